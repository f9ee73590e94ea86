import type { Browser, BrowserContextOptions } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { encodeAnswers } from "../../src/core/code/code.ts";
import { answer, currentItem, startInterview } from "../../src/core/interview/interview.ts";
import { OPTION_KEYS } from "../../src/core/interview/keys.ts";
import { listItems } from "../../src/core/profile/items.ts";
import { shareLine } from "../../src/text/code.ts";
import { firstRole } from "../render/helpers.ts";
import { hasChromium, launch, serve } from "./page.ts";
import { answersFor, LAPTOP, PHONE, Pupil, pageOf, readAs } from "./phone.ts";

/** Takes away what came to browsers after 2021. */
const OLDER = `
  delete Object.hasOwn; delete globalThis.structuredClone; delete Object.groupBy; delete Map.groupBy;
  for (const { prototype } of [Array, String, Float64Array, Object.getPrototypeOf(Int8Array)]) {
    for (const name of ["at", "findLast", "findLastIndex", "toSorted", "toReversed", "toSpliced", "with"]) delete prototype[name];
  }
`;

const profile = firstRole();
const html = pageOf(profile);
const answers = answersFor(profile);
const items = listItems(profile);

describe.runIf(hasChromium())("the interview on a phone", () => {
  let browser: Browser;
  let url: string;
  let close: () => void;
  beforeAll(async () => {
    browser = await launch();
    ({ url, close } = await serve(html));
  });
  afterAll(async () => {
    close();
    await browser.close();
  });

  /** A pupil at the page, and what the page asked for and said. */
  async function visit(options: BrowserContextOptions) {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const requests: string[] = [];
    const said: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    page.on("console", (message) => said.push(message.text()));
    page.on("pageerror", (error) => said.push(error.message));
    const pupil = new Pupil(page, profile);
    await pupil.open(url);
    return { pupil, requests, said, context };
  }

  test("by touch: what is tapped is what is kept, with one request and a silent console", async () => {
    const { pupil, requests, said, context } = await visit(PHONE);
    await pupil.page.getByLabel("Kode atau inisial").fill(" A-01 ");
    await pupil.page.getByLabel("Kelas").fill("XI-2");
    await pupil.page.getByLabel("Simpan jawabanku").check();
    await pupil.tap("Mulai");
    for (const [index, item] of items.entries()) {
      expect(await pupil.item()).toBe(item);
      expect(await pupil.page.locator(".count").textContent()).toContain(`${index + 1} dari ${items.length}`);
      await pupil.tap(readAs(item, answers[item.id] ?? 1));
    }
    expect(await pupil.heading()).toBe("Sebelum laporan");
    expect((await pupil.kept())?.answers).toEqual(answers);
    expect(await pupil.page.locator(".who").textContent()).toContain("A-01 (XI-2)");
    await pupil.tap("Lihat laporan");
    expect((await pupil.kept())?.answers).toEqual(answers);
    const line = shareLine({ respondent: "A-01", group: "XI-2" }, encodeAnswers(profile, answers));
    expect(await pupil.page.locator("main").textContent()).toContain(line);
    expect([requests, said]).toEqual([[url], []]);
    await context.close();
  });

  test("by keyboard: digits answer, the focus is on the question, and nothing traps it", async () => {
    const { pupil, requests, said, context } = await visit(LAPTOP);
    const { page } = pupil;
    await page.getByLabel("Simpan jawabanku").focus();
    await pupil.press("Space");
    await pupil.press("Tab");
    await pupil.press("Enter");
    for (const item of items) {
      expect(await pupil.item()).toBe(item);
      const place = (await pupil.options()).indexOf(readAs(item, answers[item.id] ?? 1));
      await pupil.press(OPTION_KEYS[place] ?? "");
      expect(await page.evaluate("document.activeElement.hasAttribute('data-heading')")).toBe(true);
    }
    expect((await pupil.kept())?.answers).toEqual(answers);
    await pupil.press("Enter");
    expect(await page.locator("#ending h1").count()).toBe(1);
    expect([requests, said]).toEqual([[url], []]);
    await context.close();
  });

  test("the short form asks what the core asks, and stops where it does", async () => {
    const { pupil, context } = await visit(LAPTOP);
    await pupil.page.getByLabel("Singkat").check();
    await pupil.click("Mulai");
    let expected = startInterview(profile, { order: "shortest" });
    for (let item = currentItem(expected); item; item = currentItem(expected)) {
      expect((await pupil.item())?.id).toBe(item.id);
      const value = answers[item.id] ?? 1;
      await pupil.click(readAs(item, value));
      expected = answer(expected, value);
    }
    expect(await pupil.heading()).toBe("Hasilnya sudah lengkap.");
    await pupil.click("Teruskan menjawab");
    expect(await pupil.item()).not.toBeNull();
    await context.close();
  });

  test("keys of the terminal do here what they do there", async () => {
    const { pupil, context } = await visit(LAPTOP);
    const { page } = pupil;
    await pupil.click("Mulai");
    await pupil.press("ArrowDown");
    await pupil.press("ArrowDown");
    await pupil.press("Enter");
    expect(await pupil.item()).toBe(items[1]);
    await pupil.press("l");
    expect(await pupil.item()).toBe(items[2]);
    await pupil.press("Backspace");
    await pupil.press("ArrowLeft");
    await expect.poll(() => pupil.item()).toBe(items[0]);
    const given = page.locator('[aria-pressed="true"]');
    expect(await given.textContent()).toContain("jawabanmu tadi");
    await pupil.press("h");
    expect(await given.count()).toBe(0);
    await pupil.press("?");
    expect(await pupil.heading()).toBe("Bantuan");
    await pupil.press("Escape");
    await pupil.press("d");
    expect(await pupil.heading()).toBe("Semua pertanyaan");
    await pupil.press("1");
    await pupil.press("2");
    await pupil.press("Enter");
    await expect.poll(() => pupil.item()).toBe(items[11]);
    await pupil.press("9");
    expect(await page.locator(".told").textContent()).toContain("bukan salah satu pilihan");
    await context.close();
  });

  test("browsers of 2021, which lack some functions, show the same", async () => {
    const context = await browser.newContext(LAPTOP);
    await context.addInitScript(OLDER);
    const page = await context.newPage();
    const said: string[] = [];
    page.on("console", (message) => said.push(message.text()));
    page.on("pageerror", (error) => said.push(error.message));
    const pupil = new Pupil(page, profile);
    await pupil.open(url);
    await pupil.click("Mulai");
    for (const { id } of items.slice(0, 20)) {
      const item = items.find((one) => one.id === id);
      if (item) await pupil.click(readAs(item, answers[id] ?? 1));
    }
    await pupil.click("Daftar");
    await pupil.click(/^Lihat laporan sementara/);
    expect(await page.locator("#ending h1").count()).toBe(1);
    expect(said).toEqual([]);
    await context.close();
  });

  test("a second tap of a finger answers nothing, and that is told", async () => {
    const { pupil, context } = await visit(PHONE);
    await pupil.tap("Mulai");
    await pupil.page.locator(".option").nth(1).tap();
    expect(await pupil.item()).toBe(items[0]);
    expect(await pupil.page.locator(".told").textContent()).toContain("Terlalu cepat");
    await pupil.look();
    await pupil.page.locator(".option").nth(1).tap();
    await pupil.page.locator(".option").nth(1).tap();
    expect(await pupil.item()).toBe(items[1]);
    await context.close();
  });
});
