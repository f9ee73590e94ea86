import { expect, test } from "vitest";
import { described } from "../../../src/core/schemas/describe.ts";

const text = { type: "string" };

test("a key is told by the longest end of its path, through lists and alternatives", () => {
  const range = { properties: { low: text, high: text } };
  const schema = {
    title: "uji",
    required: ["low"],
    properties: {
      low: text,
      fit: range,
      traits: { type: "array", items: range },
      either: { anyOf: [range, { type: "null" }] },
      any: { additionalProperties: range },
      known: { enum: [true, null] },
    },
  };
  const told = {
    low: "Rendah.",
    "fit.low": "Kecocokan terendah.",
    "either.low": "Salah satu.",
    fit: "Cocok.",
  };
  const low = { description: "Rendah.", ...text };
  expect(described(schema, told)).toEqual({
    title: "uji",
    required: ["low"],
    properties: {
      low,
      fit: {
        description: "Cocok.",
        properties: { low: { description: "Kecocokan terendah.", ...text }, high: text },
      },
      traits: { type: "array", items: { properties: { low, high: text } } },
      either: {
        anyOf: [
          { properties: { low: { description: "Salah satu.", ...text }, high: text } },
          { type: "null" },
        ],
      },
      any: { additionalProperties: { properties: { low, high: text } } },
      known: { enum: [true, null] },
    },
  });
});

test("a key named like a part of a schema, or like what every object has, is a key", () => {
  const schema = { properties: { properties: text, constructor: text } };
  expect(described(schema, { properties: "Sifat." })).toEqual({
    properties: { properties: { description: "Sifat.", ...text }, constructor: text },
  });
});

test("the schema that was given stays as it is", () => {
  const schema = { properties: { low: text } };
  described(schema, { low: "Rendah." });
  expect(schema).toEqual({ properties: { low: { type: "string" } } });
});
