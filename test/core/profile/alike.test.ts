import { expect, test } from "vitest";
import { draft, findings, item, trait } from "../drafts.ts";

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
  ["of full stops alone", ["...", "!!!"], []],
])("options %s", (_, options, expected) => {
  expect(told(draft({ responses: { sesuai: options } }))).toEqual(expected);
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
