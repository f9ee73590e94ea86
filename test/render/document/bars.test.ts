import { expect, test } from "vitest";
import { barOf, fitBar } from "../../../src/render/document/bars.ts";
import type { Bar } from "../../../src/render/document/blocks.ts";

test.each([
  ["one value", { low: 75, high: 75, point: 75 }, "75 dari 100"],
  ["a range with its estimate", { low: 25, high: 75, point: 66.67 }, "25 sampai 75 dari 100, perkiraan 66,7"],
  ["a range without an estimate", { low: 0, high: 100, point: null }, "0 sampai 100 dari 100"],
  ["a value just below a cut", { low: 79.97, high: 79.97, point: 79.97 }, "79,9 dari 100"],
])("a bar tells %s", (_, range, value) => {
  expect(barOf("Empati", range)).toEqual({
    label: "Empati",
    ...range,
    least: 0,
    marks: [],
    zone: null,
    isHeavy: false,
    poles: null,
    about: "",
    notes: [],
    value,
  });
});

test("a bar takes its marks, notes and least from the caller", () => {
  const extras: Partial<Bar> = { marks: [75], notes: [{ label: "Catatan", items: ["Satu"] }], least: -100 };
  expect(barOf("A", { low: 0, high: 0, point: 0 }, extras)).toMatchObject(extras);
});

test("the fit lies between the cuts of the bands, with its zone", () => {
  const zone = { low: 60, high: 80 };
  expect(fitBar({ low: 65, high: 75, point: 70, standardError: 10, zone })).toEqual(
    barOf("Kecocokan", { low: 65, high: 75, point: 70 }, { marks: [50, 65, 80], zone }),
  );
});
