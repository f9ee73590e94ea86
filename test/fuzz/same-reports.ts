import fc from "fast-check";
import { stringify } from "yaml";
import { encodeAnswers } from "../../src/core/code/code.ts";
import { type Item, listItems } from "../../src/core/profile/items.ts";
import type { Profile } from "../../src/core/profile/profile.ts";
import { type Answers, assess, buildReport } from "../../src/index.ts";
import { parseProfile } from "../../src/io/profiles/yaml.ts";
import { itemText, optionLabel } from "../../src/text/items.ts";
import { answersFor, type KnownAnswers, profiles } from "../core/arbitrary.ts";
import { shuffled } from "../core/helpers.ts";
import { profileOf } from "../first-role.ts";
import { zipOf } from "../io/workbooks/zips.ts";
import { keepsContract } from "./contract.ts";
import { PROFILE, tableText, workbookParts } from "./seeds.ts";

// The same answers give the same report, however they come.

/** Somebody's answers. */
interface Person {
  respondent: string;
  group: string | null;
  answers: KnownAnswers;
}

/** How a person or a form writes what is the same. */
interface Spelling {
  /** Items in another order. */
  items: readonly Item[];
  /** By item: what of an answer is written, and whether its case is another. */
  cells: readonly ("number" | "label" | "both")[];
  case: "as it is" | "upper" | "lower";
  headings: "ids" | "texts" | "IDS";
  empty: "" | "NA" | "-";
}

/** Catalogue roles, the small one, and drawn ones, each with the YAML that the command line reads. */
const REAL = ["perawat", "teknisi-plts", "pendamping-kesejahteraan-masyarakat"].map(profileOf);

const WAYS = [
  "json",
  "pretty",
  "ndjson",
  "utf-16 ndjson",
  "comma",
  "semicolon",
  "tab",
  "utf-16 tab",
  "utf-16be comma",
  "xlsx",
  "ods",
  "codes",
] as const;
type Way = (typeof WAYS)[number];

interface Given {
  /** Which of the ways to write it are tried: all would take long. */
  ways: readonly Way[];
  profile: Profile;
  people: readonly Person[];
  spelling: Spelling;
}

/** Names that every way of writing keeps as they are. */
const NAMES = ["A-01", "Ayu", "7", "9007199254740993", "Budi é", "B 2", "O'Neil", "X, Y", 'C "c"', "Ani;Ina"];

function givens(): fc.Arbitrary<Given> {
  const roles = fc.oneof(
    { arbitrary: fc.constant(PROFILE), weight: 2 },
    { arbitrary: fc.constantFrom(...REAL), weight: 1 },
    { arbitrary: profiles().map(asRead), weight: 3 },
  );
  return roles.chain((profile) =>
    fc.record({
      ways: fc.shuffledSubarray([...WAYS], { minLength: 3, maxLength: 3 }),
      profile: fc.constant(profile),
      people: peopleFor(profile),
      spelling: spellingsFor(profile),
    }),
  );
}

/** A drawn profile, as it is once its YAML was read. */
function asRead({ fingerprint: _, ...source }: Profile): Profile {
  const parsed = parseProfile(yamlOf(source as Profile));
  if ("problems" in parsed) throw new Error(JSON.stringify(parsed.problems));
  return parsed.profile;
}

function yamlOf({ fingerprint: _, ...source }: Profile): string {
  return stringify(source);
}

function peopleFor(profile: Profile): fc.Arbitrary<Person[]> {
  return fc
    .shuffledSubarray(NAMES, { minLength: 2, maxLength: 4 })
    .chain((names) =>
      fc.tuple(
        ...names.map((respondent) =>
          fc.record({
            respondent: fc.constant(respondent),
            group: fc.constantFrom("XI-1", "XI 2", "kelas é"),
            answers: answersFor(profile),
          }),
        ),
      ),
    )
    .map((people) => people.filter(({ answers }) => Object.keys(answers).length > 0));
}

function spellingsFor(profile: Profile): fc.Arbitrary<Spelling> {
  const items = listItems(profile);
  return fc.record<Spelling>({
    items: shuffled(items),
    cells: fc.array(fc.constantFrom("number", "label", "both"), {
      minLength: items.length,
      maxLength: items.length,
    }),
    case: fc.constantFrom("as it is", "upper", "lower"),
    headings: fc.constantFrom("ids", "texts", "IDS"),
    empty: fc.constantFrom("", "NA", "-"),
  });
}

/** What each way of writing gives to `nilai`. */
function inputsOf({ profile, people, spelling }: Given): Record<Way, Buffer> {
  const records = people.map(({ respondent, group, answers }) => ({
    respondent,
    group,
    answers: reordered(answers, spelling),
  }));
  const rows = tableOf(people, spelling);
  const text = (value: string) => Buffer.from(value);
  const utf16 = (value: string) => Buffer.from(`\ufeff${value}`, "utf16le");
  return {
    json: text(JSON.stringify(records)),
    pretty: text(JSON.stringify(records, null, 2)),
    ndjson: text(records.map((one) => `${JSON.stringify(one)}\n`).join("")),
    "utf-16 ndjson": utf16(records.map((one) => `${JSON.stringify(one)}\n`).join("")),
    comma: text(tableText(rows, ",")),
    semicolon: text(`\ufeff${tableText(rows, ";", "\r\n")}`),
    tab: text(tableText(rows, "\t")),
    "utf-16 tab": utf16(tableText(rows, "\t", "\r\n")),
    "utf-16be comma": utf16(tableText(rows, ",")).swap16(),
    xlsx: zipOf(workbookParts(rows, "xlsx")),
    ods: zipOf(workbookParts(rows, "ods")),
    codes: text(
      tableText(
        [
          ["Peserta", "Kelas", "Kode"],
          ...people.map(({ respondent, group, answers }) => [
            respondent,
            group ?? "",
            encodeAnswers(profile, answers),
          ]),
        ],
        ",",
      ),
    ),
  };
}

/** In another order; what is not answered is left out, or null. */
function reordered(answers: KnownAnswers, { items, empty }: Spelling): Answers {
  const all = items.map(({ id }) => [id, answers[id] ?? null] as const);
  return Object.fromEntries(empty === "" ? all.filter(([, value]) => value !== null) : all);
}

function tableOf(people: readonly Person[], spelling: Spelling): string[][] {
  const { items } = spelling;
  const texts = items.map(itemText);
  const isTold = new Set(texts.map(sameText)).size === items.length;
  const heading = (item: Item, index: number) => {
    if (spelling.headings === "texts" && isTold) return inCase(texts[index] ?? "", spelling);
    return spelling.headings === "IDS" ? item.id.toUpperCase() : item.id;
  };
  return [
    ["Peserta", "Kelas", ...items.map(heading)],
    ...people.map(({ respondent, group, answers }) => [
      respondent,
      group ?? "",
      ...items.map((item, index) =>
        cellOf(item, answers[item.id], spelling.cells[index] ?? "number", spelling),
      ),
    ]),
  ];
}

const sameText = (text: string): string => text.toLowerCase().replaceAll(/\W+/g, " ").trim();

function inCase(text: string, spelling: Spelling): string {
  if (spelling.case === "as it is") return text;
  return spelling.case === "upper" ? text.toUpperCase() : text.toLowerCase();
}

function cellOf(
  item: Item,
  value: KnownAnswers[string] | undefined,
  how: Spelling["cells"][number],
  spelling: Spelling,
): string {
  if (value === undefined) return spelling.empty;
  const label = inCase(optionLabel(item, value), spelling);
  if (typeof value !== "number") return label;
  if (how === "label") return label;
  return how === "both" ? `${value}. ${label}` : String(value);
}

/** What the library says of each person, a line each. */
function expectedOf({ profile, people }: Given): string {
  return people
    .map(({ respondent, group, answers }) => {
      const report = buildReport(profile, assess(profile, answers), { respondent, group });
      return `${JSON.stringify(report)}\n`;
    })
    .join("");
}

/** The property, in a folder that nobody else writes into. */
export function sameReports(around: string): fc.IAsyncProperty<[Given]> {
  return fc.asyncProperty(givens(), async (given) => {
    if (given.people.length === 0) return;
    const expected = expectedOf(given);
    const yaml = Buffer.from(yamlOf(given.profile));
    const inputs = inputsOf(given);
    for (const way of given.ways) {
      const { code, stdout, stderr } = await keepsContract(
        {
          argv: ["nilai", "@masukan", "-p", "@peran.yaml", "-f", "ndjson"],
          files: { masukan: inputs[way], "peran.yaml": yaml },
          stdout: "ndjson",
        },
        around,
      );
      if (code !== 0) throw new Error(`${way}: exit code ${code}: ${stderr}`);
      if (stdout.toString() !== expected)
        throw new Error(`${way}: another report\n${firstDifference(stdout.toString(), expected)}`);
    }
  });
}

function firstDifference(found: string, expected: string): string {
  let at = 0;
  while (at < expected.length && found[at] === expected[at]) at += 1;
  const around = (text: string) => text.slice(Math.max(0, at - 80), at + 80);
  return `found    …${around(found)}\nexpected …${around(expected)}`;
}
