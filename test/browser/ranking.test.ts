import { expect, test } from "vitest";
import { at } from "../../src/core/base/at.ts";
import { LeaningCounter, LeaningGatherer } from "../../src/core/summary/leanings.ts";
import { compareRoles } from "../../src/render/ranking/compare.ts";
import { renderRankingHtml } from "../../src/render/ranking/html.ts";
import { renderLeaningsHtml } from "../../src/render/ranking/leanings-looks.ts";
import { fixtureAnswers, HOSTILE } from "../render/helpers.ts";
import { comparedBy, everyAnswer, roles } from "../render/ranking/roles.ts";
import { brokenWordsOf, overflowOf } from "./page.ts";
import { describePages } from "./pages.ts";

const hostile = HOSTILE.map(([, text]) => text.slice(0, 300)).join(" ");
const named = roles(4).map((profile) => ({ ...profile, role: `${hostile} ${profile.role}` }));
const reasons = new Map(
  roles(5)
    .slice(3)
    .map(({ id }) => [id, "jam kerjanya tidak tentu"]),
);

/** Two classes in which nobody is alike, each person counted so often; of roles beyond the catalogue there are several alike. */
function leanings(times = 1, count = 12) {
  const catalogue = roles(12);
  const all = Array.from({ length: count }, (_, index) => at(catalogue, index % catalogue.length));
  const [counter, gatherer] = [new LeaningCounter(all.length), new LeaningGatherer(all)];
  for (let index = 0; index < 36 * times; index += 1) {
    const first = index % all.length;
    const tied = index % 3 === 0 ? [] : [(first + 1) % all.length, (first + 4) % all.length];
    counter.add(index % 36 < 20 ? "XI-1" : "XI-2", { first, tied });
  }
  gatherer.add(counter.take());
  return gatherer.leanings();
}

const CROWDS: [string, string][] = [
  ["two classes", renderLeaningsHtml(leanings())],
  ["a school", renderLeaningsHtml(leanings(40))],
  ["a province", renderLeaningsHtml(leanings(4000))],
  ["a school and thirty roles", renderLeaningsHtml(leanings(400, 30))],
];

const PAGES = {
  "12 roles": renderRankingHtml(comparedBy(roles(12), fixtureAnswers("full"), { respondent: "A-01" })),
  "12 roles, some answers": renderRankingHtml(comparedBy(roles(12), fixtureAnswers("part"))),
  "no answers": renderRankingHtml(comparedBy(roles(3), {})),
  "one role": renderRankingHtml(comparedBy(roles(1), fixtureAnswers("full"))),
  "roles apart": renderRankingHtml(
    compareRoles({ profiles: roles(5), answers: fixtureAnswers("full"), reasons, made: "2026-11-26" }),
  ),
  "hostile texts": renderRankingHtml(comparedBy(named, everyAnswer(named), { respondent: hostile })),
  "which roles a class leans to": at(CROWDS, 0)[1],
};

describePages("the page of a comparison in Chromium", PAGES, (opened) => {
  test.each([320, 400, 768, 1280])(
    "at %d px every role heads its column by its whole name",
    async (width) => {
      const page = await opened.browser.newPage({ viewport: { width, height: 900 } });
      await page.setContent(PAGES["which roles a class leans to"]);
      const cut = await page.$$eval(".grid .tall span", (names) =>
        names
          // A line that is cut takes 14 px; the signs of some fonts reach out of their line by a few.
          .filter(
            (name) => name.scrollHeight > name.clientHeight + 5 || name.scrollWidth > name.clientWidth + 5,
          )
          .map(({ textContent }) => textContent),
      );
      expect(cut).toEqual([]);
      await page.close();
    },
  );

  test.each(CROWDS)("of %s every number is whole, and the page no wider than its window", async (_, html) => {
    await opened.viewer.setContent(html);
    const faults: string[] = [];
    for (const width of [320, 360, 480, 704, 720, 768, 820, 1280]) {
      await opened.viewer.setViewportSize({ width, height: 900 });
      const broken = (await brokenWordsOf(opened.viewer)).filter((word) => /\d/u.test(word));
      const cut = await opened.viewer.$$eval(".grid td", (cells) =>
        cells.filter((cell) => cell.scrollWidth > cell.clientWidth).map(({ textContent }) => textContent),
      );
      const over = await overflowOf(opened.viewer);
      faults.push(
        ...[...broken, ...cut, ...(over > 0 ? [`${over} px`] : [])].map((one) => `${width}: ${one}`),
      );
    }
    expect(faults).toEqual([]);
  });
});
