import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { assess } from "../../src/core/assess.ts";
import { compareAnswers } from "../../src/core/compare.ts";
import { buildReport } from "../../src/core/report/build.ts";
import { parseProfile } from "../../src/io/profile-yaml.ts";
import { renderHtml } from "../../src/render/html.ts";
import { accessibilityProblems, hasChromium, launch, overflowOf, pagesOf, serve } from "./page.ts";

const root = join(import.meta.dirname, "../..");
const yaml = readFileSync(join(root, "profiles/pendamping-kesejahteraan-masyarakat.yaml"), "utf8");

function answersOf(name: string) {
  return JSON.parse(readFileSync(join(root, "test/fixtures", name), "utf8")).answers;
}

function firstRole() {
  const parsed = parseProfile(yaml);
  if ("problems" in parsed) throw new Error("the first role has problems");
  return parsed.profile;
}

const HOSTILE = [
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "<svg onload=alert(1)>",
  "\u001b[31mmerah\u001b[0m \u202eterbalik",
  "x".repeat(10_000),
  "👩‍👩‍👧‍👦 مرحبا 漢字",
].join(" ");

/** The first role with every text turned into something that a page must not obey. */
function hostileProfile() {
  const profile = firstRole();
  const turn = (value: unknown, key: string): unknown => {
    if (
      typeof value === "string" &&
      ["text", "name", "description", "role", "claim", "truth", "reality"].includes(key)
    )
      return `${HOSTILE} ${value}`;
    if (Array.isArray(value)) return value.map((inner) => turn(inner, key));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([inner, held]) => [inner, turn(held, inner)]));
  };
  return turn(profile, "") as typeof profile;
}

function htmlOf(name: string, extras: Parameters<typeof buildReport>[2] = {}): string {
  const profile = firstRole();
  return renderHtml(buildReport(profile, assess(profile, answersOf(name)), extras), {});
}

const PAGES = {
  full: htmlOf("answers-full.json", { respondent: "A-01" }),
  "a third skipped": htmlOf("answers-part.json"),
  "before and after": htmlOf("answers-full.json", {
    movements: compareAnswers(firstRole(), answersOf("answers-part.json"), answersOf("answers-full.json")),
  }),
  empty: renderHtml(buildReport(firstRole(), assess(firstRole(), {})), {}),
};

const WINDOWS = (["light", "dark"] as const).flatMap((colorScheme) =>
  [360, 768, 1280].map((width) => ({ colorScheme, width })),
);

describe.runIf(hasChromium())("the HTML report in Chromium", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  const cases = Object.entries(PAGES).flatMap(([name, html]) =>
    WINDOWS.map((window) => ({ name, html, ...window })),
  );

  test.each(cases)("$name, $colorScheme, $width px: accessible, no wider than the window", async (page) => {
    const { html, width, colorScheme } = page;
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      colorScheme,
      bypassCSP: true,
    });
    const opened = await context.newPage();
    await opened.setContent(html);
    expect(await accessibilityProblems(opened)).toEqual([]);
    expect(await overflowOf(opened)).toBe(0);
    await context.close();
  });

  test.each(Object.entries(PAGES))(
    "%s: one request, a silent console, no more than 120 KB",
    async (_, html) => {
      const { url, close } = await serve(html);
      const page = await browser.newPage();
      const requests: string[] = [];
      const said: string[] = [];
      page.on("request", (request) => requests.push(request.url()));
      page.on("console", (message) => said.push(message.text()));
      page.on("pageerror", (error) => said.push(error.message));
      await page.goto(url, { waitUntil: "networkidle" });
      close();
      await page.close();
      expect({ requests, said }).toEqual({ requests: [url], said: [] });
      expect(Buffer.byteLength(html)).toBeLessThanOrEqual(120 * 1024);
    },
  );

  test("on paper: at most six A4 pages, and nothing that is taller than a page or may be cut", async () => {
    const page = await browser.newPage({ viewport: { width: 680, height: 1000 } });
    await page.setContent(PAGES.full);
    expect(pagesOf(await page.pdf({ preferCSSPageSize: true, printBackground: true }))).toBeLessThanOrEqual(
      6,
    );
    await page.emulateMedia({ media: "print" });
    const blocks = await page.$$eval(".bar, .claim, .steps, .side, tr, li, .numbers, .lead", (elements) =>
      elements.map((element) => ({
        height: element.getBoundingClientRect().height,
        breakInside: element.ownerDocument.defaultView?.getComputedStyle(element).breakInside,
      })),
    );
    expect(blocks.length).toBeGreaterThan(100);
    expect(blocks.filter(({ height, breakInside }) => height > 900 || breakInside !== "avoid")).toEqual([]);
    await page.close();
  });

  test("hostile text is text: nothing runs, nothing is loaded, the layout stays whole", async () => {
    const profile = hostileProfile();
    const report = buildReport(profile, assess(profile, answersOf("answers-full.json")), {
      respondent: HOSTILE,
    });
    const page = await browser.newPage({ viewport: { width: 360, height: 900 } });
    let dialogs = 0;
    page.on("dialog", (dialog) => {
      dialogs += 1;
      return dialog.dismiss();
    });
    await page.setContent(renderHtml(report, {}));
    expect(dialogs).toBe(0);
    expect(await page.$$eval("script, img, [onload], [onerror]", (found) => found.length)).toBe(0);
    expect(await page.textContent("h1")).toContain("<script>alert(1)</script>");
    expect(await overflowOf(page)).toBe(0);
    await page.close();
  });
});
