//! Resources that are functions in Rust's eyes: Lambda functions, activities, child workflows.

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::{Attribute, Ident, Path, Token, Type, parenthesized, parse::ParseStream, spanned::Spanned, token};

use super::signature::Signature;
use super::{docs_or, is_payload, is_task_error, semicolon};
use crate::krate::Krate;

/// A function, and what it stands for.
pub(super) struct Function {
    docs: Vec<Attribute>,
    kind: Kind,
    signature: Signature,
    /// The workflow behind `=`, whose types are the function's.
    workflow: Option<Path>,
    /// Whether `()` stands in front of the `=`: the workflow has no input.
    no_input: bool,
}

/// Whether `() =` follows.
fn is_empty_and_equals(input: ParseStream<'_>) -> bool {
    let fork = input.fork();
    let is_empty = fork.parse::<proc_macro2::Group>().is_ok_and(|group| group.stream().is_empty());
    is_empty && fork.peek(Token![=])
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Lambda,
    Activity,
    StateMachine,
}

impl Kind {
    /// The kind in words.
    fn words(self) -> &'static str {
        match self {
            Self::Lambda => "Lambda function",
            Self::Activity => "activity",
            Self::StateMachine => "state machine",
        }
    }

    /// The word of `resources!`.
    fn keyword(self) -> &'static str {
        match self {
            Self::Lambda => "lambda",
            Self::Activity => "activity",
            Self::StateMachine => "state_machine",
        }
    }

    /// The kind of the handle.
    fn handle(self) -> Ident {
        let name = match self {
            Self::Lambda => "LambdaFunction",
            Self::Activity => "Activity",
            Self::StateMachine => "StateMachine",
        };
        Ident::new(name, Span::call_site())
    }
}

impl Function {
    pub(super) fn parse(docs: Vec<Attribute>, kind: &str, input: ParseStream<'_>) -> syn::Result<Self> {
        let kind = match kind {
            "lambda" => Kind::Lambda,
            "activity" => Kind::Activity,
            _ => Kind::StateMachine,
        };
        let name: Ident = input.parse()?;
        let no_input = kind == Kind::StateMachine && is_empty_and_equals(input);
        if no_input {
            let _empty;
            parenthesized!(_empty in input);
        }
        if kind == Kind::StateMachine && input.peek(Token![=]) {
            input.parse::<Token![=]>()?;
            let workflow = Some(input.call(Path::parse_mod_style)?);
            semicolon(input, "expected `;` behind the workflow: `state_machine name = Workflow;`")?;
            let signature = Signature { name, request: None, response: None, throws: Vec::new() };
            return Ok(Self { docs, kind, signature, workflow, no_input });
        }
        if kind == Kind::StateMachine && !input.peek(token::Paren) {
            let forms = "expected `(Input) -> Output`, or `= Workflow` for a workflow that `workflow!` makes";
            return Err(input.error(forms));
        }
        let signature = Signature::parse(name, input)?;
        if let (Kind::StateMachine, Some(throws)) = (kind, signature.throws.first()) {
            let message = "a child workflow throws nothing of its own: whatever fails it, its parent sees \
                           `States::TaskFailed`\n= help: leave `throws` out, and say in the output what went wrong";
            return Err(syn::Error::new(throws.span(), message));
        }
        let words = kind.keyword();
        let form = || format!("`{words} {}(Request) -> Response throws Errors;`", signature.name);
        let expected = match (&signature.response, signature.throws.first()) {
            _ if input.peek(Token![:]) || input.peek(Token![=>]) => {
                format!("the response stands behind `->`: {}", form())
            }
            (None, Some(_)) if input.peek(Token![->]) => {
                format!("the response stands in front of the errors: {}", form())
            }
            _ if input.peek(Ident) && signature.throws.is_empty() => {
                format!("the errors stand behind `throws`: {}", form())
            }
            _ => "expected `-> Response`, `throws Errors` or `;`".to_owned(),
        };
        semicolon(input, &expected)?;
        Ok(Self { docs, kind, signature, workflow: None, no_input: false })
    }

    pub(super) fn name(&self) -> &Ident {
        &self.signature.name
    }

    pub(super) fn expand(&self, krate: &Krate) -> TokenStream {
        let span = self.workflow.as_ref().map_or_else(Span::call_site, Spanned::span);
        let (private, at_contract) = (krate.at(Span::call_site()), krate.at(span));
        let Signature { name, request, response, throws } = &self.signature;
        let text = syn::ext::IdentExt::unraw(name).to_string();
        let words = self.kind.words();
        let docs = docs_or(&self.docs, &format!("The {words} `{text}`."));
        let function = self.function(krate);
        let reports = throws.iter().map(|error| {
            let here = krate.at(error.span());
            let check = is_task_error(krate, error);
            quote_spanned!(error.span()=> #check impl #here::Reports<#error> for #name::Errors {})
        });
        let payload_check = response.as_ref().map(|response| is_payload(krate, response));
        let input_check = self.workflow.as_ref().filter(|_| self.no_input).map(|workflow| {
            let here = krate.at(workflow.span());
            quote_spanned!(workflow.span()=> const _: fn() = #here::without_input::<#workflow>;)
        });
        let (request, response) = self.contract(request.as_ref(), response.as_ref(), krate);
        let contract_docs = format!("What the {words} `{text}` takes and gives.");
        let task_docs = format!("The types of the {words} `{text}`.");
        let handle_docs = format!("The handle of the {words} `{text}`, for a deployment to bind.");
        let kind = self.kind.handle();
        let lambda_errors = (self.kind == Kind::Lambda)
            .then(|| quote!(impl #private::Reports<#private::LambdaErrors> for #name::Errors {}));
        let contract = quote_spanned! {span=>
            impl #name::Task {
                #[doc = #contract_docs]
                #[allow(dead_code, private_interfaces)]
                pub fn contract() -> #at_contract::Contract<#request, #response> {
                    #at_contract::Contract::new()
                }
            }
        };
        quote! {
            #docs
            #[allow(dead_code, private_bounds, private_interfaces, unreachable_pub)]
            #function

            #[doc = #handle_docs]
            #[allow(dead_code, unreachable_pub)]
            pub mod #name {
                /// What the task reports.
                pub enum Errors {}

                #[doc = #task_docs]
                #[allow(dead_code)]
                pub enum Task {}

                /// The handle of the resource.
                pub fn handle() -> #private::ResourceHandle {
                    #private::ResourceHandle::new(#private::ResourceKind::#kind, #text)
                }

                /// The ARN of the resource.
                pub fn arn() -> #private::Expr<#private::String> {
                    #private::arn_of(&handle())
                }
            }

            #payload_check
            #input_check

            #contract

            #lambda_errors
            #(#reports)*
        }
    }

    /// Request and response in full.
    fn contract(&self, request: Option<&Type>, response: Option<&Type>, krate: &Krate) -> (TokenStream, TokenStream) {
        if let Some(workflow) = &self.workflow {
            let here = krate.at(workflow.span());
            let of = |name: &str| {
                let name = Ident::new(name, workflow.span());
                quote_spanned!(workflow.span()=> <#workflow as #here::Workflow>::#name)
            };
            return (of("Input"), of("Output"));
        }
        let or_unit = |ty: Option<&Type>| ty.map_or_else(|| quote!(()), |ty| quote!(#ty));
        (or_unit(request), or_unit(response))
    }

    /// The function that makes the call.
    fn function(&self, krate: &Krate) -> TokenStream {
        // What a workflow lacks is said where it is named.
        let at = self.workflow.as_ref().map_or_else(Span::call_site, Spanned::span);
        let private = krate.at(at);
        let Signature { name, request, response, .. } = &self.signature;
        let (request_type, response_type) = self.contract(request.as_ref(), response.as_ref(), krate);
        let handle = quote_spanned!(at=> #name::handle());
        let call = |payload: TokenStream| match self.kind {
            Kind::Lambda => quote_spanned!(at=> #private::LambdaTask::new(#handle, #payload)),
            Kind::Activity => quote_spanned!(at=> #private::ActivityTask::new(#handle, #payload)),
            Kind::StateMachine => {
                let shape = quote_spanned!(at=> &<#request_type as #private::Payload>::shape());
                match (response, &self.workflow) {
                    (None, None) => quote_spanned!(at=> #private::StartExecution::new(#handle, #payload, #shape)),
                    _ => quote_spanned!(at=> #private::ChildWorkflow::new(#handle, #payload, #shape)),
                }
            }
        };
        let result = match (self.kind, response, &self.workflow) {
            (Kind::Lambda, ..) => quote_spanned!(at=> #private::LambdaTask<#response_type, #name::Errors>),
            (Kind::Activity, ..) => quote_spanned!(at=> #private::ActivityTask<#response_type, #name::Errors>),
            (Kind::StateMachine, None, None) => quote_spanned!(at=> #private::StartExecution),
            (Kind::StateMachine, ..) => quote_spanned!(at=> #private::ChildWorkflow<#response_type>),
        };
        let workflow = self.workflow.as_ref().filter(|_| !self.no_input);
        let span = request.as_ref().map(Spanned::span).or_else(|| workflow.map(Spanned::span));
        let Some(span) = span else {
            let call = call(quote_spanned!(at=> ::core::option::Option::None));
            return quote_spanned!(at=> pub fn #name() -> #result { #call });
        };
        let here = krate.at(span);
        let bound = quote_spanned!(span=> #here::Fits<#request_type> + #here::PassedOn);
        let call = call(quote_spanned!(at=> ::core::option::Option::Some(payload)));
        quote_spanned! {at=>
            pub fn #name<__Payload>(payload: __Payload) -> #result
            where
                __Payload: #private::Val,
                <__Payload as #private::Val>::Ty: #bound,
            {
                let payload = #private::Val::to_node(&payload);
                #call
            }
        }
    }
}
