// Types with parameters and lifetimes, and types that serde never writes or reads.
#![forbid(unsafe_code)]
#![deny(warnings)]
#![allow(dead_code)]

use std::borrow::Cow;
use std::marker::PhantomData;

use sfn_dsl::prelude::*;

// No payload: it is skipped wherever it stands.
pub struct Handle;

#[derive(Payload)]
#[serde(rename_all = "camelCase")]
pub struct Order<T>
where
    T: Send,
{
    pub order_id: String,
    #[serde(skip)]
    pub handle: Handle,
    #[serde(skip)]
    pub handles: Option<Vec<Handle>>,
    pub size: Size<3>,
    pub colour: Colour<T>,
    pub page: Page<T>,
    pub state: State,
}

#[derive(Payload)]
pub enum Size<const N: usize> {
    #[serde(rename = "not big")]
    Small,
    Big,
}

#[derive(Payload)]
pub enum Colour<T> {
    Red,
    Green,
    #[serde(skip)]
    Never(PhantomData<T>),
}

#[derive(Payload)]
pub enum State {
    Open,
    #[serde(skip)]
    Held(Handle),
    Closed,
}

#[derive(Payload)]
pub struct Page<T> {
    pub items: Vec<T>,
    pub first: T,
}

#[derive(Payload)]
pub struct Label<'a> {
    pub text: &'a str,
    pub more: Cow<'a, str>,
    pub note: Option<&'static str>,
}

// Equal in its JSON to the first, since what is skipped has none.
#[derive(Payload)]
pub struct Skipping {
    pub id: String,
    #[serde(skip)]
    pub handle: Handle,
}

#[derive(Payload)]
pub struct Plain {
    pub id: String,
}

resources! {
    lambda label(Label<'static>);
    lambda size(Size<3>);
    lambda other_size(Size<4>);
    lambda page(Page<String>) -> Skipping;
    lambda plain(Plain);
    lambda text(String);
}

workflow! {
    Parameters(order: Order<String>) {
        Choice: choose {
            order.size == Size::<3>::Small || order.colour == Colour::<String>::Green => Label,
            order.state != State::Closed && order.page.first == "a" => Label,
            else => Sized,
        }
        Label: label(Label { text: order.order_id, more: order.page.first });
        Sized: size(Size::<3>::Big);
        // Of the same names: the parameter is nothing of the JSON's.
        Other: other_size(order.size);
        Page: page(Page::<String> { items: [order.page.first], first: "a" }) => skipping;
        Plain: plain(skipping);
        Text: text(order.state);
    }
}

fn main() {
    assert!(Parameters::validated().unwrap().warnings().is_empty());
    let asl = Parameters::asl();
    let input = "$states.context.Execution.Input";
    assert!(asl.contains(&format!("({input}.size = 'not big') or ({input}.colour = 'Green')")), "{asl}");
}
