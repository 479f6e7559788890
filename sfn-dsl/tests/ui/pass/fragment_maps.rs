// Maps in fragments and fragments in maps: an inline map stays one, and what the body of a map reads of an argument is handed to it.
#![forbid(unsafe_code)]
#![deny(warnings)]

use sfn_dsl::prelude::*;

#[derive(Payload)]
pub struct Order {
    pub id: String,
    pub items: Vec<String>,
}

resources! {
    lambda tell(String) -> String;
    lambda keep(Vec<String>);
}

fragment! {
    #![allow(interrupted_tasks)]
    pub TellAll(names: Vec<String>, prefix: String) -> Vec<String> {
        Get: tell(prefix) => got;
        Each: map name in names {
            One: tell(format!("{prefix}{got}{name}")) => told -> return told;
        } => all;
        Done: succeed all;
    }
}

workflow! {
    #![allow(interrupted_tasks)]
    #[express]
    Fast(order: Order) -> Vec<String> {
        First: use TellAll(order.items, format!("{}!", order.id)) => all;
        Items: map item in order.items {
            Second: use TellAll(order.items, item) => inner;
            Keep: keep(inner);
        }
        Done: succeed all;
    }
}

fn main() {
    let machine = Fast::validated().unwrap();
    assert!(machine.warnings().is_empty(), "{}", machine.warnings());
    let text = Fast::asl();
    let has = |part: &str| assert!(text.contains(part), "no {part} in\n{text}");
    assert!(!text.contains("DISTRIBUTED"), "{text}");
    has(r#""prefix": "{% $states.context.Execution.Input.id & '!' %}""#);
    has(r#""prefix": "{% $states.input %}""#);
    has(r#""Payload": "{% $states.input.prefix & $Second_got & $states.input.name %}""#);
}
