//! `explain`: the page of a code.

use sfn_asl::{Code, codes};

use crate::complain;

/// The page; `None`, reported, if there is none.
pub(crate) fn page(code: Code) -> Option<&'static str> {
    let page = codes::page(code);
    if page.is_none() {
        complain(&format!("there is no page about {code}"));
    }
    page
}
