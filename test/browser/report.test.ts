import { expect, test } from "vitest";
import { listItems } from "../../src/core/profile/items.ts";
import type { ReportExtras } from "../../src/core/report/build.ts";
import type { Answers } from "../../src/core/scoring/answers.ts";
import { compareAnswers } from "../../src/core/scoring/compare.ts";
import { renderHtml } from "../../src/render/html/report.ts";
import {
  type AnswerSet,
  firstRole,
  fixtureAnswers,
  HOSTILE,
  neighboursLike,
  reportOf,
  wordedWith,
} from "../render/helpers.ts";
import {
  accessibilityProblems,
  boxesOf,
  brokenWordsOf,
  faultsOf,
  leftAloneOf,
  overflowOf,
  pagesOf,
  show,
  unevenRowsOf,
  visit,
  WIDTHS,
} from "./page.ts";
import { describeInChromium } from "./pages.ts";

function htmlOf(answers: AnswerSet, extras?: ReportExtras): string {
  const profile = firstRole();
  const report = reportOf(profile, fixtureAnswers(answers), extras);
  return renderHtml(profile, report, { neighbours: neighboursLike(profile, report) });
}

/** All answers but one to how much a duty appeals: the widest words of the overview. */
function withoutOneDuty(): Answers {
  const [, , id] = listItems(firstRole()).filter(({ scale }) => scale === "duties");
  return { ...fixtureAnswers("full"), [id?.id ?? ""]: null };
}

const PAGES = {
  full: htmlOf("full", { respondent: "A-01" }),
  "a third skipped": htmlOf("part"),
  "before and after": htmlOf("full", {
    movements: compareAnswers(firstRole(), fixtureAnswers("part"), fixtureAnswers("full")),
  }),
  empty: htmlOf("empty"),
};

/** Everything that a page may hold, in words that a page must not obey. */
function hostileHtml(text: string): string {
  const profile = { ...wordedWith(text), id: text };
  const answers: Answers = { "minat-1": 2, "empati-1": 3, "sabar-1": 5, "uang-1": true, "arah-1": 1 };
  const movements = compareAnswers(profile, { "empati-1": 1 }, answers);
  const report = reportOf(profile, answers, { respondent: text, movements });
  return renderHtml(profile, report, { neighbours: neighboursLike(profile, report, [text]) });
}

const ACTIVE = [
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "<svg onload=alert(1)>",
  "</title></style><iframe src=javascript:alert(1)>",
];

const HOSTILE_PAGES: [string, string][] = [
  ...HOSTILE.map(([name, text]): [string, string] => [name, text]),
  ["what would act", ACTIVE.join(" ")],
];

describeInChromium("the HTML report in Chromium", (opened) => {
  test.each([
    ["an image without words", '<img src="data:,">', { light: ["image-alt"], dark: ["image-alt"] }],
    [
      "words that only the dark makes faint",
      '<p class="faint">kata</p>',
      { light: [], dark: ["color-contrast"] },
    ],
    ["nothing wrong", "<p>kata</p>", { light: [], dark: [] }],
  ])("the viewer sees %s, whatever it showed before", async (_, wrong, expected) => {
    const style = "@media (prefers-color-scheme: dark) { .faint { color: #333; background: #222 } }";
    const head = `<!doctype html><html lang="id"><title>Uji</title><style>${style}</style>`;
    for (const colorScheme of ["light", "dark", "light"] as const) {
      await show(opened.viewer, `${head}<main><h1>Uji</h1>${wrong}</main>`, { colorScheme, width: 360 });
      const found = await accessibilityProblems(opened.viewer);
      expect(found.map((line) => line.split(":")[0])).toEqual(expected[colorScheme]);
    }
  });

  test.each(Object.entries(PAGES))(
    "%s: accessible, no wider than any window, no word broken",
    async (_, html) => {
      await opened.viewer.setContent(html);
      expect(await faultsOf(opened.viewer, WIDTHS)).toEqual([]);
    },
  );

  test.each([320, 360])("at %d px nothing is wider than the window, what is folded too", async (width) => {
    const partly = renderHtml(firstRole(), reportOf(firstRole(), withoutOneDuty()), {});
    for (const html of [...Object.values(PAGES), partly]) {
      await show(opened.viewer, html, { colorScheme: "light", width });
      await opened.viewer.$$eval("details", (all) => all.map((one) => one.setAttribute("open", "")));
      expect(await overflowOf(opened.viewer)).toBe(0);
    }
  });

  /** KB: today's and one or two more, so that a page does not grow unseen; comparing tells every scale twice. */
  test.each([
    ["full", 65],
    ["a third skipped", 67],
    ["before and after", 79],
    ["empty", 59],
  ] as const)("%s: one request, a silent console, no more than %d KB", async (name, most) => {
    const html = PAGES[name];
    const { url, requests, said } = await visit(opened.browser, html);
    expect({ requests, said }).toEqual({ requests: [url], said: [] });
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(most * 1024);
  });

  test("what is folded on the screen opens by its heading and by a link, and is printed all the same", async () => {
    const page = await opened.browser.newPage({ viewport: { width: 768, height: 900 } });
    await page.setContent(PAGES.full);
    const shown = () =>
      page.$$eval(".fold", (folds) =>
        folds.map((fold) => fold.checkVisibility({ contentVisibilityAuto: true })),
      );
    expect((await shown()).some(Boolean)).toBe(false);
    await page.click("#scales summary");
    expect((await shown()).filter(Boolean)).toHaveLength(1);
    await page.click('nav a[href="#isi-sources"]');
    expect((await shown()).filter(Boolean)).toHaveLength(2);
    await page.emulateMedia({ media: "print" });
    expect((await boxesOf(page, ".fold")).filter(({ top, bottom }) => bottom - top < 10)).toEqual([]);
    await page.close();
  });

  test("at a glance every value, its zone and its floor lie where the numbers say", async () => {
    const page = await opened.browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.setContent(PAGES.full);
    const { traits } = reportOf(firstRole(), fixtureAnswers("full"));
    const rows = await page.$$eval(".overview tbody:nth-of-type(2) tr:not(.group)", (found) =>
      found.map((row) => {
        const boxOf = (selector: string) => row.querySelector(selector)?.getBoundingClientRect();
        const [room, sure, zone, mark] = [".room", ".sure", ".zone", ".mark"].map(boxOf);
        const share = (x = 0) => (100 * (x - (room?.left ?? 0))) / (room?.width ?? 1);
        return [share(sure?.right), share(zone?.left), share(zone?.right), share(mark?.left)];
      }),
    );
    expect(rows).toHaveLength(traits.length);
    for (const [index, { point, standardError, holdAt }] of traits.entries()) {
      const value = point ?? 0;
      const expected = [value, value - standardError, Math.min(100, value + standardError), holdAt];
      for (const [at, wanted] of expected.entries()) expect(rows[index]?.[at]).toBeCloseTo(wanted, 0);
    }
    await page.close();
  });

  test.each([360, 768, 1280])(
    "at %d px the person's place lies on a line from one role to the other",
    async (width) => {
      const page = await opened.browser.newPage({ viewport: { width, height: 900 } });
      await page.setContent(PAGES.full);
      const [left, right] = await boxesOf(page, ".side");
      const [line] = await boxesOf(page, ".between line.track");
      const [dot] = await boxesOf(page, ".between circle");
      if (!left || !right || !line || !dot) throw new Error("no comparison");
      expect([left.top, left.bottom]).toEqual([right.top, right.bottom]);
      expect(left.right).toBeLessThan(right.left);
      // The line begins in the one and ends in the other.
      expect(line.left).toBeGreaterThan(left.left);
      expect(line.left).toBeLessThan(left.right);
      expect(line.right).toBeGreaterThan(right.left);
      expect(line.right).toBeLessThan(right.right);
      expect(dot.top).toBeGreaterThan(left.top);
      expect(dot.bottom).toBeLessThan(left.bottom);
      // 30 of −100 to 100 is at 65 of a hundred.
      const place = ((dot.left + dot.right) / 2 - line.left) / (line.right - line.left);
      expect(place).toBeCloseTo(0.65, 2);
      await page.close();
    },
  );

  test.each([
    ["full", 360],
    ["before and after", 360],
    ["before and after", 768],
    ["before and after", 1280],
  ] as const)("%s at %d px: numbers beside each other stand on one line", async (name, width) => {
    await show(opened.viewer, PAGES[name], { colorScheme: "light", width });
    expect(await unevenRowsOf(opened.viewer)).toEqual([]);
  });

  test.each([
    ["full", 7],
    ["a third skipped", 8],
    ["empty", 7],
    ["before and after", 9],
  ] as const)("%s on paper: at most %d A4 pages, and nothing that a page would cut", async (name, most) => {
    // A4 without its margins, in pixels.
    const page = await opened.browser.newPage({ viewport: { width: 680, height: 1000 } });
    await page.setContent(PAGES[name]);
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    expect(pagesOf(pdf)).toBeLessThanOrEqual(most);
    await page.emulateMedia({ media: "print" });
    const blocks = await page.$$eval(
      ".bar, .claim, .steps, .sides, .side, tr, li, .numbers:not(.movements), .lead",
      (elements) =>
        elements
          .filter((element) => element.closest("nav") === null)
          .map((element) => ({
            height: element.getBoundingClientRect().height,
            breakInside: element.ownerDocument.defaultView?.getComputedStyle(element).breakInside,
          })),
    );
    expect(blocks.length).toBeGreaterThan(100);
    expect(blocks.filter(({ height, breakInside }) => height > 900 || breakInside !== "avoid")).toEqual([]);
    expect(await overflowOf(page)).toBe(0);
    expect(await brokenWordsOf(page)).toEqual([]);
    expect(await leftAloneOf(page)).toEqual([]);
    await page.close();
  });

  test.each(HOSTILE_PAGES)("%s run nothing, load nothing, and leave the layout whole", async (_, text) => {
    const page = await opened.browser.newPage({ viewport: { width: 360, height: 900 } });
    const happened: string[] = [];
    page.on("dialog", (dialog) => {
      happened.push(dialog.message());
      return dialog.dismiss();
    });
    page.on("request", (request) => happened.push(request.url()));
    page.on("console", (message) => happened.push(message.text()));
    await page.setContent(hostileHtml(text));
    expect(await page.$$eval("script, img, iframe, [onload], [onerror]", (found) => found.length)).toBe(0);
    for (const width of [360, 768, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      expect([width, await overflowOf(page)]).toEqual([width, 0]);
    }
    await page.emulateMedia({ media: "print" });
    await page.setViewportSize({ width: 680, height: 1000 });
    expect(await overflowOf(page)).toBe(0);
    expect(happened).toEqual([]);
    await page.close();
  });
});
