use sfn_dsl::expr::ops;
use sfn_dsl::prelude::*;

#[derive(Payload)]
pub struct Plan {
    pub seconds: u32,
    pub minutes: Option<u64>,
    pub deadline: String,
    pub role: String,
}

resources! {
    lambda work(String);
}

workflow! {
    Times(plan: Plan) {
        Fixed: wait 90min;
        Computed: wait plan.seconds seconds;
        Minutes: wait plan.minutes.unwrap_or(5) minutes;
        Sum: wait (plan.seconds + 1) hours;
        Until: wait until plan.deadline;
        Literal: wait until "2026-03-14T01:59:00Z";
        Work: work(plan.deadline)
            timeout plan.seconds seconds
            heartbeat plan.seconds + 1 minutes
            credentials plan.role
            catch States::ALL as error -> Failed;
        Other: work(plan.deadline) timeout (plan.seconds) days credentials "arn:aws:iam::123456789012:role/worker";
        Done: succeed;
        Failed: fail error.error because error.cause;
    }
}

workflow! {
    #![query_language(JSONPath)]
    InJsonPath(plan: Plan) {
        Computed: wait plan.seconds seconds;
        Until: wait until plan.deadline;
        Literal: wait until "2026-03-14T01:59:00Z";
        Work: work(plan.deadline)
            timeout plan.seconds seconds
            heartbeat plan.seconds seconds
            credentials plan.role
            catch States::ALL as error -> Failed
            ;
        Done: succeed;
        Failed: fail format!("{}!", error.error) because error.cause;
    }
}

/// A definition without blanks.
fn squeezed(text: &str) -> String {
    text.split_whitespace().collect()
}

fn has(text: &str, part: &str) {
    assert!(squeezed(text).contains(part), "{part} in {text}");
}

fn main() {
    Times::validated().unwrap();
    let text = Times::asl();
    has(&text, r#""Computed":{"Type":"Wait","Seconds":"{%$states.context.Execution.Input.seconds%}""#);
    has(&text, r#")*60%}","Next":"Sum""#);
    has(&text, r#""Seconds":"{%($states.context.Execution.Input.seconds+1)*3600%}""#);
    has(&text, r#""Timestamp":"{%$states.context.Execution.Input.deadline%}""#);
    has(&text, r#""Timestamp":"2026-03-14T01:59:00Z""#);
    has(&text, r#""TimeoutSeconds":"{%$states.context.Execution.Input.seconds%}""#);
    has(&text, r#""Credentials":{"RoleArn":"{%$states.context.Execution.Input.role%}"}"#);
    has(&text, r#""Credentials":{"RoleArn":"arn:aws:iam::123456789012:role/worker"}"#);
    has(&text, r#""Failed":{"Type":"Fail","Error":"{%$error.Error%}","Cause":"{%$error.Cause%}"}"#);

    InJsonPath::validated().unwrap();
    let text = InJsonPath::asl();
    has(&text, r#""SecondsPath":"$$.Execution.Input.seconds""#);
    has(&text, r#""TimestampPath":"$$.Execution.Input.deadline""#);
    has(&text, r#""Timestamp":"2026-03-14T01:59:00Z""#);
    has(&text, r#""TimeoutSecondsPath":"$$.Execution.Input.seconds""#);
    has(&text, r#""HeartbeatSecondsPath":"$$.Execution.Input.seconds""#);
    has(&text, r#""Credentials":{"RoleArn.$":"$$.Execution.Input.role"}"#);
    has(&text, r#""ErrorPath":"States.Format('{}!',$error.Error)","CausePath":"$error.Cause""#);

    // The same by the builders.
    let mut workflow = WorkflowBuilder::<Plan>::new();
    let plan = workflow.input();
    workflow.wait_for("Computed", &plan.seconds).next("Sum");
    workflow.wait_for("Sum", ops::mul(ops::add(&plan.seconds, 1_u32), 3600_u32)).next("Until");
    workflow.wait_until("Until", &plan.deadline).next("Work");
    let work = workflow.task("Work", work(&plan.deadline)).timeout_of(&plan.seconds).heartbeat_of(30_u32);
    work.role_arn(&plan.role).end();
    let text = workflow.finish().to_json();
    has(&text, r#""Seconds":"{%($states.context.Execution.Input.seconds+1)*3600%}""#);
    has(&text, r#""TimeoutSeconds":"{%$states.context.Execution.Input.seconds%}","HeartbeatSeconds":30"#);
    has(&text, r#""Credentials":{"RoleArn":"{%$states.context.Execution.Input.role%}"}"#);
}
