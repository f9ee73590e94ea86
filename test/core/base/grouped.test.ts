import { expect, test } from "vitest";
import { grouped } from "../../../src/core/base/grouped.ts";

test("things with one key stand together, keys and things in their order", () => {
  const found = grouped(["b1", "a1", "b2", "__proto__"], (text) => text.charAt(0));
  expect([...found]).toEqual([
    ["b", ["b1", "b2"]],
    ["a", ["a1"]],
    ["_", ["__proto__"]],
  ]);
});
