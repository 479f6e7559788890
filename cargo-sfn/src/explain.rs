//! `explain`: the page of a code.

use sfn_asl::{Code, codes};
use sfn_cdk_export::iam;

use crate::complain;

/// The page; `None`, reported, if there is none.
pub(crate) fn page(code: Code) -> Option<&'static str> {
    let page = codes::page(code).or_else(|| iam::codes::page(code));
    if page.is_none() {
        complain(&format!("there is no page about {code}"));
    }
    page
}
