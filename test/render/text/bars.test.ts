import { Chalk } from "chalk";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Bar, Movement } from "../../../src/render/document/blocks.ts";
import { columnsOf } from "../../../src/render/terminal/wrap.ts";
import { drawBar, drawBars, drawMovement, drawOverview } from "../../../src/render/text/bars.ts";
import { pageOf } from "../../../src/render/text/page.ts";
import { holds } from "../../core/helpers.ts";
import { plain } from "../helpers.ts";

function bar(settings: Partial<Bar>): Bar {
  return {
    label: "L",
    low: 0,
    high: 0,
    point: null,
    least: 0,
    marks: [],
    zone: null,
    isHeavy: false,
    poles: null,
    about: "",
    notes: [],
    value: "V",
    ...settings,
  };
}

function draw(settings: Partial<Bar>, width: number): string[] {
  return drawBar(pageOf({ width }), bar(settings));
}

test("label and value, cells, marks, what it is about, and notes stand below each other", () => {
  const notes = [
    { label: "Satu", items: ["catatan yang panjang sekali.", "Lagi."] },
    { label: "Dua", items: ["Akhir."] },
  ];
  const words = { label: "Empati", value: "75 dari 100", about: "Menangkap perasaan." };
  const drawn = draw({ ...words, low: 75, high: 75, marks: [75], notes }, 20);
  expect(drawn).toEqual([
    "Empati   75 dari 100",
    "███████████████·····",
    "               ↑75",
    "  Menangkap",
    "  perasaan.",
    "  • Satu: catatan",
    "    yang panjang",
    "    sekali.",
    "  • Satu: Lagi.",
    "  • Dua: Akhir.",
  ]);
});

test.each([
  [25, 75, 50, "█████░░░░░┃░░░░·····"],
  // An estimate at an end of the range stays inside what is possible.
  [25, 75, 25, "█████┃░░░░░░░░░·····"],
  [25, 75, 75, "█████░░░░░░░░░┃·····"],
  [50, 50.1, 50, "██████████┃·········"],
  [50, 50, 50, "██████████··········"],
])("%d to %d with an estimate of %d shows it by a stroke", (low, high, point, cells) => {
  expect(draw({ low, high, point }, 20)[1]).toBe(cells);
});

test.each([
  [-50, 50, 0, "─────░░░░░┃░░░░░─────"],
  [-100, 100, -100, "┃░░░░░░░░░░░░░░░░░░░░"],
  [-100, 100, 100, "░░░░░░░░░░░░░░░░░░░░┃"],
  [0, 0, 0, "──────────●──────────"],
])("%d to %d between the poles with an estimate of %d shows it by a stroke", (low, high, point, cells) => {
  expect(draw({ low, high, point, least: -100 }, 21)[1]).toBe(cells);
});

const COLUMNS = {
  label: "Nilai",
  before: "Dulu",
  after: "Sekarang",
  wobble: "Goyangan biasa",
  moved: "Gerak",
};

const MOVED: Movement = {
  label: "Empati",
  least: 0,
  before: { low: 25, high: 75, point: 50, value: "25 sampai 75, perkiraan 50" },
  after: { low: 100, high: 100, point: 100, value: "100" },
  wobble: "± 10",
  moved: { tone: "moved", label: "naik" },
};

test("a value then and now stands in two bars", () => {
  const drawn = drawMovement(pageOf({ width: 30 }), MOVED, COLUMNS);
  expect(drawn).toEqual([
    "Empati                    naik",
    "dulu      █████░░░░░┃░░░░·····",
    "          25 sampai 75,",
    "          perkiraan 50",
    "sekarang  ████████████████████",
    "          100",
    "          goyangan biasa ± 10",
  ]);
  const coloured = drawMovement(pageOf({ width: 30, colour: 1 }), MOVED, COLUMNS);
  expect(coloured.map(plain)).toEqual(drawn);
});

test("without bars a movement is told in words alone, each behind its time", () => {
  expect(drawMovement(pageOf({ width: 30, bars: false }), MOVED, COLUMNS)).toEqual([
    "Empati                    naik",
    "dulu      25 sampai 75,",
    "          perkiraan 50",
    "sekarang  100",
    "          goyangan biasa ± 10",
  ]);
});

test.each([
  ["moved", "\u001b[1mgoyangan biasa ± 10\u001b[22m"],
  ["steady", "\u001b[2mgoyangan biasa ± 10\u001b[22m"],
] as const)("how far answers move by themselves stands out where a value %s", (tone, line) => {
  const movement = { ...MOVED, moved: { ...MOVED.moved, tone } };
  const [last = ""] = drawMovement(pageOf({ width: 30, colour: 1 }), movement, COLUMNS).slice(-1);
  expect(last.trimStart()).toBe(line);
});

test("without bars a value is told in words alone", () => {
  const drawn = drawBar(
    pageOf({ width: 40, bars: false }),
    bar({ label: "Empati", value: "75", marks: [75] }),
  );
  expect(drawn).toEqual([`Empati${" ".repeat(32)}75`]);
});

test("a zone and a heavy bar have signs of their own, and a legend tells those that are there", () => {
  const page = pageOf({ width: 80 });
  const zone = { low: 65, high: 85 };
  const drawn = (bars: Bar[], hasLegend = true) => drawBars(page, { kind: "bars", bars, hasLegend });
  const complete = bar({ low: 75, high: 75, point: 75, zone });
  expect(drawn([complete]).slice(1)).toEqual([
    `${"█".repeat(52)}${"▒".repeat(8)}┃${"▒".repeat(8)}${"·".repeat(11)}`,
    "┃ nilainya · ▒ goyangan biasa kalau menjawab lagi",
  ]);
  expect(drawn([bar({ low: 25, high: 75, isHeavy: true })]).slice(1)).toEqual([
    `${"▓".repeat(20)}${"░".repeat(40)}${"·".repeat(20)}`,
    "░ masih mungkin",
  ]);
  expect(drawn([complete], false)).toHaveLength(2);
  expect(
    drawBars(pageOf({ width: 80, bars: false }), { kind: "bars", bars: [complete], hasLegend: true }),
  ).toHaveLength(1);
});

test("heavy bars are not green", () => {
  const { green, magenta } = new Chalk({ level: 1 });
  const cells = (isHeavy: boolean) =>
    drawBar(pageOf({ width: 20, colour: 1 }), bar({ low: 100, high: 100, isHeavy }))[1];
  expect([cells(false), cells(true)]).toEqual([green("█".repeat(20)), magenta("▓".repeat(20))]);
});

const OVERVIEW = {
  ...{ kind: "overview" as const, caption: "Semua nilai", columns: ["Nilai", "Dari 100", "Goyangan"] },
  groups: [
    {
      title: "Makin tinggi, makin mendukung",
      rows: [
        { bar: bar({ label: "Empati", low: 75, high: 75, point: 75, marks: [25] }), cells: ["75", "± 10"] },
        { bar: bar({ label: "Kerja tim", low: 0, high: 100 }), cells: ["0 sampai 100", "± 10"] },
      ],
    },
  ],
};

test("all values at a glance take a line each, their bars below each other", () => {
  expect(drawOverview(pageOf({ width: 50 }), OVERVIEW)).toEqual([
    "Semua nilai",
    "",
    "Makin tinggi, makin mendukung",
    "Empati     █████╎█████████·····  75 ± 10",
    "Kerja tim  ░░░░░░░░░░░░░░░░░░░░  0 sampai 100 ± 10",
    "",
    "░ masih mungkin · ╎ batas",
  ]);
});

test.each([
  [40, true, ["Empati                           75 ± 10", expect.stringMatching(/^█+╎█+·+$/)]],
  [80, false, [`Empati${" ".repeat(67)}75 ± 10`, expect.stringContaining("Kerja tim")]],
])("at %d columns, with bars: %s, a value takes the lines that it needs", (width, bars, lines) => {
  expect(drawOverview(pageOf({ width, bars }), OVERVIEW).slice(3, 5)).toEqual(lines);
});

test.each([
  [46, `Empati     ${"█".repeat(4)}╎`],
  [45, "Empati  "],
])("at %d columns a bar has just room beside its value, or none", (width, beginning) => {
  const [line = ""] = drawOverview(pageOf({ width }), OVERVIEW).slice(3);
  expect(line.startsWith(beginning)).toBe(true);
  expect(line.includes("█")).toBe(beginning.includes("█"));
});

test("the poles of a bar stand below its ends", () => {
  const drawn = draw({ least: -100, poles: ["Guru", "Perawat"] }, 20);
  expect(drawn.at(-1)).toBe("Guru         Perawat");
});

test.each([
  [0, 0, "····················"],
  [100, 100, "████████████████████"],
  [50, 50, "██████████··········"],
  [0, 100, "░░░░░░░░░░░░░░░░░░░░"],
  [25, 75, "█████░░░░░░░░░░·····"],
  // A range shows, however small and wherever it lies.
  [50, 50.1, "██████████░·········"],
  [99.9, 100, "███████████████████░"],
  [0, 0.1, "░···················"],
])("%d to %d fills the cells of the sure and the possible part", (low, high, cells) => {
  expect(draw({ low, high }, 20)[1]).toBe(cells);
});

test.each([
  [-100, -100, "●────────────────────"],
  [0, 0, "──────────●──────────"],
  [100, 100, "────────────────────●"],
  [30, 30, "─────────────●───────"],
  [-50, 50, "─────░░░░░░░░░░░─────"],
  [-100, 100, "░░░░░░░░░░░░░░░░░░░░░"],
])("%d to %d lies between the two poles", (low, high, cells) => {
  const [, track, marks] = draw({ low, high, least: -100, marks: [-100, 0, 100] }, 21);
  expect(track).toBe(cells);
  expect(marks).toBe("↑−100     ↑0     100↑");
});

test.each([20, 21, 40, 47, 80, 99, 100])("at %d columns a point stands above its mark", (width) => {
  for (const value of [-100, 0, 100]) {
    const [, track = "", marks = ""] = draw({ low: value, high: value, least: -100, marks: [value] }, width);
    expect(marks.indexOf("↑")).toBe(track.indexOf("●"));
  }
});

test.each([
  [40, [40, 60, 80], "                ↑40     ↑60     ↑80"],
  [40, [100], "                                    100↑"],
  [40, [98], "                                     98↑"],
  // The last place where its number just fits behind the arrow, and the first where it does not.
  [40, [92], `${" ".repeat(37)}↑92`],
  [40, [94], `${" ".repeat(36)}94↑`],
  [40, [1], "↑1"],
  // A mark without room is left out rather than run into its neighbour.
  [40, [40, 41, 80], "                ↑40             ↑80"],
  [40, [40, 48, 80], "                ↑40             ↑80"],
  [40, [40, 50, 80], "                ↑40 ↑50         ↑80"],
])("at %d columns the marks %j do not collide", (width, marks, line) => {
  expect(draw({ marks }, width)[2]).toBe(line);
});

test("a label and a value that do not fit together stand below each other, each painted whole", () => {
  const page = { width: 20, chalk: new Chalk({ level: 1 }), hasBars: true };
  const long = bar({ label: "Kerja tim lintas lapisan", value: "0 sampai 100 dari 100, perkiraan 50" });
  const drawn = drawBar(page, long);
  expect(drawn.slice(0, 5)).toEqual([
    "\u001b[1mKerja tim lintas\u001b[22m",
    "\u001b[1mlapisan\u001b[22m",
    "0 sampai 100 dari",
    "100,",
    "perkiraan 50",
  ]);
});

test("colours tell the parts of a bar apart", () => {
  const page = { width: 10, chalk: new Chalk({ level: 1 }), hasBars: true };
  expect(drawBar(page, bar({ low: 30, high: 50 }))[1]).toBe(
    "\u001b[32m███\u001b[39m\u001b[33m░░\u001b[39m\u001b[2m·····\u001b[22m",
  );
});

test("cells fill the page exactly for any range and width", () => {
  const cases = fc.record({
    ends: fc.tuple(
      fc.double({ min: 0, max: 100, noNaN: true }),
      fc.double({ min: 0, max: 100, noNaN: true }),
    ),
    width: fc.integer({ min: 20, max: 120 }),
    isTrack: fc.boolean(),
  });
  holds(cases, ({ ends: [a, b], width, isTrack }) => {
    const [low, high] = [Math.min(a, b), Math.max(a, b)];
    const scaled = (value: number) => (isTrack ? value * 2 - 100 : value);
    const [, cells = ""] = draw({ low: scaled(low), high: scaled(high), least: isTrack ? -100 : 0 }, width);
    const page = Math.min(width, 100);
    expect(columnsOf(plain(cells))).toBe(page);
    expect(cells).toMatch(isTrack ? /^─*(●|░+)─*$/ : /^█*░*·*$/);
    if (!isTrack) {
      expect(cells.includes("░")).toBe(low < high);
      expect(
        Math.abs([...cells].filter((cell) => cell === "█").length - (low / 100) * page),
      ).toBeLessThanOrEqual(1);
    }
  });
});
