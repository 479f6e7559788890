// Numbers that a service refuses, in both query languages; those at the bounds are right.
use sfn_dsl::prelude::*;

#[derive(Payload)]
pub struct Job {
    pub name: String,
    pub pause: u16,
}

#[derive(Payload)]
pub struct Question {
    pub token: String,
}

resources! {
    queue JOBS: Job;
    queue ASK: Question;
}

workflow! {
    Ranges(job: Job) {
        Later: JOBS.send(job).delay(901).group(job.name);
        Asked: ASK.send(Question { token: job.name }).group(job.name).delay(4000);
        Answered: |token| ASK.send(Question { token: token }).delay(1000) timeout 1 day;
        Many: aws_sdk::sqs::receive_message { QueueUrl: JOBS.url(), MaxNumberOfMessages: 11, WaitTimeSeconds: 20 };
        None: aws_sdk::ecs::run_task { TaskDefinition: "print", Count: 0 };
        Below: aws_sdk::dynamodb::scan { TableName: "jobs", Segment: -1, TotalSegments: 1 };
        // At the bounds, or not known.
        Soon: JOBS.send(job).delay(900);
        Now: JOBS.send(job).delay(0);
        Some: JOBS.send(job).delay(job.pause);
        Ten: aws_sdk::sqs::receive_message { QueueUrl: JOBS.url(), MaxNumberOfMessages: 10, WaitTimeSeconds: 0 };
    }
}

workflow! {
    #![query_language(JSONPath)]
    RangesInPaths(job: Job) {
        Later: JOBS.send(job).delay(901);
        Answered: |token| ASK.send(Question { token: token }).delay(1000) timeout 1 day;
        Many: aws_sdk::sqs::receive_message { QueueUrl: JOBS.url(), MaxNumberOfMessages: 11 };
    }
}

fn main() {}
