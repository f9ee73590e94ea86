import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import jsQR from "jsqr";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dayOf } from "../../src/cli/output/day.ts";
import type { Profile } from "../../src/core/profile/profile.ts";
import { named } from "../../src/phone/answered.ts";
import { reportFile, reportOf } from "../../src/phone/files.ts";
import { phoneEnding as words } from "../../src/text/phone-ending.ts";
import { rating, testProfile } from "../core/fixtures.ts";
import { firstRole, fixtureAnswers, HOSTILE, wordedWith } from "../render/helpers.ts";
import { pipe } from "../terminal/pipe.ts";
import { endingPages, type Given, neighboursFor } from "./ending-page.ts";
import { faultsOf, hasChromium, launch, openViewer, overflowOf, pagesOf, visit } from "./page.ts";

const BASE: Given = {
  answers: fixtureAnswers("full"),
  respondent: "A-01",
  group: "XI-2",
  date: dayOf(Date.now()),
};

const few = Object.fromEntries(Object.entries(BASE.answers).slice(0, 3));
/** One scale, and none of what may be left out. */
const LEAST = testProfile({ traits: [{ id: "sabar", name: "Sabar", items: [rating("sabar-1")] }] });

const CASES: [string, Profile, Partial<Given>][] = [
  ["all answers", firstRole(), {}],
  [
    "a third skipped, nobody named",
    firstRole(),
    { answers: fixtureAnswers("part"), respondent: null, group: null },
  ],
  ["three answers, a class alone", firstRole(), { answers: few, respondent: null }],
  ["nothing answered", firstRole(), { answers: {} }],
  ["a profile with nothing but a scale", LEAST, { answers: { "sabar-1": 4 } }],
];

describe.runIf(hasChromium())("the ending on a phone", () => {
  let browser: Browser;
  let viewer: Page;
  let draw: Awaited<ReturnType<typeof endingPages>>;
  let folder: string;
  /** A page with its own policy, and what hostile text made happen on it. */
  let attacked: Page;
  const happened: string[] = [];
  beforeAll(async () => {
    [browser, draw] = await Promise.all([launch(), endingPages()]);
    viewer = await openViewer(browser);
    attacked = await browser.newPage({ viewport: { width: 360, height: 640 } });
    attacked.on("dialog", (dialog) => {
      happened.push(dialog.message());
      dialog.dismiss();
    });
    attacked.on("request", (request) => happened.push(request.url()));
    attacked.on("pageerror", (error) => happened.push(error.message));
    folder = mkdtempSync(join(tmpdir(), "kerja-cocok-ending-"));
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Opens an ending as a pupil does: from a file. */
  async function open(
    given: Partial<Given> = {},
    settings: BrowserContextOptions & { before?: string; profile?: Profile } = {},
  ): Promise<Page> {
    const { before = "", profile = firstRole(), ...options } = settings;
    const file = join(folder, "halaman.html");
    writeFileSync(file, draw(profile, { ...BASE, ...given }));
    const page = await browser.newPage({ viewport: { width: 360, height: 640 }, ...options });
    if (before !== "") await page.addInitScript(before);
    await page.goto(`file://${file}`);
    return page;
  }

  const press = (page: Page, label: string) => page.getByRole("button", { name: label, exact: true }).click();
  const unfold = (page: Page, label: string) => page.locator("summary", { hasText: label }).click();
  const status = (page: Page, section: string) => page.locator(`#${section} [role=status]`).textContent();
  const lineOf = (page: Page) => page.locator(".line").textContent();

  async function saved(page: Page, label: string): Promise<{ name: string; content: string }> {
    const [download] = await Promise.all([page.waitForEvent("download"), press(page, label)]);
    return { name: download.suggestedFilename(), content: readFileSync(await download.path(), "utf8") };
  }

  test.each(CASES.filter(([name]) => name !== "nothing answered").slice(0, 3))(
    "%s: what is saved from a file is byte for byte what the program makes of the answers",
    async (_, profile, given) => {
      const page = await open(given, { profile });
      const answers = await saved(page, words.save.answers);
      const report = await saved(page, words.save.report);
      expect(await status(page, "save")).toBe(words.save.asked(report.name));
      await unfold(page, words.save.scripts);
      const data = await saved(page, words.save.data);
      for (const [format, { content }] of [
        ["html", report],
        ["json", data],
      ] as const) {
        const { stdout, stderr } = pipe(["nilai", "--format", format], answers.content);
        expect({ stdout, stderr }).toEqual({ stdout: content, stderr: "" });
      }
      await page.close();
    },
  );

  test("what is shown of the report is what the saved one shows", async () => {
    const page = await open();
    const other = await browser.newPage();
    await other.setContent((await saved(page, words.save.report)).content);
    const sections = (one: Page) =>
      one.$$eval("section:not(.after)", (found) => found.map(({ outerHTML }) => outerHTML));
    expect(await sections(page)).toEqual(await sections(other));
    expect(await page.locator("header p").first().textContent()).toBe(
      await other.locator("header p").textContent(),
    );
    await Promise.all([page.close(), other.close()]);
  });

  test.each(CASES.filter(([name]) => name !== "nothing answered"))(
    "%s: the message is the line that is shown, letter for letter",
    async (_, profile, given) => {
      const page = await open(given, { profile });
      const link = page.getByRole("link", { name: words.send.whatsApp });
      const { href, target, rel } = await link.evaluate(
        (one: { href: string; target: string; rel: string }) => ({
          ...{ href: one.href, target: one.target, rel: one.rel },
        }),
      );
      const line = await lineOf(page);
      expect([...new URL(href).searchParams]).toEqual([["text", line]]);
      expect({ start: href.slice(0, 20), target, rel }).toEqual({
        ...{ start: "https://wa.me/?text=", target: "_blank", rel: "noreferrer noopener" },
      });
      expect(line).toMatch(/(^|: )KC1-[0-9A-Z-]+$/);
      expect(line?.startsWith("A-01")).toBe("respondent" in given ? given.respondent !== null : true);
      await page.close();
    },
  );

  test.each([
    { colorScheme: "light" },
    { colorScheme: "dark" },
    { colorScheme: "dark", forcedColors: "active" },
  ] as const)("%o: a camera reads the line from the screen", async (options) => {
    const page = await open({}, { ...options, viewport: { width: 320, height: 640 } });
    await unfold(page, words.send.byHand);
    const picture = await page.locator("svg.qr").screenshot();
    const { width, height, pixels } = await pixelsOf(page, picture);
    const read = jsQR(pixels, width, height, { inversionAttempts: "dontInvert" });
    expect(read?.data).toBe(await lineOf(page));
    expect(await page.locator("svg.qr").getAttribute("aria-label")).toBe(words.send.qr(read?.data ?? ""));
    await page.close();
  });

  describe("copying", () => {
    const NO_CLIPBOARD = "Object.defineProperty(navigator, 'clipboard', { value: undefined });";
    const REFUSED = "navigator.clipboard.writeText = () => Promise.reject(new Error('no'));";
    const NOTHING = `${NO_CLIPBOARD}; document.execCommand = () => false;`;

    test.each([
      ["by the clipboard", ""],
      ["where there is none", NO_CLIPBOARD],
      ["where it is refused", REFUSED],
    ])("%s the line can be pasted as it is", async (_, before) => {
      const page = await open({}, { before, permissions: ["clipboard-read", "clipboard-write"] });
      await press(page, words.send.copy);
      await page.locator("#send [role=status]:not(:empty)").waitFor();
      expect(await status(page, "send")).toBe(words.send.copied);
      expect(await pasted(page)).toBe(await lineOf(page));
      await page.close();
    });

    test("where nothing copies the line stays selected, and the page says how", async () => {
      const page = await open({}, { before: NOTHING });
      await press(page, words.send.copy);
      await page.locator("#send [role=status]:not(:empty)").waitFor();
      expect(await status(page, "send")).toBe(words.send.notCopied);
      const selected = await page.evaluate<string>("getSelection().toString()");
      expect(selected.replaceAll(/\s/g, "")).toBe((await lineOf(page))?.replaceAll(/\s/g, ""));
      await page.keyboard.press("Control+c");
      expect(await pasted(page)).toBe(await lineOf(page));
      await page.close();
    });
  });

  describe("sharing by the phone", () => {
    const withShare = (does: string) =>
      `globalThis.shared = []; navigator.share = async (what) => { shared.push(what); ${does} };`;

    test.each([
      ["done", "", ""],
      ["closed", "throw new DOMException('', 'AbortError')", ""],
      ["refused", "throw new DOMException('', 'NotAllowedError')", words.send.notShared],
    ])("%s: it got the line and nothing else", async (_, does, said) => {
      const page = await open({}, { before: withShare(does) });
      await press(page, words.send.share);
      expect(await page.evaluate("shared")).toEqual([{ text: await lineOf(page) }]);
      expect(await status(page, "send")).toBe(said);
      await page.close();
    });

    test("is not offered where the phone cannot", async () => {
      const page = await open(
        {},
        { before: "Object.defineProperty(navigator, 'share', { value: undefined });" },
      );
      expect(await page.getByRole("button", { name: words.send.share }).count()).toBe(0);
      await page.close();
    });
  });

  describe("leaving", () => {
    const went = (page: Page) => page.evaluate("went");
    const focused = (page: Page) => page.evaluate("document.activeElement.textContent");

    test("goes back to the questions", async () => {
      const page = await open();
      await press(page, words.leave.back);
      expect(await went(page)).toEqual(["back"]);
      await page.close();
    });

    test("to the next person asks once, stays at first, and then clears everything", async () => {
      const page = await open();
      await press(page, words.leave.next);
      expect(await focused(page)).toBe(words.leave.stay);
      const question = page.getByRole("group", { name: words.leave.ask("A-01") });
      expect(await question.textContent()).toContain(words.leave.cleared);
      await page.keyboard.press("Enter");
      expect([await question.count(), await focused(page)]).toEqual([0, words.leave.next]);
      await page.keyboard.press("Enter");
      await page.keyboard.press("Escape");
      expect([await question.count(), await focused(page), await went(page)]).toEqual([
        0,
        words.leave.next,
        [],
      ]);
      await page.keyboard.press("Enter");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      expect(await went(page)).toEqual(["next"]);
      expect(await page.locator("main").textContent()).toBe("");
      await page.close();
    });

    test("with nothing answered there is nothing to send, to save, or to ask", async () => {
      const page = await open({ answers: {} });
      expect(await page.getByRole("heading", { name: words.send.nothing }).count()).toBe(1);
      expect(await page.locator(".line, svg.qr, #save, a[href*='wa.me']").count()).toBe(0);
      await press(page, words.leave.answer);
      await press(page, words.leave.next);
      expect(await went(page)).toEqual(["back", "next"]);
      await page.close();
    });
  });

  test("who goes on by keys or by ear begins at the title", async () => {
    const page = await open();
    expect(await page.evaluate("[document.activeElement.tagName, scrollY]")).toEqual(["H1", 0]);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(
      await page.locator("#send").evaluate((one) => Math.abs(Math.round(one.getBoundingClientRect().top))),
    ).toBe(0);
    await page.close();
  });

  /** Everything that may be open. */
  const OPENED = "for (const fold of document.querySelectorAll('details')) fold.open = true;";

  /** The report's own tests look at more of it. */
  const seen = CASES.filter(([name]) => !name.includes("skipped") && !name.includes("three"));

  test.each(seen)(
    "%s: accessible, no wider than any window, no word broken",
    async (name, profile, given) => {
      await viewer.setContent(draw(profile, { ...BASE, ...given }));
      for (const next of ["", OPENED]) {
        await viewer.evaluate(next);
        if (next !== "" && name !== "nothing answered") await press(viewer, words.leave.next);
        expect(await faultsOf(viewer, [320, 768])).toEqual([]);
      }
    },
  );

  test("one request, and a silent console", async () => {
    const { url, requests, said } = await visit(browser, draw(firstRole(), BASE));
    expect({ requests, said }).toEqual({ requests: [url], said: [] });
  });

  test("on paper it is the report, whole and alone", async () => {
    const page = await open();
    const other = await browser.newPage();
    const answered = named({ ...BASE, profile: firstRole(), neighbours: neighboursFor(firstRole()) });
    await other.setContent(reportFile(answered, reportOf(answered)).content);
    const settings = { preferCSSPageSize: true, printBackground: true };
    const [pages, expected] = [pagesOf(await page.pdf(settings)), pagesOf(await other.pdf(settings))];
    expect(pages).toBe(expected);
    const printed = async (one: Page) => {
      await one.emulateMedia({ media: "print" });
      return one.evaluate("document.body.innerText.replace(/\\s+/g, ' ').trim()");
    };
    expect(await printed(page)).toBe(await printed(other));
    await Promise.all([page.close(), other.close()]);
  });

  const ACTIVE = '</script><script>alert(1)</script>"><img src=x onerror=alert(1)><svg onload=alert(1)>';

  test.each([...HOSTILE, ["what would act", ACTIVE]] as [string, string][])(
    "%s in the profile and the names run nothing and load nothing",
    async (_, text) => {
      const profile = wordedWith(text);
      happened.length = 0;
      const given = { ...BASE, answers: { "minat-1": 2, "uang-1": true }, respondent: text, group: text };
      await attacked.setContent(draw(profile, given));
      await attacked.evaluate(OPENED);
      await press(attacked, words.leave.next);
      expect(await overflowOf(attacked)).toBe(0);
      expect(await attacked.locator("img, iframe, main script").count()).toBe(0);
      expect(happened).toEqual([]);
    },
  );
});

async function pasted(page: Page): Promise<string> {
  await page.evaluate("document.body.append(document.createElement('textarea'))");
  await page.locator("textarea").focus();
  await page.keyboard.press("Control+v");
  return page.locator("textarea").inputValue();
}

/** The pixels of a picture in PNG. */
async function pixelsOf(page: Page, picture: Buffer) {
  // A list of so many numbers takes seconds to hand over, a text of them none.
  const read = await page.evaluate<{ width: number; height: number; text: string }>(`(async () => {
    const image = new Image();
    image.src = "data:image/png;base64,${picture.toString("base64")}";
    await image.decode();
    const { width, height } = image;
    const surface = Object.assign(document.createElement("canvas"), { width, height }).getContext("2d");
    surface.drawImage(image, 0, 0);
    return { width, height, text: surface.getImageData(0, 0, width, height).data.join() };
  })()`);
  return { ...read, pixels: Uint8ClampedArray.from(read.text.split(","), Number) };
}
