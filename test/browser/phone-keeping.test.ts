import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContext } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { listItems } from "../../src/core/profile/items.ts";
import { phoneEnding } from "../../src/text/phone-ending.ts";
import { firstRole } from "../render/helpers.ts";
import { hasChromium, launch, serve } from "./page.ts";
import { PHONE, Pupil, pageOf } from "./phone.ts";

const profile = firstRole();
const items = listItems(profile);

/** In place of a browser that lets a page keep nothing. */
const NO_STORAGE = `for (const name of ["localStorage", "sessionStorage"]) {
  Object.defineProperty(window, name, { get() { throw new DOMException("denied", "SecurityError"); } });
}`;

/** In place of a phone whose storage fills up. */
const FULL_AFTER = (times: number) => `{
  let left = ${times};
  const { setItem } = Storage.prototype;
  Storage.prototype.setItem = function (...given) {
    if (left-- <= 0) throw new DOMException("full", "QuotaExceededError");
    return setItem.apply(this, given);
  };
}`;

describe.runIf(hasChromium())("what a phone keeps of an interview", () => {
  let browser: Browser;
  let context: BrowserContext;
  let url: string;
  let close: () => void;
  /** What the browser asked before it left the page. */
  let asked: string[];
  beforeAll(async () => {
    browser = await launch();
    ({ url, close } = await serve(pageOf(profile)));
  });
  beforeEach(async () => {
    context = await browser.newContext(PHONE);
    asked = [];
  });
  afterEach(() => context.close());
  afterAll(async () => {
    close();
    await browser.close();
  });

  async function visit(address = url): Promise<Pupil> {
    const page = await context.newPage();
    page.on("dialog", async (dialog) => {
      asked.push(dialog.type());
      await dialog.accept();
    });
    const pupil = new Pupil(page, profile);
    await pupil.open(address);
    return pupil;
  }

  /** Writes who answers, begins, and gives the first option of some questions. */
  async function answerSome(pupil: Pupil, count: number, keeps: boolean): Promise<void> {
    await pupil.page.getByLabel("Kode atau inisial").fill("A-01");
    await pupil.page.getByLabel("Kelas").fill("XI-2");
    if (keeps) await pupil.page.getByLabel("Simpan jawabanku").check();
    await pupil.tap("Mulai");
    await answerMore(pupil, count);
  }

  async function answerMore(pupil: Pupil, count: number): Promise<void> {
    for (let left = count; left > 0; left -= 1) {
      await pupil.look();
      await pupil.page.locator(".option").first().tap();
    }
  }

  function stored(pupil: Pupil): Promise<number[]> {
    return pupil.page.evaluate("[localStorage.length, sessionStorage.length]");
  }

  /** The questions whose answers outlive every tab. */
  function keptOnPhone(pupil: Pupil): Promise<string[]> {
    return pupil.page.evaluate(
      "Object.keys(localStorage).flatMap((key) => Object.keys(JSON.parse(localStorage.getItem(key)).kept.answers))",
    );
  }

  test.each([
    ["served", () => url, () => {}],
    ["a file", ...savedFile()],
  ])("agreed, %s: a reload half-way goes on where it was", async (_, address, remove) => {
    const pupil = await visit(address());
    await answerSome(pupil, 3, true);
    await pupil.page.reload();
    expect(asked).toEqual([]);
    expect(await pupil.heading()).toBe("Ada wawancara yang belum selesai");
    const told = (await pupil.page.locator("main").textContent()) ?? "";
    expect(told).toContain("Atas nama A-01 (XI-2).");
    expect(told).toContain(`3 dari ${items.length} pertanyaan sudah dijawab`);
    await pupil.tap("Lanjutkan");
    expect(await pupil.item()).toBe(items[3]);
    await pupil.tap("Daftar");
    expect(await pupil.page.locator(".who").textContent()).toContain("A-01 (XI-2)");
    remove();
  });

  test("not agreed: the browser asks before a reload, and then nothing is left", async () => {
    const pupil = await visit();
    await answerSome(pupil, 3, false);
    expect(await stored(pupil)).toEqual([0, 0]);
    await pupil.page.reload();
    expect(asked).toEqual(["beforeunload"]);
    expect(await pupil.heading()).toContain("Cocokkah kamu");
    expect(await pupil.page.getByLabel("Kode atau inisial").inputValue()).toBe("");
    expect(await stored(pupil)).toEqual([0, 0]);
  });

  test("before the first answer nobody is asked whether to leave", async () => {
    const pupil = await visit();
    await answerSome(pupil, 0, false);
    await pupil.page.reload();
    expect(asked).toEqual([]);
  });

  test("agreed until the end: what is finished stays with the tab, and no longer on the phone", async () => {
    const pupil = await visit();
    await answerSome(pupil, 2, true);
    await pupil.tap("Daftar");
    await pupil.tap(/^Lihat laporan sementara/);
    expect(await stored(pupil)).toEqual([0, 1]);
    const next = await visit();
    expect(await next.heading()).toContain("Cocokkah kamu");
    await pupil.page.reload();
    await pupil.tap("Lanjutkan");
    expect(await pupil.page.locator("#ending h1").count()).toBe(1);
    await pupil.page.goBack();
    await expect.poll(() => pupil.heading()).not.toBeNull();
    expect(await stored(pupil)).toEqual([1, 0]);
  });

  test("a link within the report leads away from nothing", async () => {
    const pupil = await visit();
    const { page } = pupil;
    await answerSome(pupil, 2, true);
    await pupil.tap("Daftar");
    await pupil.tap(/^Lihat laporan sementara/);
    for (const _ of [1, 2]) await page.locator(".jump a").tap();
    expect(await page.evaluate("location.hash")).not.toBe("");
    expect(await page.locator("#ending").count()).toBe(1);
    await page.goBack();
    await page.goBack();
    await expect.poll(() => pupil.heading()).not.toBeNull();
  });

  test("the next person begins with nothing of the one before, once that was asked", async () => {
    const pupil = await visit();
    await answerSome(pupil, 3, true);
    await pupil.page.reload();
    await pupil.tap("Mulai baru (hapus)");
    expect(await pupil.page.locator(".surely").textContent()).toContain("Hapus 3 jawaban");
    await pupil.tap("Batal");
    await pupil.tap("Mulai baru (hapus)");
    await pupil.tap("Ya, hapus");
    expect(await stored(pupil)).toEqual([0, 0]);
    expect(await pupil.heading()).toContain("Cocokkah kamu");
    expect(await pupil.page.getByLabel("Kelas").inputValue()).toBe("");
    expect(await pupil.page.getByLabel("Simpan jawabanku").isChecked()).toBe(false);
    await pupil.tap("Mulai");
    expect(await pupil.item()).toBe(items[0]);
    expect(await pupil.page.locator('[aria-pressed="true"]').count()).toBe(0);
  });

  test("from the report too the next person begins with nothing, and the way back leads to no answers", async () => {
    const pupil = await visit();
    await answerSome(pupil, 2, true);
    await pupil.tap("Daftar");
    await pupil.tap(/^Lihat laporan sementara/);
    await pupil.tap(phoneEnding.leave.next);
    await pupil.tap(phoneEnding.leave.clear);
    expect(await stored(pupil)).toEqual([0, 0]);
    expect(await pupil.heading()).toContain("Cocokkah kamu");
    expect(await pupil.page.getByLabel("Kode atau inisial").inputValue()).toBe("");
    expect(await pupil.page.evaluate("JSON.stringify(history.state)")).toMatch(/^\{"depth":\d+\}$/);
    await pupil.page.goForward();
    expect(await pupil.heading()).toContain("Cocokkah kamu");
    expect(await pupil.page.locator("body").textContent()).not.toContain("KC1-P");
  });

  test("a browser that keeps nothing says so, and the interview goes on", async () => {
    await context.addInitScript(NO_STORAGE);
    const pupil = await visit();
    await pupil.page.getByLabel("Simpan jawabanku").click();
    expect(await pupil.page.locator("#keep-note").textContent()).toContain("tidak bisa menyimpan jawaban");
    expect(await pupil.page.getByLabel("Simpan jawabanku").isChecked()).toBe(false);
    await pupil.tap("Mulai");
    await answerMore(pupil, 2);
    expect(await pupil.item()).toBe(items[2]);
  });

  test("a phone that fills up says so once, and asks before the page is left", async () => {
    // One to see whether there is room, and one for each of two answers.
    await context.addInitScript(FULL_AFTER(3));
    const pupil = await visit();
    await answerSome(pupil, 2, true);
    await answerMore(pupil, 1);
    expect(await pupil.page.locator(".told").textContent()).toContain("tidak bisa disimpan lagi");
    await answerMore(pupil, 1);
    expect(await pupil.page.locator(".told").count()).toBe(0);
    await pupil.page.reload();
    expect(asked).toEqual(["beforeunload"]);
  });

  test("a tab that goes on with the answers of another is told of there, and neither writes over the other", async () => {
    const first = await visit();
    await answerSome(first, 2, true);
    const second = await visit();
    await second.tap("Lanjutkan");
    await answerMore(second, 1);
    await answerMore(first, 1);
    expect(await first.page.locator(".told").textContent()).toContain("dipakai di tab lain");
    expect(Object.keys((await second.kept())?.answers ?? {})).toHaveLength(3);
  });

  test("who finished in one tab neither writes over nor deletes what another person keeps in the next", async () => {
    const first = await visit();
    await answerSome(first, 2, true);
    await first.tap("Daftar");
    await first.tap(/^Lihat laporan sementara/);
    const second = await visit();
    await answerSome(second, 4, true);
    await first.tap(phoneEnding.leave.back);
    await answerMore(first, 1);
    expect(await keptOnPhone(second)).toHaveLength(4);
    await first.tap("Daftar");
    await first.tap(/^Lihat laporan sementara/);
    await first.tap(phoneEnding.leave.next);
    await first.tap(phoneEnding.leave.clear);
    expect(await first.page.evaluate("sessionStorage.length")).toBe(0);
    expect(await keptOnPhone(second)).toHaveLength(4);
    await answerMore(second, 1);
    expect(await second.page.locator(".told").count()).toBe(0);
    expect(await keptOnPhone(second)).toHaveLength(5);
  });

  test("who agreed and then does not is forgotten at once, and who is called otherwise is kept so", async () => {
    const pupil = await visit();
    await answerSome(pupil, 2, true);
    await pupil.tap("Daftar");
    await pupil.tap("Ubah");
    await pupil.page.getByLabel("Kode atau inisial").fill("B-02");
    expect((await pupil.kept())?.respondent).toBe("B-02");
    await pupil.page.getByLabel("Simpan jawabanku").uncheck();
    expect(await stored(pupil)).toEqual([0, 0]);
    await pupil.page.getByLabel("Simpan jawabanku").check();
    expect(Object.keys((await pupil.kept())?.answers ?? {})).toHaveLength(2);
  });

  test("an offer goes on with what another tab has kept since, and not at all once that was deleted", async () => {
    const first = await visit();
    await answerSome(first, 2, true);
    const [second, third] = [await visit(), await visit()];
    await answerMore(first, 3);
    await second.tap("Lanjutkan");
    expect(await second.item()).toBe(items[5]);
    await second.tap("Daftar");
    await second.tap(/^Lihat laporan sementara/);
    await second.tap(phoneEnding.leave.next);
    await second.tap(phoneEnding.leave.clear);
    await third.tap("Lanjutkan");
    expect(await third.heading()).toContain("Cocokkah kamu");
    expect(await third.page.locator(".told").textContent()).toContain("tidak lagi tersimpan");
    expect(await stored(third)).toEqual([0, 0]);
  });

  test("the next person writes a name key by key while it is still told that all was deleted", async () => {
    const pupil = await visit();
    await answerSome(pupil, 1, false);
    await pupil.tap("Daftar");
    await pupil.tap(/^Lihat laporan sementara/);
    await pupil.tap(phoneEnding.leave.next);
    await pupil.tap(phoneEnding.leave.clear);
    const field = pupil.page.getByLabel("Kode atau inisial");
    await field.tap();
    await pupil.page.keyboard.type("B-02");
    expect(await field.inputValue()).toBe("B-02");
    expect(await pupil.page.locator(".told").count()).toBe(0);
  });

  test("answers that cannot be read are told of", async () => {
    const pupil = await visit();
    await answerSome(pupil, 1, true);
    await pupil.page.evaluate(
      'localStorage.setItem(Object.keys(localStorage)[0], \'{"kept":{"answers":9}}\')',
    );
    await pupil.page.reload();
    expect(await pupil.page.locator(".told").textContent()).toContain("rusak dan tidak bisa dilanjutkan");
    expect(await stored(pupil)).toEqual([0, 0]);
  });

  test("the phone's own way back goes one question back, to the welcome, and then off the page", async () => {
    const pupil = await visit();
    const { page } = pupil;
    await answerSome(pupil, 3, false);
    for (const before of [items[2], items[1], items[0]]) {
      await page.goBack();
      await expect.poll(() => pupil.item()).toBe(before);
    }
    expect(await page.locator('[aria-pressed="true"]').count()).toBe(1);
    await page.goBack();
    await expect.poll(() => pupil.heading()).toContain("Cocokkah kamu");
    expect(await page.getByLabel("Kelas").inputValue()).toBe("XI-2");
    await pupil.tap("Lanjutkan menjawab");
    expect(await pupil.item()).toBe(items[0]);
    await page.goBack();
    await page.goBack();
    expect(asked).toEqual(["beforeunload"]);
  });

  test("the button and the phone's way back agree on where a person is", async () => {
    const pupil = await visit();
    const { page } = pupil;
    await answerSome(pupil, 3, false);
    await pupil.tap(/Kembali/);
    expect(await pupil.item()).toBe(items[2]);
    await page.goBack();
    await expect.poll(() => pupil.item()).toBe(items[1]);
    await pupil.tap("Daftar");
    await page.goBack();
    await expect.poll(() => pupil.item()).toBe(items[1]);
    await page.goForward();
    await expect.poll(() => pupil.item()).toBe(items[2]);
  });
});

/** The page as a file, as it comes in a chat: its address, and what removes it. */
function savedFile(): [address: () => string, remove: () => void] {
  let folder = "";
  const write = () => {
    folder = mkdtempSync(join(tmpdir(), "kerja-cocok-ponsel-"));
    const file = join(folder, "wawancara #1.html");
    writeFileSync(file, pageOf(profile));
    return pathToFileURL(file).href;
  };
  return [write, () => rmSync(folder, { recursive: true })];
}
