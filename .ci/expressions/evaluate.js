// Evaluates JSON lines from the standard input: each has a `type`, a `value`, the execution's input and also the variable
// `payload`, and `tests`. A test has
// a `field`, a `language`, and an `expression` or a `state` with what that must give (`expected`; where that is left out an
// expression gives nothing and a state fails). Prints what differs, and the counts.
//
// There have to be tests in both query languages; with `--only LANGUAGE`, in that one alone. With `--results` nothing is
// expected: prints a JSON line with the `result` of each state instead.
"use strict";

const { createRequire } = require("node:module");
const { isDeepStrictEqual } = require("node:util");
const readline = require("node:readline");

const [tools, mode, only] = process.argv.slice(2);
const installed = createRequire(`${tools}/`);
const languages = {
  JSONata: require("./jsonata_states.js")(installed("jsonata")),
  JSONPath: require("./json_path_states.js")(installed("json-p3")),
};

// What a test gives, or an error.
async function run({ language, expression, state }, data) {
  const evaluator = languages[language];
  try {
    return { result: expression === undefined ? await evaluator.state(state, data) : await evaluator.expression(expression, data) };
  } catch (error) {
    return { error: `${error.code ?? "error"}: ${error.message}` };
  }
}

function isRight({ state, expected }, { result, error }) {
  if (expected === undefined && state !== undefined) return error !== undefined;
  return error === undefined && isDeepStrictEqual(result, expected);
}

async function main() {
  const counts = {};
  let wrong = 0;
  for await (const line of readline.createInterface({ input: process.stdin })) {
    const { type, value, tests } = JSON.parse(line);
    const context = { Execution: { Id: "arn:aws:states:eu-west-1:123456789012:execution:m:e", Input: value } };
    const data = { context, variables: { payload: value } };
    for (const test of tests) {
      const found = await run(test, data);
      if (mode === "--results") {
        console.log(JSON.stringify({ type, language: test.language, field: test.field, ...found }));
        continue;
      }
      counts[test.language] = (counts[test.language] ?? 0) + 1;
      if (isRight(test, found)) continue;
      wrong += 1;
      if (wrong <= 10) {
        const short = (shown) => JSON.stringify(shown)?.slice(0, 600);
        const { language, field, expression, state, expected } = test;
        console.log(`${type}.${field} in ${language}: ${expression ?? short(state)}`);
        console.log(`  gives ${found.error ?? short(found.result)}\n  and must give ${short(expected) ?? "nothing"}`);
      }
    }
  }
  if (mode === "--results") return;
  const counted = Object.entries(counts).map(([language, count]) => `${count} in ${language}`);
  console.log(`evaluated: ${counted.join(", ")}; ${wrong} wrong`);
  const wanted = mode === "--only" ? [only] : Object.keys(languages);
  process.exitCode = wrong > 0 || Object.keys(counts).sort().join() !== wanted.sort().join() ? 1 : 0;
}

main();
