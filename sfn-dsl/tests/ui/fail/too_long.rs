// Definitions that are too long whatever their expressions become: a thousand texts of a thousand characters.
use serde_json::Value;
use sfn_dsl::prelude::*;

macro_rules! workflow_of {
    ([$name:ident $(#$language:tt)?]; $($text:literal)*) => {
        workflow! {
            $(#!$language)?
            $name() -> Value {
                Keep: let texts = json!([$($text),*]);
                Done: succeed texts;
            }
        }
    };
}

macro_rules! times_ten {
    ($workflow:tt $then:ident $($next:ident)*; $($text:literal)*) => {
        $then! { $workflow $($next)*;
            $($text)* $($text)* $($text)* $($text)* $($text)* $($text)* $($text)* $($text)* $($text)* $($text)*
        }
    };
}

macro_rules! long_workflow {
    ($workflow:tt) => {
        times_ten! { $workflow times_ten times_ten workflow_of;
            "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef \
             0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef \
             0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef \
             0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef \
             0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef \
             0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef \
             0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef \
             0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef \
             0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef \
             0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"
        }
    };
}

long_workflow!([Long]);
long_workflow!([LongInPaths #[query_language(JSONPath)]]);

fn main() {}
