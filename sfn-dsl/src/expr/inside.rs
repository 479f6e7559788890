//! Places of which `workflow!` reads a field.

use super::Path;
use crate::payload::Payload;
use crate::resource::table::Found;

/// A place of which a field is read. What may be absent has a method of that name of its own, which rustc takes first.
pub trait Inside {
    /// The place.
    fn inside(&self) -> &Self {
        self
    }
}

impl<P: ?Sized> Inside for P {}

/// A type whose fields can be read without a test, though the value may be absent: none. `P` is the place, whose type is
/// never known, so that rustc says nothing about a field of it.
#[diagnostic::on_unimplemented(
    message = "this `{Self}` may be absent: its fields are read with `?`, behind a test",
    label = "may be absent",
    note = "`value.is_some() && value?.field > 3` tests in the same condition, a choice with `value.is_some() => Next` for \
            the states that are reached only through it"
)]
pub trait ReadWithoutTest<P>: Payload {
    /// The place.
    fn read(path: &Path<Self>) -> &P;
}

impl<T: Payload> Path<Option<T>> {
    /// The place, which may be absent.
    #[doc(hidden)]
    pub fn inside<P>(&self) -> &P
    where
        Option<T>: ReadWithoutTest<P>,
    {
        Option::<T>::read(self)
    }
}

impl<Row: Payload> Path<Found<Row>> {
    /// The place of an item, which may be absent.
    #[doc(hidden)]
    pub fn inside<P>(&self) -> &P
    where
        Found<Row>: ReadWithoutTest<P>,
    {
        Found::<Row>::read(self)
    }
}
