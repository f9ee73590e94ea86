import { expect, test } from "vitest";
import { listItems } from "../../../src/core/profile/items.ts";
import { sectionsOf } from "../../../src/core/report/sections-of.ts";
import type { Answers } from "../../../src/core/scoring/answers.ts";
import { answersBlocks, qualityBlocks } from "../../../src/render/document/answers.ts";
import { itemText } from "../../../src/text/items.ts";
import { report as words } from "../../../src/text/report.ts";
import { everyKind } from "../../core/fixtures.ts";
import { firstRole, reportOf } from "../helpers.ts";

function answersOf(answers: Answers) {
  const section = sectionsOf(everyKind(), reportOf(everyKind(), answers)).find(
    ({ kind }) => kind === "answers",
  );
  if (section?.kind !== "answers") throw new Error("no answers");
  return answersBlocks(section);
}

test("every scale's questions stand under what their keyed points add up to", () => {
  const answers = {
    "empati-2": 5,
    "empati-3": 2,
    "arah-1": 1,
    "arah-2": 4,
    "uang-1": true,
    "cepat-1": "belum-tahu",
  };
  const unknown = (question: string) => ({ cells: [question, "belum dijawab", "–"], isOpen: true });
  const known = (...cells: string[]) => ({ cells, isOpen: false });
  expect(answersOf(answers as Answers)).toEqual([
    {
      kind: "groupedTable",
      caption: words.answersIntro,
      columns: ["Pertanyaan", "Jawabanmu", "Poin"],
      groups: [
        { head: ["Minat", "0 dari 1 dijawab", "–"], rows: [unknown("Minat?")] },
        {
          head: ["Empati", "2 dari 3 dijawab", "2 dari 8"],
          rows: [
            unknown("Teks empati-1"),
            // Reversed: the highest option counts 0.
            known("Teks empati-2", "Sangat sesuai", "0 dari 4"),
            known("Teks empati-3", "Pilihan 2", "2 dari 4"),
          ],
        },
        { head: ["Disiplin", "0 dari 1 dijawab", "–"], rows: [unknown("Teks disiplin-1")] },
        { head: ["Kurang sabar", "0 dari 1 dijawab", "–"], rows: [unknown("Teks sabar-1")] },
        {
          head: [words.orientationScale, "2 dari 2 dijawab", "−1 dari 4"],
          rows: [
            known("Di sini ↔ Di sana", "Jelas: Di sini", "−2 dari 2"),
            known("Begini ↔ Begitu", "Cenderung: Begitu", "1 dari 2"),
          ],
        },
        {
          head: [words.realismScale, "2 dari 2 dijawab", "1 dari 4"],
          rows: [
            known("Hanya uang", "Benar · ✗ Keliru", "0 dari 2"),
            known("Lama", "Belum tahu", "1 dari 2"),
          ],
        },
      ],
    },
  ]);
});

test("without a flag too, careless answers are said to be missed at times", () => {
  expect(qualityBlocks({ kind: "quality", flags: [] })).toEqual([
    { kind: "paragraph", text: words.qualityFine },
    { kind: "note", text: `${words.caveat} ${words.qualityNote}` },
  ]);
});

test.each([
  ["long-string", 1, 0],
  ["long-string", 6, 0],
  ["long-string", 7, 1],
  ["low-variance", 20, 14],
  // Examples are enough: the others are told in the list of all answers.
  ["inconsistent", 2, 0],
  ["inconsistent", 42, 40],
] as const)("the flag %s of %d questions leaves %d that are counted, not listed", (code, count, rest) => {
  const items = listItems(firstRole()).slice(0, count);
  const [sentence, list, note, ...others] = qualityBlocks({
    kind: "quality",
    flags: [{ code, items }],
  });
  expect(sentence).toEqual({ kind: "paragraph", text: words.flags[code] });
  const shown = items.slice(0, count - rest).map(itemText);
  expect(list).toEqual({ kind: "list", items: rest > 0 ? [...shown, `… dan ${rest} lagi.`] : shown });
  expect(note).toEqual({ kind: "note", text: `${words.caveat} ${words.qualityNote}` });
  expect(others).toEqual([]);
});

test("several flags each have their sentence and share the note", () => {
  const items = listItems(firstRole()).slice(0, 1);
  const codes = ["long-string", "inconsistent", "low-variance"] as const;
  const blocks = qualityBlocks({ kind: "quality", flags: codes.map((code) => ({ code, items })) });
  expect(blocks.map((block) => ("text" in block ? block.text : block.kind))).toEqual([
    ...codes.flatMap((code) => [words.flags[code], "list"]),
    `${words.caveat} ${words.qualityNote}`,
  ]);
});
