// Definitions in files, with a mistake for each code that no other case shows: the refused example of the code's page, or,
// where the page has none, a file that `ui.rs` makes.
#![deny(deprecated)]

use sfn_dsl::prelude::*;

asl_file! {
    // the text is not YAML
    pub Sfn0002 = "definitions/SFN0002.yaml";
    // the bytes are not UTF-8
    pub Sfn0003 = "definitions/SFN0003.json";
    // the input is larger than 16 MiB
    pub Sfn0004 = "definitions/SFN0004.json";
    // the text is nested too deeply
    pub Sfn0005 = "definitions/SFN0005.json";
    // YAML aliases stand for too much, or for themselves
    pub Sfn0006 = "definitions/SFN0006.yaml";
    // a YAML tag
    pub Sfn0007 = "definitions/SFN0007.yaml";
    // YAML that JSON cannot say
    pub Sfn0008 = "definitions/SFN0008.yaml";
    // a required field is missing
    pub Sfn0101 = "definitions/SFN0101.json";
    // a state has both `Next` and `End`, or neither
    pub Sfn0108 = "definitions/SFN0108.json";
    // a field that does not exist here
    pub Sfn0109 = "definitions/SFN0109.json";
    // fields that exclude each other
    pub Sfn0112 = "definitions/SFN0112.json";
    // a value outside a closed set of words
    pub Sfn0116 = "definitions/SFN0116.json";
    // a field is written twice
    pub Sfn0117 = "definitions/SFN0117.json";
    // the definition is longer than 1,048,576 characters
    pub Sfn0120 = "definitions/SFN0120.json";
    // a field of Distributed Map states in a Map state that runs inline
    pub Sfn0122 = "definitions/SFN0122.json";
    // an error name that begins with `States.` and is none of Step Functions
    pub Sfn0126 = "definitions/SFN0126.json";
    // an error that is never retried or caught
    pub Sfn0127 = "definitions/SFN0127.json";
    // a form that AWS has replaced
    pub Sfn0128 = "definitions/SFN0128.json";
    // a variable is read that some path leaves unassigned
    pub Sfn0206 = "definitions/SFN0206.json";
    // a child execution of a Distributed Map reads a variable from outside
    pub Sfn0207 = "definitions/SFN0207.json";
    // JSONPath in a machine of JSONata
    pub Sfn0303 = "definitions/SFN0303.json";
    // a member that `$states` does not have, or not here
    pub Sfn0312 = "definitions/SFN0312.json";
    // text that looks like a JSONata expression
    pub Sfn0313 = "definitions/SFN0313.json";
    // there is no such JSONata function
    pub Sfn0314 = "definitions/SFN0314.json";
    // a wrong number of arguments of a JSONata function
    pub Sfn0315 = "definitions/SFN0315.json";
    // `$eval`
    pub Sfn0316 = "definitions/SFN0316.json";
    // an intrinsic function gives no string where one is needed
    pub Sfn0325 = "definitions/SFN0325.json";
    // the context object has no such member
    pub Sfn0326 = "definitions/SFN0326.json";
    // a member of the context object is read where it has no value
    pub Sfn0327 = "definitions/SFN0327.json";
    // a text that looks like a path, under a key without `.$`
    pub Sfn0328 = "definitions/SFN0328.json";
    // a path in the `Result` of a Pass state
    pub Sfn0329 = "definitions/SFN0329.json";
    // a pattern of `StringMatches` with a backslash that escapes nothing
    pub Sfn0331 = "definitions/SFN0331.json";
    // no optimised integration of such a service
    pub Sfn0402 = "definitions/SFN0402.json";
    // the integration cannot be awaited in this way
    pub Sfn0404 = "definitions/SFN0404.json";
    // an integration is awaited in a way that AWS does not document
    pub Sfn0406 = "definitions/SFN0406.json";
}

fn main() {}
