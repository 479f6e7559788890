// A field of what may be absent, without `?`.
use sfn_dsl::prelude::*;

#[derive(Payload)]
pub struct Manager { pub name: String, pub email: String }
#[derive(Payload)]
pub struct Employee { pub id: String, pub manager: Option<Manager>, pub home: Home }
#[derive(Payload)]
pub struct Home { pub room: Option<Room>, pub floor: u32 }
#[derive(Payload)]
pub struct Room { pub number: u32 }
#[derive(Payload)]
pub struct Asset { pub id: String, pub serial: String }

resources! {
    lambda find(String) -> Option<Manager>;
    lambda tell(String);
    table ASSETS: Asset key (id: String);
}

workflow! {
    Onboard(employee: Employee) {
        Mail: tell(employee.manager.email);
        Look: ASSETS.get(employee.id) => asset;
        Serial: tell(asset.serial);
        Find: find(employee.id) => found;
        Found: tell(format!("{} {}", found.name, employee.home.floor));
        Room: choose { employee.home.room.number > 3 => Each, else => Done }
        Each: map one in [employee.id] { Inner: tell(employee.manager.name); }
        // A field that is not there is said as before.
        Misspelt: tell(employee.home.flor);
        Done: succeed;
    }
}

workflow! {
    #![query_language(JSONPath)]
    InJsonPath(employee: Employee) {
        Mail: tell(employee.manager.email);
        Room: choose { employee.home.room.number > 3 => Done, else => Done }
        Done: succeed;
    }
}

workflow! {
    Distributed(employee: Employee) {
        Each: distributed map id in [employee.id] { Inner: tell(employee.manager.name); Own: tell(id); }
    }
}

fragment! {
    Greet(manager: Option<Manager>) {
        Tell: tell(manager.email);
    }
}

fn main() {}
