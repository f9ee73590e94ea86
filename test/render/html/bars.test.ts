import { expect, test } from "vitest";
import { barOf } from "../../../src/render/document/bars.ts";
import type { Bar } from "../../../src/render/document/blocks.ts";
import { drawBars, drawLegend, drawSides } from "../../../src/render/html/bars.ts";
import { drawChart } from "../../../src/render/html/charts.ts";
import { all, attributeOf, textOf } from "./pages.ts";

function draw(...bars: Bar[]): string {
  return drawBars({ kind: "bars", bars, hasLegend: false }).html;
}

const EMPATHY = barOf(
  "Empati",
  { low: 25, high: 75, point: 66.67 },
  {
    about: "Menangkap <perasaan>.",
    notes: [
      { label: "Paling mendukung", items: ["Satu? → Sesuai", "Dua & tiga"] },
      { label: "Yang paling rendah", items: ["Empat"] },
    ],
  },
);
const PATIENCE = barOf("Sabar", { low: 80, high: 80, point: 80 });

test("a bar is its name and value, its chart, what it is about, and the answers behind it", () => {
  expect(draw(EMPATHY)).toBe(
    `<div class="bars ranged"><div class="bar">
<div class="bar-head"><h3>Empati</h3><p class="value"><span class="phrase">25 sampai 75 dari 100,</span> <span class="phrase">perkiraan 66,7</span></p></div>
${drawChart(EMPATHY).html}
<p class="about">Menangkap &lt;perasaan&gt;.</p><dl class="notes"><div><dt>Paling mendukung</dt><dd>Satu? →\u00a0Sesuai</dd><dd>Dua &amp; tiga</dd></div><div><dt>Yang paling rendah</dt><dd>Empat</dd></div></dl></div>
</div>`,
  );
});

test.each([
  [[PATIENCE], "bars"],
  [[PATIENCE, EMPATHY], "bars ranged"],
])("bars of which one is a range have room for it: %#", (bars, name) => {
  expect(attributeOf(all(draw(...bars), "div")[0] ?? fail(), "class")).toBe(name);
});

test("nothing to tell in a legend is no legend", () => {
  expect(drawLegend([PATIENCE], false).html).toBe("");
});

test("a bar with nothing more to say has no empty boxes", () => {
  const html = draw(PATIENCE);
  expect([...all(html, ".about"), ...all(html, ".notes"), ...all(html, "table")]).toEqual([]);
});

test.each<[Bar[], boolean, [string, string][]]>([
  [[PATIENCE], false, []],
  [
    [EMPATHY],
    false,
    [
      ["point", "nilainya"],
      ["possible", "masih mungkin"],
    ],
  ],
  [
    [EMPATHY, barOf("Sabar", { low: 80, high: 80, point: 80 }, { zone: { low: 70, high: 90 } })],
    true,
    [
      ["point", "nilainya"],
      ["zone", "goyangan biasa kalau menjawab lagi"],
      ["possible", "masih mungkin"],
      ["mark", "batas"],
    ],
  ],
])("a legend tells the parts that the bars have: %#", (bars, hasMarks, parts) => {
  const { html } = drawLegend(bars, hasMarks);
  const shown = all(html, "span").map((sign) => attributeOf(sign, "class"));
  expect(shown.map((sign, index) => [sign, all(html, "li").map(textOf)[index]])).toEqual(parts);
});

test("a legend stands below the bars that ask for it", () => {
  const { html } = drawBars({ kind: "bars", bars: [EMPATHY], hasLegend: true });
  expect(html.endsWith(drawLegend([EMPATHY], false).html)).toBe(true);
  expect(draw(EMPATHY)).not.toContain("legend");
});

function fail(): never {
  throw new Error("no bars are drawn");
}

const LEFT = { title: "Pendamping", text: "Bersama <warga>." };
const RIGHT = { title: "Pekerja Sosial", text: "" };

test("two sides stand beside each other, with the person's place between them", () => {
  const between = barOf("Arahmu", { low: 30, high: 30, point: 30 }, { least: -100, value: "30" });
  expect(drawSides({ kind: "sides", left: LEFT, right: RIGHT, between }).html).toBe(
    `<div class="bar-head"><h3>Arahmu</h3><p class="value">30</p></div><div class="sides"><div class="side"><h3>Pendamping</h3><p>Bersama &lt;warga&gt;.</p></div><div class="between">${drawChart(between).html}</div><div class="side"><h3>Pekerja Sosial</h3></div></div>`,
  );
});

test("two sides with nothing asked are the two sides", () => {
  const { html } = drawSides({ kind: "sides", left: LEFT, right: RIGHT, between: null });
  expect(all(html, ".side").map(textOf)).toEqual(["PendampingBersama <warga>.", "Pekerja Sosial"]);
  expect([...all(html, "svg"), ...all(html, ".bar-head")]).toEqual([]);
});
