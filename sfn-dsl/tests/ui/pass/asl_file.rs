#![deny(warnings)]

#[path = "../types/order.rs"]
mod order;
use order::*;
use sfn_dsl::prelude::*;

asl_file! {
    /// Written by hand
    pub Yaml(Order) -> Payment = "definitions/right.asl.yaml";
    Untyped = "definitions/./right.asl.yaml"
}

asl_file! {
    #[allow(choice_without_default)]
    #[allow(busy_loop)]
    Warned = "definitions/warned.asl.yaml";
}

mod inner {
    sfn_dsl::asl_file! { pub(crate) Elsewhere() -> String = "definitions/right.asl.yaml"; }
}

fn takes<W: Workflow<Input = Order, Output = Payment>>() -> String {
    W::asl()
}

fn main() {
    assert!(takes::<Yaml>().contains("{% $states.input %}"));
    assert_eq!(Untyped::definition(), inner::Elsewhere::validated().unwrap().into_machine());
    assert!(!Warned::validated().unwrap().warnings().is_empty());
    assert_eq!((Yaml::NAME, inner::Elsewhere::NAME), ("Yaml", "Elsewhere"));
}
