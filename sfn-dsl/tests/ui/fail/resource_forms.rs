// Resources that are written in another way.

use sfn_dsl::prelude::*;

#[derive(Payload)]
pub struct Order {
    pub id: String,
}
#[derive(TaskError)]
pub enum OrderError {
    Lost,
}

resources! {
    lambda named(order: Order) -> Order;
    lambda colon(Order): Order;
    lambda fat(Order) => Order;
    lambda throw(Order) throw OrderError;
    lambda late(Order) throws OrderError -> Order;
    lambda bare;
    lambda comma(Order),
    lambda lost(Order);
    table ROWS: Order key id: String;
    lambda twice(Order);
    lambda twice(Order);
    lambda no_error(Order) throws Order;
    lambda last(Order) -> Order
}

fn main() {}
