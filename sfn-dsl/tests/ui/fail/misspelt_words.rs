// Words of the language that are misspelt, and words of other languages.

#[path = "../types/order.rs"]
mod order;
use order::*;
use sfn_dsl::prelude::*;

workflow! {
    Actions(order: Order) {
        Rush: choise { order.rush => Both, else => Each }
        Both: paralel { { First: notify(order); } { Second: notify(order); } }
        Each: mapp item in order.items { Inner: notify(order); }
        Pause: wiat 5 minutes;
        Sleep: sleep 5 minutes;
        Pass: pass;
        Same: map |item| in order.items { Body: notify(order); }
        Array: parallel [ { Third: notify(order); } { Fourth: notify(order); } ];
        Bare: notify;
        Apart: pay Charge { order_id: order.id, amount: 1 };
        Called: call notify(order);
        Gone: goto Done;
        Done: succed;
        Lost: fial "Lost";
    }
}

workflow! {
    #![query_language(JSONPath)]
    Clauses(order: Order) {
        Catch: notify(order) cach States::Timeout -> Done;
        Timeout: notify(order) timout 5 minutes;
        Jump: notify(order) goto Done;
        Bare: notify(order) retry States::Timeout every 5 seconds, at most 3;
        Setting: notify(order) retry States::Timeout { evry 5 seconds };
        Times: notify(order) retry States::Timeout { at most 3 times };
        Comma: notify(order) retry States::Timeout { every 5 seconds at most 3 };
        Colon: notify(order) retry States::Timeout { max_attempts: 3 };
        Limit: notify(order) timeout: 5 minutes;
        Effort: notify(order) best-effort;
        Back: notify(order) -> retrun order.id;
        Choose: choose { order.rush => Done, esle => Done }
        Other: choose { order.rush => Done, otherwise => Done }
        Done: succeed;
    }
}

fn main() {}
