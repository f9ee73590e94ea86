import { expect, test } from "vitest";
import { drawDocument, drawSection } from "../../../src/render/text/document.ts";
import { pageOf } from "../../../src/render/text/page.ts";

const note = (text: string) => ({ kind: "note" as const, text });

test.each([
  [40, ["Nilai yang menahan", "─".repeat(18)]],
  [12, ["Nilai yang", "menahan", "─".repeat(10)]],
  [8, ["Nilai", "yang", "menahan", "─".repeat(7)]],
])("at %d columns a heading is underlined as far as its longest line", (width, heading) => {
  const section = { kind: "a", title: "Nilai yang menahan", blocks: [note("Satu."), note("Dua.")] };
  expect(drawSection(pageOf({ width }), section)).toEqual([...heading, "", "Satu.", "", "Dua."]);
});

test.each<[string | null, string[]]>([
  [null, ["Judul"]],
  ["Ani, 25 November 2026", ["Judul", "Ani, 25 November 2026"]],
])("below the title and %j the sections stand apart", (subtitle, head) => {
  const sections = ["Satu", "Dua"].map((title) => ({ kind: "a", title, blocks: [note("Catatan.")] }));
  expect(drawDocument(pageOf({}), { title: "Judul", subtitle, sections }).split("\n")).toEqual([
    ...head,
    ...["", "", "Satu", "────", "", "Catatan."],
    ...["", "", "Dua", "───", "", "Catatan.", ""],
  ]);
});
