//! Fragments of another crate.

use sfn_dsl::prelude::*;
use sfn_examples::fragments::{self, NumberedReport};

#[derive(Payload)]
#[allow(dead_code)]
struct Work {
    connection: String,
    steps: Vec<String>,
}

workflow! {
    Tracked(work: Work) -> String {
        Begin: use NumberedReport(work.connection) => number;
        Steps: map step in work.steps {
            Step: use fragments::Report(work.connection, step, 50) -> end;
        }
        End ("The end"): use fragments::Report(work.connection, format!("{number}: done"), 100);
        Done: succeed number;
    }
}

#[test]
fn a_fragment_of_another_crate_has_its_own_names() {
    let machine = Tracked::validated().unwrap().into_machine();
    let names: Vec<&str> = machine.all_states().iter().map(|(name, _)| *name).collect();
    let expected = [
        "Begin First Report: send",
        "Begin First Report: sent",
        "BeginSecond",
        "Steps",
        "Step Report: send",
        "Step Report: sent",
        "The end Report: send",
        "The end Report: sent",
        "Done",
    ];
    assert_eq!(names, expected);
    assert_eq!(
        machine.states.get("BeginSecond").unwrap().assign().unwrap().get("number").unwrap().as_str(),
        Some("{% $states.result.Payload %}")
    );
}
