import { Readable } from "node:stream";
import fc from "fast-check";
import { expect, test } from "vitest";
import { planOf } from "../../../src/core/profile/plan.ts";
import { UNKNOWN } from "../../../src/core/scoring/answers.ts";
import { addSkipped, noneSkipped } from "../../../src/io/answers/skipped.ts";
import { TableReader } from "../../../src/io/answers/table.ts";
import { Roles } from "../../../src/io/profiles/roles.ts";
import { Buffers } from "../../../src/io/streams/buffers.ts";
import { readJobs } from "../../../src/io/streams/jobs.ts";
import { itemText, optionLabel } from "../../../src/text/items.ts";
import { everyKind } from "../../core/fixtures.ts";
import { holdsAsync, SLOW } from "../../core/helpers.ts";

// Tables drawn at random, as people and services write them, through the whole reader.

const ASKED = everyKind();
const PLAN = planOf(ASKED);

/** How a text becomes bytes. UTF-16 is known by its mark; Windows-1252 has to be named. */
const ENCODINGS = {
  "utf-8": (text: string) => Buffer.from(text),
  "utf-16le": (text: string) => Buffer.from(marked(text), "utf16le"),
  "utf-16be": (text: string) => Buffer.from(marked(text), "utf16le").swap16(),
  "windows-1252": (text: string) => Buffer.from(text.replace("\ufeff", ""), "latin1"),
};

function marked(text: string): string {
  return text.startsWith("\ufeff") ? text : `\ufeff${text}`;
}

/** Columns that services put beside a question: what is in them answers nothing. */
const COMPANIONS = ["Waktu:", "Points -", "Skor"];

/** A table before it is written. */
interface Drawn {
  delimiter: string;
  lineEnd: string;
  /** Every cell is quoted, or those alone that need it. */
  quotesAll: boolean;
  isMarked: boolean;
  encoding: keyof typeof ENCODINGS;
  titles: string[];
  headings: "ids" | "texts";
  inWords: boolean;
  order: number[];
  /** By person: what the note says, and the choices. */
  people: { note: string; choices: number[] }[];
  /** Rows of nobody, each before the person of that number. */
  asides: { before: number; kind: "blank" | "numbered" | "total" | "heading" }[];
  blockBytes: number;
}

const COLUMNS = PLAN.items.length + 3 + COMPANIONS.length;
const notes = fc.string({ unit: fc.constantFrom(..."ab ,;|\t\"\n'=é".split("")), maxLength: 8 });
const choices = fc.tuple(
  ...PLAN.items.map(({ options }) => fc.oneof(fc.constant(UNKNOWN), fc.nat(options.length - 1))),
);
const drawings: fc.Arbitrary<Drawn> = fc.record({
  delimiter: fc.constantFrom(",", ";", "\t", "|"),
  lineEnd: fc.constantFrom("\n", "\r\n", "\r"),
  quotesAll: fc.boolean(),
  isMarked: fc.boolean(),
  encoding: fc.constantFrom("utf-8", "utf-8", "utf-16le", "utf-16be", "windows-1252"),
  titles: fc.array(fc.constantFrom("Angket Kelas XI", "", "Dibuat oleh Bu Ani, 2026", "sep"), {
    maxLength: 3,
  }),
  headings: fc.constantFrom("ids", "texts"),
  inWords: fc.boolean(),
  order: fc.shuffledSubarray(
    Array.from({ length: COLUMNS }, (_, column) => column),
    { minLength: COLUMNS },
  ),
  people: fc.array(fc.record({ note: notes, choices }), { minLength: 1, maxLength: 6 }),
  asides: fc.array(
    fc.record({ before: fc.nat(6), kind: fc.constantFrom("blank", "numbered", "total", "heading") }),
    { maxLength: 3 },
  ),
  blockBytes: fc.integer({ min: 1, max: 400 }),
});

const [NUMBER, RESPONDENT, NOTE] = [PLAN.items.length, PLAN.items.length + 1, PLAN.items.length + 2];
const TOTALS = ["Jumlah", "Rata-rata", "Simpangan baku", "TOTAL"];

/** The cells of every row, columns in their first order. */
function rowsOf(drawn: Drawn): string[][] {
  const names = PLAN.items.map((item) => (drawn.headings === "ids" ? item.id : itemText(item)));
  const beside = COMPANIONS.map((word, at) => `${word} ${names[at % names.length]}`);
  const heading = [...names, "No", "Peserta", "Catatan", ...beside];
  const aside = (kind: Drawn["asides"][number]["kind"], at: number): string[] => {
    if (kind === "heading") return heading;
    const cells = heading.map(() => "");
    if (kind === "numbered") cells[NUMBER] = "7";
    if (kind === "total") for (const column of PLAN.items.keys()) cells[column] = `${at + 2}`;
    if (kind === "total") cells[RESPONDENT] = TOTALS[at % TOTALS.length] ?? "";
    return cells;
  };
  const people = drawn.people.map(({ note, choices }, at) => [
    ...PLAN.items.map((item, position) => {
      const option = item.options[choices[position] ?? UNKNOWN];
      if (!option) return "";
      return drawn.inWords || item.kind === "statement" ? optionLabel(item, option.value) : `${option.value}`;
    }),
    `${at + 1}`,
    `P-${at}`,
    noteOf(note, drawn),
    ...beside.map((_, companion) => `${((at + companion) % 2) + 1}`),
  ]);
  const rows = people.flatMap((row, at) => [
    ...drawn.asides.filter(({ before }) => before === at).map(({ kind }) => aside(kind, at)),
    row,
  ]);
  return [heading, ...rows];
}

/**
 * No spreadsheet writes tabs between tabs; and a break in the first cell may as well follow a ditto mark. Where lines end with a
 * return alone, nothing else breaks them.
 */
function noteOf(text: string, { delimiter, lineEnd, order }: Drawn): string {
  const note = lineEnd === "\r" ? text.replaceAll("\n", " ") : text;
  if (delimiter !== "\t") return note;
  return note.replaceAll("\t", " ").replaceAll(order[0] === NOTE ? "\n" : "\t", " ");
}

function written(drawn: Drawn): string[] {
  const { delimiter, quotesAll } = drawn;
  const cellText = (cell: string) =>
    quotesAll || cell.includes(delimiter) || /["\r\n]|^ /.test(cell)
      ? `"${cell.replaceAll('"', '""')}"`
      : cell;
  const lines = rowsOf(drawn).map((row) =>
    drawn.order.map((column) => cellText(row[column] ?? "")).join(delimiter),
  );
  const titles = drawn.titles.map((title) => (title === "sep" ? "" : title));
  const named = drawn.titles.includes("sep") ? [`sep=${delimiter}`] : [];
  return [...named, ...titles, ...lines];
}

function textOf({ isMarked, lineEnd }: Drawn, lines: readonly string[]): string {
  return (isMarked ? "\ufeff" : "") + lines.map((line) => line + lineEnd).join("");
}

/** What the whole reader makes of a text. */
async function readTable(text: string, blockBytes: number, encoding: Drawn["encoding"] = "utf-8") {
  const roles = new Roles({ asked: ASKED, isFixed: true, catalogue: "" });
  const table = { sheet: null, columns: { respondent: null, group: null } };
  const stdin = Readable.from([ENCODINGS[encoding](text)]);
  const found = { scored: [] as [string | null, number[]][], failed: [] as string[], told: [] as string[] };
  const skipped = noneSkipped();
  const named = encoding === "windows-1252" ? encoding : null;
  const reading = { files: ["-"], stdin, encoding: named, table, blockBytes };
  const settings = { ...reading, plan: PLAN, roles, buffers: new Buffers() };
  for await (const job of readJobs({ ...settings, inputFormat: "csv" })) {
    if (job.kind === "columns") found.told.push(...job.columns.problems.map(({ code }) => code));
    if (job.kind !== "block" || job.shape.kind !== "table") continue;
    const reader = new TableReader(PLAN, job.shape.head);
    const lines = reader.read(job.block.bytes, ({ respondent, sound, problems }) => {
      if (sound) found.scored.push([respondent, [...sound.choices]]);
      else found.failed.push(...problems.map(({ code }) => code));
    });
    addSkipped(skipped, reader.takeCounts().skipped, job.input.lines);
    job.input.lines += lines;
  }
  return { ...found, skipped: skipped.empty + skipped.totals + skipped.headings };
}

function isAnswered({ choices }: Drawn["people"][number]): boolean {
  return choices.some((choice) => choice !== UNKNOWN);
}

test("whatever stands around them, the answers read are those that were written", SLOW, async () => {
  await holdsAsync(drawings, async (drawn) => {
    const { scored, failed, told, skipped } = await readTable(
      textOf(drawn, written(drawn)),
      drawn.blockBytes,
      drawn.encoding,
    );
    const people = drawn.people.map((person, at) => ({ ...person, name: `P-${at}` }));
    expect(scored).toEqual(people.filter(isAnswered).map(({ name, choices }) => [name, choices]));
    expect(failed).toEqual([]);
    // A title may stand above, a heading repeated at once below, and companions beside.
    const expected = ["lines-above", "describing-rows", "like-columns"];
    expect(told.filter((code) => !expected.includes(code))).toEqual([]);
    const asides = drawn.asides.filter(
      ({ before, kind }) => before < people.length && kind !== "blank",
    ).length;
    const described = told.includes("describing-rows");
    const nobody = asides + people.filter((person) => !isAnswered(person)).length;
    if (described) expect(skipped).toBeLessThan(nobody);
    else expect(skipped).toBe(nobody);
  });
});

/** What befalls a table by hand: a quote is lost, or one too many, or a line broken. */
const DAMAGES = {
  lost: (text: string, at: number) => text.slice(0, at) + text.slice(at + 1),
  added: (text: string, at: number) => `${text.slice(0, at + 1)}"${text.slice(at + 1)}`,
  broken: (text: string, at: number) => `${text.slice(0, at)}\n${text.slice(at + 1)}`,
};
const PLACES = { lost: /"/g, added: /[,;|\t]/g, broken: / /g };

test("a table that was damaged gives nobody other answers, and tells whom it cost", SLOW, async () => {
  const damages = fc.tuple(drawings, fc.constantFrom("lost", "added", "broken"), fc.nat(1000));
  await holdsAsync(damages, async ([drawn, kind, at]) => {
    const whole = textOf({ ...drawn, isMarked: false }, written({ ...drawn, titles: [] }));
    const below = whole.indexOf("P-0");
    const places = [...whole.matchAll(PLACES[kind])].map(({ index }) => index).filter((one) => one > below);
    const place = places[at % places.length];
    fc.pre(place !== undefined);
    const text = DAMAGES[kind](whole, place ?? 0);
    const { scored, failed, told, skipped } = await readTable(text, drawn.blockBytes);
    const given = new Map(drawn.people.map(({ choices }, person) => [`P-${person}`, choices]));
    const read = scored.flatMap(([name, choices]) =>
      // A stray quote may have become part of a name.
      choices.map((choice, item) => ({ name: name?.replaceAll('"', ""), choice, item })),
    );
    const known = read.filter(({ name, choice }) => choice !== UNKNOWN && given.has(name ?? ""));
    expect(known.filter(({ name, choice, item }) => given.get(name ?? "")?.[item] !== choice)).toEqual([]);
    const answers = drawn.people.flatMap(({ choices }) => choices.filter((choice) => choice !== UNKNOWN));
    const isTold = failed.length + told.length + skipped > 0;
    expect(known.length < answers.length && !isTold).toBe(false);
  });
});
