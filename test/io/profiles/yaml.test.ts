import { describe, expect, test } from "vitest";
import { listItems } from "../../../src/core/profile/items.ts";
import { parseProfile } from "../../../src/io/profiles/yaml.ts";
import { edited, profileOf, type Row, SOUND, told } from "../profile-text.ts";

describe("text that is no YAML", () => {
  test.each<[string, string, [place: string, detail: string][]]>([
    ["a quotation mark without its partner", 'id: "a\nrole: b\n', [["3:1", "MISSING_CHAR"]]],
    ["two colons in one line", "id: a: b\n", [["1:5", "BLOCK_AS_IMPLICIT_KEY"]]],
    ["a bracket left open", "id: [a\nrole: b\n", [["2:1", "BAD_INDENT"]]],
    ["a line that is indented too far", "id: a\n  role: b\n", [["1:5", "BLOCK_AS_IMPLICIT_KEY"]]],
    ["a tab as indent", "id:\n\trole: b\n", [["2:1", "TAB_AS_INDENT"]]],
    ["an @ without quotation marks", "id: @a\n", [["1:5", "BAD_SCALAR_START"]]],
    ["an escape that does not exist", 'id: "\\q"\n', [["1:6", "BAD_DQ_ESCAPE"]]],
    ["a list as key", `${SOUND}[a, b]: c\n`, [["36:1", "NON_STRING_KEY"]]],
    ["a mapping as key", `${SOUND}? {a: b}\n: c\n`, [["36:3", "NON_STRING_KEY"]]],
    ["a directive nobody knows", `%PERAN 1\n---\n${SOUND}`, [["1:1", "BAD_DIRECTIVE"]]],
    ["a version of YAML to come", `%YAML 1.3\n---\n${SOUND}`, [["1:7", "BAD_DIRECTIVE"]]],
    [
      "a list that goes on as a mapping: only where the parser is lost",
      "- id: a\nrole: b\nsummary: c\n",
      [["2:1", "UNEXPECTED_TOKEN"]],
    ],
    [
      "a tab amid an indented list: only where the parser is lost",
      "traits:\n  - id: a\n\tname: b\n    weight: 1\n    items:\n      - id: c\n",
      [["3:1", "TAB_AS_INDENT"]],
    ],
    [
      "a line indented by one too many: only where the parser is lost",
      "traits:\n  - id: a\n     name: b\n    weight: 1\n    items:\n      - id: c\n",
      [["2:9", "BLOCK_AS_IMPLICIT_KEY"]],
    ],
    ["a tag nobody knows", "id: !peran a\n", [["1:5", "TAG_RESOLVE_FAILED"]]],
    ["a tag of YAML 1.1", "id: !!binary YQ==\n", [["1:5", "TAG_RESOLVE_FAILED"]]],
    [
      "several mistakes, in the order of the text",
      "id: @a\nrole: `b`\nsummary: %c\n",
      [
        ["1:5", "BAD_SCALAR_START"],
        ["2:7", "BAD_SCALAR_START"],
        ["3:10", "BAD_SCALAR_START"],
      ],
    ],
  ])("%s", (_, text, expected) => {
    const rows = expected.map(([place, detail]): Row => [place, "", "yaml-syntax", { detail }]);
    expect(told(text)).toEqual(rows);
  });

  test.each([
    ["brackets", "[", "RESOURCE_EXHAUSTION"],
    ["braces", "{a: ", "RESOURCE_EXHAUSTION"],
    ["dashes", "- ", "RESOURCE_EXHAUSTION"],
    ["question marks", "? ", "NON_STRING_KEY"],
  ])("%s nested without end are a problem, not a crash", (_, opening, detail) => {
    expect(told(opening.repeat(15_000))[0]?.slice(2)).toEqual(["yaml-syntax", { detail }]);
  });
});

describe("YAML that a profile may not use", () => {
  test.each<[string, string, Row[]]>([
    ["two documents", `${SOUND}---\n${SOUND}`, [["36:1", "", "yaml-several-documents", {}]]],
    ["three documents", "id: a\n---\nid: b\n---\nid: c\n", [["2:1", "", "yaml-several-documents", {}]]],
    [
      "an alias",
      edited("name: Empati", "name: &nama Empati").replace("name: Ragu", "name: *nama"),
      [["21:22", "", "yaml-alias", {}]],
    ],
    ["an alias of nothing", edited("name: Empati", "name: *nama"), [["11:11", "", "yaml-alias", {}]]],
    [
      "aliases that would explode",
      "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n",
      ["2:8", "2:12", "3:5", "3:9"].map((place): Row => [place, "", "yaml-alias", {}]),
    ],
    ["a key twice", `${SOUND}role: Lain\n`, [["36:1", "", "duplicate-key", { key: "role" }]]],
    [
      "keys twice and thrice, quoted and further in",
      `${SOUND.replace("id: ragu,", "id: ragu, id: lain,")}'role': Lain\n"role": Lagi\n`,
      [
        ["21:16", "", "duplicate-key", { key: "id" }],
        ["36:1", "", "duplicate-key", { key: "role" }],
        ["37:1", "", "duplicate-key", { key: "role" }],
      ],
    ],
    [
      "mistakes of several kinds, in the order of the text",
      "id: a\nid: *b\nrole: @c\n",
      [
        ["2:1", "", "duplicate-key", { key: "id" }],
        ["2:5", "", "yaml-alias", {}],
        ["3:7", "", "yaml-syntax", { detail: "BAD_SCALAR_START" }],
      ],
    ],
    ["__proto__ at the top", `${SOUND}__proto__: {a: 1}\n`, [unknownKey("36:1", "__proto__")]],
    ["a number as key", `${SOUND}5: a\n`, [unknownKey("36:1", "5")]],
    ["true as key", `${SOUND}true: a\n`, [unknownKey("36:1", "true")]],
  ])("%s", (_, text, rows) => {
    expect(told(text)).toEqual(rows);
  });

  function unknownKey(place: string, key: string): Row {
    return [place, key, "unknown-key", { key, suggestion: null }];
  }

  test("two thousand unknown keys are told one by one", () => {
    const keys = Array.from({ length: 2_000 }, (_, index) => `k${index}`);
    const rows = told(keys.map((key) => `${key}: 1`).join("\n"));
    expect(rows).toHaveLength(2_002);
    expect(rows.at(-1)).toEqual(["2000:1", "k1999", "unknown-key", { key: "k1999", suggestion: null }]);
  });
});

describe("text that holds no profile", () => {
  test.each(["", " \n\n", "# peran\n", "---\n", "---\n...\n", "null\n", "~", "\ufeff"])(
    "%j is empty",
    (text) => {
      expect(told(text)).toEqual([["", "", "profile-empty", {}]]);
    },
  );

  test.each([
    ["halo", "text"],
    ["5", "number"],
    ["false", "boolean"],
    ["- id: a", "list"],
  ])("%s is no mapping", (text, received) => {
    expect(told(`# peran\n${text}\n`)).toEqual([
      ["2:1", "", "wrong-type", { expected: "mapping", received }],
    ]);
  });

  test.each<[string, kind: "scale" | "responses"]>([
    ["id: telaten\nkind: trait\nname: Telaten\nitems: []\n", "scale"],
    ["sering: {options: [Jarang, Sering]}\n", "responses"],
  ])("%j is a part that roles share", (text, kind) => {
    expect(told(text)).toEqual([["1:1", "", "shared-part-as-profile", { kind }]]);
  });

  test("more than 256 KiB is too large, counted in bytes", () => {
    const limit = 256 * 1024;
    expect(told("#".repeat(limit))).toEqual([["", "", "profile-empty", {}]]);
    const args = { bytes: limit + 2, limit };
    expect(told("é".repeat(limit / 2 + 1))).toEqual([["", "", "profile-too-large", args]]);
  });
});

describe("the same profile in other clothes", () => {
  test.each([
    ["Windows line ends", SOUND.replaceAll("\n", "\r\n")],
    ["a byte order mark", `\ufeff${SOUND}`],
    ["a document mark before it", `---\n${SOUND}`],
    ["a document mark after it", `${SOUND}...\n`],
    ["comments", `# peran\n${SOUND.replaceAll("\n", " # catatan\n")}`],
    ["tabs after values and colons", SOUND.replaceAll(": ", ":\t").replaceAll("\n", "\t\n")],
    ["an anchor that nobody uses", edited("name: Empati", "name: &nama Empati")],
    ["tags that say what holds anyway", edited("name: Empati", "name: !!str Empati")],
    ["quotation marks", edited("name: Empati", "'name': \"Empati\"")],
  ])("%s", (_, text) => {
    expect(profileOf(text)).toEqual(profileOf(SOUND));
  });

  test.each(["%YAML 1.1", "%YAML 1.2"])("under %s yes and no stay texts", (directive) => {
    const text = `${directive}\n---\n${edited("[Tidak, Netral, Ya]", "[no, 'null', yes]")}`;
    expect(profileOf(text).responses).toEqual({ sesuai: { options: ["no", "null", "yes"] } });
  });

  test.each([
    ["Windows line ends", edited("Empati\n", "[]\n").replaceAll("\n", "\r\n"), "11:11"],
    ["a byte order mark", "\ufeffid: []\nrole: Peran\n", "1:5"],
    ["wide characters before it", 'id: a\nrole: "👩‍🏫 é" # x\ntraits: {}\n', "3:9"],
  ])("places hold with %s", (_, text, place) => {
    expect(told(text)[0]?.[0]).toBe(place);
  });
});

test.each([
  ["escape sequences", '"\\e[31mPeran\\e[0m Uji"', "[31mPeran[0m Uji"],
  ["direction marks", '"Peran \\u202Eiju\\u202C \\u2066Uji\\u2069"', "Peran iju Uji"],
  ["C1 controls and NUL, written raw", "Peran\u009b Uji\u0000", "Peran Uji"],
  ["all but tab and line feed", '"Peran\\r\\tUji\\nLagi\\a"', "Peran\tUji\nLagi"],
])("%s are taken out of texts", (_, role, expected) => {
  expect(profileOf(edited("Peran Uji", role)).role).toBe(expected);
});

test("they are taken out of keys too: a set of answers is found by the name that is left", () => {
  const renamed = edited("sesuai: [Tidak", '"se\\e[2Jsuai": [Tidak').replaceAll(
    "responses: sesuai",
    '"\\eresponses": "se\\e[2Jsuai"',
  );
  expect(renamed).toContain("\\e");
  expect(Object.keys(profileOf(renamed).responses)).toEqual(["se[2Jsuai"]);
  expect(told(edited("role: Peran Uji", 'role: Peran Uji\n"ro\\ele": Lagi\n"su\\u202Emari": Lain'))).toEqual([
    ["3:1", "", "duplicate-key", { key: "role" }],
  ]);
  expect(told(edited("role: Peran Uji", 'role: Peran Uji\n"su\\u202Emari": Lain'))).toEqual([
    ["3:1", "sumari", "unknown-key", { key: "sumari", suggestion: "summary" }],
  ]);
});

test("a text of nothing but control characters is empty", () => {
  expect(told(edited("Peran Uji", '"\\e\\u202E"'))).toEqual([
    ["2:7", "role", "wrong-type", { expected: "text", received: "empty" }],
  ]);
});

test("problems name the file that they are told for", () => {
  const inFile = (text: string) => {
    const parsed = parseProfile(text, "peran.yaml");
    return "problems" in parsed ? parsed.problems.map(({ place }) => place) : [];
  };
  expect(inFile("")).toEqual([{ file: "peran.yaml" }]);
  expect(inFile("id: @a\n")).toEqual([{ file: "peran.yaml", line: 1, column: 5 }]);
  expect(inFile("id: a\n")).toEqual([{ file: "peran.yaml", line: 1, column: 1, path: "role" }]);
});

test("what may be left out is filled in, and nothing is added to the texts", () => {
  const profile = profileOf(
    "id: a\nrole: A\nduties: [{id: b, text: B, interest: C}]\nresponses: {d: [e, f]}\n",
  );
  expect(profile).toEqual({
    id: "a",
    role: "A",
    responses: { d: { options: ["e", "f"] } },
    interest: { name: "Minat pada tugas" },
    duties: [{ id: "b", text: "B", interest: { id: "b", text: "C" } }],
    ...{ traits: [], antiTraits: [], misconceptions: [], expectations: [], sources: [] },
    fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
  });
  expect(listItems(profile).map(({ id }) => id)).toEqual(["b"]);
});

test("a profile takes a scale that is shared from what is given, at once or when it is asked for", () => {
  const items = [{ id: "telaten-1", text: "Kamu kembali." }];
  const telaten = { id: "telaten", kind: "trait" as const, name: "Telaten", responses: "sering", items };
  const shared = { responses: { sering: { options: ["Jarang", "Sering"] } }, scales: [telaten] };
  const text = "id: a\nrole: A\ntraits:\n  - use: telaten\n";
  for (const given of [shared, () => shared])
    expect(parseProfile(text, "a.yaml", given)).toMatchObject({ profile: { traits: [{ name: "Telaten" }] } });
});
