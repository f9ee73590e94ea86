import { expect, test } from "vitest";
import { dropNothings, elementsAt, entriesAt, entryAt, set, textAt } from "../../../src/cli/making/entry.ts";

test.each<[before: object, key: string, value: unknown, keys: string[]]>([
  [{ id: "a", items: [] }, "name", "A", ["id", "name", "items"]],
  [{ id: "a", name: "A", items: [] }, "description", "x", ["id", "name", "description", "items"]],
  [{ id: "a", text: "x" }, "reverse", true, ["id", "text", "reverse"]],
  [{ id: "a", text: "x" }, "text", "y", ["id", "text"]],
  [{ id: "a", lain: 1 }, "text", "y", ["id", "text", "lain"]],
  [{ id: "a", text: "x" }, "text", undefined, ["id"]],
  [{ id: "a", tips: ["x"] }, "tips", [], ["id"]],
  [{ id: "a" }, "lain", 1, ["id", "lain"]],
])("%j with %s: %j has its keys in their order", (before, key, value, keys) => {
  const entry = { ...before };
  set(entry, key, value);
  expect(Object.keys(entry)).toEqual(keys);
  if (keys.includes(key)) expect(entry).toMatchObject({ [key]: value });
});

test("what is of another kind than asked for is not there", () => {
  const entry = { text: 1, list: "a", mapping: [{}], mixed: [{ a: 1 }, "b", null, ["c"]] };
  expect(textAt(entry, "text")).toBeUndefined();
  expect(elementsAt(entry, "list")).toEqual([]);
  expect(entryAt(entry, "mapping")).toEqual({});
  expect(entriesAt(entry, "mixed")).toEqual([{ a: 1 }]);
});

test.each<[before: object, after: object]>([
  [{ a: null, b: "" }, { b: "" }],
  [{ a: { b: null, c: 0 } }, { a: { c: 0 } }],
  [{ a: [{ b: null, c: false }, null, "x"] }, { a: [{ c: false }, null, "x"] }],
])("without the keys that have no value %j is %j", (before, after) => {
  dropNothings(before);
  expect(before).toEqual(after);
});
