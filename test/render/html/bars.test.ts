import { expect, test } from "vitest";
import type { Bar } from "../../../src/render/document/blocks.ts";
import { barOf } from "../../../src/render/document/result.ts";
import { drawBars, drawSides } from "../../../src/render/html/bars.ts";
import { drawChart } from "../../../src/render/html/charts.ts";
import { all, rowsOf, textOf, textsOf } from "./pages.ts";

function draw(...bars: Bar[]): string {
  return drawBars({ kind: "bars", caption: "nilai setiap sifat", bars }).html;
}

const EMPATHY = barOf(
  "Empati",
  { low: 25, high: 75, point: 66.67 },
  {
    about: "Menangkap <perasaan>.",
    answered: "3 dari 5",
    notes: [
      { label: "Paling mendukung", items: ["Satu? → Sesuai", "Dua & tiga"] },
      { label: "Paling bisa dilatih", items: ["Empat"] },
    ],
  },
);
const PATIENCE = barOf("Sabar", { low: 80, high: 80, point: 80 }, { answered: "4 dari 4" });

test("a bar is its name and value, its chart, what it is about, and the answers behind it", () => {
  expect(draw(EMPATHY)).toBe(
    `<div class="bars ranged"><div class="bar">
<div class="bar-head"><h3>Empati</h3><p class="value"><span class="phrase">25 sampai 75 dari 100,</span> <span class="phrase">perkiraan 66,7</span></p></div>
${drawChart(EMPATHY).html}
<p class="about">Menangkap &lt;perasaan&gt;.</p><dl class="notes"><div><dt>Paling mendukung</dt><dd>Satu? →\u00a0Sesuai</dd><dd>Dua &amp; tiga</dd></div><div><dt>Paling bisa dilatih</dt><dd>Empat</dd></div></dl></div>
</div>`,
  );
});

test("a bar with nothing more to say has no empty boxes", () => {
  const html = draw(PATIENCE);
  expect([...all(html, ".about"), ...all(html, ".notes"), ...all(html, "table")]).toEqual([]);
});

test("several bars have their numbers as a table beneath", () => {
  const unknown = barOf("Tekun", { low: 0, high: 100, point: null }, { answered: "0 dari 2" });
  expect(rowsOf(draw(EMPATHY, PATIENCE, unknown))).toEqual([
    ["Nilai", "Terendah", "Tertinggi", "Perkiraan", "Dijawab"],
    ["Empati", "25", "75", "66,7", "3 dari 5"],
    ["Sabar", "80", "80", "80", "4 dari 4"],
    ["Tekun", "0", "100", "–", "0 dari 2"],
  ]);
});

test("where nothing is open one column of numbers is enough", () => {
  const html = draw(
    PATIENCE,
    barOf("Tekun", { low: 58.33, high: 58.33, point: 58.33 }, { answered: "6 dari 6" }),
  );
  expect(textsOf(html, "caption")).toEqual(["Dalam angka: nilai setiap sifat"]);
  expect(textsOf(html, "th")).toEqual(["Nilai", "Dari 100", "Dijawab", "Sabar", "Tekun"]);
  expect(textsOf(html, "td")).toEqual(["80", "4 dari 4", "58,3", "6 dari 6"]);
});

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
