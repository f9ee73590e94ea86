import { expect, test } from "vitest";
import type { Finding } from "../../../src/core/analysis/shape.ts";
import { turnedScales } from "../../../src/core/analysis/turned.ts";

test("the scales of what is probably keyed the wrong way, whichever way it is told", () => {
  const findings: Finding[] = [
    { code: "probably-reversed", scale: "a", item: "a-1", itemRest: -0.4, criticalR: 0.3 },
    { code: "two-directions", scale: "b", items: ["b-1", "b-2"] },
    { code: "skipped", scale: "c", item: "c-1", missing: 9, share: 0.25 },
  ];
  expect([...turnedScales({ findings })]).toEqual(["a", "b"]);
});
