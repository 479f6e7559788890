#[path = "../types/order.rs"]
mod order;
use order::*;
use sfn_dsl::prelude::*;

#[derive(Payload)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    Goods,
    #[serde(rename = "gift!")]
    Gift,
    Service,
}

#[derive(Payload)]
pub struct Parcel {
    pub kind: Kind,
    pub wrapping: Option<Kind>,
    pub weight: f64,
    pub to: Option<Address>,
}

#[derive(Payload)]
pub struct Address {
    pub street: String,
    pub floor: Option<u32>,
}

resources! {
    lambda ship(String);
    lambda next_parcel(String) -> Parcel;
}

// Every variant has an arm; an arm may have several.
workflow! {
    Exhaustive(parcel: Parcel) {
        Route: match parcel.kind {
            Kind::Goods => Ship,
            Kind::Gift | Kind::Service => Nothing,
        }
        Ship: ship("warehouse") -> end;
        Nothing: succeed;
    }
}

fragment! {
    Sort(kind: Kind) {
        Kinds: match kind { Kind::Goods | Kind::Gift => Packed, Kind::Service => Done }
        Packed: ship("warehouse");
        Done: succeed;
    }
}

workflow! {
    Everywhere(parcel: Parcel) {
        Sides: parallel {
            {
                Route: match parcel.kind { Kind::Goods | Kind::Gift | Kind::Service => Shipped }
                Shipped: ship("warehouse") -> end;
            }
        }
        Sorted: use Sort(parcel.kind);
    }
}

workflow! {
    #![allow(choice_without_default)]
    Undecided(parcel: Parcel) {
        Big: choose { parcel.weight > 3.0 => Route }
        Route: match parcel.kind { Kind::Goods | Kind::Gift | Kind::Service => Shipped }
        Shipped: ship("warehouse") -> end;
    }
}

workflow! {
    #![query_language(JSONPath)]
    InJsonPath(parcel: Parcel) {
        Route: match parcel.kind { Kind::Gift => Nothing, else => Ship };
        Ship: ship("warehouse");
        Nothing: succeed;
    }
}

// A value is kept under a name, computed from others, and counted up in a loop of the user's own.
workflow! {
    Keep(parcel: Parcel) -> f64 {
        Init: let weight = parcel.weight * 2, round: u32 = 0, half = 0.5, three = 3, note = format!("{}", parcel.weight);
        Again: let round = round + 1, weight = weight * half + three;
        Pause: wait 1 second;
        Enough: choose { round < 5 => Again, note == "0" => Done, else => Done }
        Done: succeed weight;
    }
}

workflow! {
    #![query_language(JSONPath)]
    KeepInJsonPath(parcel: Parcel) -> f64 {
        Init: let weight = parcel.weight, round: u32 = 0, note = format!("{}", parcel.weight);
        Print: ship(note);
        Enough: choose { round < 5 => Done, else => Failed }
        Done: succeed weight;
        Failed: fail "Failed";
    }
}

// What a choice has tested is there in the states that are reached only through it: over jumps, loops, catches and branches.
workflow! {
    Narrow(parcel: Parcel) -> String {
        Deliverable: choose { parcel.to.is_none() => Unknown, parcel.to?.floor.is_none() => Ground, else => Upstairs }
        Upstairs: ship(format!("{}, {}", parcel.to?.street, parcel.to?.floor?)) catch States::ALL -> Ground;
        Both: parallel {
            { Inner: ship(parcel.to?.street) -> end; }
            { Other: choose { parcel.wrapping.is_some() => Wrapped, else => Bare }
              Wrapped: match parcel.wrapping? { Kind::Gift => Bare, else => Bare }
              Bare: succeed; }
        }
        Done: succeed parcel.to?.street;
        Ground: ship(parcel.to?.street) -> Both;
        Unknown: fail "NoAddress";
    }
}

// A result is tested, kept through a loop, and tested anew when it is fetched anew.
workflow! {
    Refetch(id: String) -> String {
        First: next_parcel(id) => parcel;
        There: choose { parcel.to.is_some() => Ship, else => Pause }
        Pause: wait 1 minute;
        Second: next_parcel(id) => parcel;
        Enough: choose { at most 3 times => There, else => Failed }
        Ship: ship(parcel.to?.street) catch States::ALL -> Again;
        Third: next_parcel(id) => _ -> return parcel.to?.street;
        Again: ship(parcel.to?.street);
        Last: succeed parcel.to?.street;
        Failed: fail "NoAddress";
    }
}

workflow! {
    #![query_language(JSONPath)]
    NarrowInJsonPath(parcel: Parcel) -> String {
        Deliverable: choose { parcel.to.is_some() => Ship, else => Unknown }
        Ship: ship(parcel.to?.street);
        Done: succeed parcel.to?.street;
        Unknown: fail "NoAddress";
    }
}

/// The rules of a Choice, without blanks.
fn has(text: &str, part: &str) {
    let squeezed: String = text.split_whitespace().collect();
    assert!(squeezed.contains(part), "{part} in {text}");
}

fn main() {
    let _ = Order::shape();
    // What rustc has seen to be exhaustive is not warned about, wherever it stands.
    assert!(Exhaustive::validated().unwrap().warnings().is_empty());
    assert!(Everywhere::validated().unwrap().warnings().is_empty());
    assert!(Everywhere::asl().contains(r#""SortedKinds":"#));
    let of_a_choice = Undecided::validated().unwrap();
    assert_eq!(of_a_choice.warnings().iter().map(|warning| warning.location.as_str()).collect::<Vec<_>>(), ["/States/Big"]);
    let text = Exhaustive::asl();
    has(&text, r#""Condition":"{%$states.context.Execution.Input.kind='goods'%}","Next":"Ship""#);
    has(&text, r#"kind='gift!')or($states.context.Execution.Input.kind='service')%}","Next":"Nothing""#);
    assert!(!text.contains("Default"));

    InJsonPath::validated().unwrap();
    has(&InJsonPath::asl(), r#"{"Variable":"$$.Execution.Input.kind","StringEquals":"gift!","Next":"Nothing"}],"Default":"Ship""#);

    assert!(Keep::validated().unwrap().warnings().is_empty());
    let text = Keep::asl();
    has(&text, r#""Init":{"Type":"Pass","Assign":{"weight":"{%$states.context.Execution.Input.weight*2%}","round":0,"half":0.5,"three":3,"note":"#);
    has(&text, r#""Assign":{"round":"{%$round+1%}","weight":"{%($weight*$half)+$three%}"},"Next":"Pause""#);

    KeepInJsonPath::validated().unwrap();
    let text = KeepInJsonPath::asl();
    has(&text, r#""Assign":{"weight.$":"$$.Execution.Input.weight","round":0,"note.$":"States.Format('{}',$$.Execution.Input.weight)"}"#);

    Narrow::validated().unwrap();
    Refetch::validated().unwrap();
    NarrowInJsonPath::validated().unwrap();
    has(&NarrowInJsonPath::asl(), r#""Payload.$":"$$.Execution.Input.to.street""#);
}
