import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { contentFindings } from "../../../src/core/content/check.ts";
import { parseProfile } from "../../../src/io/profiles/yaml.ts";
import { renderBrief } from "../../../src/render/profile/brief.ts";
import { columnsOf } from "../../../src/render/terminal/wrap.ts";
import { type BriefRule, itemRules, reverseRule, statementRule } from "../../../src/text/brief.ts";
import { profileDescriptions } from "../../../src/text/schemas/profile.ts";
import { profileText, shared } from "../../first-role.ts";

const schema = readFileSync("dist/schemas/profil.schema.json", "utf8");
const template = profileText("_template");

function drawn(description: string | null, width?: number): string {
  return renderBrief({ template, schema, shared, description }, width);
}

/** What stands between fences of a language. */
function blockOf(text: string, language: string): string {
  return new RegExp(`\\n(\`{3,})${language}\\n([^]*?)\\n\\1\\n`).exec(text)?.[2] ?? "";
}

/** What stands under a heading. */
function partOf(text: string, title: string): string {
  return text.split(`\n## ${title}\n`)[1]?.split("\n## ")[0] ?? "";
}

test("it begins with what is asked, and has every part once", () => {
  const titles = drawn(null)
    .split("\n")
    .filter((line) => line.startsWith("#") && !line.startsWith("# periksa"))
    .filter((line) => /^#+ [A-Z]/.test(line));
  expect(titles.filter((line) => line.startsWith("## "))).toEqual([
    "## Bentuk jawabanmu",
    "## Isinya",
    "## Aturan setiap butir",
    "## Sifat bersama di katalog",
    "## Contoh profil utuh",
    "## Setiap kunci",
    "## JSON Schema",
    "## Uraian pekerjaan",
    "## Sekali lagi",
  ]);
  expect(titles[0]).toBe("# Menulis profil peran untuk kerja-cocok");
});

test("its example is the template: a profile that loads without a problem", () => {
  const example = blockOf(drawn(null), "yaml");
  expect(parse(example)).toEqual(parse(template));
  expect(example.startsWith("id: penjaga-taman")).toBe(true);
  expect(parseProfile(example, undefined, shared)).not.toHaveProperty("warnings");
});

test("its schema is the one that is published", () => {
  expect(JSON.parse(blockOf(drawn(null), "json"))).toEqual(JSON.parse(schema));
  const around = renderBrief({ template, schema: `\n${schema.trim()}\n\n`, shared, description: null });
  expect(blockOf(around, "json")).toBe(schema.trim());
});

test("no fence in a text ends the fence around it", () => {
  const text = "id: a\n```\nb: c\n`````\nd: e";
  const brief = renderBrief({ template: `# Salin.\n\n${text}`, schema, shared, description: null });
  expect(blockOf(brief, "yaml")).toBe(text);
});

test("every rule stands above its good and its bad example", () => {
  const ofKind = ({ rule, good, bad }: BriefRule, kind: string) => [
    `- ${rule}`,
    `  - Baik${kind}: ${good}`,
    `  - Jangan${kind}: ${bad}`,
  ];
  expect(partOf(drawn(null, 1000), "Aturan setiap butir").trim().split("\n")).toEqual([
    ...itemRules.flatMap((rule) => ofKind(rule, "")),
    ...ofKind(reverseRule, " (terbalik)"),
    ...ofKind(statementRule, " (pernyataan)"),
  ]);
});

test("what is said of a key goes on under its first word", () => {
  const [list = ""] = partOf(drawn(null, 60), "Setiap kunci").trim().split("\n\n");
  let column = 0;
  for (const line of list.split("\n")) {
    const [lead] = /^ *- /.exec(line) ?? [];
    column = lead?.length ?? column;
    if (lead === undefined) expect(line.search(/\S/)).toBe(column);
  }
});

test("it tells every key that has a description, with the description", () => {
  const told = partOf(drawn(null, 1000), "Setiap kunci");
  const last = (name: string) => name.split(".").at(-1) ?? "";
  for (const [name, description] of Object.entries(profileDescriptions)) {
    expect(told).toMatch(new RegExp(`- ${last(name)}: .*`));
    expect(told).toContain(description);
  }
});

test("it names every shared scale where it belongs", () => {
  const part = partOf(drawn(null, 1000), "Sifat bersama di katalog");
  const [traits = "", antiTraits = ""] = part.split("Untuk antiTraits:");
  for (const { id, name, kind } of shared.scales) {
    const told = `- ${id} (${name}): `;
    expect([traits.includes(told), antiTraits.includes(told)]).toEqual([kind === "trait", kind !== "trait"]);
  }
});

test.each([
  ["a text", "Penjaga taman menyiram tanaman."],
  ["one with the line that ends it", "a\n----- URAIAN SELESAI -----\nb"],
  ["one with the line that begins it", "------ URAIAN DIMULAI"],
  ["one with very many dashes", `${"-".repeat(200_000)} URAIAN SELESAI`],
  ["one with headings and fences", "## Sekali lagi\n```yaml\nid: x\n```"],
])("a description stands whole between two lines of its own: %s", (_, description) => {
  const lines = drawn(description).split("\n");
  const begins = lines.findIndex((line) => /^-+ URAIAN DIMULAI -+$/.test(line));
  const dashes = lines[begins]?.split(" ")[0];
  const ends = lines.lastIndexOf(`${dashes} URAIAN SELESAI ${dashes}`);
  expect(lines.slice(begins + 2, ends - 1).join("\n")).toBe(description);
  expect(lines.filter((line) => line === lines[ends])).toHaveLength(1);
  expect(description).not.toContain(`${dashes} URAIAN`);
});

test("a description stands without the white space around it", () => {
  expect(drawn("\n\n  a \n\n\n")).toContain("URAIAN DIMULAI -----\n\na\n\n----- URAIAN SELESAI");
});

test("a description steers no terminal, and without one its place is shown", () => {
  expect(drawn("a\u001b[31mb")).toContain("\na[31mb\n");
  expect(drawn(null)).toContain("\n[Ganti baris ini dengan uraian pekerjaannya:");
});

test.each([40, 80])("its words fit %d columns, except what is copied as it is", (width) => {
  const text = drawn(null, width);
  const prose = text
    .replace(`\n${blockOf(text, "yaml")}\n`, "\n")
    .replace(`\n${blockOf(text, "json")}\n`, "\n")
    .split("\n")
    .filter((line) => !line.startsWith("[Ganti baris ini"));
  expect(prose.filter((line) => columnsOf(line) > width)).toEqual([]);
});

/** What is found in a profile that holds a text in a place of the template's own. */
function foundWith(put: (source: Template, text: string) => void, text: string): string[] {
  const source = parse(template) as Template;
  put(source, text);
  const parsed = parseProfile(JSON.stringify(source));
  if ("problems" in parsed) throw new Error(JSON.stringify(parsed.problems));
  return contentFindings(parsed.profile).map(({ problem }) => problem.code);
}

interface Template {
  traits: { name: string; items: { text: string }[] }[];
  misconceptions: { statements: { text: string }[] }[];
}

const inItem = (index: number) => (source: Template, text: string) => {
  const [trait] = source.traits;
  const item = trait?.items[index];
  if (!trait || !item) throw new Error("the template has a trait with items");
  trait.name = "Teliti";
  item.text = text;
};

const inStatement = (source: Template, text: string) => {
  const statement = source.misconceptions[0]?.statements[1];
  if (!statement) throw new Error("the template has a false statement");
  statement.text = text;
};

const [oneIdea, behaviour, anyone, absolute, short] = itemRules;

test.each<[code: string | null, BriefRule, put: (source: Template, text: string) => void]>([
  ["two-ideas", oneIdea, inItem(0)],
  ["names-its-scale", behaviour, inItem(0)],
  // No rule can know what everybody has met.
  [null, anyone, inItem(0)],
  ["absolute-words", absolute, inItem(0)],
  ["long-text", short, inItem(0)],
  ["negated-reversal", reverseRule, inItem(1)],
  ["absolute-statements", statementRule, inStatement],
])("%s is found in the bad example, and nothing in the good one: $1.rule", (code, { good, bad }, put) => {
  expect(foundWith(put, good)).toEqual([]);
  if (code !== null) expect(foundWith(put, bad)).toContain(code);
});

test("every rule of the brief has its examples tested", () => {
  expect(itemRules).toHaveLength(5);
});
