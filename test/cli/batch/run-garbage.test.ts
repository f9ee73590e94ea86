import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { SLOW } from "../../core/helpers.ts";
import { lines, run, SMALL_PROFILE } from "../helpers.ts";

/** Three people in each form of input; the second goes by a number of more digits than a program keeps. */
const PEOPLE = [
  { respondent: "Ayu é", answers: { "sabar-1": 3, "sabar-2": 1 } },
  { respondent: 0, answers: { "sabar-1": 1 } },
  { respondent: null, answers: { "sabar-1": 2, "sabar-2": null } },
];

const TEXTS = {
  ndjson: lines(...PEOPLE.map((one) => JSON.stringify(one))).replace(":0,", ":9007199254740993,"),
  list: JSON.stringify(PEOPLE),
  pretty: JSON.stringify(PEOPLE, null, 2),
  following: PEOPLE.map((one) => JSON.stringify(one, null, 1)).join("\n"),
  single: JSON.stringify(PEOPLE[0]),
  csv: lines("peserta,sabar-1,sabar-2", '"Ayu, é",3,Sesuai', "Budi,1,", '"C ""c""",2,1'),
  tsv: lines("peserta\tsabar-1\tsabar-2", "Ayu\t3\tSesuai", "Budi\t1\t"),
} as const;

const PIECES = [
  "{",
  "}",
  "[",
  "]",
  '"',
  ",",
  ":",
  "\n",
  "\\",
  "\ufeff",
  "\u0000",
  "\ud800",
  ";",
  "\t",
  "9",
  "null",
];
const NEST = ["[".repeat(3000), '{"a":'.repeat(3000), `${"[".repeat(200)}${"]".repeat(200)}`];

/** A way to spoil a text. */
const spoilers: fc.Arbitrary<(text: string) => string> = fc.oneof(
  fc.nat().map((at) => (text: string) => text.slice(0, at % (text.length + 1))),
  fc.nat().map((at) => (text: string) => text.slice(at % (text.length + 1))),
  fc.tuple(fc.nat(), fc.nat(40)).map(([at, count]) => (text: string) => {
    const from = at % (text.length + 1);
    return text.slice(0, from) + text.slice(from + count);
  }),
  fc
    .tuple(fc.nat(), fc.constantFrom(...PIECES, ...NEST), fc.integer({ min: 1, max: 3 }))
    .map(([at, piece, times]) => (text: string) => {
      const from = at % (text.length + 1);
      return text.slice(0, from) + piece.repeat(times) + text.slice(from);
    }),
  fc
    .tuple(fc.nat(), fc.nat(60), fc.integer({ min: 2, max: 30 }))
    .map(([at, count, times]) => (text: string) => {
      const from = at % (text.length + 1);
      return text.slice(0, from) + text.slice(from, from + count).repeat(times) + text.slice(from);
    }),
);

const inputs = fc
  .tuple(fc.constantFrom(...Object.values(TEXTS)), fc.array(spoilers, { minLength: 1, maxLength: 3 }))
  .map(([text, spoil]) => spoil.reduce((spoiled, one) => one(spoiled), text));

/** How many a line of the closing note counts, or the one that it leaves out. */
function counted(stderr: string): number | null {
  const note = /^([\d.]+) dinilai(?:, ([\d.]+) bermasalah)?\.$/m.exec(stderr);
  const number = (text = "0") => Number(text.replaceAll(".", ""));
  return note ? number(note[1]) + number(note[2]) : null;
}

/** Results in each format, one for every record. */
const READERS: Record<string, (stdout: string) => number> = {
  ndjson: (stdout) => {
    const all = stdout.split("\n").slice(0, -1);
    for (const line of all) expect(JSON.parse(line).version).toBe(1);
    return all.length;
  },
  json: (stdout) => {
    if (stdout === "") return 0;
    const found = JSON.parse(stdout);
    return Array.isArray(found) ? found.length : 1;
  },
  csv: (stdout) => Math.max(0, parse(stdout).length - 1),
};

test("no input brings the command down: every record is scored or told", SLOW, async () => {
  const runs = Number(process.env.PROPERTY_RUNS ?? 150);
  await fc.assert(
    fc.asyncProperty(inputs, fc.constantFrom("ndjson", "json", "csv"), async (text, format) => {
      const files = { "taman.yaml": SMALL_PROFILE, masukan: text };
      const ran = await run(["nilai", "@masukan", "-p", "@taman.yaml", "-f", format], { files });
      expect([0, 1, 2]).toContain(ran.code);
      expect(ran.stderr).not.toMatch(/\bat .*:\d+:\d+|program ini bermasalah|Error/);
      const results = READERS[format]?.(ran.stdout) ?? 0;
      const count = counted(ran.stderr);
      if (count !== null)
        expect(results === count || (count === 0 && results === 1 && format === "json")).toBe(true);
      // Whatever is not fine is told.
      if (ran.code !== 0) expect(ran.stderr).toMatch(/Masalah|^masukan:/m);
      if (ran.code === 0) expect(results).toBeGreaterThan(0);
    }),
    { numRuns: runs },
  );
});

test.each(Object.entries(TEXTS))("a sound text of this form is scored whole: %s", async (_, text) => {
  const files = { "taman.yaml": SMALL_PROFILE, masukan: text };
  const ran = await run(["nilai", "@masukan", "-p", "@taman.yaml", "-f", "ndjson"], { files });
  const count = text === TEXTS.single ? 1 : text === TEXTS.tsv ? 2 : 3;
  expect([ran.code, READERS.ndjson?.(ran.stdout), ran.stderr]).toEqual([
    0,
    count,
    count === 1 ? "" : `${count} dinilai.\n`,
  ]);
});
