import { expect, test } from "vitest";
import { printHead, printPupil } from "../../../src/render/classroom/print.ts";
import { sheetsFoot } from "../../../src/render/classroom/sheet.ts";
import { glance } from "../../../src/text/glance.ts";
import { sampleClass } from "../../core/classroom/classrooms.ts";
import { firstRole, HOSTILE, reportOf, wordedWith } from "../helpers.ts";
import { attributeOf, elementsOf, readingOf } from "../html/pages.ts";
import { OPTIONS } from "./pages.ts";

test("drawn in pieces, it is one page with a sheet a pupil, in the order of the class", () => {
  const { profile, reports } = sampleClass(firstRole(), 12, ["XI-1"]);
  const sheets = reports.map((report, index) =>
    printPupil(profile, report, { ...OPTIONS, name: `S ${index}` }),
  );
  const html = printHead("XI-1") + sheets.join("") + sheetsFoot();
  const articles = elementsOf(html).filter(({ tagName }) => tagName === "article");
  expect(articles.map((one) => attributeOf(one, "aria-label"))).toEqual(
    reports.map((_, index) => `S ${index}`),
  );
  expect(html.match(/<\/html>/g)).toHaveLength(1);
  const ids = elementsOf(html).flatMap((one) => attributeOf(one, "id") ?? []);
  expect(ids.length).toBe(new Set(ids).size);
});

test("a sheet of the first role tells the whole first screen, nothing cut", () => {
  const { profile, reports } = sampleClass(firstRole(), 60, ["XI-1"]);
  for (const report of reports) {
    const text = readingOf(printPupil(profile, report, OPTIONS));
    expect(text).toContain(profile.summary);
    expect(text).toContain(glance.purpose);
    expect(text.replace("… dan", "")).not.toMatch(/\w…/);
  }
});

test.each(HOSTILE)("%s stay text", (_, text) => {
  const profile = wordedWith(text);
  const html = printPupil(profile, reportOf(profile, { "empati-1": 3 }, { group: text }), {
    ...OPTIONS,
    name: text,
  });
  expect(elementsOf(html).filter(({ tagName }) => /^(script|img|iframe)$/.test(tagName))).toEqual([]);
  expect(readingOf(html)).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
});
