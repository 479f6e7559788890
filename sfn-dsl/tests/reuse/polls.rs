//! `poll`.

use sfn_dsl::prelude::*;

use crate::assert_is;

#[derive(Payload)]
#[allow(dead_code)]
struct Job {
    done: bool,
    failed: bool,
    result: String,
}

resources! {
    lambda start(String) -> String;
    lambda job_status(String) -> Job;
}

workflow! {
    #[no_default_retry]
    Polls(name: String) -> String {
        #[allow(unbounded_loop)]
        Start: start(name) => id;
        /// Asks for the job
        Await ("Is it ready?"): poll job_status(id) => job every 30 seconds, at most 20 times {
            job.failed => Start,
            job.done => Done,
            else => TooLate,
        }
            timeout 10 seconds
            retry States::Timeout { at most 1 };
        Done: succeed job.result;
        TooLate: fail "TooLate";
    }
}

/// Three states: the task, a choice of the arms with the bound, and the wait. The first of the 20 requests is no going back; a
/// job that is started again has its 20.
#[test]
fn a_poll_is_a_task_a_choice_and_a_wait() {
    assert_is::<Polls>(
        r#"{
  "QueryLanguage": "JSONata",
  "StartAt": "Start",
  "States": {
    "Start": {
      "Type": "Task",
      "Resource": "arn:aws:states:::lambda:invoke",
      "Arguments": { "FunctionName": "${start_arn}", "Payload": "{% $states.context.Execution.Input %}" },
      "Assign": { "id": "{% $states.result.Payload %}" },
      "Next": "Is it ready?"
    },
    "Is it ready?": {
      "Type": "Task",
      "Comment": "Asks for the job",
      "Resource": "arn:aws:states:::lambda:invoke",
      "Arguments": { "FunctionName": "${job_status_arn}", "Payload": "{% $id %}" },
      "TimeoutSeconds": 10,
      "Assign": { "job": "{% $states.result.Payload %}" },
      "Retry": [{ "ErrorEquals": ["States.Timeout"], "MaxAttempts": 1 }],
      "Next": "Is it ready? Choice"
    },
    "Is it ready? Choice": {
      "Type": "Choice",
      "Choices": [
        {
          "Condition": "{% $job.failed %}",
          "Assign": { "Is_20_it_20_ready_3f__20_Choice_count": 0 },
          "Next": "Start"
        },
        {
          "Condition": "{% $job.done %}",
          "Assign": { "Is_20_it_20_ready_3f__20_Choice_count": 0 },
          "Next": "Done"
        },
        {
          "Condition": "{% ($exists($Is_20_it_20_ready_3f__20_Choice_count) ? $Is_20_it_20_ready_3f__20_Choice_count : 0) < 19 %}",
          "Assign": {
            "Is_20_it_20_ready_3f__20_Choice_count": "{% ($exists($Is_20_it_20_ready_3f__20_Choice_count) ? $Is_20_it_20_ready_3f__20_Choice_count : 0) + 1 %}"
          },
          "Next": "Is it ready? Wait"
        }
      ],
      "Default": "TooLate",
      "Assign": { "Is_20_it_20_ready_3f__20_Choice_count": 0 }
    },
    "Is it ready? Wait": { "Type": "Wait", "Seconds": 30, "Next": "Is it ready?" },
    "Done": { "Type": "Succeed", "Output": "{% $job.result %}" },
    "TooLate": { "Type": "Fail", "Error": "TooLate" }
  }
}"#,
    );
}
