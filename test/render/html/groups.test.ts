import { expect, test } from "vitest";
import { drawCounts, drawGrid, drawHistograms } from "../../../src/render/html/groups.ts";
import { all, attributeOf, textOf } from "./pages.ts";

test("counts are a table with a bar in every row", () => {
  const { html } = drawCounts({
    kind: "counts",
    caption: "Hasil & rincian",
    columns: ["Hasil", "Jumlah"],
    counts: [
      {
        label: "Cocok",
        sure: 1,
        possible: 2,
        of: 4,
        value: "3 (75%)",
        notes: ["1 lengkap.", "2 sementara."],
      },
      { label: "<b>", sure: 0, possible: 0, of: 0, value: "0", notes: [] },
    ],
  });
  expect(html).toBe(
    '<table class="counts"><caption>Hasil &amp; rincian</caption><thead><tr><th scope="col">Hasil</th><td></td><th scope="col">Jumlah</th></tr></thead><tbody>\n' +
      '<tr><th scope="row">Cocok<span class="quiet">1 lengkap.</span><span class="quiet">2 sementara.</span></th><td class="chart"><svg aria-hidden="true" width="100%" height="14"><rect class="room" width="100%" height="14"/><rect class="possible" x="25%" width="50%" height="14"/><rect class="sure" width="25%" height="14"/></svg></td><td>3 (75%)</td></tr>\n' +
      '<tr><th scope="row">&lt;b&gt;</th><td class="chart"><svg aria-hidden="true" width="100%" height="14"><rect class="room" width="100%" height="14"/><rect class="sure" width="0%" height="14"/></svg></td><td>0</td></tr>\n' +
      "</tbody></table>",
  );
});

test("histograms are drawn to one measure, each with its numbers", () => {
  const { html } = drawHistograms({
    kind: "histograms",
    columns: ["Nilai", "Jumlah"],
    histograms: [
      {
        label: "Sabar",
        value: "8 dari 10",
        marks: [75],
        bins: [
          { sure: 2, estimated: 0, label: "2" },
          { sure: 6, estimated: 2, label: "8" },
        ],
        numbers: ["0–50: 2", "50–100: 8"],
      },
      {
        label: "Tekun",
        value: "4 dari 4",
        marks: [],
        bins: [
          { sure: 0, estimated: 0, label: "" },
          { sure: 0, estimated: 4, label: "4" },
        ],
        numbers: ["50–100: 4", "belum: 6"],
      },
    ],
  });
  expect(html).toContain(
    '<svg role="img" width="100%" height="98" focusable="false"><title>Sabar</title><desc>8 dari 10</desc><line class="mark" x1="75%" x2="75%" y1="16" y2="83"/><rect class="sure" x="0.5%" y="64" width="49%" height="16"/><text x="25%" y="60" text-anchor="middle">2</text><rect class="sure" x="50.5%" y="32" width="49%" height="48"/><rect class="possible" x="50.5%" y="16" width="49%" height="16"/><text x="75%" y="12" text-anchor="middle">8</text>',
  );
  // Half as many as the most of the first: half as high.
  expect(html).toContain('<rect class="possible" x="50.5%" y="48" width="49%" height="32"/>');
  expect(html).toContain(
    '<p class="quiet">4 dari 4</p>\n<ul class="bins"><li>50–100: 4</li><li>belum: 6</li></ul></div>',
  );
});

/** The numbers below the axis, where each stands and from which of its sides it is placed. */
function axisOf(marks: number[]) {
  const one = { label: "A", value: "V", marks, bins: [{ sure: 0, estimated: 0, label: "" }], numbers: [] };
  const { html } = drawHistograms({ kind: "histograms", columns: ["N", "J"], histograms: [one] });
  const drawn = all(html, "text").sort((a, b) => Number(textOf(a)) - Number(textOf(b)));
  expect(drawn.map((number) => attributeOf(number, "y"))).toEqual(drawn.map(() => "95"));
  return drawn.map((number) => [
    textOf(number),
    attributeOf(number, "x"),
    attributeOf(number, "text-anchor"),
  ]);
}

const START = ["0", "0%", "start"];
const END = ["100", "100%", "end"];

test.each([
  [[], [START, END]],
  [
    [40, 75],
    [START, ["40", "40%", "middle"], ["75", "75%", "middle"], END],
  ],
  [
    [8, 92],
    [START, ["8", "8%", "middle"], ["92", "92%", "middle"], END],
  ],
  // An end makes room for a mark that its number would run into.
  [[7], [["7", "7%", "middle"], END]],
  [[93], [START, ["93", "93%", "middle"]]],
  [
    [0, 40],
    [START, ["40", "40%", "middle"], END],
  ],
  [[100], [START, END]],
])("below a histogram with marks at %j stand its numbers, none upon another", (marks, numbers) => {
  expect(axisOf(marks)).toEqual(numbers);
});

test("the smallest part of a histogram is still seen", () => {
  const bins = [
    { sure: 1_000_000, estimated: 0, label: "100%" },
    { sure: 1, estimated: 1, label: "<1%" },
  ];
  const one = { label: "A", value: "V", marks: [], bins, numbers: [] };
  const { html } = drawHistograms({ kind: "histograms", columns: ["N", "J"], histograms: [one] });
  expect(
    [...html.matchAll(/x="50.5%" y="(\d+)" width="49%" height="(\d+)"/g)].map(([, y, h]) => [y, h]),
  ).toEqual([
    ["79", "1"],
    ["78", "1"],
  ]);
});

test.each([
  [1, "75", "grid", "--across:6;--name:2;--signs:2"],
  [6, "75", "grid", "--across:6;--name:2;--signs:2"],
  [11, "75", "grid", "--across:11;--name:4;--signs:2"],
  [30, "7", "grid wide", "--across:12;--name:4;--signs:1"],
  [13, "5 + 100", "grid", "--across:12;--name:4;--signs:3"],
  [13, "1.500 + 10.000", "grid wide", "--across:12;--name:3;--signs:6"],
  [12, "10.000.000", "grid", "--across:12;--name:1;--signs:10"],
  [12, "1.000.000.000.000.000.000", "grid", "--across:12;--name:1;--signs:25"],
])("a grid of %d numbers as %j tells how it is laid out", (count, text, look, style) => {
  const names = Array.from({ length: count }, (_, index) => `N${index}`);
  const values = names.map(() => ({ text, tone: "none" as const }));
  const { html } = drawGrid({
    kind: "grid",
    caption: "C",
    columns: { texts: ["P"], values: names },
    rows: [{ texts: ["A"], values }],
  });
  expect(html).toContain(`<table class="${look}" style="${style}"><caption>C</caption>`);
});

test("a grid's numbers carry their tone", () => {
  const { html } = drawGrid({
    kind: "grid",
    caption: "C",
    columns: { texts: ["Peserta", "Hasil"], values: ["Sabar", "Marah"] },
    rows: [
      {
        texts: ["<A>", "Cocok"],
        values: [
          { text: "75", tone: "good" },
          { text: "–", tone: "none" },
        ],
      },
      {
        texts: ["B", "Belum jelas"],
        values: [
          { text: "12", tone: "low" },
          { text: "80", tone: "warn" },
        ],
      },
    ],
  });
  expect(html).toContain(
    '<thead><tr><th scope="col">Peserta</th><th scope="col">Hasil</th><th scope="col" class="tall"><span>Sabar</span></th><th scope="col" class="tall"><span>Marah</span></th></tr></thead>',
  );
  expect(html).toContain(
    '<tr><th scope="row">&lt;A&gt;</th><td class="text">Cocok</td><td class="good">75</td><td>–</td></tr>\n<tr><th scope="row">B</th><td class="text">Belum jelas</td><td>12</td><td class="warn">80</td></tr>',
  );
});
