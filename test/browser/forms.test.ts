import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import type { Profile } from "../../src/core/profile/profile.ts";
import { paperForm } from "../../src/render/forms/paper.ts";
import { rating, situation, testProfile } from "../core/fixtures.ts";
import { profile as FIRST_PROFILE, profileOf } from "../first-role.ts";
import { boxesOf, faultsOf, pagesOf, show, visit } from "./page.ts";
import { describeInChromium } from "./pages.ts";

const told = { notice: { purpose: null, seenBy: null, until: null }, asksName: false, command: "" };

const LONG = "yang panjang sekali dan berbelit-belit ".repeat(4);

const LARGE = testProfile({
  responses: {
    sesuai: ["Tidak", "Ya"],
    sebelas: Array.from({ length: 11 }, (_, index) => `Langkah ${index} dari sepuluh`),
  },
  traits: Array.from({ length: 10 }, (_, scale) => ({
    id: `s${scale}`,
    name: `Sifat ${scale}`,
    items: Array.from({ length: 15 }, (_item, index) => {
      const id = `s${scale}-${index}`;
      if (index % 5 === 4) return situation(id, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
      return rating(id, { text: `Pertanyaan ${id} ${LONG}`, responses: index % 2 ? "sebelas" : "sesuai" });
    }),
  })),
});

describeInChromium("a booklet in Chromium", (opened) => {
  test.each<[string, Profile, number]>([
    ["the first role", FIRST_PROFILE, 4],
    ["the template", profileOf("_template"), 2],
    ["a large role", LARGE, 30],
  ])(
    "%s: it has no more pages than are to be handed out, and tears no question",
    async (_, profile, most) => {
      const html = paperForm(profile, told);
      await show(opened.viewer, html, { colorScheme: "light", width: 1280 });
      expect(pagesOf(await opened.viewer.pdf({ preferCSSPageSize: true }))).toBeLessThanOrEqual(most);
      await opened.viewer.emulateMedia({ media: "print" });
      expect(await tornOn(opened.viewer)).toEqual([]);
      expect(await smallestFont(opened.viewer)).toBeGreaterThanOrEqual(9.5);
      // A border at the very edge of what is printed may be cut away.
      const [body] = await boxesOf(opened.viewer, "body");
      const boxes = await boxesOf(opened.viewer, ".box");
      expect(boxes.filter(({ right }) => right > (body?.right ?? 0) - 1)).toEqual([]);
      await opened.viewer.emulateMedia({ media: "screen" });
    },
  );

  test.each([
    ["the first role", FIRST_PROFILE],
    ["a large role", LARGE],
  ])("%s: nothing keeps anybody out, and nothing is cut off", async (_, profile) => {
    await opened.viewer.setContent(paperForm(profile, told));
    expect(await faultsOf(opened.viewer, [320, 360, 641, 768, 1280])).toEqual([]);
  });

  test("it asks for nothing and says nothing", async () => {
    const { url, requests, said } = await visit(opened.browser, paperForm(FIRST_PROFILE, told));
    expect([requests, said]).toEqual([[url], []]);
  });
});

/** Boxes that a page may begin within: each stands in a row that is kept whole and fits on a page. */
function tornOn(page: Page): Promise<string[]> {
  return page.evaluate(`Array.from(document.querySelectorAll("tbody .box"), (box) => {
    const row = box.closest("tr");
    const fits = row.getBoundingClientRect().height < 900;
    return fits && getComputedStyle(row).breakInside === "avoid" ? "" : row.textContent;
  }).filter(Boolean)`);
}

/** The size of the smallest letters, in points. */
function smallestFont(page: Page): Promise<number> {
  return page.evaluate(`(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let least = Infinity;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.data.trim() === "") continue;
      least = Math.min(least, parseFloat(getComputedStyle(node.parentElement).fontSize) * 0.75);
    }
    return Math.round(least * 100) / 100;
  })()`);
}
