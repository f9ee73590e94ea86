import { describe, expect, test } from "vitest";
import { wordsOf } from "../../../src/core/base/words.ts";
import type { End, WrittenItems } from "../../../src/draft/items/dimension.ts";
import { DIMENSIONS, isShared, named, plainWords } from "../../../src/draft/items/find.ts";
import { wrapLines } from "../../../src/render/terminal/wrap.ts";
import { shared } from "../../first-role.ts";

/** How the questions of the tables are written: the rules of CONTRIBUTING, of every scale. */

const ENDS: readonly End[] = ["trait", "antiTrait"];

interface Scale extends WrittenItems {
  words: string;
  end: End;
}

const SCALES: readonly Scale[] = DIMENSIONS.flatMap((dimension) =>
  ENDS.flatMap((end) => {
    const items = dimension[end];
    const words = end === "trait" ? dimension.plus : (dimension.minus ?? dimension.plus);
    return items && !isShared(items) ? [{ ...items, words, end }] : [];
  }),
);

const ITEMS = SCALES.flatMap(({ straight, reversed }) => [...straight, ...reversed]);
const TIPS = DIMENSIONS.map(({ tip }) => tip);

test("they are many", () => {
  expect(SCALES.length).toBeGreaterThanOrEqual(90);
});

describe.each(SCALES.map((scale): [string, Scale] => [`${scale.end} ${scale.words.slice(0, 40)}`, scale]))(
  "%s",
  (_, { straight, reversed, end }) => {
    test("has four or five questions, the trait two of the opposite and the anti-trait one", () => {
      expect([straight.length, reversed.length]).toEqual(end === "trait" ? [3, 2] : [3, 1]);
    });

    test("takes two lines of 60 columns, and tells one idea of behaviour", () => {
      const items = [...straight, ...reversed];
      expect(items.filter((text) => wrapLines(text, 60).length > 2)).toEqual([]);
      expect(items.filter((text) => /\b(?:dan|atau|serta|lalu|kemudian)\b|[;:]/i.test(text))).toEqual([]);
      expect(items.filter((text) => !/^\p{Lu}.*\.$/u.test(text))).toEqual([]);
      const absolute = /\b(?:semua|selalu|hanya|pasti|setiap|tidak pernah|tak pernah|siapa pun|apa pun)\b/i;
      expect(items.filter((text) => absolute.test(text))).toEqual([]);
    });

    test("turns round by what one does, not by denying", () => {
      expect(
        reversed.filter((text) => /\b(?:tidak|tak|bukan|belum|jangan|tanpa|kurang)\b/i.test(text)),
      ).toEqual([]);
    });
  },
);

test("no two texts of the tables and of the shared scales are the same", () => {
  const all = [...ITEMS, ...shared.scales.flatMap(({ items }) => items.map(({ text }) => text))].map(wordsOf);
  expect(all.filter((text, index) => all.indexOf(text) < index)).toEqual([]);
});

test("every shared scale that a table uses is there, of its kind", () => {
  const used = DIMENSIONS.flatMap((dimension) =>
    ENDS.flatMap((end) => {
      const items = dimension[end];
      return items && isShared(items) ? [[end, items.use]] : [];
    }),
  );
  const known = shared.scales.map(({ kind, id }) => `${kind} ${id}`);
  expect(used.filter(([end, id]) => !known.includes(`${end} ${id}`))).toEqual([]);
  expect(new Set(used.map(String)).size).toBe(used.length);
  // None is forgotten.
  expect(used.length).toBe(shared.scales.length);
});

test("a dimension is known by its own plain words", () => {
  const lost = DIMENSIONS.flatMap((dimension) => [
    ...plainWords(dimension.plus).filter((word) => named(word)?.end !== "trait"),
    ...plainWords(dimension.minus ?? "").filter((word) => named(word)?.end !== "antiTrait"),
  ]);
  expect(lost).toEqual([]);
});

test("every tip is a sentence of its own", () => {
  expect(TIPS.filter((tip) => !/^\p{Lu}.*\.$/u.test(tip))).toEqual([]);
  expect(new Set(TIPS).size).toBe(TIPS.length);
});
