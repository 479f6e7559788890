//! What typed calls of services accept: results read, results of which nothing is known, lists and maps in each other, any JSON.
use std::collections::HashMap;

use sfn_dsl::aws::athena::{self, GetQueryResults, StartQueryExecution};
use sfn_dsl::aws::batch::{self, SubmitJob};
use sfn_dsl::aws::databrew;
use sfn_dsl::aws::dynamodb::{self, AttributeValue, PutItem};
use sfn_dsl::aws::ecs::{self, RunTask};
use sfn_dsl::aws::eks::{self, RunJob};
use sfn_dsl::aws::elasticmapreduce::{self, CreateCluster, JobFlowInstancesConfig, TerminateCluster};
use sfn_dsl::aws::emr_serverless::{self, StartApplication};
use sfn_dsl::aws::events::{self, PutEvents, PutEventsRequestEntry};
use sfn_dsl::aws::lambda::{self, Invoke};
use sfn_dsl::aws::states::{self, StartExecution};
use sfn_dsl::prelude::*;

#[derive(Payload)]
pub struct Query {
    pub sql: String,
    pub pages: u8,
    pub tags: HashMap<String, String>,
    pub extra: serde_json::Value,
    pub limit: Option<u64>,
}

#[derive(Payload)]
pub struct Names(Vec<String>);

#[derive(Payload)]
pub struct Prices(HashMap<String, f64>);

#[derive(Payload)]
pub struct Own {
    pub names: Names,
    pub prices: Option<Prices>,
    pub pair: [u8; 2],
    pub any: serde_json::Value,
}

#[derive(Payload)]
pub struct Run {
    pub state: String,
}

resources! {
    lambda keep(serde_json::Value);
    lambda count(u64);
    lambda own(Own);
}

workflow! {
    pub Results(query: Query) -> String {
        Ask: athena::start_query_execution(StartQueryExecution { query_string: query.sql }).sync() => asked timeout 1 hour;
        Read: athena::get_query_results(GetQueryResults {
            query_execution_id: asked.query_execution.query_execution_id,
            max_results: query.pages,
        }) => results;
        Any: choose {
            asked.query_execution.status.state == "FAILED" => Failed,
            results.result_set.rows.len() > 0 => Keep,
            else => Submit,
        }
        // Any JSON takes every result, also one of which nothing is known.
        Keep: keep(asked);
        Submit: batch::submit_job(SubmitJob {
            job_name: "report", job_queue: "fast", job_definition: "report:1", parameters: query.tags,
            // An optional member takes what may be absent.
            scheduling_priority_override: query.limit,
        }).sync() => job timeout 1 hour;
        Code: choose { job.attempts.is_some() && job.attempts?.len() > 1 => Terminate, else => Terminate }
        // Of this result AWS says nothing: the reader does.
        Terminate: elasticmapreduce::terminate_cluster(TerminateCluster { cluster_id: "j-1" }).sync() => run: Run
            timeout 1 hour;
        Done: succeed format!("{}: {}", run.state, results.result_set.rows.len());
        Failed: fail "QueryFailed" because asked.query_execution.status.state_change_reason.unwrap_or("unknown");
    }
}

workflow! {
    pub AnyJson(query: Query) -> u64 {
        Put: events::put_events(PutEvents {
            entries: [
                PutEventsRequestEntry { detail: query, detail_type: "Asked", source: "shop" },
                PutEventsRequestEntry { detail: query.extra, detail_type: "Asked", source: "shop" },
                PutEventsRequestEntry {
                    detail: [("sql", query.sql), ("list", [1, 2, 3]), ("inner", [("deep", true)])],
                    detail_type: "Asked",
                    source: "shop",
                },
            ],
        }) => put;
        Write: dynamodb::put_item(PutItem {
            table_name: "queries",
            item: [("sql", AttributeValue { s: query.sql }), ("n", AttributeValue { l: [AttributeValue { n: "1" }] })],
        });
        Call: lambda::invoke(Invoke { function_name: "count", payload: put }).returning::<u64>() => counted
            retry lambda::Error::TooManyRequestsException | Lambda::SandboxTimedout;
        Child: states::start_execution(StartExecution {
            state_machine_arn: "arn:aws:states:eu-west-1:123456789012:stateMachine:child", input: counted,
        }).sync2().returning::<u64>() => answer
            timeout 1 hour
            catch states::Error::ExecutionAlreadyExistsException | States::TaskFailed -> Done;
        More: count(answer);
        Done: succeed counted;
    }
}

// What stands in requests of services stands in payloads of one's own.
workflow! {
    pub OwnPayload(query: Query) {
        Own: own(Own {
            names: [query.sql, "b"], prices: [("pen", 1), ("ink", 2.5)], pair: [1, query.pages],
            any: [("rows", [("id", query.sql)])],
        });
        Empty: own(Own { names: [], prices: [], pair: [1, 2], any: [] });
    }
}

// What jobs give that are done, which is not what their start gives.
workflow! {
    pub Jobs(query: Query) -> String {
        Start: emr_serverless::start_application(StartApplication { application_id: "a-1" }).sync() => started
            timeout 1 hour;
        Run: emr_serverless::start_job_run(emr_serverless::StartJobRun {
            application_id: started.application_id, execution_role_arn: "arn:aws:iam::123456789012:role/run",
        }).sync() => run
            timeout 1 hour
            catch emr_serverless::Error::ValidationException -> Failed;
        Brew: databrew::start_job_run(databrew::StartJobRun { name: "clean" }).sync() => brewed timeout 1 hour;
        Cluster: elasticmapreduce::create_cluster(CreateCluster {
            name: "nightly", instances: JobFlowInstancesConfig { keep_job_flow_alive_when_no_steps: true },
        }).sync() => cluster timeout 1 hour;
        Job: eks::run_job(RunJob {
            cluster_name: "main", certificate_authority: "ca", endpoint: "https://example.com", job: query.extra,
        }).sync() => job timeout 1 hour;
        Finished: choose { job.status.is_some() => Done, else => Failed }
        Done: succeed format!("{} {} {}", run.state.unwrap_or("-"), brewed.job_name, cluster.cluster_id);
        Failed: fail "Failed";
    }
}

workflow! {
    #![query_language(JSONPath)]
    pub InJsonPath(query: Query) {
        Pack: ecs::run_task(RunTask { task_definition: "pack:1", count: query.pages }).sync() => task timeout 1 hour;
        Put: events::put_events(PutEvents {
            entries: [PutEventsRequestEntry { detail: task, detail_type: format!("Packed {}", task.task_arn), source: "shop" }],
        });
    }
}

fn main() {
    for machine in [
        Results::validated(),
        AnyJson::validated(),
        OwnPayload::validated(),
        Jobs::validated(),
        InJsonPath::validated(),
    ] {
        machine.unwrap();
    }
    let asl = Results::asl();
    assert!(asl.contains(r#""QueryExecutionId": "{% $asked.QueryExecution.QueryExecutionId %}""#), "{asl}");
    let asl = AnyJson::asl();
    for part in [r#""list": ["#, r#""deep": true"#, r#""Detail": "{% $states.context.Execution.Input.extra %}""#] {
        assert!(asl.contains(part), "{part} in {asl}");
    }
    let asl = OwnPayload::asl();
    for part in [r#""names": [],"#, r#""prices": {},"#, r#""any": []"#] {
        assert!(asl.contains(part), "{part} in {asl}");
    }
    let asl = InJsonPath::asl();
    for part in [r#""Count.$": "$$.Execution.Input.pages""#, r#""DetailType.$": "States.Format('Packed {}', $task.TaskArn)""#] {
        assert!(asl.contains(part), "{part} in {asl}");
    }
}
