import { expect, test } from "vitest";
import type { ScaleAnalysis } from "../../../src/core/analysis/shape.ts";
import { choiceLabels, Names } from "../../../src/render/analysis/names.ts";
import { analysisLike, CHOICES, itemLike, scaleLike } from "./analyses.ts";

test.each<[Partial<ScaleAnalysis>, string]>([
  [{ id: "empati", name: "Empati" }, "Empati"],
  [{ id: "empati", name: "" }, "empati"],
  [{ id: "duties", name: "" }, "Minat pada tugas"],
  [{ id: "duties", name: "Minat" }, "Minat"],
  [{ id: "realism", kind: "realism", name: "" }, "Gambaran tentang pekerjaannya"],
  [{ id: "orientation", kind: "orientation", name: "Perawat" }, "Arah pilihan (beda dengan Perawat)"],
])("a scale %j is called %s", (parts, name) => {
  const scale = scaleLike("a", parts);
  expect(new Names(analysisLike([scale, scaleLike("b")])).scaleName(scale)).toBe(name);
});

test("scales that bear one name are told apart by their ids", () => {
  const scales = ["a", "b", "c"].map((id) => scaleLike(id, { name: id === "c" ? "Lain" : "Sabar" }));
  const names = new Names(analysisLike(scales));
  expect(scales.map((scale) => names.scaleName(scale))).toEqual(["Sabar (a)", "Sabar (b)", "Lain"]);
});

test.each<[ScaleAnalysis["kind"], number[], string[]]>([
  ["trait", [0, 2], ["Tidak", "Ya"]],
  ["antiTrait", [1], ["Kadang"]],
  ["trait", [], []],
  ["realism", [0, 1, 2], ["keliru", "belum tahu", "tepat"]],
])("the choices of an item of the kind %s worth %j are %j", (kind, points, labels) => {
  expect(choiceLabels({ kind }, itemLike("a-1", { choices: CHOICES }), points)).toEqual(labels);
});
