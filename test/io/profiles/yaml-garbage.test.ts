import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { listItems } from "../../../src/core/profile/items.ts";
import { assess } from "../../../src/core/scoring/assess.ts";
import { parseProfile } from "../../../src/io/profiles/yaml.ts";
import { holds, SLOW } from "../../core/helpers.ts";
import { SOUND } from "../profile-text.ts";

const FIRST_ROLE = readFileSync("profiles/pendamping-kesejahteraan-masyarakat.yaml", "utf8");

/** Either problems whose places lie inside the text, in its order, or a profile that can be used. */
function isTold(text: string): void {
  const parsed = parseProfile(text);
  if ("profile" in parsed) {
    const { profile } = parsed;
    expect(JSON.parse(JSON.stringify(profile))).toEqual(profile);
    const answers = Object.fromEntries(listItems(profile).map(({ id, options }) => [id, options[0]?.value]));
    expect(assess(profile, answers).fit.low).toBeGreaterThanOrEqual(0);
    return;
  }
  expect(parsed.problems).not.toEqual([]);
  const lines = text.replace(/^\ufeff/, "").split("\n");
  let before = 0;
  for (const { code, place } of parsed.problems) {
    if (code === "profile-empty") continue;
    const { line = 0, column = 0 } = place ?? {};
    const length = lines[line - 1]?.length ?? -1;
    expect({ code, line, isInLine: column >= 1 && column <= length + 1 }).toEqual({
      code,
      line,
      isInLine: true,
    });
    expect(line).toBeGreaterThanOrEqual(before);
    before = line;
  }
}

/** What YAML gives a meaning to, and keys and values of profiles. */
const TOKENS = [
  ..."-:?,[]{}#&*!|>'\"%@`~\t\r ",
  "\n",
  "\n  ",
  "\n    - ",
  "---\n",
  "...\n",
  "<<: ",
  "*a",
  "&a ",
  "!!str ",
  "%YAML 1.1\n",
  "\ufeff",
  "\u0000",
  "\u202e",
  "id: ",
  "role: ",
  "traits:\n",
  "items: ",
  "responses: ",
  "duties: ",
  "interest: ",
  "text: ",
  "points: ",
  "options: ",
  "null",
  "true",
  "-1",
  ".nan",
  "0x1F",
  "1e999",
  "a",
  "b-1",
  "__proto__: ",
  "constructor: ",
  "[]",
  "{}",
];

test("any text gets an answer", SLOW, () => {
  holds(fc.string({ unit: "binary", maxLength: 60 }), isTold);
});

test("any text of YAML's own signs gets an answer", SLOW, () => {
  holds(
    fc.array(fc.constantFrom(...TOKENS), { maxLength: 30 }).map((tokens) => tokens.join("")),
    isTold,
  );
});

/** What may befall a line; `other` is another line, `sign` a token. */
const HARMS = {
  delete: () => [],
  repeat: (line: string) => [line, line],
  indent: (line: string) => [`  ${line}`],
  outdent: (line: string) => [line.slice(2)],
  tab: (line: string) => [`\t${line}`],
  item: (line: string) => [line.replace(/^( *)(- )?(.*)$/, "$1- $3")],
  replace: (_: string, other: string) => [other],
  insert: (line: string, other: string) => [line, other],
  value: (line: string, _: string, sign: string) => [line.replace(/:.*/, () => `: ${sign}`)],
  key: (line: string, _: string, sign: string) => [line.replace(/[\w-]+:/, () => `${sign.trim()}:`)],
  middle: (line: string, _: string, sign: string) => {
    const half = Math.floor(line.length / 2);
    return [line.slice(0, half) + sign + line.slice(half)];
  },
};

interface Harm {
  at: number;
  kind: keyof typeof HARMS;
  other: number;
  sign: string;
}

function harms(lines: readonly string[], most: number): fc.Arbitrary<Harm[]> {
  const index = fc.nat(lines.length - 1);
  const kind = fc.constantFrom(...(Object.keys(HARMS) as Harm["kind"][]));
  const harm = fc.record({ at: index, kind, other: index, sign: fc.constantFrom(...TOKENS) });
  return fc.array(harm, { minLength: 1, maxLength: most });
}

function harmed(lines: readonly string[], list: readonly Harm[]): string {
  const byLine = new Map(list.map((harm) => [harm.at, harm]));
  const changed = lines.flatMap((line, at) => {
    const harm = byLine.get(at);
    return harm ? HARMS[harm.kind](line, lines[harm.other] ?? "", harm.sign) : [line];
  });
  return changed.join("\n");
}

test.each([
  ["a small profile", SOUND, 6, 1],
  ["the first role", FIRST_ROLE, 10, 0.1],
])("%s, damaged anywhere, gets an answer", SLOW, (_, text, most, share) => {
  const lines = text.split("\n");
  holds(harms(lines, most), (list) => isTold(harmed(lines, list)), share);
});

test("every line of the small profile, deleted or emptied, gets an answer", SLOW, () => {
  const lines = SOUND.split("\n");
  for (const [at, line] of lines.entries()) {
    const replacements = [
      "",
      line.replace(/:.*/, ":"),
      line.replace(/:.*/, ": 5"),
      line.replace(/:.*/, ": [null]"),
    ];
    for (const replacement of replacements) isTold(lines.with(at, replacement).join("\n"));
  }
});

test("however many lines stand where none may, the first is told", () => {
  const lines = Array.from({ length: 6000 }, (_, index) => `{id: i${index}, text: b${index}},`);
  const parsed = parseProfile(`id: peran\nduties: [\n${lines.join("\n")}\n]\n`);
  expect(parsed).toMatchObject({
    problems: [{ code: "yaml-syntax", args: { detail: "BAD_INDENT" }, place: { line: 3, column: 1 } }],
  });
});

test.each([
  ["a list in lists", `id: taman\nx:\n - ${"- ".repeat(20_000)}x\n`, 3],
  ["a list in lists, and a key after it", `id: taman\nx:\n - ${"- ".repeat(20_000)}x\nb: c\n`, 3],
  ["keys in keys", `id: taman\nx:\n ${"? ".repeat(20_000)}x\nb: c\n`, 3],
  ["brackets in brackets", `id: taman\nx: ${"[".repeat(20_000)}${"]".repeat(20_000)}\nb: c\n`, 2],
])("%s, deeper than the parser goes, are told where they stand", (_, text, line) => {
  const parsed = parseProfile(text);
  const told = "problems" in parsed ? parsed.problems : [];
  expect(told.every(({ code, place }) => code === "yaml-syntax" && place?.line === line)).toBe(true);
  expect(told).not.toEqual([]);
});
