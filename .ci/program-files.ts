import { mkdirSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { moduleAt, modules, source } from "./modules.ts";

/**
 * The files of the program that several others need. Each holds the modules that stand here, and what these need that no file above
 * it holds: so no module is there twice, and no file needs one below it. They are few, since Node takes as long to find a file as to
 * read 4 kB more of another; and what the first question, or one person's result, does not need is in none that it loads.
 */
const SHARED: Record<string, readonly string[]> = {
  run: ["cli/run", "core/base/at", "core/base/clean", "core/base/problem", "core/profile/profile"],
  commands: [
    "cli/args/commands",
    "cli/args/options",
    "cli/crash",
    "cli/desk",
    "cli/outcome",
    "cli/output/chosen-format",
    "cli/role-names",
    "io/answers/format",
    "io/files/home",
    "io/files/stdout",
    "render/forms/targets",
  ],
  core: [
    "core/base/order",
    "core/profile/id",
    "core/profile/plan",
    "core/profile/scored-content",
    "core/scoring/answers",
    "core/scoring/quality",
    "core/scoring/score",
    "io/answers/other-document",
    "io/files/read",
    "io/profiles/catalogue",
    "render/data/cell",
    "render/data/json",
    "render/index",
  ],
  wrap: ["render/terminal/wrap"],
  help: ["cli/args/help"],
  tab: ["cli/completion/answer"],
  words: [
    "core/base/digest",
    "core/base/words",
    "core/profile/fingerprint",
    "render/terminal/chalk",
    "text/background",
    "text/interview",
    "text/items",
    "text/numbers",
    "text/report",
    "text/sentence",
  ],
  saved: ["cli/interview/kept", "cli/interview/resuming", "cli/places", "io/saved/folder", "text/history"],
  outputs: ["cli/output/endings", "cli/output/filled", "cli/output/refused-formats"],
  interview: [
    "cli/interview/asking",
    "cli/interview/choosing",
    "core/interview/interview",
    "io/prompt/hold-screen",
    "io/prompt/key-stream",
    "io/prompt/suspend",
    "render/screen/fit",
    "render/screen/pace",
  ],
  start: ["cli/commands/start"],
  score: ["cli/commands/score"],
  ending: ["cli/interview/copying", "cli/interview/ending"],
  report: [
    "core/ranking/neighbours",
    "core/report/sections-of",
    "render/document/build",
    "render/document/legend",
    "render/terminal/cells",
    "render/text/report",
  ],
  ranking: ["core/ranking/ranking", "core/ranking/settling"],
  roles: ["core/ranking/wishes", "render/lists/roles", "text/wishes"],
  explore: ["cli/commands/explore"],
  compared: ["cli/exploring/drawing", "cli/exploring/state", "cli/exploring/wishing", "render/ranking/text"],
  summary: [
    "core/summary/counts",
    "core/summary/shape",
    "render/summary/document",
    "render/summary/groups",
    "render/summary/statements",
    "text/leanings",
    "text/summary",
  ],
  html: ["render/html/looks"],
  markdown: ["render/markdown/looks"],
  problems: ["render/lists/problems", "text/batch"],
  csv: ["render/data/csv"],
  code: ["core/code/code", "io/answers/codes/read-code"],
  "json-places": ["io/answers/json-places"],
  valibot: ["core/base/valibot"],
  negations: ["core/content/tables/negations"],
  people: ["cli/batch/run", "cli/batch/score-block"],
  "item-sums": ["core/analysis/count", "core/analysis/gather"],
  "analysis-file": ["io/files/analysis"],
  analysing: ["cli/analysing/merge", "cli/analysing/sink"],
  workbooks: ["io/workbooks/write", "render/workbook/book"],
  "making-words": ["text/making"],
  stacks: ["cli/keying/kept", "render/lists/history", "text/keying"],
  form: ["cli/commands/form"],
  making: ["draft/making/claims", "draft/making/scales", "render/profile/yaml"],
  meanings: ["io/profiles/meanings"],
};

/** What runs in a thread of its own: started by the name of its file. */
const WORKER = join(source, "cli/batch/worker.ts");

/** The modules that are loaded by their names: each is in a file of its own, or in a shared one. */
const doors = new Set([join(source, "cli/run.ts"), ...[...modules.values()].flatMap(({ lazy }) => lazy)]);

/** The names of the files of the program, by the modules that are in no other. */
const homes = new Map<string, string>();

for (const [home, seeds] of Object.entries(SHARED)) {
  for (const seed of seeds) settle(join(source, `${seed}.ts`), home);
}
for (const door of [...doors, WORKER]) {
  if (!homes.has(door)) homes.set(door, relative(source, door).replace(/\.ts$/, "").replaceAll("/", "-"));
}

/** Brings a module, and all that it needs, into a file, unless a file above holds it. */
function settle(module: string, home: string): void {
  if (homes.has(module)) return;
  homes.set(module, home);
  for (const { from } of moduleAt(module).imports) settle(from, home);
}

/** The name of the file of the program that holds a module; undefined where it goes into every one that needs it. */
export function homeOf(module: string): string | undefined {
  return homes.get(module);
}

/** Every module of the program. */
const program = new Set<string>();
for (const door of [...doors, WORKER]) reach(door);

function reach(module: string): void {
  if (program.has(module)) return;
  program.add(module);
  for (const { from } of moduleAt(module).imports) reach(from);
}

/** What a module gives those in other files. */
interface Given {
  name: string;
  /** What it is called between the files: a module that is loaded by its name is asked for its own words. */
  called: string;
}

const given = new Map([...new Set(homes.values())].flatMap(givenBy));

function givenBy(home: string): [string, Given[]][] {
  const inside = [...homes].filter(([, name]) => name === home).map(([module]) => module);
  let count = 0;
  return inside.map((module) => [
    module,
    doors.has(module)
      ? moduleAt(module).exports.map((name) => ({ name, called: name }))
      : namesTaken(module, home).map((name) => ({ name, called: `_${(count++).toString(36)}` })),
  ]);
}

/** What modules that are in other files take of one, or in any that has no file of its own. */
function namesTaken(module: string, home: string): readonly string[] {
  const takers = [...program].filter((file) => homeOf(file) !== home).map(moduleAt);
  const taken = takers.flatMap(({ imports }) => imports.filter(({ from }) => from === module));
  const names = new Set(taken.flatMap(({ names }) => names));
  return names.has("*") ? moduleAt(module).exports : [...names];
}

/**
 * What the bundler starts from: a module for each file of the program, by the file's name.
 * @param folder where these modules are written
 */
export function programFiles(folder: string): Record<string, string> {
  mkdirSync(folder, { recursive: true });
  const names = [...new Set(homes.values())].filter((name) => name !== homeOf(WORKER));
  const files = names.map((name) => [name, join(folder, `${name}.ts`)] as const);
  for (const [name, file] of files) writeFileSync(file, givingOf(name));
  for (const [name, file] of files) homes.set(file, name);
  return { ...Object.fromEntries(files), [homeOf(WORKER) ?? ""]: WORKER };
}

/** A module that gives what a file gives, by values: the bundler's own exports are read anew at each use, and take three times the room. */
function givingOf(home: string): string {
  const inside = [...given].filter(([module, names]) => homeOf(module) === home && names.length > 0);
  const renamed = (names: readonly Given[]) =>
    names.map(({ name, called }) => `${name} as ${called}`).join(", ");
  const imports = inside.map(
    ([module, names]) => `import { ${renamed(names)} } from ${JSON.stringify(module)};\n`,
  );
  const all = inside.flatMap(([, names]) => names.map(({ called }) => called));
  return `${imports.join("")}module.exports = { ${all.join(", ")} };\n`;
}

/**
 * A module that stands for one in another file, and takes what that gives from a module that stands for this file. Each name is read
 * once, when the file loads, and not at every use; those that are not used here leave nothing.
 */
export function takingFrom(module: string): string {
  const names = (given.get(module) ?? []).map(
    ({ name, called }) => `export const ${name} = /* @__PURE__ */ (() => whole.${called})();\n`,
  );
  return `import { whole } from "${homeOf(module)}";\n${names.join("")}`;
}

/** A module that stands for a file of the program: it asks for it once, where each import of its modules would ask for it again. */
export function takingAll(home: string): string {
  return `export const whole = /* @__PURE__ */ require("./${home}.cjs");`;
}
