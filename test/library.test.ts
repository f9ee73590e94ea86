import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { buildSync } from "esbuild";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { dayOf } from "../src/cli/output/day.ts";
import type * as Source from "../src/index.ts";
import { readNeighbours } from "../src/io/profiles/catalogue.ts";
import { FORMATS } from "../src/render/format.ts";
import { cli } from "../src/text/cli.ts";
import type * as YamlSource from "../src/yaml.ts";
import { CATALOGUE, FIRST, fixture, NOW, run, SMALL_PROFILE } from "./cli/helpers.ts";
import { importsOf } from "./imports.ts";

const ROOT = join(import.meta.dirname, "..");
const [NAME, YAML]: string[] = ["kerja-cocok", "kerja-cocok/yaml"];

/** As a user gets it: by the package's name, built. */
const library = (await import(NAME as string)) as typeof Source;
const yaml = (await import(YAML as string)) as typeof YamlSource;
const {
  assess,
  buildReport,
  checkAnswers,
  listItems,
  neighboursOf,
  nextItem,
  problemText,
  render,
  sectionsOf,
} = library;
const { parseProfile } = yaml;

function textOf(file: string): string {
  return readFileSync(join(ROOT, "dist", file), "utf8");
}

/** Every built file of the library, or its declarations: what stands in other folders is the command line's. */
function filesOf(ending: string): string[] {
  const parts = readdirSync(join(ROOT, "dist/parts"), { recursive: true, encoding: "utf8" });
  const all = [...readdirSync(join(ROOT, "dist")), ...parts.map((file) => `parts/${file}`)];
  return all.filter((file) => file.endsWith(ending));
}

/** The names that a file of declarations exports, as a compiler understands it. */
function exportsOf(file: string): { values: string[]; types: string[] } {
  const program = ts.createProgram([file], { noLib: true });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const module = source && checker.getSymbolAtLocation(source);
  const found = module ? checker.getExportsOfModule(module) : [];
  const isValue = (symbol: ts.Symbol) => {
    const meant = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    return (meant.flags & ts.SymbolFlags.Value) !== 0;
  };
  const namesOf = (symbols: ts.Symbol[]) => symbols.map(({ name }) => name);
  const [values, types] = [found.filter(isValue), found.filter((symbol) => !isValue(symbol))];
  return { values: namesOf(values), types: namesOf(types) };
}

function profileOf(yaml: string): Source.Profile {
  const parsed = parseProfile(yaml);
  if ("problems" in parsed) throw new Error(JSON.stringify(parsed.problems));
  return parsed.profile;
}

const small = profileOf(SMALL_PROFILE);
const first = JSON.parse(textOf(`profiles/${FIRST}.json`)) as Source.Profile;

describe("the package", () => {
  test("values", () => {
    expect(Object.keys(yaml).sort()).toEqual(["parseProfile", "readProfileSource"]);
    expect(Object.keys(library).sort()).toEqual([
      ...["answer", "assess", "back", "buildReport", "checkAnswers", "checkProfile", "compareAnswers"],
      ...["currentItem", "decodeAnswers", "documentOf", "encodeAnswers", "givenAnswer", "isSure", "itemText"],
      ...["jump", "keep", "listItems"],
      ...[
        "mergeSummaries",
        "neighbourIndexOf",
        "neighboursOf",
        "nextItem",
        "optionLabel",
        "problemText",
        "progressOf",
        "rank",
        "render",
        "renderHtml",
      ],
      ...["renderMarkdown", "renderSummary", "renderText", "reorder", "sectionsOf", "shownOptions", "skip"],
      ...["startInterview", "summarise"],
    ]);
  });

  test.each([
    [
      "index.d.ts",
      Object.keys(library),
      [
        ...[
          "Profile",
          "SharedScales",
          "CheckedProfile",
          "Item",
          "Answers",
          "AnswerValue",
          "Assessment",
          "NextItemOptions",
        ],
        ...["Interview", "InterviewStart", "Progress", "Movements", "Report", "ReportExtras", "Section"],
        ...[
          "Block",
          "ReportDocument",
          "Format",
          "RenderOptions",
          "NeighbourIndex",
          "Neighbour",
          "DocumentOptions",
          "Summary",
        ],
        ...["Problem", "ProblemCode", "ProblemText", "Place"],
      ],
    ],
    ["yaml.d.ts", Object.keys(yaml), ["ParsedProfile", "SourceComment", "WrittenSource"]],
  ])("%s names the same values, and the types that they speak of", (file, expected, spoken) => {
    const { values, types } = exportsOf(join(ROOT, "dist", file));
    expect(values.sort()).toEqual(expected.sort());
    expect(types).toEqual(expect.arrayContaining(spoken));
  });

  test.each([...filesOf(".js"), ...filesOf(".d.ts")])("%s needs no module of Node and no package", (file) => {
    const strangers = importsOf(textOf(file)).filter(({ specifier }) => !/^\.\.?\//.test(specifier));
    expect(strangers).toEqual([]);
  });

  test("YAML is read behind its own door alone", () => {
    expect(filesOf(".js").filter((file) => textOf(file).includes("%YAML"))).toEqual(["yaml.js"]);
    const users = filesOf(".js").filter((file) =>
      importsOf(textOf(file)).some(({ specifier }) => specifier.endsWith("/yaml.js")),
    );
    expect(users).toEqual([]);
  });

  test("it runs where Node's globals are missing", () => {
    const { outputFiles } = buildSync({
      stdin: { contents: `export * from "${NAME}"; export * from "${YAML}";`, resolveDir: ROOT },
      ...{ bundle: true, format: "iife", globalName: "library", write: false, logLevel: "error" },
    });
    const context = createContext({ yaml: SMALL_PROFILE, TextEncoder, TextDecoder, URL });
    const report = runInContext(
      `${outputFiles[0]?.text}
      const { profile } = library.parseProfile(yaml);
      const answers = { "sabar-1": 3, "sabar-2": 1 };
      const report = library.buildReport(profile, library.assess(profile, answers));
      JSON.stringify([typeof process, library.render(report, "json"), library.render(report, "teks", { profile })]);`,
      context,
    );
    const here = buildReport(small, assess(small, { "sabar-1": 3, "sabar-2": 1 }));
    const drawn = [render(here, "json"), render(here, "teks", { profile: small })];
    expect(JSON.parse(report)).toEqual(["undefined", ...drawn]);
  });
});

describe("parseProfile", () => {
  test("a sound profile", () => {
    expect(small).toMatchObject({
      id: "penjaga-taman",
      role: "Penjaga Taman",
      misconceptions: [],
      duties: [],
    });
    expect(small.fingerprint).toMatch(/^[0-9a-f]{16}$/);
  });

  test("every problem with its place, and a sentence for each", () => {
    const parsed = parseProfile(SMALL_PROFILE.replace("name: Sabar", "nama: Sabar"), "taman.yaml");
    const problems = "problems" in parsed ? parsed.problems : [];
    expect(problems).toEqual([
      {
        code: "missing-key",
        args: { key: "name" },
        severity: "error",
        place: { file: "taman.yaml", line: 6, column: 5, path: "traits[0].name" },
      },
      {
        code: "unknown-key",
        args: { key: "nama", suggestion: "name" },
        severity: "error",
        place: { file: "taman.yaml", line: 7, column: 5, path: "traits[0].nama" },
      },
    ]);
    expect(problems.map(problemText)).toEqual([
      { what: 'Kunci "name" belum ada.', todo: 'Tambahkan "name:" di sini.' },
      { what: 'Kunci "nama" tidak dikenal di sini.', todo: 'Mungkin maksudmu "name"?' },
    ]);
  });
});

test("listItems: every question in order, with its options by value", () => {
  expect(listItems(small).map(({ id, scale, kind, options }) => [id, scale, kind, options.length])).toEqual([
    ["sabar-1", "sabar", "rating", 3],
    ["sabar-2", "sabar", "rating", 3],
  ]);
  expect(listItems(first)).toHaveLength(63);
});

test.each([
  ["sound answers", { "sabar-1": 3, "sabar-2": null }, []],
  ["an unknown item", { "sabar-3": 1 }, [["unknown-item", "sabar-3"]]],
  ["no option", { "sabar-1": 4 }, [["not-an-option", "sabar-1"]]],
])("checkAnswers: %s", (_, answers, found) => {
  const problems = checkAnswers(small, answers);
  expect(problems.map(({ code, place }) => [code, place?.path])).toEqual(found);
});

test.each([
  ["all best", { "sabar-1": 3, "sabar-2": 1 }, "certain", "strong", [100, 100, 100]],
  ["all worst", { "sabar-1": 1, "sabar-2": 3 }, "certain", "low", [0, 0, 0]],
  ["half", { "sabar-1": 3 }, "provisional", "strong", [50, 100, 100]],
  ["nothing", {}, "insufficient", null, [0, 100, null]],
])("assess: %s", (_, answers, status, band, [low, high, point]) => {
  const { verdict, fit } = assess(small, answers);
  expect([verdict.status, verdict.band]).toEqual([status, band]);
  // Two ratings: 22.5 ÷ √2.
  expect(fit).toEqual({ low, high, point, standardError: expect.closeTo(15.91, 2) });
});

test("assess throws at what checkAnswers finds", () => {
  expect(() => assess(small, { "sabar-1": 4 })).toThrow(RangeError);
});

describe("nextItem", () => {
  test("listed: the first that is open, then none", () => {
    const order = { order: "listed" } as const;
    expect(nextItem(small, {}, order)?.id).toBe("sabar-1");
    expect(nextItem(small, { "sabar-1": 2 }, order)?.id).toBe("sabar-2");
    expect(nextItem(small, { "sabar-1": 2, "sabar-2": 2 }, order)).toBeNull();
  });

  test("shortest: an interview held with the library alone ends at a certain verdict", () => {
    const { answers } = JSON.parse(fixture("answers-full.json")) as { answers: Source.Answers };
    let given: Source.Answers = {};
    for (;;) {
      const item = nextItem(first, given, { order: "shortest" });
      if (!item) break;
      expect(given).not.toHaveProperty(item.id);
      given = { ...given, [item.id]: answers[item.id] };
    }
    const { verdict } = assess(first, given);
    expect([verdict.status, verdict.band]).toEqual(["certain", assess(first, answers).verdict.band]);
  });
});

test("an interview held with the library alone ends in its report", () => {
  const { answers } = JSON.parse(fixture("answers-full.json")) as {
    answers: Record<string, Source.AnswerValue>;
  };
  const { answer, back, currentItem, itemText, optionLabel, progressOf, shownOptions, skip, startInterview } =
    library;
  let interview = startInterview(first, { seed: 7 });
  for (let item = currentItem(interview); item; item = currentItem(interview)) {
    const { answered, items } = progressOf(interview, item);
    expect([answered, items]).toEqual([interview.at, 63]);
    expect(itemText(item)).not.toBe("");
    const labels = shownOptions(interview, item).map(({ value }) => optionLabel(item as Source.Item, value));
    expect(new Set(labels).size).toBe(item.options.length);
    expect(currentItem(back(skip(interview)))).toBe(item);
    interview = answer(interview, answers[item.id] ?? "belum-tahu");
  }
  expect(interview.answers).toEqual(answers);
  expect(library.isSure(interview)).toBe(true);
  const report = buildReport(first, assess(first, interview.answers));
  const page = library.renderHtml(report, { profile: first });
  expect(page).toBe(render(report, "html", { profile: first }));
  expect(library.documentOf(first, report).sections.map(({ kind }) => kind)).toEqual(
    sectionsOf(first, report).map(({ kind }) => kind),
  );
});

describe("a report", () => {
  const record = JSON.parse(fixture("answers-full.json")) as { respondent: string; answers: Source.Answers };
  const assessment = assess(first, record.answers);
  const report = buildReport(first, assessment, { respondent: record.respondent });

  test("holds what assess found", () => {
    expect(report).toMatchObject({
      version: 1,
      profile: { id: FIRST, role: first.role, fingerprint: first.fingerprint },
      respondent: "A-01",
    });
    expect(report).toMatchObject(assessment);
    expect(
      sectionsOf(first, report)
        .map(({ kind }) => kind)
        .slice(0, 2),
    ).toEqual(["glance", "overview"]);
  });

  test.each(FORMATS)("%s is what the command line prints", async (format) => {
    const { stdout } = await run(["--format", format], { stdin: fixture("answers-full.json") });
    // What is printed in a terminal is read at once; what is kept tells its day.
    const kept = format !== "teks" && { date: dayOf(NOW) };
    const neighbours = neighboursOf(readNeighbours(CATALOGUE), first, report.answers);
    const options = { profile: first, neighbours, rest: cli.rest, ...kept };
    expect(render(report, format, options)).toBe(stdout);
    expect(render(JSON.parse(JSON.stringify(report)), format, options)).toBe(stdout);
  });

  test("width and colour are the caller's", () => {
    expect(render(report, "teks", { profile: first, colour: 1 })).toContain("\u001b[");
    const wide = render(report, "teks", { profile: first, width: 50 })
      .split("\n")
      .filter((line) => line.length > 50);
    expect(wide.filter((line) => !line.includes("://"))).toEqual([]);
  });
});
