//! The number of a Map state's items, where the definition shows it.

use super::super::jsonata;
use super::super::scope::{Scope, Site};
use crate::json::Value;
use crate::jsonata::Kind;
use crate::model::{Map, State};

/// Where the number comes from.
#[derive(Debug, Clone, Copy)]
pub(super) enum Items {
    /// The items are written out.
    Fixed(u64),
    /// They are objects of a bucket: a response of Amazon S3 holds that many.
    Listing(u64),
}

/// The actions of the AWS SDK that list a bucket.
const LISTINGS: &[&str] = &["listObjects", "listObjectsV2", "listObjectVersions"];

/// The members of their responses that grow with the bucket.
const MEMBERS: &[&str] = &["Contents", "Versions"];

/// The objects in one response.
const PAGE: u64 = 1000;

/// The items of a Map state that are written out, as a list or as a range.
pub(super) fn fixed(map: &Map) -> Option<Items> {
    let count = match map.items.as_ref()? {
        Value::Array(items) => u64::try_from(items.len()).ok(),
        Value::Object(object) => u64::try_from(object.len()).ok(),
        Value::String(text) => jsonata::source(text).filter(|source| source.contains("..")).and_then(range),
        _ => None,
    };
    count.map(Items::Fixed)
}

/// The number of items of `[1..500]`.
fn range(source: &str) -> Option<u64> {
    let expression = crate::jsonata::parse(source).ok()?;
    let Kind::Array(items) = expression.kind(expression.root()) else { return None };
    let [item] = items.as_slice() else { return None };
    let Kind::Binary("..", first, last) = expression.kind(*item) else { return None };
    let (Kind::Number(first), Kind::Number(last)) = (expression.kind(*first), expression.kind(*last)) else {
        return None;
    };
    whole(last - first + 1.0)
}

/// A number of things.
pub(super) fn whole(number: f64) -> Option<u64> {
    // As text, since a cast would round what is no whole number.
    (number >= 0.0 && number.fract() == 0.0).then(|| format!("{number:.0}").parse().ok()).flatten()
}

/// Whether the items are what a listing of a bucket calls its objects.
pub(super) fn reads_listing(map: &Map) -> bool {
    let text = map.items_path.as_deref().or_else(|| map.items.as_ref()?.as_str());
    text.is_some_and(|text| MEMBERS.iter().any(|member| text.contains(member)))
}

/// The objects in a response of the listing that a task of the container asks for.
pub(super) fn page(scope: &Scope<'_>) -> Option<u64> {
    scope.sites.iter().filter(|site| lists(site)).find_map(|site| {
        let State::Task(task) = site.state else { return None };
        let most = match task.request() {
            Some(Value::Object(request)) => request.get("MaxKeys"),
            _ => None,
        };
        Some(match most {
            Some(Value::Number(most)) => whole(most.as_f64()).unwrap_or(PAGE).min(PAGE),
            _ => PAGE,
        })
    })
}

/// Whether a state lists a bucket.
pub(super) fn lists(site: &Site<'_>) -> bool {
    site.integration().is_some_and(|call| call.sdk && call.service == "s3" && LISTINGS.contains(&call.action.as_str()))
}
