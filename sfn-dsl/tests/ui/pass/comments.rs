//! Comments of everything that has one, and the version of the language.

use sfn_dsl::prelude::*;

#[derive(Payload)]
pub enum Kind {
    Goods,
    Gift,
}

#[derive(Payload)]
pub struct Order {
    pub id: String,
    pub kind: Kind,
    pub items: Vec<String>,
}

resources! {
    lambda check(String) -> bool;
}

workflow! {
    /// of the machine
    #[version("1.0")]
    pub Comments(order: Order) {
        /// of the state
        Check: check(order.id)
            /// of the retrier
            retry States::Timeout { every 2 seconds }
            /// of the catcher
            catch States::Timeout -> Kinds;
        Kinds: match order.kind {
            /// of an arm
            Kind::Goods => Large,
            Kind::Gift => Both,
        }
        Large: choose {
            /// of a rule
            order.id == "a" => Both,
            else => Both,
        }
        #[allow(interrupted_tasks)]
        Both: parallel {
            {
                //! of a branch
                One: check(order.id);
            }
        }
        #[allow(interrupted_tasks)]
        Each: map item in order.items {
            //! of a body,
            //! in two lines
            Item: check(item);
        }
        /// of the last state
        Done: succeed;
    }
}

fn main() {
    let text = Comments::asl();
    for comment in ["machine", "state", "retrier", "catcher", "an arm", "a rule", "a branch", "a body,\\nin two lines", "last state"] {
        let comment = comment.strip_prefix("a ").or(comment.strip_prefix("an ")).map_or(format!("of the {comment}"), |_| format!("of {comment}"));
        assert_eq!(text.matches(&format!(r#""Comment": "{comment}""#)).count(), 1, "{comment}\n{text}");
    }
    assert!(text.contains(r#""Version": "1.0""#), "{text}");
    if let Err(findings) = Comments::validated() {
        panic!("{findings}");
    }
}
