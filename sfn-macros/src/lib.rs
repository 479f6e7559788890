#![doc = include_str!("../README.md")]

use proc_macro::TokenStream;

mod asl_file;
mod derive;
mod finding;
mod krate;
mod resources;
#[cfg(test)]
mod tests;
mod workflow;

/// Makes a type a payload; documented in `sfn_dsl::Payload`.
#[proc_macro_derive(Payload, attributes(payload, serde))]
pub fn derive_payload(input: TokenStream) -> TokenStream {
    derive::payload::expand(input.into()).into()
}

/// Makes an enum a set of error names; documented in `sfn_dsl::TaskError`.
#[proc_macro_derive(TaskError, attributes(task_error))]
pub fn derive_task_error(input: TokenStream) -> TokenStream {
    derive::task_error::expand(input.into()).into()
}

#[doc(hidden)]
#[proc_macro]
pub fn resources_impl(input: TokenStream) -> TokenStream {
    resources::expand(input.into()).into()
}

#[doc(hidden)]
#[proc_macro]
pub fn fragment_impl(input: TokenStream) -> TokenStream {
    workflow::fragment::expand(input.into()).into()
}

#[doc(hidden)]
#[proc_macro]
pub fn fragment_in_editor_impl(input: TokenStream) -> TokenStream {
    workflow::fragment::in_editor(input.into()).into()
}

#[doc(hidden)]
#[proc_macro]
pub fn asl_file_impl(input: TokenStream) -> TokenStream {
    asl_file::expand(input.into(), workflow::Reader::Compiler).into()
}

#[doc(hidden)]
#[proc_macro]
pub fn asl_file_in_editor_impl(input: TokenStream) -> TokenStream {
    asl_file::expand(input.into(), workflow::Reader::Editor).into()
}

#[doc(hidden)]
#[proc_macro]
pub fn jsonata_impl(input: TokenStream) -> TokenStream {
    workflow::raw::expand(input.into(), workflow::raw::Language::Jsonata).into()
}

#[doc(hidden)]
#[proc_macro]
pub fn json_path_impl(input: TokenStream) -> TokenStream {
    workflow::raw::expand(input.into(), workflow::raw::Language::JsonPath).into()
}

#[doc(hidden)]
#[proc_macro]
pub fn json_impl(input: TokenStream) -> TokenStream {
    workflow::json::expand(input.into()).into()
}

#[doc(hidden)]
#[proc_macro]
pub fn workflow_impl(input: TokenStream) -> TokenStream {
    workflow::expand(input.into(), workflow::Reader::Compiler).into()
}

#[doc(hidden)]
#[proc_macro]
pub fn workflow_in_editor_impl(input: TokenStream) -> TokenStream {
    workflow::expand(input.into(), workflow::Reader::Editor).into()
}
