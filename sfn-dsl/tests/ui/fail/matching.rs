// A match that forgets a variant, one over what is no enum of words, and one over what may not be there.
#[path = "../types/order.rs"]
mod order;
use order::*;
use sfn_dsl::prelude::*;

#[derive(Payload)]
pub enum Kind {
    Goods,
    Gift,
    Service,
}

#[derive(Payload)]
pub enum Shape {
    Round { radius: f64 },
    Flat,
}

#[derive(Payload)]
pub struct Parcel {
    pub kind: Kind,
    pub wrapping: Option<Kind>,
    pub shape: Shape,
    pub to: String,
}

workflow! {
    Forgotten(parcel: Parcel) {
        Route: match parcel.kind { Kind::Goods => Ship, Kind::Gift => Ship }
        Ship: succeed;
    }
}

workflow! {
    #![query_language(JSONPath)]
    ForgottenInJsonPath(parcel: Parcel) {
        Route: match parcel.kind { Kind::Service => Ship }
        Ship: succeed;
    }
}

workflow! {
    Unknown(parcel: Parcel) {
        Route: match parcel.kind { Kind::Good => Ship, else => Ship }
        Ship: succeed;
    }
}

workflow! {
    Optional(parcel: Parcel) {
        Route: match parcel.wrapping { Kind::Goods => Ship, Kind::Gift => Ship, else => Ship }
        Ship: succeed;
    }
}

workflow! {
    Holds(parcel: Parcel) {
        Route: match parcel.shape { Shape::Flat => Ship, else => Ship }
        Ship: succeed;
    }
}

workflow! {
    Other(parcel: Parcel) {
        Route: match parcel.to { Kind::Goods => Ship, else => Ship }
        Ship: succeed;
    }
}

workflow! {
    Field(parcel: Parcel) {
        Route: match parcel.knd { Kind::Goods => Ship, Kind::Gift => Ship, else => Ship }
        Ship: succeed;
    }
}

workflow! {
    Target(parcel: Parcel) {
        Route: match parcel.kind { Kind::Goods => Shop, Kind::Gift => Ship, else => Ship }
        Ship: succeed;
    }
}

workflow! {
    Unassigned(parcel: Parcel) {
        Rush: choose { parcel.to == "" => Fetch, else => Route }
        Fetch: pay(Charge { order_id: parcel.to, amount: 1 }) => kind;
        Route: match kind { Kind::Goods => Ship, Kind::Gift => Ship, else => Ship }
        Ship: succeed;
    }
}

fn main() {}
