//! Amazon Bedrock, Amazon Bedrock AgentCore, AWS Elemental MediaConvert, Amazon SageMaker AI.

use sfn_dsl::aws::bedrock::{self, CreateModelCustomizationJob, InvokeModel, OutputDataConfig, TrainingDataConfig};
use sfn_dsl::aws::bedrockagentcore::{self, HarnessContentBlock, HarnessMessage, InvokeHarness};
use sfn_dsl::aws::mediaconvert::{self, CreateJob, Input as Media, JobSettings};
use sfn_dsl::aws::sagemaker::{
    self, AlgorithmSpecification, AppSpecification, CreateEndpoint, CreateEndpointConfig,
    CreateHyperParameterTuningJob, CreateLabelingJob, CreateModel, CreateProcessingJob, CreateTrainingJob,
    CreateTransformJob, HyperParameterTuningJobConfig, ProductionVariant, ResourceConfig, StoppingCondition,
    UpdateEndpoint,
};
use sfn_dsl::prelude::*;

use crate::{Input, Question};

calls! { input;
    Customize1 "bedrock:createModelCustomizationJob" {
        bedrock::create_model_customization_job(CreateModelCustomizationJob {
            job_name: input.id, custom_model_name: "mine", role_arn: "arn:aws:iam::444455556666:role/Bedrock",
            base_model_identifier: "amazon.titan-text-express-v1",
            training_data_config: TrainingDataConfig { s3_uri: "s3://data/train.jsonl" },
            output_data_config: OutputDataConfig { s3_uri: "s3://data/out" },
        })
    }
    Customize2 "bedrock:createModelCustomizationJob.sync" {
        bedrock::create_model_customization_job(CreateModelCustomizationJob {
            job_name: input.id, custom_model_name: "mine", role_arn: "arn:aws:iam::444455556666:role/Bedrock",
            base_model_identifier: "amazon.titan-text-express-v1",
            training_data_config: TrainingDataConfig { s3_uri: "s3://data/train.jsonl" },
            output_data_config: OutputDataConfig { s3_uri: "s3://data/out" },
        }).sync()
    }
    Customize3 "bedrock:createModelCustomizationJob.waitForTaskToken" {
        |token| bedrock::create_model_customization_job(CreateModelCustomizationJob {
            job_name: "tuning", custom_model_name: "mine", role_arn: "arn:aws:iam::444455556666:role/Bedrock",
            base_model_identifier: "amazon.titan-text-express-v1", client_request_token: token,
            training_data_config: TrainingDataConfig { s3_uri: "s3://data/train.jsonl" },
            output_data_config: OutputDataConfig { s3_uri: "s3://data/out" },
        }) timeout 1 hour
    }
    InvokeModel1 "bedrock:invokeModel" {
        bedrock::invoke_model(InvokeModel {
            model_id: "anthropic.claude-3-haiku-20240307-v1:0", body: [("prompt", input.id), ("max_tokens", 200)],
        })
    }
    InvokeModel2 "bedrock:invokeModel.waitForTaskToken" {
        |token| bedrock::invoke_model(InvokeModel {
            model_id: "anthropic.claude-3-haiku-20240307-v1:0", body: Question { token: token, id: input.id },
        }) timeout 1 hour
    }
    InvokeHarness1 "bedrockagentcore:invokeHarness" {
        bedrockagentcore::invoke_harness(InvokeHarness {
            harness_arn: "arn:aws:bedrock-agentcore:us-east-1:444455556666:harness/h-1",
            runtime_session_id: input.id,
            messages: [HarnessMessage { role: "user", content: [HarnessContentBlock { text: input.id }] }],
        })
    }
    CreateJob1 "mediaconvert:createJob" {
        mediaconvert::create_job(CreateJob {
            role: "arn:aws:iam::444455556666:role/Mc",
            settings: JobSettings { inputs: [Media { file_input: "s3://films/1.mov" }] },
        })
    }
    CreateJob2 "mediaconvert:createJob.sync" {
        mediaconvert::create_job(CreateJob {
            role: "arn:aws:iam::444455556666:role/Mc", settings: JobSettings {}, user_metadata: [("id", input.id)],
            priority: 3,
        }).sync()
    }
    CreateEndpoint1 "sagemaker:createEndpoint" {
        sagemaker::create_endpoint(CreateEndpoint { endpoint_name: "live", endpoint_config_name: "v1" })
    }
    CreateEndpointConfig1 "sagemaker:createEndpointConfig" {
        sagemaker::create_endpoint_config(CreateEndpointConfig {
            endpoint_config_name: "v1",
            production_variants: [ProductionVariant {
                variant_name: "all", model_name: "m", initial_instance_count: 1, initial_variant_weight: 1.5,
            }],
        })
    }
    Tune1 "sagemaker:createHyperParameterTuningJob" {
        sagemaker::create_hyper_parameter_tuning_job(CreateHyperParameterTuningJob {
            hyper_parameter_tuning_job_name: "tune",
            training_job_definition: sagemaker::HyperParameterTrainingJobDefinition {
                role_arn: "arn:aws:iam::444455556666:role/Sm",
                algorithm_specification: sagemaker::HyperParameterAlgorithmSpecification { training_input_mode: "File" },
                output_data_config: sagemaker::OutputDataConfig { s3_output_path: "s3://data/out" },
                stopping_condition: StoppingCondition {},
            },
            hyper_parameter_tuning_job_config: HyperParameterTuningJobConfig {
                strategy: "Bayesian",
                resource_limits: sagemaker::ResourceLimits { max_parallel_training_jobs: 2, max_number_of_training_jobs: 20 },
            },
        })
    }
    Tune2 "sagemaker:createHyperParameterTuningJob.sync" {
        sagemaker::create_hyper_parameter_tuning_job(CreateHyperParameterTuningJob {
            hyper_parameter_tuning_job_name: "tune",
            training_job_definition: sagemaker::HyperParameterTrainingJobDefinition {
                role_arn: "arn:aws:iam::444455556666:role/Sm",
                algorithm_specification: sagemaker::HyperParameterAlgorithmSpecification { training_input_mode: "File" },
                output_data_config: sagemaker::OutputDataConfig { s3_output_path: "s3://data/out" },
                stopping_condition: StoppingCondition {},
            },
            hyper_parameter_tuning_job_config: HyperParameterTuningJobConfig {
                strategy: "Bayesian",
                resource_limits: sagemaker::ResourceLimits { max_parallel_training_jobs: 2 },
            },
        }).sync()
    }
    Label1 "sagemaker:createLabelingJob" {
        sagemaker::create_labeling_job(CreateLabelingJob {
            labeling_job_name: "label", label_attribute_name: "class", role_arn: "arn:aws:iam::444455556666:role/Sm",
            input_config: sagemaker::LabelingJobInputConfig {
                data_source: sagemaker::LabelingJobDataSource {
                    s3_data_source: sagemaker::LabelingJobS3DataSource { manifest_s3_uri: "s3://data/in" },
                },
            },
            output_config: sagemaker::LabelingJobOutputConfig { s3_output_path: "s3://data/out" },
            human_task_config: sagemaker::HumanTaskConfig {
                workteam_arn: "arn:aws:sagemaker:us-east-1:444455556666:workteam/private-crowd/team",
                ui_config: sagemaker::UiConfig { ui_template_s3_uri: "s3://data/ui" },
                task_title: "Sort", task_description: "Sort images",
                number_of_human_workers_per_data_object: 1, task_time_limit_in_seconds: 300,
            },
        })
    }
    Label2 "sagemaker:createLabelingJob.sync" {
        sagemaker::create_labeling_job(CreateLabelingJob {
            labeling_job_name: "label", label_attribute_name: "class", role_arn: "arn:aws:iam::444455556666:role/Sm",
            input_config: sagemaker::LabelingJobInputConfig { data_source: sagemaker::LabelingJobDataSource {} },
            output_config: sagemaker::LabelingJobOutputConfig { s3_output_path: "s3://data/out" },
            human_task_config: sagemaker::HumanTaskConfig {
                workteam_arn: "arn:aws:sagemaker:us-east-1:444455556666:workteam/private-crowd/team",
                ui_config: sagemaker::UiConfig {}, task_title: "Sort", task_description: "Sort images",
                number_of_human_workers_per_data_object: 1, task_time_limit_in_seconds: 300,
            },
        }).sync()
    }
    CreateModel1 "sagemaker:createModel" {
        sagemaker::create_model(CreateModel {
            model_name: "m", execution_role_arn: "arn:aws:iam::444455556666:role/Sm",
            primary_container: sagemaker::ContainerDefinition { image: "1.dkr.ecr/x", model_data_url: "s3://data/m.tar.gz" },
        })
    }
    Process1 "sagemaker:createProcessingJob" {
        sagemaker::create_processing_job(CreateProcessingJob {
            processing_job_name: "clean", role_arn: "arn:aws:iam::444455556666:role/Sm",
            app_specification: AppSpecification { image_uri: "1.dkr.ecr/x", container_arguments: input.lines },
            processing_resources: sagemaker::ProcessingResources {
                cluster_config: sagemaker::ProcessingClusterConfig {
                    instance_count: 1, instance_type: "ml.m5.large", volume_size_in_gb: 20,
                },
            },
        })
    }
    Process2 "sagemaker:createProcessingJob.sync" {
        sagemaker::create_processing_job(CreateProcessingJob {
            processing_job_name: "clean", role_arn: "arn:aws:iam::444455556666:role/Sm",
            app_specification: AppSpecification { image_uri: "1.dkr.ecr/x" },
            processing_resources: sagemaker::ProcessingResources {
                cluster_config: sagemaker::ProcessingClusterConfig {
                    instance_count: 1, instance_type: "ml.m5.large", volume_size_in_gb: 20,
                },
            },
        }).sync()
    }
    Train1 "sagemaker:createTrainingJob" {
        sagemaker::create_training_job(CreateTrainingJob {
            training_job_name: "train", role_arn: "arn:aws:iam::444455556666:role/Sm",
            output_data_config: sagemaker::OutputDataConfig { s3_output_path: "s3://data/out" },
            algorithm_specification: AlgorithmSpecification { training_image: "1.dkr.ecr/x", training_input_mode: "File" },
            resource_config: ResourceConfig { instance_count: 1, instance_type: "ml.m5.large", volume_size_in_gb: 20 },
            stopping_condition: StoppingCondition { max_runtime_in_seconds: 3600 },
            hyper_parameters: [("depth", "5")],
        })
    }
    Train2 "sagemaker:createTrainingJob.sync" {
        sagemaker::create_training_job(CreateTrainingJob {
            training_job_name: "train", role_arn: "arn:aws:iam::444455556666:role/Sm",
            output_data_config: sagemaker::OutputDataConfig { s3_output_path: "s3://data/out" },
        }).sync()
    }
    Transform1 "sagemaker:createTransformJob" {
        sagemaker::create_transform_job(CreateTransformJob {
            transform_job_name: "apply", model_name: "m",
            transform_input: sagemaker::TransformInput {
                data_source: sagemaker::TransformDataSource {
                    s3_data_source: sagemaker::TransformS3DataSource { s3_data_type: "S3Prefix", s3_uri: "s3://data/in" },
                },
            },
            transform_output: sagemaker::TransformOutput { s3_output_path: "s3://data/out" },
            transform_resources: sagemaker::TransformResources { instance_count: 1, instance_type: "ml.m5.large" },
        })
    }
    Transform2 "sagemaker:createTransformJob.sync" {
        sagemaker::create_transform_job(CreateTransformJob {
            transform_job_name: "apply", model_name: "m",
            transform_input: sagemaker::TransformInput {
                data_source: sagemaker::TransformDataSource {
                    s3_data_source: sagemaker::TransformS3DataSource { s3_data_type: "S3Prefix", s3_uri: "s3://data/in" },
                },
            },
            transform_output: sagemaker::TransformOutput { s3_output_path: "s3://data/out" },
            transform_resources: sagemaker::TransformResources { instance_count: 1, instance_type: "ml.m5.large" },
        }).sync()
    }
    UpdateEndpoint1 "sagemaker:updateEndpoint" {
        sagemaker::update_endpoint(UpdateEndpoint { endpoint_name: "live", endpoint_config_name: "v2" })
    }
}
