import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Profile } from "../../src/core/profile/profile.ts";
import { lessonPlan } from "../../src/render/classroom/lesson-plan.ts";
import { parentHead, parentSheet } from "../../src/render/classroom/parents.ts";
import { printHead, printPupil } from "../../src/render/classroom/print.ts";
import { pupilPage } from "../../src/render/classroom/pupil-page.ts";
import { recapPage } from "../../src/render/classroom/recap-page.ts";
import { sheetsFoot } from "../../src/render/classroom/sheet.ts";
import { type Classroom, sampleClass } from "../core/classroom/classrooms.ts";
import { at } from "../core/helpers.ts";
import { summaryOf } from "../core/summary/groups.ts";
import { BLANK_NOTICE, OPTIONS } from "../render/classroom/pages.ts";
import { firstRole, HOSTILE } from "../render/helpers.ts";
import { boxesOf, faultsOf, leftAloneOf, pagesOf, visit, WIDTHS } from "./page.ts";
import { describeInChromium } from "./pages.ts";

/** The pages of a class, by what they are. */
function pagesFor({ profile, reports, members }: Classroom, notice = OPTIONS.notice) {
  const options = members.map(({ name }) => ({ ...OPTIONS, name, notice }));
  const sheets = (draw: typeof printPupil) =>
    reports.map((report, index) => draw(profile, report, at(options, index))).join("");
  const summary = summaryOf({
    profile,
    members: reports.map(({ respondent, group, answers }) => ({
      respondent,
      group,
      answers: Object.fromEntries(answers.map(({ id, answer }) => [id, answer])),
    })),
  });
  const recap = { title: "Kelas XI", date: OPTIONS.date, notice, problems: 2, summary };
  return {
    recap: recapPage(profile, members, recap),
    pupil: pupilPage(profile, at(reports, 0), at(options, 0)),
    print: printHead("Kelas XI") + sheets(printPupil) + sheetsFoot(),
    parents: parentHead("Kelas XI") + sheets(parentSheet) + sheetsFoot(),
    lesson: lessonPlan(profile, members),
  };
}

/** A profile with other words: where each is a text of so many letters. */
function wordy(length: number, piece: string): Profile {
  const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
  const words = (value: unknown, key: string): unknown => {
    if (typeof value === "string")
      return /^(id|use|responses|opposes|fingerprint|source|kind|url|date)$/.test(key) ? value : text;
    if (Array.isArray(value)) return value.map((inner) => words(inner, key));
    if (typeof value !== "object" || value === null) return value;
    const entries = Object.entries(value).map(([inner, own]) => [inner, words(own, inner)]);
    return Object.fromEntries(entries);
  };
  const { conditions, codes, responses, ...rest } = firstRole();
  return {
    ...(words(rest, "") as Profile),
    responses,
    ...(conditions && { conditions }),
    ...(codes && { codes }),
  };
}

const GROUPS: Record<string, (string | null)[]> = { one: ["XI-1"], several: ["XI-1", "XI-2", null] };

const PAGES = Object.entries(GROUPS).flatMap(([name, groups]) =>
  Object.entries(
    pagesFor(sampleClass(firstRole(), 12, groups), name === "one" ? OPTIONS.notice : BLANK_NOTICE),
  ).map(([kind, html]) => ({ name: `${kind}, ${name}`, html })),
);

describeInChromium("the pages of a class in Chromium", (opened) => {
  test.each(PAGES)("$name: accessible, no wider than any window, no word broken", async ({ html }) => {
    await opened.viewer.setContent(html);
    expect(await faultsOf(opened.viewer, WIDTHS)).toEqual([]);
  });

  test.each(PAGES.filter(({ name }) => name.endsWith("several")))(
    "$name: one request, a silent console",
    async ({ html }) => {
      const { url, requests, said } = await visit(opened.browser, html);
      expect({ requests, said }).toEqual({ requests: [url], said: [] });
    },
  );

  test.each(PAGES.filter(({ name }) => name.startsWith("recap")))(
    "$name: on paper no heading is left alone, and no card is torn below a label",
    async ({ html }) => {
      await opened.viewer.setContent(html);
      expect(await leftAloneOf(opened.viewer)).toEqual([]);
      await opened.viewer.emulateMedia({ media: "print" });
      const torn = await opened.viewer.$$eval(
        ".action dl",
        (lists) =>
          lists.filter((one) => one.ownerDocument.defaultView?.getComputedStyle(one).breakInside !== "avoid")
            .length,
      );
      expect(torn).toBe(0);
      await opened.viewer.emulateMedia({ media: null });
    },
  );

  test("on a pupil's sheet the last line to write on is apart from the box below, and nothing is set in", async () => {
    await opened.viewer.setContent(pagesFor(sampleClass(firstRole(), 1, ["XI-1"]), BLANK_NOTICE).print);
    await opened.viewer.setViewportSize({ width: 680, height: 1028 });
    await opened.viewer.emulateMedia({ media: "print" });
    const [line, notice, legend, lead] = await Promise.all(
      [".lines", ".notice", ".legend li", ".sheet .lead"].map(
        async (one) => (await boxesOf(opened.viewer, one))[0],
      ),
    );
    expect((notice?.top ?? 0) - (line?.bottom ?? 0)).toBeGreaterThan(6);
    expect(legend?.left).toBe(lead?.left);
    await opened.viewer.emulateMedia({ media: null });
  });

  test.each([320, 360, 390])("at %d px a name stands on one line with the comma after it", async (width) => {
    const { recap } = pagesFor(sampleClass(firstRole(), 36, ["XI-1"]), BLANK_NOTICE);
    await opened.viewer.setContent(recap);
    await opened.viewer.setViewportSize({ width, height: 900 });
    const names = await boxesOf(opened.viewer, ".names span");
    expect(names.length).toBeGreaterThan(20);
    expect(names.filter(({ top, bottom }) => bottom - top > 34)).toEqual([]);
    await opened.viewer.setViewportSize({ width: 1280, height: 900 });
  });

  const texts: [string, Profile, number][] = [
    ["the first role", firstRole(), 72],
    ["words of ten letters", wordy(10, "kata kecil "), 12],
    ["texts of a sentence", wordy(90, "Kamu menemani orang. "), 12],
    ["texts of a paragraph", wordy(260, "Kamu menemani orang yang susah. "), 12],
    ["texts without an end", wordy(3000, "kata panjang "), 12],
    ["capitals", wordy(900, "WARGA DESA "), 12],
    ["Chinese letters", wordy(900, "漢字かな"), 12],
    ["one word without a space", wordy(3000, "x"), 12],
    ...HOSTILE.map(([name, text]): [string, Profile, number] => [name, wordy(text.length, text), 6]),
  ];

  test.each(texts)("%s: a page a pupil, and all that is on it is seen", async (_, profile, count) => {
    const long = "Nama yang panjang sekali ".repeat(9);
    const notice = count === 72 ? OPTIONS.notice : { purpose: long, seenBy: long, until: long };
    const classroom = sampleClass(profile, count, ["XI-1"]);
    const { print, parents, lesson } = pagesFor(classroom, notice);
    const page = await opened.browser.newPage({ viewport: { width: 680, height: 1028 } });
    for (const [html, pages] of [
      [print, count],
      [parents, count],
      [lesson, 1],
    ] as const) {
      await page.setContent(html);
      await page.emulateMedia({ media: "print" });
      const cut = await page.$$eval(".sheet", (sheets) =>
        sheets
          .filter(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight)
          .map((one) => one.className),
      );
      expect(cut).toEqual([]);
      const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
      expect(pagesOf(pdf)).toBe(pages);
    }
    await page.close();
  });

  test("a name of the recap opens the page of that pupil, which leads back", async () => {
    const folder = mkdtempSync(join(tmpdir(), "kelas-"));
    const { profile, reports, members } = sampleClass(firstRole(), 6, ["XI-1"]);
    mkdirSync(join(folder, "siswa"));
    writeFileSync(join(folder, "rekap.html"), pagesFor({ profile, reports, members }).recap);
    for (const [index, { name, page }] of members.entries()) {
      writeFileSync(join(folder, page), pupilPage(profile, at(reports, index), { ...OPTIONS, name }));
    }
    const page = await opened.browser.newPage();
    await page.goto(`file://${folder}/rekap.html`);
    await page.click("#members summary");
    await page.click('#members a:text-is("Siswa 4")');
    expect(await page.textContent("header")).toContain("Peserta: Siswa 4");
    await page.click(".back a");
    expect(page.url()).toBe(`file://${folder}/rekap.html`);
    await page.close();
    rmSync(folder, { recursive: true });
  });
});
