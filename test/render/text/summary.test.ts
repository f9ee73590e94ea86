import { expect, test } from "vitest";
import { renderSummaryText } from "../../../src/render/text/summary.ts";
import { everyKind } from "../../core/fixtures.ts";
import { alike, summaryOf } from "../../core/summary/groups.ts";
import { firstRole, fixtureAnswers, linesOf, widest } from "../helpers.ts";

const group = summaryOf(alike(firstRole(), fixtureAnswers("part"), 36));

test.each([40, 60, 100])("as text it fits %d columns", (width) => {
  expect(widest(renderSummaryText(group, { width }))).toBeLessThanOrEqual(width);
});

test("as text it tells the same in lines", () => {
  const lines = linesOf(renderSummaryText(summaryOf(alike(everyKind(), { "empati-1": 5 }, 5)), {}));
  expect(lines.slice(0, 5)).toEqual(["Rekap kelompok: Peran Uji", "5 peserta", "", "", "Sekilas"]);
  expect(lines).toContain("Belum cukup jawaban                                                     5 (100%)");
});
