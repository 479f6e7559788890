//! Fields by name that a state does not have, that have a form of their own, or that would break what is typed.

use sfn_dsl::prelude::*;

#[derive(Payload)]
pub struct Order {
    pub id: String,
    pub total: f64,
    pub items: Vec<String>,
}

#[derive(TaskError)]
pub enum CheckError {
    Wrong,
}

resources! {
    lambda check(String) -> bool throws CheckError;
}

workflow! {
    pub Fields(order: Order) {
        Check: check(order.id) set { Comment: "why", TimeoutSeconds: 5, Outptu: 1, Output: 1, Output: 2, Parameters: {}, Assign: {} }
            catch CheckError::Wrong -> Done { set { Comment: "why", Next: "Done" } };
        Wait: wait 1 second set { Seconds: 5, OutputPath: "$.a" };
        Choose: choose { order.id == "a" => Done { set { Input: 1 } }, else => Done } set { Output: order.id };
        Form: pass set { Result };
        Raw: raw { "Type": "Pass" } set { Output: 1 };
        Done: succeed;
    }
}

workflow! {
    pub Ends(order: Order) -> String {
        First: choose { order.id == "a" => Check, order.id == "b" => Return, order.id == "c" => Wait, else => Done }
        Check: check(order.id) => fine set { Output: order.id } -> end;
        Return: check(order.id) => fine -> return order.id set { Output: order.id };
        Wait: wait 1 second -> end set { Output: order.id };
        Done: succeed order.id set { OutputPath: "$.a" };
    }
}

workflow! {
    pub Values(order: Order) {
        Pass: pass set { Output: { "id": order.idd, "of": "{% $uppercase( %}", "new": "{% $neww %}" } };
        Check: check(order.id) => fine set { Output: "{% $fine %}" }
            catch CheckError::Wrong as error -> Done { set { Output: error.caus } };
        Done: succeed;
    }
}

// Strings behind a result are read as they are elsewhere.
workflow! {
    pub Strings(order: Order) {
        Syntax: check(order.id) => one set { Output: "{% 1 + %}" };
        Name: check(order.id) => two set { Output: { "id": order.id, "of": "{% $payd %}" } };
        Member: check(order.id) => three set { Output: "{% $states.inptu %}" };
        Right: check(order.id) => four set { Output: { "is": four, "one": "{% $one %}", "result": "{% $states.result %}" } };
        Done: choose { one && two && three && four => Last, else => Last }
        Last: succeed;
    }
}

workflow! {
    pub Items(order: Order) {
        #[allow(interrupted_tasks)]
        Each: map item in order.items {
            Check: check(item) set { Output: item };
            Choose: choose { item == "a" => Done { set { Output: 1 } }, else => Done }
            Done: check(item) catch CheckError::Wrong -> Last { set { Output: 2 } };
            Last: succeed;
        } set { ItemSelector: { "of": order.id } };
    }
}

workflow! {
    #![query_language(JSONPath)]
    pub ByPath(order: Order) {
        Check: check(order.id) => fine set { Output: 1, InputPath: "$.a", ResultSelector: { "fine.$": "$.b[", "own": fine } };
        Pass: pass set { Parameters: { "total": order.total * 2 }, ResultPath: 5, OutputPath: order.total + 1 };
        Wait: wait 1 second set { InputPath: { "a": 1 } };
        Known: choose { fine => Done, else => Done }
        Done: succeed;
    }
}

workflow! {
    pub Types(order: Order) -> f64 {
        #[allow(interrupted_tasks)]
        Each: map item in order.items {
            Check: check(item) => fine -> return fine;
        } => all: Vec<String>;
        #[allow(interrupted_tasks)]
        Both: parallel { { One: check(order.id) => one -> return one; } } => (one,): bool;
        Done: choose { all[0].is_some() && one => End, else => End }
        End: succeed 1.0;
    }
}

fn main() {}
