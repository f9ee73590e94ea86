import { expect, test } from "vitest";
import { printHead, printPupil } from "../../../src/render/classroom/print.ts";
import { sheetsFoot } from "../../../src/render/classroom/sheet.ts";
import { glance } from "../../../src/text/glance.ts";
import { sampleClass } from "../../core/classroom/classrooms.ts";
import { firstRole, fixtureAnswers, HOSTILE, reportOf, wordedWith } from "../helpers.ts";
import { all, attributeOf, elementsOf, readingOf, textsOf } from "../html/pages.ts";
import { NOTICE, OPTIONS } from "./pages.ts";

const LONG = "kata ".repeat(39);

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

test("a sheet is called by the role, the pupil and the day, and its file by the class", () => {
  const profile = firstRole();
  const html = printPupil(profile, reportOf(profile, {}, { group: "XI-1" }), OPTIONS);
  expect(textsOf(html, "header")).toEqual([
    expect.stringMatching(new RegExp(`${profile.role}A-01Kelas: XI-1 · 26 November 2026$`)),
  ]);
  expect(textsOf(printHead("XI-1"), "h1")).toEqual(["Lembar hasil: XI-1"]);
});

test.each([
  ["ordinary", NOTICE, "size-0"],
  ["with a long notice", { purpose: LONG, seenBy: LONG, until: LONG }, "size-1"],
])("a sheet that is %s is set so small that all has room", (_, notice, size) => {
  const profile = firstRole();
  const html = printPupil(profile, reportOf(profile, fixtureAnswers("full")), { ...OPTIONS, notice });
  expect(textsOf(html, "footer")).toHaveLength(1);
  expect(all(html, "article").map((one) => attributeOf(one, "class"))).toEqual([`sheet ${size}`]);
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
