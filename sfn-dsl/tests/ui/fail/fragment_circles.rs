// Fragments that use each other, or themselves: one error, at the use that closes the circle.

use sfn_dsl::prelude::*;

resources! { lambda tell(String); }

fragment! { Alone(text: String) { Again: use self::Alone(text); } }

fragment! { First(text: String) { Next: use Second(text); } }
fragment! { Second(text: String) { Tell: tell(text); Next: use Third(text); } }
fragment! {
    Third(text: String) {
        Both: parallel { { Back: use First(text); } { Tell: tell(text); } };
    }
}

pub mod inner {
    use super::*;

    fragment! { pub Here(text: String) { Next: use There(text); } }
    fragment! {
        #![query_language(JSONPath)]
        pub There(text: String) { Back: use self::Here(text); }
    }
}

// Fragments of the same names in another module are others.
pub mod right {
    use super::*;

    fragment! { pub There(text: String) { Next: use Here(text); } }
    fragment! { pub Here(text: String) { Tell: tell(text); } }
}

workflow! {
    Uses(text: String) {
        Alone: use Alone(text);
        First: use First(text);
        Here: use inner::Here(text);
        Right: use right::There(text);
    }
}

fn main() {}
