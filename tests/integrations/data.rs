//! Amazon Athena, AWS Glue DataBrew, Amazon DynamoDB, AWS Glue.

use sfn_dsl::aws::athena::{
    self, GetQueryExecution, GetQueryResults, QueryExecutionContext, ResultConfiguration, StartQueryExecution,
    StopQueryExecution,
};
use sfn_dsl::aws::databrew;
use sfn_dsl::aws::dynamodb::{self, AttributeValue, DeleteItem, GetItem, PutItem, UpdateItem};
use sfn_dsl::aws::glue;
use sfn_dsl::prelude::*;

use crate::Input;

calls! { input;
    GetQueryExecution1 "athena:getQueryExecution" {
        athena::get_query_execution(GetQueryExecution { query_execution_id: "q" })
    }
    GetQueryResults1 "athena:getQueryResults" {
        athena::get_query_results(GetQueryResults { query_execution_id: "q", max_results: input.count })
    }
    StartQueryExecution1 "athena:startQueryExecution" {
        athena::start_query_execution(StartQueryExecution {
            query_string: "select * from d.t", work_group: "main",
            query_execution_context: QueryExecutionContext { catalog: "AwsDataCatalog", database: "d" },
            result_configuration: ResultConfiguration { output_location: "s3://results/q" },
        })
    }
    StartQueryExecution2 "athena:startQueryExecution.sync" {
        athena::start_query_execution(StartQueryExecution {
            query_string: "select * from d.t", work_group: "main",
            query_execution_context: QueryExecutionContext { catalog: "AwsDataCatalog", database: "d" },
            result_configuration: ResultConfiguration { output_location: "s3://results/q" },
            execution_parameters: input.lines,
        }).sync()
    }
    StopQueryExecution1 "athena:stopQueryExecution" {
        athena::stop_query_execution(StopQueryExecution { query_execution_id: "q" })
    }
    StartBrew1 "databrew:startJobRun" { databrew::start_job_run(databrew::StartJobRun { name: "clean" }) }
    StartBrew2 "databrew:startJobRun.sync" { databrew::start_job_run(databrew::StartJobRun { name: "clean" }).sync() }
    DeleteItem1 "dynamodb:deleteItem" {
        dynamodb::delete_item(DeleteItem {
            table_name: "orders", key: [("id", AttributeValue { s: input.id })], return_values: "ALL_OLD",
        })
    }
    GetItem1 "dynamodb:getItem" {
        dynamodb::get_item(GetItem {
            table_name: "orders", key: [("id", AttributeValue { s: input.id })], consistent_read: input.urgent,
        })
    }
    PutItem1 "dynamodb:putItem" {
        dynamodb::put_item(PutItem {
            table_name: "orders",
            item: [
                ("id", AttributeValue { s: input.id }),
                ("lines", AttributeValue { l: [AttributeValue { n: "1" }, AttributeValue { bool: input.urgent }] }),
                ("address", AttributeValue { m: [("city", AttributeValue { s: "Bonn" })] }),
                ("note", AttributeValue { null: true }),
            ],
            condition_expression: "attribute_not_exists(id)",
        })
    }
    UpdateItem1 "dynamodb:updateItem" {
        dynamodb::update_item(UpdateItem {
            table_name: "orders", key: [("id", AttributeValue { s: input.id })],
            update_expression: "SET #s = :s",
            expression_attribute_names: [("#s", "state")],
            expression_attribute_values: [(":s", AttributeValue { ss: input.lines })],
        })
    }
    StartGlue1 "glue:startJobRun" {
        glue::start_job_run(glue::StartJobRun { job_name: "sort", arguments: [("--id", input.id)] })
    }
    StartGlue2 "glue:startJobRun.sync" {
        glue::start_job_run(glue::StartJobRun { job_name: "sort", max_capacity: input.ratio, number_of_workers: 10 }).sync()
    }
}
