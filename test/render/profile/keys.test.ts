import { expect, test } from "vitest";
import { outlineOf } from "../../../src/render/profile/keys.ts";

const TEXT = { type: "string" };

test.each<[string, schema: unknown, outline: string[]]>([
  [
    "a mapping",
    { properties: { id: { ...TEXT, description: "Nama." }, b: {} }, required: ["id"] },
    ["- id: (wajib, teks) Nama.", "- b"],
  ],
  [
    "a list of mappings",
    { properties: { a: { type: "array", items: { properties: { b: { type: "boolean" } } } } } },
    ["- a: (daftar)", "  - b: (true atau false)"],
  ],
  ["a list of texts", { properties: { a: { type: "array", items: TEXT } } }, ["- a: (daftar, teks)"]],
  ["a list of anything", { properties: { a: { type: "array" } } }, ["- a: (daftar)"]],
  [
    "anything, where it must be there",
    { properties: { a: true, b: {} }, required: ["a", "b"] },
    ["- a: (wajib)", "- b: (wajib)"],
  ],
  [
    "a number with one end",
    { properties: { a: { type: "integer", minimum: 1 }, b: { type: "number", maximum: 9 } } },
    ["- a: (bilangan bulat)", "- b: (angka)"],
  ],
  ["words", { properties: { a: { enum: ["x", "y"] } } }, ["- a: (salah satu: x, y)"]],
  [
    "numbers",
    { properties: { a: { type: "integer", minimum: 1, maximum: 9 } } },
    ["- a: (bilangan bulat 1 sampai 9)"],
  ],
  [
    "a text or a mapping",
    { properties: { a: { anyOf: [TEXT, { properties: { b: TEXT } }] } } },
    ["- a", "  - b: (teks)"],
  ],
  [
    "one mapping or another",
    {
      properties: {
        a: { anyOf: [{ properties: { b: TEXT } }, { properties: { use: TEXT }, required: ["use"] }] },
      },
    },
    ["- a", "  - bentuk 1", "    - b: (teks)", "  - bentuk 2", "    - use: (wajib, teks)"],
  ],
  [
    "keys of any name",
    { properties: { a: { additionalProperties: { properties: { b: TEXT } } } } },
    ["- a", "  - (nama set)", "    - b: (teks)"],
  ],
  ["nothing", null, []],
])("%s", (_, schema, outline) => {
  expect(outlineOf(schema)).toEqual(outline);
});
