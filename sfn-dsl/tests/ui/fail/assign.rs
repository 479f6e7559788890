//! What `assign` does not take, and where nobody could read it.

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
    pub note: Option<String>,
    pub items: Vec<String>,
}

#[derive(TaskError)]
pub enum CheckError {
    Wrong,
}

resources! {
    lambda check(String) -> bool throws CheckError;
}

fragment! {
    Checked(id: String) -> bool {
        Check: check(id) => fine -> return fine;
    }
}

workflow! {
    pub Places(order: Order) -> bool {
        Let: let first = 1 assign second = 2;
        Choice: choose { order.id == "a" => Use, else => Use } assign third = 3;
        Use: use Checked(order.id) => used assign fourth = used catch States::ALL -> Done { assign fifth = 5 };
        with catch CheckError::Wrong -> Done { assign sixth = 6 } {
            Inside: check(order.id);
        }
        Last: check(order.id) => fine assign seventh = 7 -> return fine;
        Done: succeed true;
    }
}

workflow! {
    pub Ends(order: Order) -> bool {
        Check: check(order.id) => fine -> return fine assign eighth = 8;
        Done: succeed true assign ninth = 9;
    }
}

workflow! {
    pub Forms(order: Order) {
        Check: check(order.id) assign total + 1;
        Arms: choose { order.id == "a" => Done { keep a = 1 }, else => Done { assign a } }
        Done: succeed;
    }
}

workflow! {
    pub Names(order: Order) {
        Check: check(order.id) => fine
            assign fine = 1, order = 2
            catch CheckError::Wrong as error -> Test { assign error = 3 };
        Test: choose { order.id == "a" => Done { assign twice = 1, twice = 2 }, else => Done }
        Done: succeed;
    }
}

workflow! {
    pub Types(order: Order) -> String {
        Check: check(order.id) => fine
            assign text: String = fine, note: String = order.note
            catch CheckError::Wrong -> Test { assign text = 1 };
        Test: match order.kind {
            Kind::Goods => Done { assign other = true },
            Kind::Gift => Done { assign other = "gift" },
        }
        Done: succeed format!("{}{}{}", text, note, other);
    }
}

workflow! {
    pub Paths(order: Order) -> String {
        Check: check(order.id) assign text = "fine"
            catch CheckError::Wrong as error -> Done;
        Test: choose { order.id == "a" => Done { assign other = text }, else => Done }
        Done: succeed format!("{}{}", other, text);
    }
}

workflow! {
    pub Results(order: Order) -> bool {
        Wait: wait 1 second assign now = jsonata!("$states.result" as f64);
        Check: check(order.id) => fine assign own = fine
            catch CheckError::Wrong as error -> Done { assign own = fine };
        Done: succeed own;
    }
}

workflow! {
    #![query_language(JSONPath)]
    pub ByPath(order: Order) {
        #[allow(interrupted_tasks)]
        Each: map item in order.items {
            Check: check(item) => fine
                assign text = format!("{} {}", item, fine), wrong = order.id == "a"
                catch CheckError::Wrong -> Done { assign text = item };
            Done: choose { text == "a" => Again { assign text = item }, else => Again }
            Again: check(text);
        }
    }
}

fn main() {}
