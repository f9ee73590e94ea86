import { expect, test } from "vitest";
import type { Profile } from "../../../src/core/profile/profile.ts";
import type { Report } from "../../../src/core/report/build.ts";
import { sectionsOf } from "../../../src/core/report/sections-of.ts";
import { compareAnswers } from "../../../src/core/scoring/compare.ts";
import { renderHtml } from "../../../src/render/html/report.ts";
import { headings } from "../../../src/text/report.ts";
import { everyKind } from "../../core/fixtures.ts";
import { firstRole, fixtureAnswers, reportOf } from "../helpers.ts";
import { all, attributeOf, elementsOf, rowsOf, textOf, textsOf } from "./pages.ts";

const profile = firstRole();
const [full, part] = [fixtureAnswers("full"), fixtureAnswers("part")];

const REPORTS: [string, Profile, Report][] = [
  ["full answers", profile, reportOf(profile, full, { respondent: "A-01" })],
  ["a third skipped", profile, reportOf(profile, part)],
  ["no answers", profile, reportOf(profile, {})],
  ["before and after", profile, reportOf(profile, full, { movements: compareAnswers(profile, part, full) })],
  ["every kind of question", everyKind(), reportOf(everyKind(), { "arah-1": 1 })],
];

test.each(REPORTS)("%s: nothing in the page runs or is loaded", (_, of, report) => {
  const html = renderHtml(of, report, {});
  const tags = new Set(elementsOf(html).map(({ tagName }) => tagName));
  for (const tag of ["script", "iframe", "object", "embed", "img", "form", "base", "video"]) {
    expect([tag, tags.has(tag)]).toEqual([tag, false]);
  }
  const attributes = elementsOf(html).flatMap(({ attrs }) => attrs);
  expect(attributes.filter(({ name }) => /^on|^src|^action$|^style$/.test(name))).toEqual([]);
  const addresses = attributes.filter(({ name }) => name === "href").map(({ value }) => value);
  expect(addresses.filter((address) => !/^(#[a-zA-Z-]+|data:,|https:\/\/.+)$/.test(address))).toEqual([]);
  expect(html).not.toMatch(/@import|url\((?!#)/);
});

test.each(REPORTS)(
  "%s: ids are unique, links lead somewhere, every picture has a title and description",
  (_, of, report) => {
    const html = renderHtml(of, report, {});
    const ids = elementsOf(html).flatMap((element) => attributeOf(element, "id") ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const links = all(html, "a").flatMap((link) => attributeOf(link, "href") ?? []);
    const inner = links.filter((address) => address.startsWith("#"));
    expect(inner.filter((address) => !ids.includes(address.slice(1)))).toEqual([]);
    expect(inner).toHaveLength(sectionsOf(of, report).length - 1);
    const pictures = all(html, "svg").filter((svg) => attributeOf(svg, "role") === "img");
    const told = pictures.map(({ childNodes: [title, desc] }) => [title, desc].map((node) => node?.nodeName));
    expect(told.filter((names) => names.join() !== "title,desc")).toEqual([]);
    expect(pictures.length).toBeGreaterThan(3);
  },
);

test.each(REPORTS)(
  "%s: every section stands in its order, and no heading is passed over",
  (_, of, report) => {
    const html = renderHtml(of, report, {});
    expect(all(html, "section").map((section) => attributeOf(section, "id"))).toEqual(
      sectionsOf(of, report).map(({ kind }) => kind),
    );
    expect(textsOf(html, "h2")).toEqual(sectionsOf(of, report).map(({ kind }) => headings[kind]));
    const levels = elementsOf(html).flatMap(({ tagName }) => /^h([1-6])$/.exec(tagName)?.[1] ?? []);
    expect(levels.filter((level) => level === "1")).toHaveLength(1);
    expect(levels.filter((level, index) => Number(level) > Number(levels[index - 1] ?? 0) + 1)).toEqual([]);
  },
);

test.each(REPORTS)("%s: no more than 120 KB", (_, of, report) => {
  expect(Buffer.byteLength(renderHtml(of, report, {}))).toBeLessThanOrEqual(120 * 1024);
});

test("a person who skipped a third sees in every bar what is open, and each question without an answer", () => {
  const report = reportOf(profile, part);
  const html = renderHtml(profile, report, {});
  const open = [report.fit, ...report.traits, ...report.antiTraits, report.realism, report.orientation];
  const bars = open.filter((range) => range && range.low !== range.high);
  expect(bars).toHaveLength(12);
  // The fit and its scales stand in the overview too, and both charts have a legend.
  expect(all(html, ".possible")).toHaveLength(12 + 10 + 2);
  const { answered, items } = report.coverage;
  expect(all(html, ".open")).toHaveLength(items - answered);
  expect(rowsOf(html).filter(([, answer]) => answer === "belum dijawab").length).toBeGreaterThanOrEqual(
    items - answered,
  );
});

test("full answers leave nothing open", () => {
  const html = renderHtml(profile, reportOf(profile, full), {});
  expect([...all(html, ".possible"), ...all(html, ".open")]).toEqual([]);
  expect(all(html, ".sides").map(textOf)).toHaveLength(1);
});
