import { describe, expect, test } from "vitest";
import { at } from "../../../src/core/base/at.ts";
import { pathText } from "../../../src/core/base/finding.ts";
import { listItems } from "../../../src/core/profile/items.ts";
import {
  itemsOfScales,
  type KnownMeaning,
  meaningMark,
  meaningOf,
  otherMeanings,
} from "../../../src/core/profile/meaning.ts";
import type { Profile } from "../../../src/core/profile/profile.ts";
import { everyKind, testProfile } from "../fixtures.ts";

const items = listItems(everyKind());
const KNOWN = new Map(items.map((item) => [item.id, item] as const));

/** What is found in a profile of every kind of item, with one part of its JSON replaced. */
function found(part: string, replacement: string): [path: string, args: object][] {
  const text = JSON.stringify(everyKind());
  if (text.split(part).length !== 2) throw new Error(`the profile does not hold ${part} once`);
  const profile: Profile = JSON.parse(text.replace(part, () => replacement));
  return otherMeanings(profile, KNOWN).map(({ problem, path }) => {
    expect([problem.code, problem.severity]).toEqual(["other-meaning", "warning"]);
    return [pathText(path), problem.args];
  });
}

test("a meaning is what is read before answering: both scenes, or the text and its question, and the options", () => {
  for (const item of items) {
    const words = meaningOf(item);
    const asked = item.kind === "comparison" ? [item.this, item.other] : [item.text];
    const ask = item.kind === "rating" && item.ask !== null ? [item.ask] : [];
    expect(words.slice(0, asked.length + ask.length)).toEqual([...asked, ...ask]);
    const isWorded = item.kind === "rating" || item.kind === "situation";
    expect(words.length - asked.length - ask.length).toBe(isWorded ? item.options.length : 0);
  }
  expect(new Set(items.map(({ kind }) => kind)).size).toBe(4);
});

test("a question that a set of options answers is part of the meaning", () => {
  const responses = { sering: { ask: "Seberapa sering?", options: ["Jarang", "Sering"] } };
  const traits = [{ id: "a", name: "A", responses: "sering", items: [{ id: "a-1", text: "Menyapa." }] }];
  expect(listItems(testProfile({ responses, traits })).map(meaningOf)).toEqual([
    ["Menyapa.", "Seberapa sering?", "Jarang", "Sering"],
  ]);
});

test("its mark is the same for the same words, and no other", () => {
  const marks = items.map((item) => meaningMark(meaningOf(item)));
  expect(new Set(marks).size).toBe(items.length);
  expect(items.map((item) => meaningMark(meaningOf(structuredClone(item))))).toEqual(marks);
});

test("scales that are shared have their items whether a profile asks them or not", () => {
  const { responses, traits, antiTraits } = everyKind();
  const scales = [
    ...traits.map((trait) => ({ ...trait, kind: "trait" as const })),
    ...antiTraits.map(({ opposes: _, ...trait }) => ({ ...trait, kind: "antiTrait" as const })),
  ];
  const own = items.filter(({ scale }) => scales.some(({ id }) => id === scale));
  expect(itemsOfScales({ responses, scales }).map(meaningOf)).toEqual(own.map(meaningOf));
});

describe("where an id means something else", () => {
  test("nothing is found in the profile itself, nor where nothing is known", () => {
    expect(otherMeanings(everyKind(), KNOWN)).toEqual([]);
    expect(otherMeanings(everyKind(), new Map())).toEqual([]);
  });

  test("every kind of item is found at its words", () => {
    const places = items.map((item) => {
      const other = new Map([[item.id, "another"]]);
      return otherMeanings(everyKind(), other).map(({ path }) => pathText(path));
    });
    expect(places.every((paths) => paths.length === 1 && paths[0] !== "")).toBe(true);
  });

  test("what it means elsewhere is told, and nothing of what is asked no more", () => {
    const item = at(items, 0);
    const known: KnownMeaning[] = [{ ...item, text: "a".repeat(61) }, { ...item, text: "Satu?" }, "another"];
    const told = known.map((meaning) =>
      otherMeanings(everyKind(), new Map([[item.id, meaning]])).map(({ problem }) => problem.args),
    );
    expect(told).toEqual([
      [{ id: item.id, text: `${"a".repeat(60)}…` }],
      [{ id: item.id, text: "Satu?" }],
      [{ id: item.id, text: null }],
    ]);
  });

  test("an item that was asked before may be asked again in the same words", () => {
    const marks = items.map((item) => [item.id, meaningMark(meaningOf(item))] as const);
    expect(otherMeanings(everyKind(), new Map(marks))).toEqual([]);
  });

  test("points and weights may change", () => {
    const text = JSON.stringify(everyKind());
    const reweighed = text
      .replaceAll(/"weight":\d+/g, '"weight":9')
      .replaceAll(/"points":2\b/g, '"points":3');
    expect(reweighed).not.toBe(text);
    expect(otherMeanings(JSON.parse(reweighed), KNOWN)).toEqual([]);
  });

  test("the words of a set that many answer by change them all", () => {
    const [rating] = items.flatMap((item) => (item.kind === "rating" ? [item] : []));
    const option = JSON.stringify(rating?.options[0]?.text);
    const alike = items.filter((item) => item.options.some(({ text }) => JSON.stringify(text) === option));
    const changed = found(`[${option},`, '["Entahlah",');
    expect(changed.map(([, args]) => args)).toEqual(
      alike.map(({ id }) => ({ id, text: KNOWN.get(id)?.text })),
    );
  });
});
