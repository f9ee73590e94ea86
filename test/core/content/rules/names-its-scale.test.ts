import { expect, test } from "vitest";
import { pathText } from "../../../../src/core/base/finding.ts";
import { namesItsScale } from "../../../../src/core/content/rules/names-its-scale.ts";
import { profileWith } from "../small-profile.ts";

function told(piece: unknown): unknown[] {
  const found = namesItsScale.check(profileWith(JSON.stringify(piece)), { used: [] });
  return found.map(({ problem, path }) => [pathText(path), problem.args]);
}

/** Questions of the scale "Tekun", which has four already. */
function questions(texts: string[]) {
  return texts.map((text, index) => ({ id: `tekun-${index + 5}`, text }));
}

test.each<[texts: string[], found: [place: number, word: string, count: number] | null]>([
  [[], null],
  [["Kamu datang pagi."], null],
  [["Kamu tekun."], [4, "tekun", 1]],
  [
    ["Kamu datang pagi.", "Ketekunanmu dipuji."],
    [5, "ketekunanmu", 1],
  ],
  // Of several words the first of the alphabet is told, of equal ones the first of the questions.
  [
    ["Kamu tekun.", "Ketekunanmu dipuji."],
    [5, "ketekunanmu", 2],
  ],
  [
    ["Ketekunanmu dipuji.", "Kamu tekun."],
    [4, "ketekunanmu", 2],
  ],
  [
    ["Kamu tekun.", "Guru memujimu tekun."],
    [4, "tekun", 2],
  ],
  [
    ["Kamu tekun.", "Ketekunanmu dipuji.", "Kamu datang pagi.", "Bertekunlah."],
    [7, "bertekunlah", 3],
  ],
])("%j", (texts, found) => {
  const [place, word, count] = found ?? [];
  const args = { name: "Tekun", word, count, of: 4 + texts.length };
  expect(told(questions(texts))).toEqual(found ? [[`traits[0].items[${place}].text`, args]] : []);
});

test("a scale that speaks against the role is judged too, and each scale is told by itself", () => {
  const item = (id: string, text: string) => ({ id, text });
  const scale = (id: string, name: string, texts: string[]) => ({
    id,
    name,
    responses: "sesuai",
    items: texts.map((text, index) => item(`${id}-${index}`, text)),
  });
  expect(
    told({
      traits: [scale("a", "Sabar", ["Kamu sabar."]), scale("b", "Jujur", ["Kamu sabar menunggu."])],
      antiTraits: [scale("c", "Mudah bosan", ["Kamu datang pagi.", "Kamu bosan."])],
    }),
  ).toEqual([
    ["traits[0].items[0].text", { name: "Sabar", word: "sabar", count: 1, of: 1 }],
    ["antiTraits[0].items[1].text", { name: "Mudah bosan", word: "bosan", count: 1, of: 2 }],
  ]);
});

test("what is liked may be named", () => {
  expect(told({ interest: { name: "Menyiram tanaman" } })).toEqual([]);
});
