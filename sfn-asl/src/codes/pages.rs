//! The pages of the error index, embedded.

use crate::diagnostic::Code;

macro_rules! pages {
    ($($id:literal)*) => {
        /// The page about a code, in Markdown: a wrong example, why it is wrong, and the mended example.
        pub fn page(code: Code) -> Option<&'static str> {
            match code.id {
                $($id => Some(include_str!(concat!("../../diagnostics/", $id, ".md"))),)*
                _ => None,
            }
        }
    };
}

pages! {
    "SFN0001" "SFN0002" "SFN0003" "SFN0004" "SFN0005" "SFN0006" "SFN0007" "SFN0008" "SFN0101" "SFN0102"
    "SFN0103" "SFN0104" "SFN0105" "SFN0106" "SFN0107" "SFN0108" "SFN0109" "SFN0110" "SFN0111" "SFN0112"
    "SFN0113" "SFN0114" "SFN0115" "SFN0116" "SFN0117" "SFN0118" "SFN0119" "SFN0120" "SFN0121" "SFN0122"
    "SFN0124" "SFN0125" "SFN0126" "SFN0127" "SFN0128" "SFN0129" "SFN0201" "SFN0202" "SFN0203" "SFN0204"
    "SFN0205" "SFN0206" "SFN0207" "SFN0301" "SFN0302" "SFN0303" "SFN0304" "SFN0305" "SFN0306" "SFN0310" "SFN0311"
    "SFN0312" "SFN0313" "SFN0314" "SFN0315" "SFN0316" "SFN0320" "SFN0321" "SFN0322" "SFN0323" "SFN0324"
    "SFN0325" "SFN0326" "SFN0327" "SFN0328" "SFN0329" "SFN0330" "SFN0331" "SFN0401" "SFN0402" "SFN0403"
    "SFN0404" "SFN0405" "SFN0406" "SFN0407" "SFN0408" "SFN0409" "SFN0410" "SFN0411" "SFN0412" "SFN0413"
    "SFN0414" "SFN0415" "SFN0501" "SFN0502" "SFN0503" "SFN0504" "SFN0505" "SFN0506" "SFN0507" "SFN0508" "SFN0509"
    "SFN0510" "SFN0511" "SFN0512" "SFN0513" "SFN0520" "SFN0521"
}
