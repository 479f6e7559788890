// Refused in JSONPath, what the syntax alone shows: each line behind a comment is a program of its own.
#[path = "../types/parcel.rs"]
mod parcel;
use parcel::*;
use sfn_dsl::prelude::*;

#[derive(Payload)]
pub struct Outer {
    pub to: Address,
}

resources! {
    lambda outer(Outer);
    lambda count(u64);
    lambda flag(bool);
    lambda number(f64);
    lambda whole(i64);
    lambda sizes(Vec<Size>);
}

workflow! {
    #![query_language(JSONPath)]
    Refused(parcel: Parcel) {
        // a list by a number of times
        Repeated: texts([""; 3]);
        // a number with a suffix
        Suffix: size(Size { width: 1u8, depth: 1.0 });
        // a character
        Character: text('c');
        // a struct literal with the rest of another
        Rest: size(Size { width: 1, ..parcel.size });
        // a placeholder without a value
        TooFew: text(format!("{} {}", parcel.sender));
        // a width
        Width: text(format!("{:>8}", parcel.sender));
        // a function of Rust
        Function: text(shorten(parcel.sender));
        // a method of Rust
        Method: text(parcel.sender.to_uppercase());
        // a cast
        Cast: text(parcel.sender as String);
        // an `if`
        If: text(if parcel.sealed { "a" } else { "b" });
        // a raw expression with an error in it
        Raw: text(json_path!("$$.Execution[" as String));
        // a raw expression of the other language
        OtherLanguage: text(jsonata!("$uppercase('a')" as String));
        // a default
        Default: text(parcel.note.unwrap_or(""));
        // a product
        Product: size(Size { width: parcel.count * 2, depth: 1.0 });
        // a comparison as a value
        Compared: flag(parcel.count > 3);
        // a turned boolean as a value
        Turned: flag(!parcel.sealed);
        // a difference of two values
        Difference: whole(parcel.shelf - parcel.count);
        // a list of struct literals and values
        Mixed: sizes([Size { width: 1, depth: 1.0 }, parcel.size]);
    }
}

fn main() {}
