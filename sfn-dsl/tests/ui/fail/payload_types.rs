// Types that have no JSON, or none that is known.
use sfn_dsl::prelude::*;

struct NotAPayload;

#[derive(Payload)]
struct Holder {
    inner: NotAPayload,
    list: Vec<NotAPayload>,
}

#[derive(Payload)]
enum Variant {
    Of(NotAPayload),
}

#[derive(Payload)]
union Either {
    a: u32,
    b: f32,
}

#[derive(Payload)]
struct Page<T> {
    items: Vec<T>,
}

resources! {
    lambda list() -> Page<NotAPayload>;
    lambda show(NotAPayload);
}

fn main() {}
