// Times that are none: of another type, that may be absent, out of range, no timestamp.
use sfn_dsl::prelude::*;

#[derive(Payload)]
pub struct Plan {
    pub seconds: u32,
    pub pause: Option<u32>,
    pub share: f64,
    pub deadline: String,
    pub role: Option<String>,
}

resources! {
    lambda work(String);
}

workflow! {
    Types(plan: Plan) {
        Text: wait plan.deadline seconds;
        Fraction: wait plan.share minutes;
        Optional: wait plan.pause seconds;
        Field: wait plan.second seconds;
        Until: wait until plan.seconds;
        Work: work(plan.deadline)
            timeout plan.share seconds
            heartbeat plan.deadline minutes
            credentials plan.role
            catch States::ALL as error -> Failed;
        Failed: fail plan.seconds because plan.share;
    }
}

workflow! {
    Values(plan: Plan) {
        Timestamp: wait until "tomorrow";
        Late: work(plan.deadline) timeout limit.seconds seconds catch States::ALL -> Failed;
        Limit: let limit = plan;
        Failed: fail "Failed";
    }
}

workflow! {
    #![query_language(JSONPath)]
    InJsonPath(plan: Plan) {
        Minutes: wait plan.seconds minutes;
        Computed: wait plan.seconds + 1 seconds;
        Until: wait until format!("{}Z", plan.deadline);
        Work: work(plan.deadline) timeout plan.seconds hours;
        Failed: fail "Failed" because format!("{}", plan.share * 2);
    }
}

fn main() {}
