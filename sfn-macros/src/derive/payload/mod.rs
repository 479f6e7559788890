//! `#[derive(Payload)]`.
//!
//! ```text
//! type, #[serde], #[payload] -> members or variants -> shape (data about the JSON), kind (what rustc compares),
//!                                                      mirrors (the fields as paths and as expressions)
//! ```

mod enumeration;
mod flattened;
mod implementation;
mod member;
mod mirror;
mod names;
mod row;
mod settings;
mod tokens;
mod variant;

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::{Data, DeriveInput, Fields, Type, ext::IdentExt, spanned::Spanned};

use self::member::{Around, Member, in_order_of_names};
use self::mirror::{Layout, Mirror};
use self::settings::Settings;
use self::tokens::Subject;
use super::serde::Container;
use super::with_errors;

/// All that an expansion is made of.
struct Derive<'a> {
    input: &'a DeriveInput,
    krate: TokenStream,
    subject: Subject<'a>,
    container: Container,
}

/// What differs between the forms of types.
struct Parts {
    /// The type's kind.
    kind: TokenStream,
    /// An expression for the shape.
    shape: TokenStream,
    digest: Digest,
    /// Whether the JSON is an object: a constant of `contract::Members`.
    members: TokenStream,
    fields: Mirror,
    /// Whether a member of the type may be left out.
    optional: TokenStream,
    /// Further items.
    more: TokenStream,
}

/// What the type's digest is made of.
struct Digest {
    /// A hash of names and attributes.
    own: u128,
    /// Whether names and attributes let what is written be read.
    symmetric: Vec<TokenStream>,
    /// The digests of what is in it.
    inner: Vec<TokenStream>,
    /// The types that these are of, as far as they do not depend on parameters.
    known: Vec<TokenStream>,
}

pub(crate) fn expand(input: TokenStream) -> TokenStream {
    let input: DeriveInput = match syn::parse2(input) {
        Ok(input) => input,
        Err(error) => return error.to_compile_error(),
    };
    let mut errors = Vec::new();
    let settings = Settings::of_container(&input.attrs, &mut errors);
    let krate = settings.krate.clone().unwrap_or_else(|| quote!(::sfn_dsl));
    let container = Container::read(&input.attrs, &mut errors);
    let subject = Subject::new(&input.ident, &input.generics, &krate);
    let derive = Derive { input: &input, krate, subject, container };
    let code = derive.expand(&settings, &mut errors);
    with_errors(&code, &errors)
}

impl Derive<'_> {
    fn expand(&self, settings: &Settings, errors: &mut Vec<syn::Error>) -> TokenStream {
        let stands_for = self.stands_for(settings, errors);
        let parts = match &self.input.data {
            _ if settings.opaque => self.opaque(),
            _ if let Some(ty) = stands_for => self.newtype(&self.subject.written_out(&ty), ty.span(), false, None),
            Data::Struct(data) => self.structure(&data.fields, errors),
            Data::Enum(data) => self.enumeration(data, errors),
            Data::Union(_) => {
                errors.push(syn::Error::new(self.input.ident.span(), "a union has no JSON"));
                self.opaque()
            }
        };
        self.implementation(&parts)
    }

    /// The type whose JSON is that of this one: `as`, or `from` and `into` alike.
    fn stands_for(&self, settings: &Settings, errors: &mut Vec<syn::Error>) -> Option<Type> {
        if settings.opaque || settings.as_type.is_some() {
            return settings.as_type.clone();
        }
        let text = |ty: &Type| quote!(#ty).to_string();
        match (&self.container.from, &self.container.into) {
            (Some((from, _)), Some((into, _))) if text(from) == text(into) => Some(from.clone()),
            (None, None) => None,
            (Some((_, span)), _) | (_, Some((_, span))) => {
                let message = "the JSON is that of one type where it is read and of another where it is written; say what \
                               a workflow sees with `#[payload(as = Type)]` on the type";
                errors.push(syn::Error::new(*span, message));
                None
            }
        }
    }

    fn private(&self) -> TokenStream {
        let krate = &self.krate;
        quote!(#krate::__private)
    }

    fn name(&self) -> String {
        self.input.ident.unraw().to_string()
    }

    fn structure(&self, fields: &Fields, errors: &mut Vec<syn::Error>) -> Parts {
        let around = Around {
            krate: &self.krate,
            subject: &self.subject,
            rename_all: self.container.rename_all,
            default: self.container.default,
        };
        let members = Member::read_all(fields, &around, errors);
        match fields {
            Fields::Named(_) if self.container.transparent => match transparent(&members) {
                Some(member) => self.newtype(&member.ty.clone(), member.span, true, Some(member)),
                // serde refuses this.
                None => self.opaque(),
            },
            Fields::Named(_) => self.object(&members, errors),
            Fields::Unnamed(_) if members.len() == 1 || self.container.transparent => match transparent(&members) {
                Some(member) => self.newtype(&member.ty.clone(), member.span, self.container.transparent, Some(member)),
                None => self.opaque(),
            },
            Fields::Unnamed(_) => self.array(&members),
            Fields::Unit => self.newtype(&quote!(()), self.input.ident.span(), false, None),
        }
    }

    /// What the digest of a struct is made of.
    fn digest(&self, members: &[&Member<'_>], signature: &str) -> Digest {
        let deny_unknown_fields = self.container.deny_unknown_fields;
        let known = members.iter().filter(|member| !member.opaque && !self.subject.depends_on_parameters(&member.ty));
        Digest {
            own: hash(signature),
            symmetric: members
                .iter()
                .map(|member| member.is_symmetric(&self.krate, &self.subject, deny_unknown_fields))
                .collect(),
            inner: members.iter().map(|member| member.digest(&self.krate, &self.subject)).collect(),
            known: known.map(|member| member.ty.clone()).collect(),
        }
    }

    /// A struct with named fields.
    fn object(&self, members: &[Member<'_>], errors: &mut Vec<syn::Error>) -> Parts {
        let (private, name) = (self.private(), self.name());
        let deny_unknown_fields = self.container.deny_unknown_fields;
        let tag = self.container.tag.as_ref().map(syn::LitStr::value);
        if let (Some(tag), Some(literal)) = (&tag, &self.container.tag)
            && let Some(member) = members.iter().find(|member| member.serialized.as_ref() == Some(tag))
        {
            let message = format!("`{}` is already `{tag}` in the JSON", member.name);
            errors.push(syn::Error::new(literal.span(), message));
        }
        let mut signature = format!("{deny_unknown_fields} {tag:?} ");
        // serde writes the name that the struct has.
        if tag.is_some() {
            signature += self.container.names.serialize.as_deref().unwrap_or(&name);
        }
        let sorted = in_order_of_names(members);
        signature.extend(sorted.iter().map(|member| member.signature()));
        let fields = mirror::fields(&self.krate, &self.subject, &self.input.vis, members, Layout::Object);
        let args = mirror::args(&self.krate, &self.subject, &self.input.vis, members, Layout::Object);
        let data = members.iter().map(|member| member.to_data(&self.krate));
        let tag = tag.map(|tag| {
            quote! {
                #private::shape::Member {
                    field: "",
                    serialized: ::core::option::Option::Some(#tag),
                    may_be_left_out: false,
                    deserialized: ::core::option::Option::None,
                    aliases: &[],
                    has_default: false,
                    read_by_function: false,
                    flatten: false,
                    shape: #private::shape::ShapeOf(<#private::String as #private::Payload>::shape),
                },
            }
        });
        let flattened = self.check_flattened(members);
        let row = self.row_of_members(members);
        Parts {
            kind: self.record(),
            shape: quote! {
                #private::shape::Shape::Struct(#private::shape::Struct {
                    name: #name,
                    deny_unknown_fields: #deny_unknown_fields,
                    members: const { &[#tag #(#data),*] },
                })
            },
            digest: self.digest(&sorted, &signature),
            members: self.member_names(members),
            fields,
            optional: quote!(false),
            more: quote!(#args #flattened #row),
        }
    }

    /// A struct with several unnamed fields.
    fn array(&self, members: &[Member<'_>]) -> Parts {
        let private = self.private();
        let args = mirror::args(&self.krate, &self.subject, &self.input.vis, members, Layout::Array);
        let elements = members.iter().map(|member| member.shape(&self.krate));
        let tuple = quote!(#private::shape::ShapeOf(
            || #private::shape::Shape::Tuple(const { &[#(#elements),*] })
        ));
        Parts {
            kind: self.record(),
            shape: self.named(false, &tuple),
            digest: self.digest(&members.iter().collect::<Vec<_>>(), "array"),
            members: quote!(#private::contract::Members::None),
            fields: mirror::fields(&self.krate, &self.subject, &self.input.vis, members, Layout::Array),
            optional: quote!(false),
            more: args,
        }
    }

    /// A type whose JSON is that of another. `inside` is the field that can be named.
    fn newtype(&self, inner: &TokenStream, span: Span, transparent: bool, inside: Option<&Member<'_>>) -> Parts {
        let private = self.private();
        let (fields, more) = match inside.map(std::slice::from_ref) {
            Some(members) => (
                mirror::fields(&self.krate, &self.subject, &self.input.vis, members, Layout::Transparent),
                mirror::args(&self.krate, &self.subject, &self.input.vis, members, Layout::Transparent),
            ),
            None => (
                Mirror {
                    item: TokenStream::new(),
                    ty: quote!(<#inner as #private::Payload>::Fields),
                    value: quote!(<#inner as #private::Payload>::fields(place)),
                },
                TokenStream::new(),
            ),
        };
        let name = self.name();
        // The kind of a type that contains itself would have no end.
        let contains_itself = tokens::mentions(inner, self.subject.name);
        let kind = if contains_itself {
            self.record()
        } else {
            quote_spanned!(span=> #private::kind::Named<
                { #private::contract::text(#name) },
                <#inner as #private::Payload>::Kind,
            >)
        };
        let (written, row) = if contains_itself {
            (TokenStream::new(), TokenStream::new())
        } else {
            (self.written_as(inner, span), self.row_of_inner(inner, span))
        };
        let of_inner = |constant: &str, itself: TokenStream| {
            let constant = syn::Ident::new(constant, Span::call_site());
            if contains_itself { itself } else { quote!(<#inner as #private::Payload>::#constant) }
        };
        let shape = quote_spanned!(span=> #private::shape::ShapeOf(<#inner as #private::Payload>::shape));
        let digest = inside.map_or_else(
            || quote!(<__D as #private::contract::Depth>::Of<#inner>),
            |member| member.digest(&self.krate, &self.subject),
        );
        let known = inside.is_none_or(|member| !member.opaque) && !self.subject.depends_on_parameters(inner);
        Parts {
            kind,
            shape: self.named(transparent, &shape),
            digest: Digest {
                own: hash(&format!("{transparent} {name}")),
                symmetric: Vec::new(),
                inner: vec![digest],
                known: if known { vec![inner.clone()] } else { Vec::new() },
            },
            members: of_inner("MEMBERS", quote!(#private::contract::Members::None)),
            fields,
            optional: if transparent { of_inner("OPTIONAL", quote!(false)) } else { quote!(false) },
            more: quote!(#more #written #row),
        }
    }

    /// What is written as a list or a map is so in a newtype too.
    fn written_as(&self, inner: &TokenStream, span: Span) -> TokenStream {
        let (private, itself) = (tokens::shown_at(&self.private(), span), &self.subject.itself);
        let mut generics = self.subject.generics.clone();
        generics.params.push(syn::parse_quote!(const __N: usize));
        let (impl_generics, _, where_clause) = generics.split_for_impl();
        let predicates = where_clause.map(|clause| &clause.predicates);
        quote_spanned! {span=>
            #[diagnostic::do_not_recommend]
            impl #impl_generics #private::WrittenAsList<__N> for #itself
            where
                #inner: #private::WrittenAsList<__N>,
                #predicates
            {
                type Element = <#inner as #private::WrittenAsList<__N>>::Element;

                const IS_MAP: bool = <#inner as #private::WrittenAsList<__N>>::IS_MAP;
            }
            #[diagnostic::do_not_recommend]
            impl #impl_generics #private::WrittenAsMap<__N> for #itself
            where
                #inner: #private::WrittenAsMap<__N>,
                #predicates
            {
                type Element = <#inner as #private::WrittenAsMap<__N>>::Element;
            }
        }
    }

    /// The shape of something that has a name in Rust alone.
    fn named(&self, transparent: bool, inner: &TokenStream) -> TokenStream {
        let (private, name) = (self.private(), self.name());
        quote! {
            #private::shape::Shape::Newtype(#private::shape::Newtype {
                name: #name,
                transparent: #transparent,
                inner: #inner,
            })
        }
    }

    /// A type whose inside a workflow does not look at.
    fn opaque(&self) -> Parts {
        let (private, itself, name) = (self.private(), &self.subject.itself, self.name());
        let place = quote!(::core::concat!(::core::module_path!(), #name, ::core::file!(), ::core::line!()));
        Parts {
            kind: quote!(#private::kind::Unknown<#itself>),
            shape: quote!(#private::shape::Shape::Opaque),
            digest: Digest {
                own: hash("opaque"),
                symmetric: Vec::new(),
                inner: vec![quote!(#private::contract::Leaf<{ #private::contract::text(#place) }>)],
                known: Vec::new(),
            },
            members: quote!(#private::contract::Members::None),
            fields: self.no_fields(),
            optional: quote!(false),
            more: self.row(&TokenStream::new()),
        }
    }

    fn no_fields(&self) -> Mirror {
        let private = self.private();
        Mirror { item: TokenStream::new(), ty: quote!(#private::NoFields), value: quote!(#private::NoFields::new()) }
    }

    /// The kind of a type with JSON of its own.
    fn record(&self) -> TokenStream {
        let (private, itself) = (self.private(), &self.subject.itself);
        if self.subject.is_generic() {
            let parameters = self.subject.generics.type_params().map(|parameter| {
                let name = &parameter.ident;
                quote!(<#name as #private::Payload>::Kind)
            });
            return quote!(#private::kind::Applied<#itself, { SYMMETRIC }, (#(#parameters,)*)>);
        }
        let full = quote!(#private::contract::Full<#itself> as #private::contract::Digest);
        quote!(#private::kind::Record<{ <#full>::JSON }, { <#full>::SYMMETRIC }>)
    }
}

/// The field that a transparent struct is.
fn transparent<'a, 'm>(members: &'a [Member<'m>]) -> Option<&'a Member<'m>> {
    let mut candidates =
        members.iter().filter(|member| members.len() == 1 || !(member.is_phantom || member.serialized.is_none()));
    candidates.next().filter(|_| candidates.next().is_none())
}

/// FNV-1a.
fn hash(text: &str) -> u128 {
    text.bytes().fold(0x6c62_272e_07bb_0142_62b8_2175_6295_c58d, |hash: u128, byte| {
        (hash ^ u128::from(byte)).wrapping_mul(0x0000_0000_0100_0000_0000_0000_0000_013b)
    })
}
