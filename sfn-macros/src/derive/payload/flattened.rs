//! Members that stand among those of another type: of what is flattened, and of what an enum with a `tag` holds.

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};

use super::member::Member;
use super::{Derive, tokens};

impl Derive<'_> {
    /// The names of an object's members: a `contract::Members`.
    pub(super) fn member_names(&self, members: &[Member<'_>]) -> TokenStream {
        let private = self.private();
        let own = self.own_names(members);
        let own = quote!(#private::contract::Members::Known(&[#(#own),*]));
        let inner = members.iter().filter(|member| member.flatten.is_some()).map(|member| &member.ty);
        let inner: Vec<_> = inner.map(|ty| quote!(<#ty as #private::Payload>::MEMBERS)).collect();
        if inner.is_empty() { own } else { quote!(#private::contract::Members::Joined(&[#own #(, #inner)*])) }
    }

    /// The names that the type itself gives, written or read.
    fn own_names<'m>(&'m self, members: &'m [Member<'_>]) -> Vec<String> {
        let mut names: Vec<String> = self.container.tag.iter().map(syn::LitStr::value).collect();
        for member in members.iter().filter(|member| member.flatten.is_none()) {
            names.extend(member.serialized.clone());
            names.extend(member.deserialized.clone().filter(|read| member.serialized.as_ref() != Some(read)));
        }
        names
    }

    /// What is flattened has members, and a workflow can tell whose they are.
    pub(super) fn check_flattened(&self, members: &[Member<'_>]) -> TokenStream {
        // What is refused anyway is not refused twice.
        let flattened = members.iter().filter(|member| !member.is_option && !member.opaque);
        let flattened = flattened.filter(|member| !self.subject.depends_on_parameters(&member.ty));
        let flattened: Vec<_> = flattened.filter_map(|member| Some((member, member.flatten?))).collect();
        let own = self.own_names(members);
        let mut out = TokenStream::new();
        for (index, (member, span)) in flattened.iter().enumerate() {
            let message = "only a struct, an enum or a map can be flattened: nothing else has members";
            out.extend(self.is_object(member, *span, message));
            for name in &own {
                let message = format!(
                    "`{name}` is a member of the struct and of the flattened `{}`, so that one hides the other; rename one",
                    member.name
                );
                out.extend(self.has_no_member(member, *span, name, &message));
            }
            for (earlier, _) in flattened.iter().take(index) {
                out.extend(self.are_apart(earlier, member, *span));
            }
        }
        out
    }

    /// What a variant of an enum with a `tag` holds has members, among which the tag is none.
    pub(super) fn check_tagged(&self, member: &Member<'_>, tag: &str) -> TokenStream {
        if member.opaque || self.subject.depends_on_parameters(&member.ty) {
            return TokenStream::new();
        }
        let message = format!("only what has members can stand beside the tag `{tag}`: a struct, an enum or a map");
        let mut out = self.is_object(member, member.span, &message);
        let message = format!("the tag `{tag}` is also a member of what the variant holds; rename one");
        out.extend(self.has_no_member(member, member.span, tag, &message));
        out
    }

    fn is_object(&self, member: &Member<'_>, span: Span, message: &str) -> TokenStream {
        let (ty, here) = (&member.ty, tokens::shown_at(&self.private(), span));
        quote_spanned! {span=>
            const _: () = if #here::contract::is_no_object(<#ty as #here::Payload>::MEMBERS) {
                ::core::panic!("{}", #message)
            };
        }
    }

    fn has_no_member(&self, member: &Member<'_>, span: Span, name: &str, message: &str) -> TokenStream {
        let (ty, here) = (&member.ty, tokens::shown_at(&self.private(), span));
        quote_spanned! {span=>
            const _: () = if #here::contract::has_member(<#ty as #here::Payload>::MEMBERS, #name) {
                ::core::panic!("{}", #message)
            };
        }
    }

    fn are_apart(&self, first: &Member<'_>, second: &Member<'_>, span: Span) -> TokenStream {
        let here = tokens::shown_at(&self.private(), span);
        let open =
            "two flattened fields may have any members, so that no one can tell whose one is; flatten one of them";
        let shared = format!(
            "the flattened `{}` and `{}` have a member of one name, so that one hides the other; rename one",
            first.name, second.name
        );
        let (first, second) = (&first.ty, &second.ty);
        quote_spanned! {span=>
            const _: () = if #here::contract::are_both_open(
                <#first as #here::Payload>::MEMBERS,
                <#second as #here::Payload>::MEMBERS,
            ) {
                ::core::panic!(#open)
            };
            const _: () = if #here::contract::share_a_name(
                <#first as #here::Payload>::MEMBERS,
                <#second as #here::Payload>::MEMBERS,
            ) {
                ::core::panic!("{}", #shared)
            };
        }
    }
}
