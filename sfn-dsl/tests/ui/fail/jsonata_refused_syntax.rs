// Refused in JSONata, what the syntax alone shows: each line behind a comment is a program of its own.
#[path = "../types/parcel.rs"]
mod parcel;
use parcel::*;
use sfn_dsl::prelude::*;

resources! {
    lambda maybe(Option<String>);
    lambda number(f64);
}

workflow! {
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
        Raw: text(jsonata!("$uppercase(" as String));
        // a raw expression of the other language
        OtherLanguage: text(json_path!("$$.Execution.Name" as String));
        // a division by zero
        ByZero: number(parcel.weight / 0);
        // `?` without a test
        Untested: text(parcel.note?);
        // a minus before a field
        Minus: number(-parcel.weight);
    }
}

fn main() {}
