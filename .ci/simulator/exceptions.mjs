// Where the simulator and the policies disagree and the policies are right, each with its evidence. What is not here is a fault.

// Requests that the simulator refuses to look at (`says`) because its table of actions and resources, which is that of the
// Service Authorization Reference (SAR), says otherwise than a service's own documentation. They are evaluated without it.
export const EXCEPTIONS = [
  {
    is: ({ action }) => action === 'states:InvokeHTTPEndpoint',
    says: 'must.use.wildcard',
    why: 'SAR has no resource type; AWS Step Functions Developer Guide, "Call HTTPS APIs in Step Functions workflows", has the state machine',
  },
  {
    is: ({ action, resource }) => action === 'emr-serverless:CreateApplication' && resource.includes(':/'),
    says: 'must.use.wildcard',
    why: 'SAR has no resource type; AWS Step Functions Developer Guide, "Create and manage Amazon EMR Serverless applications with Step Functions", has `/*`',
  },
  {
    is: ({ action, resource }) => action === 'bedrock:CreateModelCustomizationJob' && resource.includes(':model-customization-job/'),
    says: 'no.resource.types',
    why: 'AWS Step Functions Developer Guide, "Invoke and customize Amazon Bedrock models with Step Functions", has the jobs beside the models',
  },
  {
    is: ({ action, resource }) => action === 'bedrock-agentcore:InvokeAgentRuntime' && resource.includes(':harness/'),
    says: 'no.resource.types',
    why: 'Amazon Bedrock AgentCore Developer Guide, "Security and access controls", has the harness for both actions',
  },
  {
    is: ({ action, resource }) => action === 'sns:Publish' && resource.includes(':endpoint/'),
    says: 'no.resource.types',
    why: 'SAR has topics alone; Amazon SNS Developer Guide, "Amazon SNS API permissions: Actions and resources reference", has "a topic or endpoint"',
  },
  {
    is: ({ action, resource }) => action === 'sns:Publish' && resource === '*',
    says: 'has.resource.types',
    why: 'a message to a phone number has no ARN: Amazon SNS API Reference, `Publish`',
  },
  {
    is: ({ action, resource }) => action === 'sagemaker:ListTags' && resource === '*',
    says: 'has.resource.types',
    why: 'AWS Step Functions Developer Guide, "Create and manage Amazon SageMaker AI jobs with Step Functions", has `*`',
  },
  {
    is: ({ action, resource }) => action === 'execute-api:Invoke' && /^[^/]*\/[^/]*\/[^/]*\/$/.test(resource),
    says: 'no.resource.types',
    why: 'the path of the root resource is empty, and the simulator wants a character there',
  },
  {
    is: ({ action, resource }) => action.startsWith('lex:') && resource.includes(':bot'),
    says: 'no.resource.types',
    why: 'Amazon Lex V1 and V2 share the prefix, SAR has a page for each with types of the same names, and the simulator knows one of \
the ARNs: SAR, "Amazon Lex V2", has `bot/` and `bot-alias/`',
  },
  {
    is: ({ action, resource }) => action.startsWith('greengrass:') && resource.includes(':deployments:'),
    says: 'no.resource.types',
    why: 'AWS IoT Greengrass V1 and V2 share the prefix in the same way: SAR, "AWS IoT Greengrass V2", has `deployments:`',
  },
  {
    is: ({ action, resource }) => action === 'lambda:PutProvisionedConcurrencyConfig' && /:function:[^:]*:[^:]*$/.test(resource),
    says: 'multiple.resource.types',
    why: 'the ARNs of a version and of an alias look the same: SAR, "AWS Lambda", types function alias and function version',
  },
  {
    is: ({ action, resource }) => action === 'translate:TranslateText' && resource === '*',
    says: 'has.resource.types',
    why: 'the types are the terminology that a request may name; without one there is no ARN: Amazon Translate API Reference, \
`TranslateText`',
  },
];

// What is written otherwise before the simulator sees it, in policies and requests alike.
export const REWRITTEN = [
  {
    from: /kms:EncryptionContext:/g,
    to: 'aws:PrincipalTag/',
    why: 'iam-simulate 0.1.173 drops these keys from every request; a key that goes with every action takes their place, so that \
operator and value are examined all the same',
  },
  {
    from: /(:execute-api:[^:"]*:[^:"]*:)\*\//g,
    to: '$1any/',
    why: 'iam-simulate 0.1.173 compares what is in front of the first `/` as plain text; Amazon API Gateway Developer Guide, "Control \
access for invoking an API", has `*` there for every API',
  },
];
