use sfn_dsl::prelude::*;

resources! {
    lambda two(String, String) -> String;
    lamda misspelt(String);
    lambda no_type(Strin) -> String;
    lambda no_semicolon(String) -> String throws
    lambda fine(String) -> String;
    firehose STREAM: String;
    Queue CAPITAL: String;
    queue NO_MESSAGE;
    queue NO_PAYLOAD: std::time::Instant;
    event_bus TYPED: String;
    topic NO_END: String lambda other();
    state_machine child;
    state_machine throwing(String) -> String throws Unknown;
    state_machine unknown = NoWorkflow;
    #[cfg(test)]
    bucket ATTRIBUTE;
    ;
}

fn main() {}
