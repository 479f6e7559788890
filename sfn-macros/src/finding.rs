//! Findings that are no matter of syntax, as rustc reports them.

use proc_macro2::{Span, TokenStream};
use quote::quote_spanned;
use sfn_asl::Code;
use syn::Ident;

/// A finding about the flow, as rustc reports it. A panic in a constant leaves rustc free to report everything else in the
/// same run, unresolved names included, where `compile_error!` would hide them. The constant has the rule's name, because
/// rustc prints it.
pub(crate) fn report(finding: &Finding) -> TokenStream {
    let Finding { span, code, message } = finding;
    let message = format!("[{}] {message}", code.id);
    let name = Ident::new(code.lint, *span);
    quote_spanned! {*span=>
        #[allow(non_upper_case_globals)]
        const _: () = {
            const #name: () = ::core::panic!("{}", #message);
        };
    }
}

/// A warning as rustc reports it on stable: the use of a deprecated constant, which has the rule's name.
pub(crate) fn warn(finding: &Finding) -> TokenStream {
    let Finding { span, code, message } = finding;
    let message = format!("[{}] {message}", code.id);
    let name = Ident::new(code.lint, *span);
    quote_spanned! {*span=>
        const _: () = {
            #[deprecated(note = #message)]
            #[allow(non_upper_case_globals)]
            const #name: () = ();
            let _ = #name;
        };
    }
}

/// Something wrong that is not a matter of syntax.
pub(crate) struct Finding {
    pub(crate) span: Span,
    pub(crate) code: Code,
    /// With lines of help and notes, as rustc writes them.
    pub(crate) message: String,
}

impl Finding {
    pub(crate) fn new(span: Span, code: Code, message: impl Into<String>) -> Self {
        Self { span, code, message: message.into() }
    }
}
