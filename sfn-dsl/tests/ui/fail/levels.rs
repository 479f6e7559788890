// Names of lints that are none, levels that cannot be, and warnings that are made errors.
#[path = "../types/order.rs"]
mod order;
use order::*;
use sfn_dsl::prelude::*;

workflow! {
    #![allow(choice_without_defalt, SFN0599, unknown_target)]
    #![deny("warnings")]
    #![expect(warnings)]
    #[allow(warnings)]
    #[express]
    #[standard]
    Names(order: Order) {
        #[warn(unused_variables)]
        #[allow]
        #[must_use]
        #[no_default_retry(yes)]
        Notify: notify(order);
        #[no_default_retry]
        Wait: wait 1 second;
    }
}

fn main() {}
