import { expect, test } from "vitest";
import { LeaningCounter, LeaningGatherer } from "../../src/core/summary/leanings.ts";
import { compareRoles } from "../../src/render/ranking/compare.ts";
import { renderRankingHtml } from "../../src/render/ranking/html.ts";
import { renderLeaningsHtml } from "../../src/render/ranking/leanings-looks.ts";
import { fixtureAnswers, HOSTILE } from "../render/helpers.ts";
import { comparedBy, everyAnswer, roles } from "../render/ranking/roles.ts";
import { describePages } from "./pages.ts";

const hostile = HOSTILE.map(([, text]) => text.slice(0, 300)).join(" ");
const named = roles(4).map((profile) => ({ ...profile, role: `${hostile} ${profile.role}` }));
const reasons = new Map(
  roles(5)
    .slice(3)
    .map(({ id }) => [id, "jam kerjanya tidak tentu"]),
);

/** A class of which nobody is alike. */
function leanings() {
  const all = roles(12);
  const [counter, gatherer] = [new LeaningCounter(all.length), new LeaningGatherer(all)];
  for (let index = 0; index < 36; index += 1) {
    const first = index % all.length;
    const tied = index % 3 === 0 ? [] : [(first + 1) % all.length, (first + 4) % all.length];
    counter.add(index < 20 ? "XI-1" : "XI-2", { first, tied });
  }
  gatherer.add(counter.take());
  return gatherer.leanings();
}

const PAGES = {
  "12 roles": renderRankingHtml(comparedBy(roles(12), fixtureAnswers("full"), { respondent: "A-01" })),
  "12 roles, some answers": renderRankingHtml(comparedBy(roles(12), fixtureAnswers("part"))),
  "no answers": renderRankingHtml(comparedBy(roles(3), {})),
  "one role": renderRankingHtml(comparedBy(roles(1), fixtureAnswers("full"))),
  "roles apart": renderRankingHtml(
    compareRoles({ profiles: roles(5), answers: fixtureAnswers("full"), reasons, made: "2026-11-26" }),
  ),
  "hostile texts": renderRankingHtml(comparedBy(named, everyAnswer(named), { respondent: hostile })),
  "which roles a class leans to": renderLeaningsHtml(leanings()),
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
});
