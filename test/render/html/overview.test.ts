import { expect, test } from "vitest";
import { barOf } from "../../../src/render/document/bars.ts";
import { drawLegend } from "../../../src/render/html/bars.ts";
import { drawRowChart } from "../../../src/render/html/charts.ts";
import { drawOverview } from "../../../src/render/html/overview.ts";
import { all, attributeOf, rowsOf, textsOf } from "./pages.ts";

const EMPATHY = barOf(
  "Empati <a>",
  { low: 75, high: 75, point: 75 },
  { marks: [25], zone: { low: 65, high: 85 } },
);
const ANGER = barOf("Marah", { low: 10, high: 30, point: 20 }, { marks: [75], isHeavy: true });

function draw(): string {
  const { html } = drawOverview({
    kind: "overview",
    caption: "Semua & nilai",
    columns: ["Nilai", "Dari 100", "Menahan"],
    groups: [
      { title: "Mendukung", rows: [{ bar: EMPATHY, cells: ["75", "sampai 25"] }] },
      { title: "Berat", rows: [{ bar: ANGER, cells: ["10 sampai 30, perkiraan 20", "dari 75"] }] },
    ],
  });
  return html;
}

test("the picture is a figure with a caption and a legend, and its own table of numbers", () => {
  const html = draw();
  expect(textsOf(html, "figcaption")).toEqual(["Semua & nilai"]);
  expect(html).toContain(drawLegend([EMPATHY, ANGER], true).html);
  expect(rowsOf(html)).toEqual([
    ["Nilai", "", "Dari 100", "Menahan"],
    ["Mendukung"],
    ["Empati <a>", "", "75", "sampai 25"],
    ["Berat"],
    ["Marah", "", "10 sampai 30, perkiraan 20", "dari 75"],
  ]);
});

test("every row has its chart, for the eye alone, and tells its columns on a narrow page", () => {
  const html = draw();
  expect(html).toContain(`<td class="chart">${drawRowChart(EMPATHY).html}</td>`);
  expect(html).toContain(`<td class="chart">${drawRowChart(ANGER).html}</td>`);
  expect(all(html, "svg").map((svg) => attributeOf(svg, "aria-hidden"))).toEqual(["true", "true"]);
  const names = all(html, "td").flatMap((cell) => attributeOf(cell, "data-of") ?? []);
  expect(names).toEqual(["Dari 100", "Menahan", "Dari 100", "Menahan"]);
  expect(
    all(html, "th")
      .slice(3)
      .map((head) => attributeOf(head, "scope")),
  ).toEqual(["rowgroup", "row", "rowgroup", "row"]);
  // The title of a group stands above all four.
  expect(all(html, "th").flatMap((head) => attributeOf(head, "colspan") ?? [])).toEqual(["4", "4"]);
});
