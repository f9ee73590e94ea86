import { expect, test } from "vitest";
import type { PageDocument } from "../../../src/render/document/blocks.ts";
import { drawCounts, drawGrid, drawHistograms } from "../../../src/render/html/groups.ts";
import { drawPage, drawParts } from "../../../src/render/html/page.ts";
import { all, attributeOf, elementsOf, textOf, textsOf } from "./pages.ts";

const PAGE: PageDocument = {
  title: "Laporan & <judul>",
  subtitle: 'Peserta: "A"',
  sections: [
    { kind: "glance", title: "Sekilas", blocks: [{ kind: "lead", text: "Cocok." }] },
    { kind: "scales", title: "Mengapa <begitu>", blocks: [{ kind: "paragraph", text: "Rata-rata." }] },
    { kind: "about", title: "Tentang", blocks: [] },
  ],
};

const GROUPS = { counts: drawCounts, histograms: drawHistograms, grid: drawGrid };

test("the head says what the page is, and lets it load and run nothing", () => {
  const html = drawPage(PAGE);
  expect(html).toMatch(/^<!doctype html>\n<html lang="id">\n<head>\n<meta charset="utf-8">/);
  expect(html.endsWith("</html>\n")).toBe(true);
  expect(textsOf(html, "title")[0]).toBe("Laporan & <judul>");
  const metas = Object.fromEntries(
    all(html, "meta").map((meta) => [
      attributeOf(meta, "name") ?? attributeOf(meta, "http-equiv") ?? "charset",
      attributeOf(meta, "content"),
    ]),
  );
  expect(metas).toEqual({
    charset: undefined,
    "Content-Security-Policy":
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'",
    viewport: "width=device-width, initial-scale=1",
    "color-scheme": "light dark",
    referrer: "no-referrer",
  });
});

test("the first section stands above the list of the others", () => {
  const html = drawPage(PAGE);
  const main = all(html, "main")[0];
  const order = main?.childNodes.flatMap((node) => ("tagName" in node ? [node] : []));
  expect(order?.map((element) => attributeOf(element, "id") ?? element.tagName)).toEqual([
    ...["glance", "nav", "scales", "about"],
  ]);
  expect(textsOf(html, "nav").map((words) => words.trim())).toEqual(["Mengapa <begitu>Tentang"]);
  expect(all(html, "a").map((link) => attributeOf(link, "href"))).toEqual(["#scales", "#about"]);
  expect(textsOf(html, "h2")).toEqual(["Sekilas", "Mengapa <begitu>", "Tentang"]);
  for (const section of all(html, "section")) {
    const heading = attributeOf(section, "aria-labelledby");
    expect(
      elementsOf(html)
        .filter((element) => attributeOf(element, "id") === heading)
        .map(({ tagName }) => tagName),
    ).toEqual(["h2"]);
  }
});

test("a folded section opens by its heading, and links lead into it", () => {
  const [first, second] = PAGE.sections;
  if (!first || !second) throw new Error("no sections");
  const html = drawPage({ ...PAGE, sections: [first, { ...second, isFolded: true }] });
  const [details] = all(html, "details");
  expect(details?.childNodes.flatMap((node) => ("tagName" in node ? [node.tagName] : []))).toEqual([
    "summary",
    "div",
  ]);
  expect(textsOf(html, "summary")).toEqual(["Mengapa <begitu>"]);
  expect(all(html, ".fold").map((fold) => attributeOf(fold, "id"))).toEqual(["isi-scales"]);
  expect(all(html, "a").map((link) => attributeOf(link, "href"))).toEqual(["#isi-scales"]);
  expect(all(html, "section").map((section) => attributeOf(section, "class"))).toEqual([undefined, "folded"]);
  expect(html).toContain("details::details-content");
});

test("one section needs no list of others, and nobody's name no line", () => {
  const html = drawPage({ ...PAGE, subtitle: null, sections: PAGE.sections.slice(0, 1) });
  expect([...all(html, "nav"), ...all(html, ".respondent")]).toEqual([]);
  expect(drawPage({ ...PAGE, sections: [] })).toContain("<main>\n</main>");
});

test("a look may be added to the house's own", () => {
  const added = drawPage(PAGE, { style: "p > b { color: red }\n", drawers: GROUPS });
  expect(added).toContain("p > b { color: red }\n</style>");
  expect(added.replace("p > b { color: red }\n", "")).toBe(drawPage(PAGE));
  expect(all(added, "header").map(textOf)).toEqual(['Laporan & <judul>Peserta: "A"']);
});

test("the parts of a page, for whoever has one of its own, are those of the whole page", () => {
  const { head, first, rest } = drawParts(PAGE);
  expect(textsOf(head.html, "h1")).toEqual(["Laporan & <judul>"]);
  expect(all(first.html, "section").map((section) => attributeOf(section, "id"))).toEqual(["glance"]);
  const whole = drawPage(PAGE);
  expect(whole).toContain(`<header>${head.html}</header>`);
  expect(whole).toContain(`<main>\n${first.html}${rest.html}</main>`);
});
