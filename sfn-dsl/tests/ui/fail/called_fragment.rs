// A fragment without `use`, in both query languages, and what is no fragment.
#[path = "../types/order.rs"]
mod order;
use order::*;
use sfn_dsl::prelude::*;

mod inner {
    use sfn_dsl::prelude::*;

    fragment! {
        pub Count(times: u32) -> u32 {
            Done: succeed times + 1;
        }
    }
}

fragment! {
    Report(order: Order) {
        Tell: notify(order);
    }
}

workflow! {
    Begins(order: Order) -> u32 {
        Begin: Report(order);
        Count: inner::Count(3) => count;
        Done: succeed count;
    }
}

workflow! {
    #![query_language(JSONPath)]
    InJsonPath(order: Order) {
        Begin: Report(order) catch States::ALL -> Done;
        Done: succeed;
    }
}

workflow! {
    Nothing(order: Order) {
        Misspelt: Reprot(order);
        Charge: Charge(order.id);
        Done: succeed;
    }
}

fn main() {}
