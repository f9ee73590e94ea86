import { existsSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { type Browser, chromium, type Page } from "playwright-core";

const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";

/** Where Chromium is absent, what it would show stays unseen: said loudly, and an error where CI counts on it. */
export function hasChromium(): boolean {
  if (existsSync(CHROMIUM)) return true;
  const message = `NOT TESTED: no Chromium at ${CHROMIUM}; the HTML was not looked at. Set CHROMIUM to its path.`;
  if (process.env.CI === "true") throw new Error(message);
  console.warn(`\n${"!".repeat(message.length)}\n${message}\n${"!".repeat(message.length)}\n`);
  return false;
}

export function launch(): Promise<Browser> {
  const flags = [
    ...["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
    ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
  ];
  return chromium.launch({ executablePath: CHROMIUM, args: flags });
}

/** Visits a document where it is served: what the browser asked for, and what its console said. */
export async function visit(
  browser: Browser,
  html: string,
): Promise<{ url: string; requests: string[]; said: string[] }> {
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
  return { url, requests, said };
}

/** Serves a document until it is closed. */
export async function serve(html: string): Promise<{ url: string; close: () => void }> {
  const server: Server = createServer((_, response) => {
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

export interface Window {
  colorScheme: "light" | "dark";
  width: number;
}

/** The windows in which every page is looked at, by their widths. */
export const WIDTHS: readonly number[] = [360, 768, 1280];

/**
 * Opens one page for many documents, with axe in it: opening a page and giving it axe takes longer than looking.
 * What a document sets itself, as its policy, ends with the document.
 */
export async function openViewer(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ bypassCSP: true });
  const page = await context.newPage();
  await giveAxe(page);
  return page;
}

/** Gives a page axe, which ends when it goes to another address. */
export async function giveAxe(page: Page): Promise<void> {
  await page.evaluate(axe);
}

/** Shows a document in a window, in the place of the one before. */
export async function show(page: Page, html: string, { colorScheme, width }: Window): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme });
  await page.setContent(html);
}

/** What axe finds wrong with the document of a viewer, a line each. */
export function accessibilityProblems(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { axe: loaded } = globalThis as unknown as {
      axe: {
        run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
      };
    };
    // Of what is right no account is needed: writing it takes most of the time.
    const { violations } = await loaded.run({ resultTypes: ["violations"] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

/** How much wider than the window a page is, in pixels. */
export function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = (
      globalThis as unknown as { document: { documentElement: { scrollWidth: number; clientWidth: number } } }
    ).document.documentElement;
    return scrollWidth - clientWidth;
  });
}

/**
 * What is wrong with what a page shows, wherever it is looked at, a line each: what is wider than the window, words that are broken,
 * and what axe finds in the narrowest window by day and in the widest by night, since no colour hangs on a width.
 * @param widths of windows, the narrowest first
 * @param words "any" where a page holds words that are longer than a window is wide
 */
export async function faultsOf(
  page: Page,
  widths: readonly number[],
  words: "whole" | "any" = "whole",
): Promise<string[]> {
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    const overflow = await overflowOf(page);
    const faults = [
      ...(overflow > 0 ? [`${overflow} px too wide`] : []),
      ...(words === "whole" ? await brokenWordsOf(page) : []).map((word) => `broken: ${word}`),
    ];
    for (const colorScheme of ["light", "dark"] as const) {
      if (width !== (colorScheme === "light" ? widths[0] : widths.at(-1))) continue;
      await page.emulateMedia({ colorScheme });
      faults.push(...(await accessibilityProblems(page)).map((fault) => `${colorScheme}: ${fault}`));
    }
    found.push(...faults.map((fault) => `${width} px: ${fault}`));
  }
  return found;
}

/** The pages of a PDF, by its own page objects. */
export function pagesOf(pdf: Buffer): number {
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** What leads to something and may yet stand last on a sheet of paper, a line each. */
export async function leftAloneOf(page: Page): Promise<string[]> {
  await page.emulateMedia({ media: "print" });
  const alone = await page.$$eval("h2, h3, h4, summary, figcaption, caption, thead, .legend", (elements) =>
    elements
      .filter((one) => one.ownerDocument.defaultView?.getComputedStyle(one).breakAfter !== "avoid")
      .map((one) => `${one.tagName} ${one.textContent?.slice(0, 60)}`),
  );
  await page.emulateMedia({ media: null });
  return alone;
}

/** Rows of a table in which a label that wraps pushes its number below those of the cells beside it. */
export function unevenRowsOf(page: Page): Promise<string[]> {
  return page.$$eval("tr", (rows) =>
    rows.flatMap((row) => {
      const cells = [...row.querySelectorAll("td[data-of]")].map((cell) => {
        const range = row.ownerDocument.createRange();
        range.selectNodeContents(cell);
        const { top, bottom } = cell.getBoundingClientRect();
        return { top, bottom, foot: range.getBoundingClientRect().bottom };
      });
      // Half a line: a phrase stands a little lower than a bare number.
      const least = 8;
      const areBeside = (one: (typeof cells)[0], other: (typeof cells)[0]) =>
        one.top < other.bottom && other.top < one.bottom;
      const isUneven = cells.some((one) =>
        cells.some((other) => areBeside(one, other) && Math.abs(one.foot - other.foot) > least),
      );
      return isUneven ? [row.textContent ?? ""] : [];
    }),
  );
}

/** Words that a line breaks inside of, which no line should; addresses, hyphens, and heads kept for listeners alone aside. */
export function brokenWordsOf(page: Page): Promise<string[]> {
  return page.evaluate(`(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const broken = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement.closest("a, svg, style")) continue;
      const head = node.parentElement.closest("thead");
      if (head && getComputedStyle(head).position === "absolute") continue;
      for (const { 0: word, index } of node.data.matchAll(/[^\\s\\u00a0–-]+/g)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const tops = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        if (tops.size > 1) broken.push(word);
      }
    }
    return broken;
  })()`);
}

export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Where the elements of a selector lie. */
export function boxesOf(page: Page, selector: string): Promise<Box[]> {
  return page.$$eval(selector, (elements) =>
    elements.map((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return { left, right, top, bottom };
    }),
  );
}
