// Evaluates JSON lines from the standard input: each has a `value`, the execution's input, and `paths` with an
// `expression` and what it must give (`expected`; nothing if that is left out). Prints what differs and the counts.
"use strict";

const { createRequire } = require("node:module");
const { isDeepStrictEqual } = require("node:util");
const readline = require("node:readline");

const jsonata = createRequire(`${process.argv[2]}/`)("jsonata");

// As JSON: JSONata adds properties of its own to arrays, and an object's prototype does not matter.
const plain = (value) => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)));

async function main() {
  let expressions = 0;
  let wrong = 0;
  for await (const line of readline.createInterface({ input: process.stdin })) {
    const { type, value, paths } = JSON.parse(line);
    for (const { field, expression, expected } of paths) {
      expressions += 1;
      const states = { context: { Execution: { Input: value } } };
      let found;
      try {
        found = plain(await jsonata(expression).evaluate({}, { states }));
      } catch (error) {
        found = `error ${error.code}: ${error.message}`;
      }
      if (!isDeepStrictEqual(found, plain(expected))) {
        wrong += 1;
        if (wrong <= 10) {
          const [is, must] = [found, expected].map((value) => JSON.stringify(value)?.slice(0, 300));
          console.log(`${type}.${field}: ${expression}\n  gives ${is}\n  and must give ${must}`);
        }
      }
    }
  }
  console.log(`${expressions} expressions evaluated, ${wrong} wrong`);
  process.exitCode = wrong > 0 || expressions === 0 ? 1 : 0;
}

main();
