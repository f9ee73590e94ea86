import fc from "fast-check";
import { expect, test } from "vitest";
import { barOf } from "../../../src/render/document/bars.ts";
import type { Bar } from "../../../src/render/document/blocks.ts";
import {
  drawChart,
  drawMovement,
  drawRowChart,
  HEAVY_PATTERN_ID,
  PATTERN_ID,
} from "../../../src/render/html/charts.ts";
import { STYLE } from "../../../src/render/html/style.ts";
import { holds } from "../../core/helpers.ts";
import { all, attributeOf, textsOf } from "./pages.ts";

type Ends = [low: number, high: number, point: number | null];

function chart([low, high, point]: Ends, extras: Partial<Bar> = {}): string {
  return drawChart(barOf("Empati & sabar", { low, high, point }, extras)).html;
}

const ROOM = '<rect class="room" width="100%" height="16"/>';

test.each<[string, Ends, string]>([
  ["a sure value", [60, 60, 60], `${ROOM}<rect class="sure" width="60%" height="16"/>`],
  ["nothing at all", [0, 0, 0], ROOM],
  ["everything", [100, 100, 100], `${ROOM}<rect class="sure" width="100%" height="16"/>`],
  [
    "a range with its estimate",
    [25, 75, 50],
    `${ROOM}<rect class="possible" x="25%" width="50%" height="16"/><rect class="sure" width="25%" height="16"/><line class="point" x1="50%" x2="50%" y1="0" y2="16"/>`,
  ],
  ["a range without an estimate", [0, 100, null], `${ROOM}<rect class="possible" width="100%" height="16"/>`],
])("%s", (_, ends, shapes) => {
  const { value } = barOf("", { low: ends[0], high: ends[1], point: ends[2] });
  expect(chart(ends)).toBe(
    `<svg role="img" width="100%" height="16" focusable="false"><title>Empati &amp; sabar</title><desc>${value}</desc>${shapes}</svg>`,
  );
});

test("the zone where the value usually falls lies over the bar, with the value in it", () => {
  const html = chart([60, 60, 60], { zone: { low: 50, high: 70 } });
  expect(html).toContain(
    `${ROOM}<rect class="sure" width="60%" height="16"/><rect class="zone" x="50%" width="20%" height="16"/><line class="point" x1="60%" x2="60%" y1="0" y2="16"/></svg>`,
  );
  expect(chart([0, 0, 0], { zone: { low: 0, high: 10 } })).toContain(
    '<rect class="zone" width="10%" height="16"/>',
  );
});

test("a bar where high is heavy looks it, and its numbers may stand beside it", () => {
  expect(chart([60, 60, 60], { isHeavy: true })).toContain('<svg role="img" class="heavy"');
  const bar = barOf("Marah", { low: 60, high: 60, point: 60 }, { isHeavy: true, marks: [75] });
  expect(drawRowChart(bar).html).toBe(
    `<svg aria-hidden="true" class="heavy" width="100%" height="16">${ROOM}<rect class="sure" width="60%" height="16"/><line class="mark" x1="75%" x2="75%" y1="-3" y2="19"/></svg>`,
  );
});

const TRACK = '<line class="track" x1="0" x2="100%" y1="8" y2="8"/>';

test("places are rounded finer than a screen shows", () => {
  expect(chart([100 / 3, 200 / 3, 50])).toContain('x="33.33%" width="33.34%"');
});

test.each<[string, Ends, string]>([
  ["in the middle", [0, 0, 0], `${TRACK}<circle class="sure" cx="50%" cy="8" r="7"/>`],
  ["at this role", [-100, -100, -100], `${TRACK}<circle class="sure" cx="0%" cy="8" r="7"/>`],
  ["at the other", [100, 100, 100], `${TRACK}<circle class="sure" cx="100%" cy="8" r="7"/>`],
  [
    "somewhere between",
    [-50, 50, 0],
    `${TRACK}<rect class="possible" x="25%" width="50%" y="2" height="12"/><line class="point" x1="50%" x2="50%" y1="0" y2="16"/>`,
  ],
])("a place %s of two poles", (_, ends, shapes) => {
  expect(chart(ends, { least: -100 })).toContain(`</desc>${shapes}</svg>`);
});

test.each<[0 | -100, number, string, string]>([
  [0, 40, "40%", "middle"],
  [0, 0, "0%", "start"],
  [0, 100, "100%", "end"],
  [-100, -100, "0%", "start"],
  [-100, 0, "50%", "middle"],
  [-100, 100, "100%", "end"],
])("from %d on a mark at %d stands at %s", (least, mark, x, anchor) => {
  const html = chart([0, 0, 0], { least, marks: [mark] });
  expect(html).toContain('height="34"');
  const number = String(mark).replace("-", "−");
  expect(html).toContain(
    `<line class="mark" x1="${x}" x2="${x}" y1="-3" y2="19"/><text x="${x}" y="31" text-anchor="${anchor}">${number}</text></svg>`,
  );
});

test("every part of a chart lies within it", () => {
  const value = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10);
  holds(fc.tuple(value, value, value, fc.constantFrom(0 as const, -100 as const)), ([a, b, c, least]) => {
    const [low = 0, point = 0, high = 0] = [a, b, c].sort((one, other) => one - other);
    const scaled = ([low, high, point] as Ends).map((each) => (each ?? 0) * (least ? 2 : 1) + least) as Ends;
    const html = chart(scaled, { least });
    const percent = (name: string) =>
      [...html.matchAll(new RegExp(`\\s${name}="([^"]*)%"`, "g"))].map(([, number]) => Number(number));
    for (const name of ["x", "x1", "x2", "cx", "width"]) {
      expect(percent(name).filter((each) => !(each >= 0 && each <= 100.000001))).toEqual([]);
    }
    expect(all(html, ".point").length).toBe(scaled[0] < scaled[1] ? 1 : 0);
  });
});

test("an earlier value lies above the later one", () => {
  const html = drawMovement(
    {
      label: "Empati",
      least: 0,
      before: { low: 20, high: 40, point: null, value: "20 sampai 40" },
      after: { low: 50, high: 50, point: 50, value: "50" },
      wobble: "± 10",
      moved: { tone: "moved", label: "naik" },
    },
    "Dulu: 20 sampai 40. Sekarang: 50",
  ).html;
  expect(html).toBe(
    '<svg role="img" width="100%" height="21" focusable="false"><title>Empati</title><desc>Dulu: 20 sampai 40. Sekarang: 50</desc>' +
      '<g class="before"><rect class="room" width="100%" height="9"/><rect class="possible" x="20%" width="20%" height="9"/><rect class="sure" width="20%" height="9"/></g>' +
      '<rect class="room" y="12" width="100%" height="9"/><rect class="sure" y="12" width="50%" height="9"/></svg>',
  );
  expect(textsOf(html, "title")).toEqual(["Empati"]);
  expect(attributeOf(all(html, "svg")[0] ?? (undefined as never), "role")).toBe("img");
});

test("the possible part is filled with the pattern of the page", () => {
  expect(STYLE).toContain(`svg .possible { fill: url(#${PATTERN_ID});`);
  expect(STYLE).toContain(`svg.heavy .possible { fill: url(#${HEAVY_PATTERN_ID});`);
});
