// What a state whose query language is JSONata puts out.
//
// Source: Amazon States Language specification, "Using JSONata in States".
"use strict";

// As JSON: JSONata adds properties of its own to arrays, and an object's prototype does not matter.
const plain = (value) => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)));

module.exports = (jsonata) => {
  const expression = async (text, { context, variables }) =>
    plain(await jsonata(text).evaluate({}, { ...variables, states: { context, input: {} } }));

  // Every string that is `{% .. %}` is an expression, which must give something.
  async function payload(template, data) {
    if (typeof template === "string" && template.startsWith("{%") && template.endsWith("%}")) {
      const value = await expression(template.slice(2, -2), data);
      if (value === undefined) throw new Error(`${template} gives nothing`);
      return value;
    }
    if (Array.isArray(template)) return Promise.all(template.map((element) => payload(element, data)));
    if (template === null || typeof template !== "object") return template;
    const out = {};
    for (const [name, member] of Object.entries(template)) out[name] = await payload(member, data);
    return out;
  }

  // The output of a Succeed state; of a Choice state, whether its rule holds.
  async function state(definition, data) {
    if (definition.Type === "Succeed") return payload(definition.Output, data);
    if (definition.Type !== "Choice" || definition.Choices.length !== 1) throw new Error("no such state is made here");
    const holds = await payload(definition.Choices[0].Condition, data);
    if (typeof holds !== "boolean") throw new Error(`a condition gives ${JSON.stringify(holds)}`);
    return holds;
  }

  return { expression, state };
};
