//! Maps: the item in every state of the body, what is captured, results, errors.

use serde_json::{Value, json};
use sfn_dsl::prelude::*;

use crate::case::{Case, both};

#[derive(Payload)]
pub struct Order {
    pub id: String,
    pub items: Vec<Item>,
}

#[derive(Payload)]
pub struct Item {
    pub sku: String,
    pub parts: Vec<String>,
}

#[derive(Payload)]
pub struct Line {
    pub order: String,
    pub sku: String,
}

#[derive(Payload)]
pub struct Part {
    pub number: u64,
    pub sku: String,
    pub part: String,
}

#[derive(Payload)]
pub struct Packed {
    pub sku: String,
    pub cost: f64,
    pub names: Vec<String>,
}

#[derive(TaskError)]
pub enum PriceError {
    NoPrice,
}

resources! {
    lambda price(Line) -> f64 throws PriceError;
    lambda name(Part) -> String;
    lambda note(Line);
    lambda pack(Packed) -> String;
}

// Behind each kind of state the item is read again: task, catch, `let`, choice, map, parallel, wait.
both! { Packs, PacksByPath: (order: Order) -> Vec<String> {
    EachItem: map item in order.items at most 1 at once {
        Price: price(Line { order: order.id, sku: item.sku }) => cost
            catch PriceError -> Unpriced;
        Keep: let sku = item.sku, copy = cost;
        Known: choose { item.sku == "free" => Free, else => NameParts }
        #[allow(interrupted_tasks)]
        NameParts: map (index, part) in item.parts {
            Name: name(Part { number: index, sku: item.sku, part: part }) => named -> return named;
        } => names;
        #[allow(interrupted_tasks)]
        Both: parallel {
            { NoteItem: note(Line { order: "item", sku: item.sku }); }
            { #[allow(interrupted_tasks)] NoteNames: map text in names { NoteName: note(Line { order: text, sku: item.sku }); } }
        };
        Pause: wait 1 second;
        Pack: pack(Packed { sku: sku, cost: copy, names: names }) => packed -> return packed;
        Unpriced: note(Line { order: "unpriced", sku: item.sku }) -> return item.sku;
        Free: succeed "free";
    } => packed;
    Done: succeed packed;
} }

fn packs<W: Workflow>() -> Case {
    let input = json!({"id": "o", "items": [
        {"sku": "a", "parts": ["x", "y"]}, {"sku": "none", "parts": ["z"]}, {"sku": "free", "parts": []}, {"sku": "b", "parts": []},
    ]});
    let line = |order: &str, sku: &str| json!({"order": order, "sku": sku});
    Case::of::<W>("the item in every state of the body", input)
        .answer("price", line("o", "a"), json!(1.5))
        .throw("price", line("o", "none"), "NoPrice")
        .answer("price", line("o", "free"), json!(0.25))
        .answer("price", line("o", "b"), json!(2.5))
        .answer("name", json!({"number": 0, "sku": "a", "part": "x"}), json!("x!"))
        .answer("name", json!({"number": 1, "sku": "a", "part": "y"}), json!("y!"))
        .answer("note", line("item", "a"), Value::Null)
        .answer("note", line("x!", "a"), Value::Null)
        .answer("note", line("y!", "a"), Value::Null)
        .answer("note", line("item", "b"), Value::Null)
        .answer("note", line("unpriced", "none"), Value::Null)
        .answer("pack", json!({"sku": "a", "cost": 1.5, "names": ["x!", "y!"]}), json!("A"))
        .answer("pack", json!({"sku": "b", "cost": 2.5, "names": []}), json!("B"))
        .assigns("EachItem", json!({"packed": ["A", "none", "free", "B"]}))
        .assigns("Price", json!({"cost": 2.5}))
        .assigns("NameParts", json!({"names": []}))
        .gives(json!(["A", "none", "free", "B"]))
}

// Names of an outer scope in a body, three maps deep; a map at the end of a body; an error that the body does not catch.
#[derive(Payload)]
pub struct Depot {
    pub id: String,
    pub halls: Vec<Hall>,
}

#[derive(Payload)]
pub struct Hall {
    pub name: String,
    pub shelves: Vec<Shelf>,
}

#[derive(Payload)]
pub struct Shelf {
    pub name: String,
    pub boxes: Vec<String>,
}

#[derive(Payload)]
pub struct Label {
    pub depot: String,
    pub key: String,
    pub hall: String,
    pub shelf: String,
    pub text: String,
}

#[derive(TaskError)]
pub enum LabelError {
    Torn,
}

resources! {
    lambda key(String) -> String;
    lambda label(Label) -> String throws LabelError;
}

both! { Labels, LabelsByPath: (depot: Depot) -> Vec<Vec<Vec<String>>> {
    Key: key(depot.id) => secret;
    Halls: map hall in depot.halls {
        #[allow(interrupted_tasks)]
        Shelves: map shelf in hall.shelves {
            Boxes: map text in shelf.boxes at most 1 at once {
                Print: label(Label { depot: depot.id, key: secret, hall: hall.name, shelf: shelf.name, text: text }) => printed
                    -> return printed;
            } => printed -> return printed;
        } => rows -> return rows;
    } => all
        catch LabelError as error -> Torn;
    Done: succeed all;
    Torn: fail "Torn" because error.cause;
} }

fn labels<W: Workflow>(torn: bool) -> Case {
    let shelves = json!([{"name": "s", "boxes": ["1", "2"]}, {"name": "t", "boxes": []}]);
    let input = json!({"id": "d", "halls": [{"name": "h", "shelves": shelves}, {"name": "i", "shelves": []}]});
    let payload = |text: &str| json!({"depot": "d", "key": "k", "hall": "h", "shelf": "s", "text": text});
    let case = Case::of::<W>(if torn { "an error out of three maps" } else { "three maps deep" }, input)
        .answer("key", json!("d"), json!("k"))
        .answer("label", payload("1"), json!("one"));
    if torn {
        return case.throw("label", payload("2"), "Torn").fails("Torn");
    }
    case.answer("label", payload("2"), json!("two"))
        .assigns("Halls", json!({"all": [[["one", "two"], []], []]}))
        .gives(json!([[["one", "two"], []], []]))
}

// Items that are no objects, in every place where a value can stand; numbers of a map that the data says; a loop in a body.
#[derive(Payload)]
pub struct Times {
    pub waits: Vec<u64>,
    pub names: Vec<String>,
    pub lists: Vec<Names>,
}

#[derive(Payload)]
pub struct Names {
    pub limit: u64,
    pub names: Vec<String>,
}

#[derive(Payload)]
pub struct Copied {
    pub names: Vec<String>,
    pub lists: Vec<Vec<String>>,
}

#[derive(TaskError)]
pub enum AgainError {
    Again,
}

resources! {
    lambda limit(u64) -> Names;
    lambda attempt(String) -> String throws AgainError;
}

both! { Scalars, ScalarsByPath: (times: Times) -> Copied {
    Waits: map time in times.waits at most 1 at once {
        Long: choose { time > 60 => Cut, else => Wait }
        Wait: wait time seconds -> end;
        Cut: wait 61 seconds;
    }
    Limit: limit(2) => limited;
    Names: map (index, name) in times.names at most limited.limit at once {
        IsA: choose { name == "a" || index == 2 => Whole, else => Text }
        Whole: succeed name;
        Text: succeed format!("{}{}", index, name);
    } => names;
    Lists: map list in times.lists {
        Inner: map name in list.names at most list.limit at once {
            #[allow(unbounded_loop)]
            Attempt: attempt(name) => attempted
                catch AgainError -> Pause;
            Attempted: succeed attempted;
            #[allow(unbounded_loop)]
            Pause: wait 1 second -> Attempt;
        } => all;
        All: succeed all;
    } => lists;
    Second: parallel {
        { Again: succeed names; }
        { First: map list in lists { Each: succeed list; } => copied -> return copied; }
    } => (again, copied);
    Done: succeed Copied { names: again, lists: copied };
} }

fn scalars<W: Workflow>() -> Case {
    let names = |limit: u64, names: &[&str]| json!({"limit": limit, "names": names});
    let input = json!({
        "waits": [5, 90], "names": ["a", "b", "c"], "lists": [names(1, &["x", "y"]), names(3, &[])],
    });
    Case::of::<W>("items that are no objects", input)
        .answer("limit", json!(2), names(2, &[]))
        .assigns("Names", json!({"names": ["a", "1b", "c"]}))
        .answer("attempt", json!("x"), json!("X"))
        .throw("attempt", json!("y"), "Again")
        .answer("attempt", json!("y"), json!("Y"))
        .waits(&[5, 61, 1])
        .gives(json!({"names": ["a", "1b", "c"], "lists": [["X", "Y"], []]}))
}

pub fn cases() -> Vec<Case> {
    vec![
        packs::<Packs>(),
        packs::<PacksByPath>(),
        labels::<Labels>(false),
        labels::<LabelsByPath>(false),
        labels::<Labels>(true),
        labels::<LabelsByPath>(true),
        scalars::<Scalars>(),
        scalars::<ScalarsByPath>(),
    ]
}
