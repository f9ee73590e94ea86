import { expect, test } from "vitest";
import { renderAnalysisHtml } from "../../src/render/analysis/looks.ts";
import { analysisLike, groupAnalysis, itemLike, scaleLike } from "../render/analysis/analyses.ts";
import { firstRole, HOSTILE, wordedWith } from "../render/helpers.ts";
import { boxesOf, brokenWordsOf, overflowOf, show, unevenRowsOf } from "./page.ts";
import { describePages } from "./pages.ts";

const hostile = HOSTILE.map(([, text]) => text.slice(0, 300)).join(" ");
const wholeClass = renderAnalysisHtml(groupAnalysis(firstRole(), 36), {});

/** As many options as a question may have, and each chosen by as many as a school has. */
function manyOptions(): string {
  const options = Array.from({ length: 11 }, () => 30);
  const choices = options.map((_, points) => ({ points, texts: [`Pilihan ${points}`] }));
  const text = "Seberapa sering kamu mengerjakan ulang pekerjaan yang sudah selesai?";
  const items = ["a-1", "a-2"].map((id) => itemLike(id, { texts: [text], answered: 330, options, choices }));
  return renderAnalysisHtml(analysisLike([scaleLike("a", { items })], [], { respondents: 330 }), {});
}

const PAGES = {
  "a class of 36": wholeClass,
  "100 respondents": renderAnalysisHtml(groupAnalysis(firstRole(), 100), {}),
  "330 respondents, eleven options": manyOptions(),
  "three respondents": renderAnalysisHtml(groupAnalysis(firstRole(), 3), {}),
  "hostile texts": renderAnalysisHtml(groupAnalysis(wordedWith(hostile), 12), {}),
};

describePages("the page of an analysis in Chromium", PAGES, (opened) => {
  test.each([390, 700, 1000])("at %d px no word is broken", async (width) => {
    await show(opened.viewer, wholeClass, { colorScheme: "light", width });
    expect(await brokenWordsOf(opened.viewer)).toEqual([]);
  });

  test.each([360, 705, 768, 1280])("at %d px eleven columns of numbers fit, each whole", async (width) => {
    const unfolded = manyOptions().replaceAll("<details>", "<details open>");
    await show(opened.viewer, unfolded, { colorScheme: "light", width });
    expect(await brokenWordsOf(opened.viewer)).toEqual([]);
    expect(await overflowOf(opened.viewer)).toBeLessThanOrEqual(0);
  });

  test("at 360 px numbers beside each other stand on one line", async () => {
    const unfolded = wholeClass.replaceAll("<details>", "<details open>");
    await show(opened.viewer, unfolded, { colorScheme: "light", width: 360 });
    expect(await unevenRowsOf(opened.viewer)).toEqual([]);
  });

  test.each([
    [390, "below", 3],
    [1000, "beside", 8],
  ] as const)(
    "at %d px the figures of an item stand %s its text, %d in a line",
    async (width, where, count) => {
      await show(opened.viewer, wholeClass, { colorScheme: "light", width });
      const row = "#skala-1 .figures tbody tr:first-child";
      const [text] = await boxesOf(opened.viewer, `${row} th`);
      const cells = await boxesOf(opened.viewer, `${row} td[data-of]`);
      const [first] = cells;
      expect((first?.top ?? 0) >= (text?.bottom ?? 0)).toBe(where === "below");
      expect(cells.filter(({ top }) => top === first?.top)).toHaveLength(count);
    },
  );
});
