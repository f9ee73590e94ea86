import { expect, test } from "vitest";
import { fingerprint, itemFingerprint } from "../../../src/core/profile/fingerprint.ts";
import { listItems } from "../../../src/core/profile/items.ts";
import type { Profile } from "../../../src/core/profile/profile.ts";
import { everyKind } from "../fixtures.ts";
import { at } from "../helpers.ts";

/** A profile with one thing changed. */
function changed(change: (profile: Profile) => void): string {
  // A copy, since the plan of a profile is made once.
  const profile = structuredClone(everyKind());
  change(profile);
  return fingerprint(profile);
}

const original = everyKind().fingerprint;

test("a fingerprint is short, and the same for the same profile", () => {
  expect(original).toMatch(/^[0-9a-f]{16}$/);
  expect(everyKind().fingerprint).toBe(original);
});

const scored: [string, (profile: Profile) => void][] = [
  ["a weight", ({ traits }) => Object.assign(at(traits, 0), { weight: 2 })],
  ["the weight of interest", (profile) => Object.assign(profile, { interest: { name: "Minat", weight: 2 } })],
  ["a triggerAt", ({ antiTraits }) => Object.assign(at(antiTraits, 0), { triggerAt: 74 })],
  ["the weight of an anti-trait", ({ antiTraits }) => Object.assign(at(antiTraits, 0), { weight: 2 })],
  ["a trait's floor", ({ traits }) => Object.assign(at(traits, 0), { holdAt: 26 })],
  ["the floor of interest", (profile) => Object.assign(profile, { interest: { name: "Minat", holdAt: 39 } })],
  ["an item's text", ({ traits }) => Object.assign(at(at(traits, 0).items, 0), { text: "Lain" })],
  ["an item's id", ({ traits }) => Object.assign(at(at(traits, 0).items, 0), { id: "lain" })],
  ["a reversal", ({ traits }) => Object.assign(at(at(traits, 0).items, 0), { reverse: true })],
  [
    "an item's response set",
    ({ traits }) => Object.assign(at(at(traits, 0).items, 0), { responses: "ya-tidak" }),
  ],
  ["an option's text", ({ responses }) => responses.sesuai?.options.splice(2, 1, "Biasa")],
  ["an option less", ({ responses }) => responses.sesuai?.options.pop()],
  [
    "the question of a response set",
    ({ responses }) => Object.assign(responses.sesuai ?? {}, { ask: "Seberapa sesuai?" }),
  ],
  [
    "a situation's points",
    ({ traits }) => at(at(traits, 0).items, 2).options?.splice(1, 1, { text: "x", points: 3 }),
  ],
  ["an item less", ({ traits }) => at(traits, 0).items.pop()],
  [
    "the truth of a statement",
    ({ misconceptions }) => Object.assign(statement(misconceptions), { answer: true }),
  ],
  [
    "a scene of a comparison",
    ({ comparison }) => Object.assign(at(comparison?.items ?? [], 0), { this: "Lain" }),
  ],
  ["the other scene", ({ comparison }) => Object.assign(at(comparison?.items ?? [], 0), { other: "Lain" })],
];

function statement(claims: Profile["misconceptions"]) {
  return at(at(claims, 0).statements ?? [], 0);
}

test.each(scored)("%s counts, so it changes the fingerprint", (_, change) => {
  expect(changed(change)).not.toBe(original);
});

const unscored: [string, (profile: Profile) => void][] = [
  ["the role's name", (profile) => Object.assign(profile, { role: "Lain", summary: "Lain" })],
  ["a trait's name and tips", ({ traits }) => Object.assign(at(traits, 0), { name: "Lain", tips: ["Coba"] })],
  ["a weight of 1 that is written out", ({ traits }) => Object.assign(at(traits, 0), { weight: 1 })],
  [
    "a triggerAt of 75 that is written out",
    ({ antiTraits }) => Object.assign(at(antiTraits, 0), { triggerAt: 75 }),
  ],
  ["a floor of 25 that is written out", ({ traits }) => Object.assign(at(traits, 0), { holdAt: 25 })],
  [
    "what an anti-trait opposes",
    ({ antiTraits }) => Object.assign(at(antiTraits, 0), { opposes: "disiplin" }),
  ],
  ["a note", ({ traits }) => Object.assign(at(at(traits, 0).items, 0), { note: "Lain" })],
  [
    "why a statement is false",
    ({ misconceptions }) => Object.assign(statement(misconceptions), { why: "Lain" }),
  ],
  [
    "the sides on the screen",
    ({ comparison }) => Object.assign(at(comparison?.items ?? [], 0), { flip: false }),
  ],
  ["the order of traits", ({ traits }) => traits.reverse()],
  ["the order of items", ({ traits }) => at(traits, 0).items.reverse()],
  ["a source", ({ sources }) => sources.push({ id: "s", text: "Sumber" })],
  [
    "codes, conditions and paths",
    (profile) => Object.assign(profile, { codes: { isco: "3412" }, conditions: {}, paths: [] }),
  ],
  ["a duty that asks nothing", ({ duties }) => duties.pop()],
  ["a set that nobody uses", ({ responses }) => Object.assign(responses, { lain: { options: ["a", "b"] } })],
];

test.each(unscored)("%s counts for nothing, so the fingerprint stays", (_, change) => {
  expect(changed(change)).toBe(original);
});

test("every item has a fingerprint of its own, which only its own content changes", () => {
  const before = listItems(everyKind());
  const prints = before.map(itemFingerprint);
  expect(new Set(prints).size).toBe(before.length);
  const profile = structuredClone(everyKind());
  Object.assign(at(at(profile.traits, 1).items, 0), { text: "Lain" });
  const after = listItems(profile).map(itemFingerprint);
  const different = before.filter((_, index) => prints[index] !== after[index]).map(({ id }) => id);
  expect(different).toEqual(["disiplin-1"]);
});
