import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listItems } from "../../src/core/profile/items.ts";
import { interview } from "../../src/text/interview.ts";
import { phone as words } from "../../src/text/phone.ts";
import { everyKind } from "../core/fixtures.ts";
import { firstRole, HOSTILE, squeezed, UNSAFE, wordedWith } from "../render/helpers.ts";
import {
  accessibilityProblems,
  type Box,
  boxesOf,
  faultsOf,
  giveAxe,
  hasChromium,
  launch,
  openViewer,
  overflowOf,
  serve,
} from "./page.ts";
import { Pupil, pageOf } from "./phone.ts";

const ACTIVE = [
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "</script><svg onload=alert(1)>",
  "</title></style><iframe src=javascript:alert(1)>",
];

const HOSTILE_TEXTS: [string, string, string][] = [
  ...HOSTILE,
  ["what would act", ACTIVE.join(" "), squeezed(ACTIVE.join(" "))],
];

describe.runIf(hasChromium())("the screens of a phone", () => {
  let browser: Browser;
  let viewer: Page;
  /** A page that keeps its policy, and what it said. */
  let page: Page;
  const said: string[] = [];
  beforeAll(async () => {
    browser = await launch();
    viewer = await openViewer(browser);
    page = await browser.newPage();
    page.on("console", (message) => said.push(message.text()));
    page.on("dialog", (dialog) => said.push(dialog.message()));
    page.on("pageerror", (error) => said.push(error.message));
  });
  afterAll(() => browser.close());

  /** What is wrong with a screen, wherever and however it is looked at. */
  async function problemsOf(name: string): Promise<string[]> {
    const found: string[] = [];
    const add = (how: string, what: readonly (string | number)[]) =>
      found.push(...what.map((one) => `${name}, ${how}: ${one}`));
    add("seen", await faultsOf(viewer, [320, 360, 1280]));
    await viewer.setViewportSize({ width: 360, height: 640 });
    await viewer.evaluate("document.documentElement.style.fontSize = '200%'");
    add(
      "letters twice as large",
      [await overflowOf(viewer)].filter((pixels) => pixels > 0),
    );
    await viewer.evaluate("document.documentElement.style.fontSize = ''");
    const boxes = await boxesOf(viewer, ".screen button, .choice, .field input, summary");
    add(
      "touch",
      boxes.map(({ bottom, top }) => bottom - top).filter((height) => height < 48),
    );
    return found;
  }

  test("0 axe violations, no wider than the window, no word broken, and every target large enough", async () => {
    const profile = firstRole();
    const items = listItems(profile);
    const pupil = new Pupil(viewer, profile);
    const { url, close } = await serve(pageOf(profile));
    await viewer.setViewportSize({ width: 360, height: 640 });
    await pupil.open(url);
    close();
    await giveAxe(viewer);
    const found = await problemsOf("welcome");
    const look = async (name: string) => found.push(...(await problemsOf(name)));
    await viewer.getByLabel("Kode atau inisial").fill("A-01");
    await pupil.click("Mulai");
    await viewer.locator(".option").first().click();
    await look("too soon");
    await pupil.click(words.help);
    await viewer.locator("summary").click();
    await look("help");
    await pupil.click(words.close);
    for (const kind of ["rating", "situation", "comparison", "statement"]) {
      const item = items.find((one) => one.kind === kind);
      await pupil.click(words.list);
      if (kind === "situation") await look("list");
      await pupil.look();
      await viewer
        .locator(".entry", { hasText: new RegExp(`^${items.findIndex((one) => one.kind === kind) + 1}\\.`) })
        .click();
      expect(await pupil.item()).toBe(item);
      await look(kind);
      await pupil.look();
      await viewer.locator(".option").first().click();
      await pupil.click(/Kembali/);
      await look(`${kind}, answered`);
    }
    expect(found).toEqual([]);
  });

  test.each([560, 640])("what is told at a question covers no answer in %d px", async (height) => {
    const profile = firstRole();
    const { url, close } = await serve(pageOf(profile));
    const own = await browser.newPage({ viewport: { width: 360, height } });
    const pupil = new Pupil(own, profile);
    await pupil.open(url);
    close();
    await pupil.click("Mulai");
    const told: string[] = [];
    const covered: string[] = [];
    for (let item = await pupil.item(); item !== null; item = await pupil.item()) {
      const hurries = item.kind === "comparison" && !told.includes(words.notices["too-soon"]);
      if (hurries) await own.locator(".option").last().click();
      const [line] = await boxesOf(own, ".told");
      if (line) {
        told.push((await own.locator(".told").textContent()) ?? "");
        const options = await boxesOf(own, ".option");
        covered.push(...options.filter((box) => overlap(box, line)).map(() => item.id));
      }
      await pupil.look();
      await own.locator(".option").last().click();
    }
    expect(covered).toEqual([]);
    expect(new Set(told)).toEqual(new Set([words.notices.certain, words.notices["too-soon"]]));
    await own.close();
  });

  test.each([
    ["offer", words.offer, "Singkat"],
    ["settled", interview.settled, "Singkat"],
    ["review", interview.review, "Lengkap"],
  ])("so it is with the %s", async (name, title, form) => {
    const profile = everyKind();
    const pupil = new Pupil(viewer, profile);
    const { url, close } = await serve(pageOf(profile));
    await pupil.open(url);
    await viewer.getByLabel(form).check();
    await viewer.getByLabel("Simpan jawabanku").check();
    await pupil.click("Mulai");
    while (await pupil.item()) {
      await pupil.look();
      await viewer.locator(".option").last().click();
    }
    if (name === "offer") await viewer.reload();
    close();
    await giveAxe(viewer);
    expect(await pupil.heading()).toBe(title);
    expect(await problemsOf(name)).toEqual([]);
  });

  test("so it is with the end of whoever hurried, who is told", async () => {
    const profile = everyKind();
    const pupil = new Pupil(viewer, profile);
    const { url, close } = await serve(pageOf(profile));
    await pupil.open(url);
    close();
    await pupil.click("Mulai");
    while (await pupil.item()) {
      await pupil.look(1000);
      await viewer.locator(".option").first().click();
    }
    await pupil.click("Lihat laporan");
    await giveAxe(viewer);
    expect(await viewer.locator(".hurried").textContent()).toBe(interview.quick);
    expect(await accessibilityProblems(viewer)).toEqual([]);
    expect(await overflowOf(viewer)).toBe(0);
  });

  test.each(HOSTILE_TEXTS)("a profile of %s is read as text", async (_, text, read) => {
    const profile = { ...wordedWith(text), id: text };
    said.length = 0;
    const { url, close } = await serve(pageOf(profile, { purpose: text, seenBy: text, until: text }));
    await page.clock.setFixedTime(0);
    await page.goto(url);
    close();
    const shown = async (selector: string) => squeezed((await page.locator(selector).textContent()) ?? "");
    expect((await shown(".notice")).normalize()).toContain(read.normalize());
    await page.clock.setFixedTime(5000);
    await page.getByRole("button", { name: "Mulai" }).click();
    expect((await shown("h2")).normalize()).toBe(read.normalize());
    expect(await page.locator(".screen").textContent()).not.toMatch(STEERING);
    expect(await page.locator("img, iframe, svg, .screen script").count()).toBe(0);
    expect(await overflowOf(page)).toBe(0);
    expect(said).toEqual([]);
  });
});

function overlap(one: Box, other: Box): boolean {
  return one.top < other.bottom && other.top < one.bottom;
}

/** A tab and line breaks are harmless where no terminal draws them. */
const STEERING = new RegExp(
  UNSAFE.source.replace("\\u0009\\u000b", "\\u0008\\u000b").replace("\\u2028-", "\\u202a-"),
);
