//! Resources that are constants with methods: queues, topics, event buses, buckets, APIs.

use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::{Attribute, Ident, Token, Type, parse::ParseStream};

use super::{docs_or, handle_name, is_payload, semicolon};
use crate::krate::Krate;

/// `queue NAME: Message;`
pub(super) struct Constant {
    docs: Vec<Attribute>,
    kind: &'static Kind,
    pub(super) name: Ident,
    message: Option<Type>,
}

struct Kind {
    keyword: &'static str,
    /// The type of the constant.
    ty: &'static str,
    words: &'static str,
    /// Whether it is for messages of one type.
    typed: Typed,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Typed {
    Always,
    /// Without a type, messages are text.
    OrText,
    Never,
}

const KINDS: [Kind; 7] = [
    Kind { keyword: "queue", ty: "Queue", words: "SQS queue", typed: Typed::Always },
    Kind { keyword: "fifo_queue", ty: "FifoQueue", words: "FIFO queue of SQS", typed: Typed::Always },
    Kind { keyword: "topic", ty: "Topic", words: "SNS topic", typed: Typed::OrText },
    Kind { keyword: "fifo_topic", ty: "FifoTopic", words: "FIFO topic of SNS", typed: Typed::OrText },
    Kind { keyword: "event_bus", ty: "EventBus", words: "event bus", typed: Typed::Never },
    Kind { keyword: "bucket", ty: "Bucket", words: "S3 bucket", typed: Typed::Never },
    Kind { keyword: "api", ty: "Api", words: "API", typed: Typed::Never },
];

impl Constant {
    /// The part behind the keyword; nothing if there is no such kind.
    pub(super) fn parse(docs: Vec<Attribute>, keyword: &str, input: ParseStream<'_>) -> syn::Result<Option<Self>> {
        let Some(kind) = KINDS.iter().find(|kind| kind.keyword == keyword) else { return Ok(None) };
        let name: Ident = input.parse()?;
        let message = if input.peek(Token![:]) {
            let colon: Token![:] = input.parse()?;
            if kind.typed == Typed::Never {
                let message = format!("`{keyword}` has no type behind it: `{keyword} {name};`");
                return Err(syn::Error::new(colon.span, message));
            }
            Some(input.parse()?)
        } else {
            None
        };
        let expected = match (kind.typed, &message) {
            (Typed::Always, None) => format!("expected the type of its messages: `{keyword} {name}: Message;`"),
            (Typed::OrText, None) => format!("expected `: Message` or `;` behind `{name}`"),
            _ => "expected `;`".to_owned(),
        };
        if kind.typed == Typed::Always && message.is_none() {
            return Err(input.error(expected));
        }
        semicolon(input, &expected)?;
        Ok(Some(Self { docs, kind, name, message }))
    }

    pub(super) fn expand(&self, krate: &Krate) -> TokenStream {
        let private = krate.at(Span::call_site());
        let Self { docs, kind, name, message } = self;
        let handle = handle_name(name);
        let docs = docs_or(docs, &format!("The {} `{handle}`.", kind.words));
        let ty = Ident::new(kind.ty, Span::call_site());
        let message_type = match (kind.typed, message) {
            (Typed::Never, _) => quote!(),
            (_, Some(message)) => quote!(<#message>),
            (_, None) => quote!(<#private::String>),
        };
        let check = message.as_ref().map(|message| is_payload(krate, message));
        quote! {
            #docs
            #[allow(dead_code, private_interfaces, unreachable_pub)]
            pub const #name: #private::#ty #message_type = #private::#ty::new(#handle);

            #check
        }
    }
}
