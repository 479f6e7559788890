use sfn_dsl::prelude::*;

asl_file! {
    pub Wrong = "definitions/wrong.asl.json";
    pub Endless = "definitions/endless.asl.yaml";
    pub CutOff = "definitions/cut_off.asl.json";
    pub Missing = "definitions/missing.asl.json";
    pub Folder = "definitions/text.txt";
    pub Absolute = "/definitions/wrong.asl.json";
    pub NoFile;
    pub Two(String, String) -> String = "definitions/right.asl.yaml";
    pub Typed(NoPayload) = "definitions/right.asl.yaml";
    #[deny(choice_without_default)]
    pub Denied = "definitions/endless.asl.yaml";
    #[allow(unknown_target)]
    pub NotAllowed = "definitions/wrong.asl.json";
    #[derive(Clone)]
    pub Attribute = "definitions/right.asl.yaml";
}

struct NoPayload;

fn main() {
    // The names are known all the same.
    let _ = (Wrong::definition(), Missing::definition());
}
