import { expect, test } from "vitest";
import { Comments } from "../../../src/cli/making/comments.ts";

function sourceOf() {
  const [first, second] = [
    { id: "b", text: "Satu" },
    { id: "c", text: "Dua" },
  ];
  return { first, second, source: { id: "a", duties: [first, second], tips: ["x", "y"] } };
}

const ALL = [
  { path: ["id"], text: "nama berkasnya" },
  { path: ["duties", 0], text: "dari uraian: satu" },
  { path: ["duties", 1], text: "periksa: dua" },
  { path: ["duties", 1, "text"], text: "periksa: teksnya" },
  { path: ["duties", 1, "text"], text: "catatan" },
  { path: ["tips", 1], text: "yang ini" },
  { path: [], text: "penutup" },
  { path: ["tiada", 3], text: "entah di mana" },
];

function told(comments: Comments): string[] {
  return comments.placed().map(({ path, text }) => `${path.join(".")}: ${text}`);
}

test("they stay where they are while nothing changes", () => {
  const { source } = sourceOf();
  expect(told(new Comments(source, ALL))).toEqual([
    ": penutup",
    ": entah di mana",
    "id: nama berkasnya",
    "duties.0: dari uraian: satu",
    "duties.1: periksa: dua",
    "duties.1.text: periksa: teksnya",
    "duties.1.text: catatan",
    "tips: yang ini",
  ]);
});

test("they move with what they stand at, and go with it", () => {
  const { source, second } = sourceOf();
  const comments = new Comments(source, ALL);
  source.duties = [second];
  source.tips = ["z"];
  expect(told(comments).filter((one) => /^(duties|tips)/.test(one))).toEqual([
    "duties.0: periksa: dua",
    "duties.0.text: periksa: teksnya",
    "duties.0.text: catatan",
    "tips: yang ini",
  ]);
});

test("a guess that is confirmed needs no check any more; other comments stay", () => {
  const { source, second } = sourceOf();
  const comments = new Comments(source, ALL);
  comments.confirm(second, "text");
  expect(told(comments)).toContain("duties.1: periksa: dua");
  comments.confirm(second);
  comments.confirm(source, "id");
  comments.confirm({}, "id");
  expect(comments.asksToCheck(source)).toBe(false);
  expect(told(comments).filter((one) => !one.startsWith(":"))).toEqual([
    "id: nama berkasnya",
    "duties.0: dari uraian: satu",
    "duties.1.text: catatan",
    "tips: yang ini",
  ]);
});

test("all that asks to check something in a mapping goes at once; what is only told stays", () => {
  const { source, first, second } = sourceOf();
  const comments = new Comments(source, ALL);
  expect([first, second, source].map((entry) => comments.asksToCheck(entry))).toEqual([false, true, true]);
  comments.confirmAll(source);
  expect(comments.asksToCheck(source)).toBe(false);
  expect(told(comments)).toHaveLength(ALL.length - 2);
});

test("a comment on a mapping under a key goes with the mapping", () => {
  const comparison = { role: "Satu" };
  const source: { comparison?: object } = { comparison };
  const comments = new Comments(source, [{ path: ["comparison"], text: "periksa: bedanya" }]);
  expect(told(comments)).toEqual(["comparison: periksa: bedanya"]);
  delete source.comparison;
  expect(told(comments)).toEqual([]);
});
