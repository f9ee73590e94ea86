import { expect, test } from "vitest";
import { detailsOf, drawSheet, sheetsFoot, sheetsHead, sizeOf } from "../../../src/render/classroom/sheet.ts";
import { markup } from "../../../src/render/html/markup.ts";
import { all, attributeOf, textOf, textsOf } from "../html/pages.ts";

const SHEET = { kicker: "Untuk", name: "Ani", details: "XI-1", body: markup`<p>Isi</p>`, room: 0 };

test.each([
  [0, "size-0"],
  [2499, "size-0"],
  [2500, "size-1"],
  [3199, "size-1"],
  [3200, "size-2"],
  [4000, "size-3"],
  [4800, "size-4"],
  [99_999, "size-4"],
])("%d letters of text are set in %s", (room, expected) => {
  expect(sizeOf(room)).toBe(expected);
});

test("every size that a sheet may take is in the style of its page, and each sheet begins a page of A4", () => {
  const style = textOfStyle(sheetsHead("XI-1", "Bagikan"));
  for (const room of [2500, 3200, 4000, 4800]) expect(style).toContain(`.${sizeOf(room)} {`);
  expect(style).toContain("size: A4");
  expect(style).toContain(".sheet + .sheet { break-before: page; }");
  expect(style).toContain(".notice {");
});

function textOfStyle(html: string): string {
  return all(html, "style")
    .flatMap(({ childNodes }) => childNodes.map(textOf))
    .join();
}

test.each([
  ["XI-1", "Kelas: XI-1 · 26 November 2026"],
  [null, "26 November 2026"],
  ["x".repeat(99), expect.stringMatching(/^Kelas: x+…x+ · 26 November 2026$/)],
])("below the name of a pupil of the class %j stands %s", (group, expected) => {
  expect(detailsOf(group, "2026-11-26")).toEqual(expected);
});

test("a file of sheets is called by its title, tells whom to give them, and holds every sheet", () => {
  const html = `${sheetsHead("Lembar XI-1", "Bagikan <b>")}${drawSheet(SHEET)}${drawSheet(SHEET)}${sheetsFoot()}`;
  expect([...textsOf(html, "title"), ...textsOf(html, "h1")]).toEqual(["Lembar XI-1", "Lembar XI-1"]);
  expect(textsOf(html, ".cover").join()).toContain("Bagikan <b>");
  const [main] = all(html, "main");
  const sheets = main ? main.childNodes.filter(({ nodeName }) => nodeName === "article") : [];
  expect(sheets).toHaveLength(2);
});

test("a sheet says what it is, whose, and of when, above all else", () => {
  const html = drawSheet({ ...SHEET, room: 5000 });
  const [sheet] = all(html, "article");
  expect(sheet && textOf(sheet).trim().split(/\n/)).toEqual(["UntukAniXI-1", "Isi"]);
  expect(sheet && [attributeOf(sheet, "aria-label"), attributeOf(sheet, "class")]).toEqual([
    "Ani",
    "sheet size-4",
  ]);
});
