// What a state whose query language is JSONPath puts out: paths by a library, and around them payload templates, intrinsic
// functions and choice rules.
//
// The library is json-p3, because it is an implementation of RFC 9535 that passes the compliance tests of that standard. Step
// Functions has Jayway's. For what is written here, a root and then names and indices, each in its own brackets or behind a
// dot, both say the same, but that Jayway fails where the standard finds nothing.
//
// Sources: Amazon States Language specification, "Paths", "Payload Template", "Intrinsic Functions" and "Choice Rule"; AWS
// Step Functions Developer Guide, "Intrinsic functions for JSONPath states in Step Functions".
"use strict";

const { isDeepStrictEqual } = require("node:util");

module.exports = ({ jsonpath }) => {
  // What a path leads to, or nothing. Its root is the context object, a variable, or the state's own data.
  function find(path, data) {
    const [, root, steps] = /^(\$\$|\$[A-Za-z_]\w*|\$)(.*)$/su.exec(path) ?? [];
    if (root === undefined) throw new Error(`no path: ${path}`);
    const value = root === "$$" ? data.context : root === "$" ? data.here : data.variables[root.slice(1)];
    const found = jsonpath.query(`$${steps}`, value).values();
    if (found.length > 1) throw new Error(`${path} leads to ${found.length} values`);
    return found[0];
  }

  function present(path, data) {
    const value = find(path, data);
    if (value === undefined) throw new Error(`${path} leads to nothing`);
    return value;
  }

  const needs = (right, what) => {
    if (!right) throw new Error(`States.IntrinsicFailure: ${what}`);
  };
  const whole = (value) => Number.isInteger(value) && Math.abs(value) < 2 ** 31;
  const functions = {
    "States.Format"(template, ...values) {
      let next = 0;
      const text = template.replace(/\\(.)|\{\}/gsu, (part, escaped) => {
        if (part !== "{}") return escaped;
        needs(next < values.length, "too few arguments");
        const value = values[next++];
        needs(value === null || typeof value !== "object", "only what has a text can be printed");
        return typeof value === "string" ? value : JSON.stringify(value);
      });
      needs(next === values.length, "too many arguments");
      return text;
    },
    "States.ArrayLength"(list) {
      needs(Array.isArray(list), "no array");
      return list.length;
    },
    "States.ArrayContains"(list, element) {
      needs(Array.isArray(list), "no array");
      return list.some((one) => isDeepStrictEqual(one, element));
    },
    "States.ArrayGetItem"(list, index) {
      needs(Array.isArray(list) && Number.isInteger(index) && index >= 0 && index < list.length, "no such element");
      return list[index];
    },
    "States.MathAdd"(left, right) {
      needs(whole(left) && whole(right) && whole(left + right), "no whole number of 32 bits");
      return left + right;
    },
  };

  // A path or a call. `Format` reads the escapes of its template itself; elsewhere a string means what they stand for.
  function value(text, data) {
    let at = 0;
    const fail = () => {
      throw new Error(`not understood behind ${at} characters: ${text}`);
    };
    const take = (pattern) => {
      pattern.lastIndex = at;
      const match = pattern.exec(text);
      if (match) at = pattern.lastIndex;
      return match?.[0];
    };
    function argument(raw) {
      const string = take(/'(?:[^'\\]|\\.)*'/suy);
      if (string !== undefined) return raw ? string.slice(1, -1) : string.slice(1, -1).replace(/\\(.)/gsu, "$1");
      const word = take(/(?:null|true|false|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)(?=[,)])/uy);
      if (word !== undefined) return JSON.parse(word);
      const path = take(/\$(?:[^,)'[\s]|\[(?:\d+|'(?:[^'\\]|\\.)*')\])*/suy);
      if (path !== undefined) return present(path, data);
      return call();
    }
    function call() {
      const name = take(/States\.\w+(?=\()/uy);
      const run = functions[name];
      if (!run) fail();
      const values = [];
      at += 1;
      while (!take(/\)/uy)) {
        if (values.length > 0 && !take(/, /uy)) fail();
        values.push(argument(name === "States.Format" && values.length === 0));
      }
      return run(...values);
    }
    if (text.startsWith("$")) return present(text, data);
    const result = call();
    if (at < text.length) fail();
    return result;
  }

  // A member whose name ends in `.$` is computed.
  function payload(template, data) {
    if (Array.isArray(template)) return template.map((element) => payload(element, data));
    if (template === null || typeof template !== "object") return template;
    return Object.fromEntries(
      Object.entries(template).map(([name, member]) =>
        name.endsWith(".$") ? [name.slice(0, -2), value(member, data)] : [name, payload(member, data)],
      ),
    );
  }

  const order = {
    Equals: (left, right) => left === right,
    LessThan: (left, right) => left < right,
    LessThanEquals: (left, right) => left <= right,
    GreaterThan: (left, right) => left > right,
    GreaterThanEquals: (left, right) => left >= right,
  };

  // `*` stands for any text, `\*` and `\\` for themselves.
  function matches(text, pattern) {
    const source = pattern.replace(/\\([\\*])|\*|[^\\*]+/gsu, (part, escaped) =>
      part === "*" ? ".*" : (escaped ?? part).replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&"),
    );
    return new RegExp(`^${source}$`, "su").test(text);
  }

  function test(rule, data) {
    if (rule.And) return rule.And.every((one) => test(one, data));
    if (rule.Or) return rule.Or.some((one) => test(one, data));
    if (rule.Not) return !test(rule.Not, data);
    const [operator, operand] = Object.entries(rule).find(([name]) => !["Variable", "Next"].includes(name));
    if (operator === "IsPresent") return (find(rule.Variable, data) !== undefined) === operand;
    const left = present(rule.Variable, data);
    if (operator === "IsNull") return (left === null) === operand;
    if (operator === "StringMatches") return typeof left === "string" && matches(left, operand);
    const [, type, comparison, path] = /^(String|Numeric|Boolean)(.*?)(Path)?$/u.exec(operator) ?? [];
    const right = path ? present(operand, data) : operand;
    const wanted = { String: "string", Numeric: "number", Boolean: "boolean" }[type];
    if (!order[comparison] || typeof right !== wanted) throw new Error(`${operator} with ${JSON.stringify(right)}`);
    return typeof left === wanted && order[comparison](left, right);
  }

  // The output of a Succeed or Pass state; of a Choice state, whether its rule holds.
  function state(definition, { context, variables }) {
    const data = { context, variables, here: {} };
    if (definition.Type === "Choice" && definition.Choices.length === 1) return test(definition.Choices[0], data);
    if (!["Succeed", "Pass"].includes(definition.Type)) throw new Error("no such state is made here");
    if (definition.Parameters !== undefined) data.here = payload(definition.Parameters, data);
    return present(definition.OutputPath ?? "$", data);
  }

  return { state };
};
