// Asks a simulator of IAM what the project's own tests have proved of the policies.
//
//     node simulate.mjs MODULES PROBES [--complete]
//
// MODULES is the folder in which the simulator is installed. PROBES holds a line of JSON for each policy, written by
// sfn-cdk-export/tests/support/probes.rs: the policy, the requests that it allows, and those near them that it denies.
// `--complete` demands that everything occurs that this file makes an exception of.

import { createRequire } from 'node:module';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { join } from 'node:path';

const [modules, probes, ...flags] = process.argv.slice(2);
const { runSimulation, runUnsafeSimulation } = createRequire(join(modules, 'package.json'))('@cloud-copilot/iam-simulate');

// Requests that the simulator will not evaluate because of what it knows of actions and resources: which they are, what it
// says, and why the policy is right all the same. They are evaluated without that knowledge instead.
const EXCEPTIONS = [];

const PRINCIPAL = 'arn:aws:iam::111122223333:role/Execution';

function simulation(policy, { principal, action, resource, context }) {
  const document = { Version: '2012-10-17', Statement: policy };
  return {
    request: { principal: PRINCIPAL, action, resource: { resource, accountId: '111122223333' }, contextVariables: context },
    identityPolicies: [{ name: 'policy', policy: document }],
    serviceControlPolicies: [],
    resourceControlPolicies: [],
  };
}

const list = (value) => (Array.isArray(value) ? value : [value]);

// The answer of the evaluation alone.
const allows = (policy, request) => runUnsafeSimulation(simulation(policy, request), {}) === 'Allowed';

// What stands in the way of a request, with all that the simulator knows; nothing if it is allowed.
async function obstacle(policy, request) {
  const result = await runSimulation(simulation(policy, request), {});
  if (result.resultType === 'error') return result.errors.message;
  if (result.overallResult === 'Allowed') return undefined;
  const ignored = (result.result ? [result.result] : result.results).flatMap((one) => one.ignoredContextKeys ?? []);
  return ignored.length ? `ignored ${ignored.sort().join(', ')}` : result.overallResult;
}

// The policy without one statement, one action or one resource.
function* smaller(policy) {
  for (const [index, statement] of policy.entries()) {
    yield [statement.Sid, policy.toSpliced(index, 1)];
    for (const element of ['Action', 'Resource']) {
      const all = list(statement[element]);
      for (const one of all.length > 1 ? all : []) {
        const rest = { ...statement, [element]: all.filter((other) => other !== one) };
        yield [`${one} in ${statement.Sid}`, policy.with(index, rest)];
      }
    }
  }
}

const counts = { policies: 0, allowed: 0, excepted: 0, needed: 0, denied: 0 };
const used = new Set();
const problems = [];

async function examine({ name, policy, allowed, denied }) {
  const fail = (what) => problems.push(`${name}: ${what}\n${JSON.stringify(policy)}`);
  const text = ({ action, resource, context }) => `${action} on ${resource} with ${JSON.stringify(context)}`;
  counts.policies += 1;
  for (const request of allowed) {
    const found = await obstacle(policy, request);
    if (found === undefined) {
      counts.allowed += 1;
      continue;
    }
    const exception = EXCEPTIONS.find((one) => one.says.test(found) && one.is(request));
    if (exception && allows(policy, request)) {
      used.add(exception);
      counts.excepted += 1;
    } else {
      fail(`not allowed (${found}): ${text(request)}`);
    }
  }
  for (const [what, rest] of smaller(policy)) {
    if (allowed.some((request) => !allows(rest, request))) counts.needed += 1;
    else fail(`allows as much without ${what}`);
  }
  for (const request of denied) {
    if (allows(policy, request)) fail(`allowed, though ${request.what}: ${text(request)}`);
    else counts.denied += 1;
  }
}

const seen = new Set();
for await (const line of createInterface({ input: createReadStream(probes) })) {
  const proof = JSON.parse(line);
  const key = JSON.stringify([proof.policy, proof.allowed]);
  if (seen.has(key)) continue;
  seen.add(key);
  await examine({ ...proof, policy: proof.policy.Statement });
}
if (flags.includes('--complete')) {
  for (const { why } of EXCEPTIONS.filter((one) => !used.has(one))) problems.push(`an exception that nothing needs: ${why}`);
}
console.log(Object.entries(counts).map(([what, count]) => `${count} ${what}`).join(', '));
for (const problem of problems.slice(0, 20)) console.error(problem);
if (problems.length > 20) console.error(`... and ${problems.length - 20} more`);
process.exit(problems.length || !counts.policies ? 1 : 0);
