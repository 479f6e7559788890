use sfn_dsl::prelude::*;

resources! {
    lambda two(String, String) -> String;
    lamda misspelt(String);
    lambda no_type(Strin) -> String;
    lambda no_semicolon(String) -> String throws
    lambda fine(String) -> String;
}

fn main() {}
