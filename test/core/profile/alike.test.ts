import { expect, test } from "vitest";
import { claim, draft, duty, findings, item, trait } from "../drafts.ts";

/** Codes and places of what is wrong with a profile. */
function told(value: unknown): [string, string][] {
  return findings(value).map(([place, code]) => [code, place]);
}

const ofTexts = (...texts: string[]) =>
  draft({ traits: [trait(texts.map((text, index) => item(`a-${index + 1}`, { text })))] });

test.each<[string, string[], [string, string][]]>([
  ["different texts", ["Kamu sabar.", "Kamu tidak sabar."], []],
  [
    "one text twice, in other letters and signs",
    ["Kamu sabar.", "  kamu SABAR"],
    [["duplicate-text", "traits[0].items[1].text"]],
  ],
  ["texts of signs alone that differ", ["?!", "!!!"], []],
  ["texts of signs alone that are the same", ["?!", "?!"], [["duplicate-text", "traits[0].items[1].text"]]],
])("questions with %s", (_, texts, expected) => {
  expect(told(ofTexts(...texts))).toEqual(expected);
});

test.each<[string, string[], [string, string][]]>([
  ["that differ by a sign that says something", ["< 1 bulan", "> 1 bulan"], []],
  ["that differ by a full stop", ["Ya", "ya."], [["duplicate-option", "responses.sesuai[1]"]]],
  ["that differ by how they end", ["Ya", "Ya !!"], [["duplicate-option", "responses.sesuai[1]"]]],
  ["that differ by a sign within", ["1,5 jam", "15 jam"], []],
  ["of full stops alone", ["...", "!!!"], []],
])("options %s", (_, options, expected) => {
  expect(told(draft({ responses: { sesuai: options } }))).toEqual(expected);
});

test("a question is told at its words, and the first that asks the same beside it", () => {
  const duties = ["d-1", "d-2", "d-3"].map((id) => duty(id, "Mau ke warga?"));
  const statements = ["p-1", "p-2"].map((id) => item(id, { text: "Gajinya besar.", answer: true }));
  const misconceptions = [{ ...claim("k"), statements }];
  expect(findings(draft({ duties, misconceptions }))).toEqual([
    ["duties[1].interest", "duplicate-text", { id: "d-2", first: "d-1" }],
    ["duties[2].interest", "duplicate-text", { id: "d-3", first: "d-1" }],
    ["misconceptions[0].statements[1].text", "duplicate-text", { id: "p-2", first: "p-1" }],
  ]);
});

test("a comparison asks by its two scenes, the same two but once", () => {
  const scenes = { this: "Ke warga.", other: "Ke kantor." };
  const items = [
    { id: "arah-1", ...scenes },
    { id: "arah-2", ...scenes },
  ];
  expect(told(draft({ comparison: { role: "Lain", items } }))).toEqual([
    ["duplicate-text", "comparison.items[1]"],
  ]);
});

test("a scene that is no text is told, and is asked by no words", () => {
  const items = [{ id: "arah-1", this: Object.create(null), other: "Ke kantor." }];
  expect(told(draft({ comparison: { role: "Lain", items } }))).toEqual([
    ["wrong-type", "comparison.items[0].this"],
  ]);
});
