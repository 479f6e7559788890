// Refused in JSONPath, what needs types: each line behind a comment is a program of its own.
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
        // the wire name instead of the field's
        WireName: text(parcel.parcelId);
        // a misspelt field
        Misspelt: text(parcel.sendr);
        // a field that serde skips
        Skipped: text(parcel.cache);
        // a field that serde only reads
        NeverWritten: text(parcel.secret);
        // a part of a renamed field's name
        ContentType: text(parcel.content);
        // a member of a flattened field without the field
        Beside: text(parcel.city);
        // a misspelt field of a flattened one
        Inside: text(parcel.address.cty);
        // a field of what may be absent
        BehindOptional: text(parcel.sent.city);
        // a field of a string
        OfScalar: text(parcel.sender.first);
        // a field of a list
        OfList: text(parcel.labels.first);
        // a number for a string
        OtherType: text(parcel.weight);
        // one struct for another
        OtherStruct: to(parcel.size);
        // one newtype for another
        OtherNewtype: id(parcel.parcel_id);
        // a variant of another enum
        OtherEnum: state(Colour::Red);
        // a variant of an enum of which another holds something
        HoldingEnum: how(How::Fetched);
        // a list for one of its elements
        ListForOne: text(parcel.labels);
        // an element for a list
        OneForList: texts(parcel.sender);
        // a value of which nothing is known
        Opaque: text(parcel.age);
        // a whole that serde does not read as it writes it
        Asymmetric: split(parcel.split);
        // an optional value for a required one
        OptionalPassed: text(parcel.note);
        // a name that is bound nowhere
        Unbound: text(receipt.id);
        // a list of strings with a number in it
        ElementOfOther: texts([parcel.sender, parcel.count]);
        // a list of numbers for one of strings
        NumbersForStrings: texts([1, 2]);
        // an element that may be absent
        OptionalElement: texts([parcel.sender, parcel.note]);
        // a list for a string
        EmptyForOne: text([]);
        // a member that there is not
        Member: print(Label { txt: parcel.sender, text: "", tags: [], copies: 1 });
        // a member that is missing
        Missing: print(Label { text: "", tags: [] });
        // a member that is given twice
        Twice: print(Label { text: "", text: "", tags: [], copies: 1 });
        // a member of another type
        Mistyped: print(Label { text: parcel.count, tags: [], copies: 1 });
        // a literal that does not fit
        TooLarge: print(Label { text: "", tags: [], copies: 256 });
        // a negative literal for an unsigned number
        Negative: size(Size { width: -1, depth: 1.0 });
        // a fraction for a whole number
        Fraction: size(Size { width: 1.5, depth: 1.0 });
        // nothing for a required member
        Nothing: print(Label { text: None, tags: [], copies: 1 });
        // an optional value for a required member
        OptionalMember: print(Label { text: parcel.note, tags: [], copies: 1 });
        // a nested value of another type
        NestedMember: print(Label { text: "", tags: [parcel.count], copies: 1 });
        // a list that is printed
        Printed: text(format!("{}", parcel.labels));
        // an optional value that is printed
        PrintedOptional: text(format!("{}", parcel.note));
        // a flattened struct as a whole
        Flattened: to(parcel.address);
        // a flattened struct as a member
        FlattenedMember: outer(Outer { to: parcel.address });
        // an optional value that is handed on
        OptionalHandedOn: print(Label { text: "", tags: [], copies: 1, note: parcel.note });
        // the length of a string
        Length: count(parcel.sender.len());
        // a sum with a fraction
        FractionSum: whole(parcel.weight + 1);
        // a number with a string
        Choice1: choose { parcel.weight == "heavy" => Choice2, else => Choice2 }
        // two enums
        Choice2: choose { parcel.state == Colour::Red => Choice3, else => Choice3 }
        // a variant that there is not
        Choice3: choose { parcel.state == State::Shut => Choice4, else => Choice4 }
        // an optional value, untested
        Choice4: choose { parcel.note == "urgent" => Choice5, else => Choice5 }
        // two lists
        Choice5: choose { parcel.labels == parcel.labels => Choice6, else => Choice6 }
        // two structs
        Choice6: choose { parcel.size == parcel.size => Choice7, else => Choice7 }
        // enums have no order
        Choice7: choose { parcel.state > State::Open => Choice8, else => Choice8 }
        // booleans have no order
        Choice8: choose { parcel.sealed < true => Choice9, else => Choice9 }
        // a newtype of a string with a number
        Choice9: choose { parcel.parcel_id == parcel.weight => Choice10, else => Choice10 }
        // a condition that is no boolean
        Choice10: choose { parcel.sender => Choice11, else => Choice11 }
        // a half of a condition that is no boolean
        Choice11: choose { parcel.sealed && parcel.count => Choice12, else => Choice12 }
        // no boolean turned round
        Choice12: choose { !parcel.sender => Choice13, else => Choice13 }
        // a test of what is always there
        Choice13: choose { parcel.sender.is_some() => Choice14, else => Choice14 }
        // a misspelt field
        Choice14: choose { parcel.wight > 3.0 => Choice15, else => Choice15 }
        Choice15: succeed;
    }
}

fn main() {}
