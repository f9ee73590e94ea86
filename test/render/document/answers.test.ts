import { expect, test } from "vitest";
import type { Answers } from "../../../src/core/answers.ts";
import { listItems } from "../../../src/core/items.ts";
import { answersBlocks, qualityBlocks } from "../../../src/render/document/answers.ts";
import { report as words } from "../../../src/text/report.ts";
import { everyKind } from "../../core/fixtures.ts";
import { firstRole, reportOf } from "../helpers.ts";

function answersOf(answers: Answers) {
  const section = reportOf(everyKind(), answers).sections.find(({ kind }) => kind === "answers");
  if (section?.kind !== "answers") throw new Error("no answers");
  return answersBlocks(section);
}

test("every scale has a table of all its questions, with keyed points", () => {
  const answers = {
    "empati-2": 5,
    "empati-3": 2,
    "arah-1": 1,
    "arah-2": 4,
    "uang-1": true,
    "cepat-1": "belum-tahu",
  };
  const [intro, ...tables] = answersOf(answers as Answers);
  expect(intro).toEqual({ kind: "note", text: words.answersIntro });
  const columns = ["Pertanyaan", "Jawabanmu", "Poin"];
  const unknown = ["belum dijawab", "–"];
  expect(tables).toEqual([
    { kind: "table", caption: "Minat", columns, rows: [["Minat?", ...unknown]] },
    {
      kind: "table",
      caption: "Empati",
      columns,
      rows: [
        ["Teks empati-1", ...unknown],
        // Reversed: the highest option counts 0.
        ["Teks empati-2", "Sangat sesuai", "0 dari 4"],
        ["Teks empati-3", "Pilihan 2", "2 dari 4"],
      ],
    },
    { kind: "table", caption: "Disiplin", columns, rows: [["Teks disiplin-1", ...unknown]] },
    { kind: "table", caption: "Kurang sabar", columns, rows: [["Teks sabar-1", ...unknown]] },
    {
      kind: "table",
      caption: words.orientationScale,
      columns,
      rows: [
        ["Di sini ↔ Di sana", "Jelas: Di sini", "−2 dari 2"],
        ["Begini ↔ Begitu", "Cenderung: Begitu", "1 dari 2"],
      ],
    },
    {
      kind: "table",
      caption: words.realismScale,
      columns,
      rows: [
        ["Hanya uang", "Benar", "0 dari 2"],
        ["Lama", "Belum tahu", "1 dari 2"],
      ],
    },
  ]);
});

test("without a flag the quality is one sentence", () => {
  expect(qualityBlocks({ kind: "quality", flags: [] })).toEqual([
    { kind: "paragraph", text: words.qualityFine },
  ]);
});

test.each([
  [1, 0],
  [6, 0],
  [7, 1],
  [20, 14],
])("a flag of %d questions lists six at most and counts %d", (count, rest) => {
  const items = listItems(firstRole()).slice(0, count);
  const [sentence, list, note, ...others] = qualityBlocks({
    kind: "quality",
    flags: [{ code: "long-string", items }],
  });
  expect(sentence).toEqual({ kind: "paragraph", text: words.flags["long-string"] });
  const shown = items.slice(0, 6).map(({ text }) => text);
  expect(list).toEqual({ kind: "list", items: rest > 0 ? [...shown, `… dan ${rest} lagi.`] : shown });
  expect(note).toEqual({ kind: "note", text: words.qualityNote });
  expect(others).toEqual([]);
});

test("several flags each have their sentence and share the note", () => {
  const items = listItems(firstRole()).slice(0, 1);
  const codes = ["long-string", "contradictory-pairs", "low-variance"] as const;
  const blocks = qualityBlocks({ kind: "quality", flags: codes.map((code) => ({ code, items })) });
  expect(blocks.map((block) => ("text" in block ? block.text : block.kind))).toEqual([
    ...codes.flatMap((code) => [words.flags[code], "list"]),
    words.qualityNote,
  ]);
});
