//! AWS Batch, CodeBuild, ECS, EKS, EMR, EMR on EKS, EMR Serverless.

use sfn_dsl::aws::batch::{self, ContainerOverrides, KeyValuePair, SubmitJob};
use sfn_dsl::aws::codebuild::{
    self, BatchDeleteBuilds, BatchGetReports, DeleteBuildBatch, EnvironmentVariable, RetryBuildBatch, StartBuild,
    StartBuildBatch, StopBuild, StopBuildBatch,
};
use sfn_dsl::aws::ecs::{self, AwsVpcConfiguration, ContainerOverride, NetworkConfiguration, RunTask, TaskOverride};
use sfn_dsl::aws::eks::{
    self, Call, CreateCluster, CreateFargateProfile, CreateNodegroup, DeleteCluster, DeleteFargateProfile,
    DeleteNodegroup, LogOptions, RunJob, VpcConfigRequest,
};
use sfn_dsl::aws::elasticmapreduce::{
    self, AddStep, Application, CancelStep, HadoopJarStepConfig, InstanceFleetCapacity, InstanceGroupSize,
    JobFlowInstancesConfig, ModifyInstanceFleetByName, ModifyInstanceGroupByName, SetClusterTerminationProtection,
    StepConfig, TerminateCluster,
};
use sfn_dsl::aws::emr_containers::{self, ContainerProvider, CreateVirtualCluster, DeleteVirtualCluster};
use sfn_dsl::aws::emr_serverless::{
    self, CancelJobRun, CreateApplication, DeleteApplication, JobDriver, SparkSubmit, StartApplication, StopApplication,
};
use sfn_dsl::prelude::*;

use crate::{Input, Question};

calls! { input;
    SubmitJob1 "batch:submitJob" {
        batch::submit_job(SubmitJob { job_name: input.id, job_queue: "fast", job_definition: "pack:7" })
    }
    SubmitJob2 "batch:submitJob.sync" {
        batch::submit_job(SubmitJob {
            job_name: "pack",
            job_queue: "fast",
            job_definition: "pack:7",
            container_overrides: ContainerOverrides {
                command: input.lines,
                environment: [KeyValuePair { name: "ID", value: input.id }],
            },
            parameters: [("id", input.id)],
            scheduling_priority_override: input.count,
        }).sync()
    }
    BatchDeleteBuilds1 "codebuild:batchDeleteBuilds" {
        codebuild::batch_delete_builds(BatchDeleteBuilds { ids: ["site:2f5bde75-8b3f"] })
    }
    BatchGetReports1 "codebuild:batchGetReports" {
        codebuild::batch_get_reports(BatchGetReports {
            report_arns: ["arn:aws:codebuild:eu-west-1:444455556666:report/site:1"],
        })
    }
    DeleteBuildBatch1 "codebuild:deleteBuildBatch" {
        codebuild::delete_build_batch(DeleteBuildBatch { id: "site:2f5bde75-8b3f" })
    }
    RetryBuildBatch1 "codebuild:retryBuildBatch" {
        codebuild::retry_build_batch(RetryBuildBatch { id: "site:2f5bde75-8b3f" })
    }
    RetryBuildBatch2 "codebuild:retryBuildBatch.sync" {
        codebuild::retry_build_batch(RetryBuildBatch { id: "site:2f5bde75-8b3f", retry_type: "RETRY_FAILED_BUILDS" }).sync()
    }
    StartBuild1 "codebuild:startBuild" {
        codebuild::start_build(StartBuild { project_name: "site" })
    }
    StartBuild2 "codebuild:startBuild.sync" {
        codebuild::start_build(StartBuild {
            project_name: "site",
            environment_variables_override: [EnvironmentVariable { name: "ID", value: input.id, r#type: "PLAINTEXT" }],
            timeout_in_minutes_override: 30,
        }).sync()
    }
    StartBuildBatch1 "codebuild:startBuildBatch" {
        codebuild::start_build_batch(StartBuildBatch { project_name: "site" })
    }
    StartBuildBatch2 "codebuild:startBuildBatch.sync" {
        codebuild::start_build_batch(StartBuildBatch { project_name: "site" }).sync()
    }
    StopBuild1 "codebuild:stopBuild" {
        codebuild::stop_build(StopBuild { id: "site:2f5bde75-8b3f" })
    }
    StopBuildBatch1 "codebuild:stopBuildBatch" {
        codebuild::stop_build_batch(StopBuildBatch { id: "site:2f5bde75-8b3f" })
    }
    RunTask1 "ecs:runTask" {
        ecs::run_task(RunTask {
            task_definition: "ship:3", cluster: "main", count: input.count,
            overrides: TaskOverride {
                task_role_arn: "arn:aws:iam::444455556666:role/Ship",
                execution_role_arn: "arn:aws:iam::444455556666:role/Pull",
            },
        })
    }
    RunTask2 "ecs:runTask.sync" {
        ecs::run_task(RunTask {
            task_definition: "ship:3",
            launch_type: "FARGATE",
            network_configuration: NetworkConfiguration {
                awsvpc_configuration: AwsVpcConfiguration { subnets: ["subnet-1", "subnet-2"], assign_public_ip: "DISABLED" },
            },
            overrides: TaskOverride {
                task_role_arn: "arn:aws:iam::444455556666:role/Ship",
                execution_role_arn: "arn:aws:iam::444455556666:role/Pull",
            },
        }).sync()
    }
    RunTask3 "ecs:runTask.waitForTaskToken" {
        |token| ecs::run_task(RunTask {
            task_definition: "ship:3",
            overrides: TaskOverride {
                task_role_arn: "arn:aws:iam::444455556666:role/Ship",
                execution_role_arn: "arn:aws:iam::444455556666:role/Pull",
                container_overrides: [ContainerOverride {
                    name: "ship",
                    environment: [ecs::KeyValuePair { name: "TASK_TOKEN", value: token }],
                }],
            },
        }) timeout 1 hour
    }
    Call1 "eks:call" {
        eks::call(Call {
            cluster_name: "main", certificate_authority: "LS0t", endpoint: "https://1.eks.amazonaws.com",
            method: "GET", path: "/api/v1/pods", query_parameters: [("labelSelector", ["app=shop"])],
        })
    }
    Call2 "eks:call.waitForTaskToken" {
        |token| eks::call(Call {
            cluster_name: "main", certificate_authority: "LS0t", endpoint: "https://1.eks.amazonaws.com",
            method: "POST", path: "/api/v1/x", request_body: Question { token: token, id: input.id },
        }) timeout 1 hour
    }
    CreateCluster1 "eks:createCluster" {
        eks::create_cluster(CreateCluster {
            name: "main", role_arn: "arn:aws:iam::444455556666:role/Eks",
            resources_vpc_config: VpcConfigRequest { subnet_ids: ["subnet-1", "subnet-2"] },
        })
    }
    CreateCluster2 "eks:createCluster.sync" {
        eks::create_cluster(CreateCluster {
            name: "main", role_arn: "arn:aws:iam::444455556666:role/Eks",
            resources_vpc_config: VpcConfigRequest { subnet_ids: input.lines },
        }).sync()
    }
    CreateCluster3 "eks:createCluster.waitForTaskToken" {
        |token| eks::create_cluster(CreateCluster {
            name: "main", role_arn: "arn:aws:iam::444455556666:role/Eks",
            resources_vpc_config: VpcConfigRequest {}, tags: [("token", token)],
        }) timeout 1 hour
    }
    CreateFargateProfile1 "eks:createFargateProfile" {
        eks::create_fargate_profile(CreateFargateProfile {
            cluster_name: "main", fargate_profile_name: "small",
            pod_execution_role_arn: "arn:aws:iam::444455556666:role/Pod",
        })
    }
    CreateFargateProfile2 "eks:createFargateProfile.sync" {
        eks::create_fargate_profile(CreateFargateProfile {
            cluster_name: "main", fargate_profile_name: "small",
            pod_execution_role_arn: "arn:aws:iam::444455556666:role/Pod",
        }).sync()
    }
    CreateFargateProfile3 "eks:createFargateProfile.waitForTaskToken" {
        |token| eks::create_fargate_profile(CreateFargateProfile {
            cluster_name: "main", fargate_profile_name: "small",
            pod_execution_role_arn: "arn:aws:iam::444455556666:role/Pod", tags: [("token", token)],
        }) timeout 1 hour
    }
    CreateNodegroup1 "eks:createNodegroup" {
        eks::create_nodegroup(CreateNodegroup {
            cluster_name: "main", nodegroup_name: "small", node_role: "arn:aws:iam::444455556666:role/Node",
            subnets: ["subnet-1"],
        })
    }
    CreateNodegroup2 "eks:createNodegroup.sync" {
        eks::create_nodegroup(CreateNodegroup {
            cluster_name: "main", nodegroup_name: "small", node_role: "arn:aws:iam::444455556666:role/Node",
            subnets: ["subnet-1"],
        }).sync()
    }
    CreateNodegroup3 "eks:createNodegroup.waitForTaskToken" {
        |token| eks::create_nodegroup(CreateNodegroup {
            cluster_name: "main", nodegroup_name: "small", node_role: "arn:aws:iam::444455556666:role/Node",
            subnets: ["subnet-1"], labels: [("token", token)],
        }) timeout 1 hour
    }
    DeleteCluster1 "eks:deleteCluster" { eks::delete_cluster(DeleteCluster { name: "main" }) }
    DeleteCluster2 "eks:deleteCluster.sync" { eks::delete_cluster(DeleteCluster { name: "main" }).sync() }
    DeleteFargateProfile1 "eks:deleteFargateProfile" {
        eks::delete_fargate_profile(DeleteFargateProfile { cluster_name: "main", fargate_profile_name: "small" })
    }
    DeleteFargateProfile2 "eks:deleteFargateProfile.sync" {
        eks::delete_fargate_profile(DeleteFargateProfile { cluster_name: "main", fargate_profile_name: "small" }).sync()
    }
    DeleteNodegroup1 "eks:deleteNodegroup" {
        eks::delete_nodegroup(DeleteNodegroup { cluster_name: "main", nodegroup_name: "small" })
    }
    DeleteNodegroup2 "eks:deleteNodegroup.sync" {
        eks::delete_nodegroup(DeleteNodegroup { cluster_name: "main", nodegroup_name: "small" }).sync()
    }
    RunJob1 "eks:runJob" {
        eks::run_job(RunJob {
            cluster_name: "main", certificate_authority: "LS0t", endpoint: "https://1.eks.amazonaws.com",
            job: [("apiVersion", "batch/v1"), ("kind", "Job")],
        })
    }
    RunJob2 "eks:runJob.sync" {
        eks::run_job(RunJob {
            cluster_name: "main", certificate_authority: "LS0t", endpoint: "https://1.eks.amazonaws.com",
            job: [("apiVersion", "batch/v1"), ("kind", "Job")],
            log_options: LogOptions { retrieve_logs: input.urgent, log_parameters: [("tailLines", ["6"])] },
        }).sync()
    }
    RunJob3 "eks:runJob.waitForTaskToken" {
        |token| eks::run_job(RunJob {
            cluster_name: "main", certificate_authority: "LS0t", endpoint: "https://1.eks.amazonaws.com",
            job: Question { token: token, id: input.id },
        }) timeout 1 hour
    }
    AddStep1 "elasticmapreduce:addStep" {
        elasticmapreduce::add_step(AddStep {
            cluster_id: "j-1",
            step: StepConfig { name: "hive", hadoop_jar_step: HadoopJarStepConfig { jar: "command-runner.jar" } },
        })
    }
    AddStep2 "elasticmapreduce:addStep.sync" {
        elasticmapreduce::add_step(AddStep {
            cluster_id: "j-1",
            step: StepConfig {
                name: "hive",
                action_on_failure: "CONTINUE",
                hadoop_jar_step: HadoopJarStepConfig { jar: "command-runner.jar", args: ["hive-script", input.id] },
            },
        }).sync()
    }
    CancelStep1 "elasticmapreduce:cancelStep" {
        elasticmapreduce::cancel_step(CancelStep { cluster_id: "j-1", step_id: input.id })
    }
    CreateEmrCluster1 "elasticmapreduce:createCluster" {
        elasticmapreduce::create_cluster(elasticmapreduce::CreateCluster {
            name: "nightly", service_role: "Emr", job_flow_role: "Ec2", release_label: "emr-7.0.0",
            applications: [Application { name: "Hive" }],
            instances: JobFlowInstancesConfig { keep_job_flow_alive_when_no_steps: true, instance_count: input.count },
        })
    }
    CreateEmrCluster2 "elasticmapreduce:createCluster.sync" {
        elasticmapreduce::create_cluster(elasticmapreduce::CreateCluster {
            name: "nightly", service_role: "Emr", job_flow_role: "Ec2",
            instances: JobFlowInstancesConfig { keep_job_flow_alive_when_no_steps: true },
        }).sync()
    }
    ModifyInstanceFleetByName1 "elasticmapreduce:modifyInstanceFleetByName" {
        elasticmapreduce::modify_instance_fleet_by_name(ModifyInstanceFleetByName {
            cluster_id: "j-1", instance_fleet_name: "core",
            instance_fleet: InstanceFleetCapacity { target_on_demand_capacity: 8, target_spot_capacity: 0 },
        })
    }
    ModifyInstanceGroupByName1 "elasticmapreduce:modifyInstanceGroupByName" {
        elasticmapreduce::modify_instance_group_by_name(ModifyInstanceGroupByName {
            cluster_id: "j-1", instance_group_name: "core", instance_group: InstanceGroupSize { instance_count: 8 },
        })
    }
    SetClusterTerminationProtection1 "elasticmapreduce:setClusterTerminationProtection" {
        elasticmapreduce::set_cluster_termination_protection(SetClusterTerminationProtection {
            cluster_id: "j-1", termination_protected: input.urgent,
        })
    }
    TerminateCluster1 "elasticmapreduce:terminateCluster" {
        elasticmapreduce::terminate_cluster(TerminateCluster { cluster_id: "j-1" })
    }
    TerminateCluster2 "elasticmapreduce:terminateCluster.sync" {
        elasticmapreduce::terminate_cluster(TerminateCluster { cluster_id: "j-1" }).sync()
    }
    CreateVirtualCluster1 "emr-containers:createVirtualCluster" {
        emr_containers::create_virtual_cluster(CreateVirtualCluster {
            name: "virtual", container_provider: ContainerProvider { id: "main", r#type: "EKS" },
        })
    }
    DeleteVirtualCluster1 "emr-containers:deleteVirtualCluster" {
        emr_containers::delete_virtual_cluster(DeleteVirtualCluster { id: "vc1" })
    }
    DeleteVirtualCluster2 "emr-containers:deleteVirtualCluster.sync" {
        emr_containers::delete_virtual_cluster(DeleteVirtualCluster { id: "vc1" }).sync()
    }
    StartContainerJob1 "emr-containers:startJobRun" {
        emr_containers::start_job_run(emr_containers::StartJobRun {
            virtual_cluster_id: "vc1", execution_role_arn: "arn:aws:iam::444455556666:role/Job", release_label: "emr-7.0.0-latest",
        })
    }
    StartContainerJob2 "emr-containers:startJobRun.sync" {
        emr_containers::start_job_run(emr_containers::StartJobRun {
            virtual_cluster_id: "vc1", execution_role_arn: "arn:aws:iam::444455556666:role/Job",
            tags: [("id", input.id)],
        }).sync()
    }
    CancelJobRun1 "emr-serverless:cancelJobRun" {
        emr_serverless::cancel_job_run(CancelJobRun { application_id: "app1", job_run_id: "run1" })
    }
    CancelJobRun2 "emr-serverless:cancelJobRun.sync" {
        emr_serverless::cancel_job_run(CancelJobRun { application_id: "app1", job_run_id: "run1" }).sync()
    }
    CreateApplication1 "emr-serverless:createApplication" {
        emr_serverless::create_application(CreateApplication { name: "app", release_label: "emr-7.0.0", r#type: "SPARK" })
    }
    CreateApplication2 "emr-serverless:createApplication.sync" {
        emr_serverless::create_application(CreateApplication { release_label: "emr-7.0.0", r#type: "SPARK" }).sync()
    }
    DeleteApplication1 "emr-serverless:deleteApplication" {
        emr_serverless::delete_application(DeleteApplication { application_id: "app1" })
    }
    DeleteApplication2 "emr-serverless:deleteApplication.sync" {
        emr_serverless::delete_application(DeleteApplication { application_id: "app1" }).sync()
    }
    StartApplication1 "emr-serverless:startApplication" {
        emr_serverless::start_application(StartApplication { application_id: "app1" })
    }
    StartApplication2 "emr-serverless:startApplication.sync" {
        emr_serverless::start_application(StartApplication { application_id: "app1" }).sync()
    }
    StartServerlessJob1 "emr-serverless:startJobRun" {
        emr_serverless::start_job_run(emr_serverless::StartJobRun {
            application_id: "app1", execution_role_arn: "arn:aws:iam::444455556666:role/Job",
        })
    }
    StartServerlessJob2 "emr-serverless:startJobRun.sync" {
        emr_serverless::start_job_run(emr_serverless::StartJobRun {
            application_id: "app1", execution_role_arn: "arn:aws:iam::444455556666:role/Job",
            job_driver: JobDriver {
                spark_submit: SparkSubmit { entry_point: "s3://jobs/pi.py", entry_point_arguments: input.lines },
            },
        }).sync()
    }
    StopApplication1 "emr-serverless:stopApplication" {
        emr_serverless::stop_application(StopApplication { application_id: "app1" })
    }
    StopApplication2 "emr-serverless:stopApplication.sync" {
        emr_serverless::stop_application(StopApplication { application_id: "app1" }).sync()
    }
    // A token fits nowhere but into the name.
    DeleteCluster3 "eks:deleteCluster.waitForTaskToken" {
        |token| eks::delete_cluster(DeleteCluster { name: token }) timeout 1 hour
    }
    DeleteFargateProfile3 "eks:deleteFargateProfile.waitForTaskToken" {
        |token| eks::delete_fargate_profile(DeleteFargateProfile { cluster_name: "main", fargate_profile_name: token })
            timeout 1 hour
    }
    DeleteNodegroup3 "eks:deleteNodegroup.waitForTaskToken" {
        |token| eks::delete_nodegroup(DeleteNodegroup { cluster_name: "main", nodegroup_name: token }) timeout 1 hour
    }
}
