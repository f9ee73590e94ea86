import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join, relative, resolve } from "node:path";
import { defineConfig, type Options } from "tsup";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

const source = join(import.meta.dirname, "src");

/** A module's file in the bundle: `io/profile-yaml.ts` becomes `io-profile-yaml`. */
function bundleName(file: string): string {
  if (!file.startsWith(source)) return basename(file, ".ts");
  return relative(source, file).replace(/\.ts$/, "").replaceAll("/", "-");
}

/** The modules of our own that some module loads only when it needs them. */
function lazyModules(): string[] {
  const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".ts"),
  );
  const found = files.flatMap((file) => {
    const path = join(source, file);
    const imports = readFileSync(path, "utf8").matchAll(/\bimport\("(\.[^"]+)"\)/g);
    return [...imports].map(([, specifier = ""]) => resolve(dirname(path), specifier));
  });
  return [...new Set(found)];
}

/** What runs in a thread of its own: started by the name of its file. */
const WORKERS = [join(source, "cli/batch/worker.ts")];

/**
 * Makes of every lazily loaded module one file that holds all it needs. The bundler's own splitting shares code in many
 * small files instead, and each of them costs start-up time.
 * @param shared modules that are loaded from files of their own too, so that they are not copied into every other
 */
function wholeFiles(shared: readonly string[]): Plugin {
  return {
    name: "whole-files",
    setup(build) {
      build.onResolve({ filter: /^\./ }, ({ kind, path, resolveDir }) => {
        const file = resolve(resolveDir, path);
        const isApart = kind === "dynamic-import" || (kind !== "entry-point" && shared.includes(file));
        if (file === OF_LIBRARY) return { path: "../yaml.js", external: true };
        if (!isApart) return undefined;
        return PACKED.includes(file)
          ? { path: file, namespace: PACK, sideEffects: false }
          : { path: `./${bundleName(file)}.cjs`, external: true, sideEffects: false };
      });
      build.onLoad({ filter: /./, namespace: PACK }, ({ path }) => ({
        contents: `module.exports = require("./${PACK}.cjs").${nameInPack(path)}`,
      }));
      build.onResolve({ filter: /./, namespace: PACK }, ({ path }) => ({ path, external: true }));
    },
  };
}

/**
 * What the program takes from the library by its own door, `yaml.js`, and only for a person's own profile: a second copy of the
 * reader of YAML would be a twelfth of the package.
 */
const OF_LIBRARY = join(source, "io/profiles/yaml.ts");

/** The only module that loads it. */
const TAKES_FROM_LIBRARY = join(source, "io/profiles/file.ts");

const APART = [OF_LIBRARY, TAKES_FROM_LIBRARY];

const PACK = "interview-pack";

/** Short: it stands in many files. */
function nameInPack(file: string): string {
  return `m${PACKED.indexOf(file)}`;
}

/** Writes the module that holds those of the pack, each under its name. */
function packOf(files: readonly string[]): string {
  const folder = join(import.meta.dirname, "dist/build");
  mkdirSync(folder, { recursive: true });
  const pack = join(folder, `${PACK}.ts`);
  const lines = files.map((file) => `export * as ${nameInPack(file)} from ${JSON.stringify(file)};\n`);
  writeFileSync(pack, lines.join(""));
  return pack;
}

const ofSource = (files: readonly string[]): string[] => files.map((file) => join(source, `${file}.ts`));

/** What every start of the program, and the scoring of one person, loads: few files, each whole. */
const FIRST = ofSource(["cli/run", "cli/main", "cli/commands/score", "render/text/report"]);

/** What those load from files of their own: what two of them need at one start, and what is large. */
const SHARED_FIRST = ofSource(["core/profile/items", "core/profile/plan", "text/cli", "text/report"]);

/**
 * What the interview needs before its first question, and others too. All in one file: Node takes longer to find a file than to
 * read it.
 */
const PACKED = ofSource([
  // First what the files need that the rest loads, since this one is not whole yet when they do.
  "io/files/beside",
  "cli/interview/asking",
  "cli/interview/kept",
  "cli/output/chosen-format",
  "core/interview/interview",
  "core/interview/keys",
  "core/interview/review",
  "core/interview/session",
  "core/profile/fingerprint",
  "core/scoring/answers",
  "core/scoring/quality",
  "core/scoring/score",
  "io/files/kind",
  "io/files/read",
  "io/files/same-file",
  "io/prompt/key-stream",
  "io/prompt/keys",
  "io/prompt/suspend",
  "render/screen/fit",
  "render/terminal/chalk",
  "text/asking",
  "text/history",
  "text/interview",
  "text/items",
  "text/keys",
]);

/** What many of the other files need, and what is large. */
const SHARED = ofSource([
  "cli/args/commands",
  "cli/args/options",
  "cli/batch/score-block",
  "cli/batch/teller",
  "cli/output/endings",
  "cli/output/results",
  "core/base/suggest",
  "core/base/valibot",
  "core/base/words",
  "core/code/code",
  "core/profile/items",
  "core/profile/plan",
  "core/report/glance",
  "core/report/sections-of",
  "core/report/standing",
  "core/scoring/assess",
  "core/scoring/edge",
  "core/scoring/ladder",
  "core/summary/add",
  "core/summary/shape",
  "io/answers/cells",
  "io/answers/columns",
  "io/answers/csv-rows",
  "io/answers/head",
  "io/answers/json",
  "io/answers/json-places",
  "io/answers/json-values",
  "io/answers/meaning/frames",
  "io/answers/meaning/headings",
  "io/answers/meaning/people",
  "io/answers/nobody-rows",
  "io/answers/quick-record",
  "io/answers/records",
  "io/answers/table",
  "io/answers/values",
  "io/profiles/catalogue",
  "io/profiles/roles",
  "io/saved/stacks",
  "io/streams/jobs",
  "io/streams/open",
  "io/streams/respondents",
  "io/streams/source",
  "io/workbooks/write",
  "render/document/answers",
  "render/document/build",
  "render/document/glance",
  "render/format",
  "render/html/groups",
  "render/html/markup",
  "render/html/page",
  "render/html/shell",
  "render/html/style",
  "render/html/summary-style",
  "render/index",
  "render/summary/document",
  "render/ranking/index",
  "render/summary/groups",
  "render/terminal/wrap",
  "render/workbook/book",
  "render/workbook/person-cells",
  "text/batch",
  "text/cli",
  "text/glance",
  "text/help",
  "text/keying",
  "text/paths",
  "text/problems/problems",
  "text/report",
  "text/since",
  "text/summary",
  "text/workbook",
]);

const require = createRequire(import.meta.url);

/**
 * Leaves out what only costs room and start-up time: chalk's look at the terminal, since colours come from our own
 * policy; of commander the child processes, which only start commands that live in files of their own, and its help and
 * suggestions, which are drawn from our own table; of Inquirer the prompts that nothing here asks with;
 * what of a reader of YAML only writes it, which the parts of its edition for browsers let go of; and what a writer of workbooks
 * knows of charts, drawings, pivot tables and passwords, which ours have none of.
 */
const lean: Plugin = {
  name: "lean",
  setup(build) {
    const browser = require.resolve("chalk").replace("index.js", "vendor/supports-color/browser.js");
    build.onResolve({ filter: /^#supports-color$/ }, () => ({ path: browser }));
    const yaml = require.resolve("yaml/package.json").replace("package.json", "browser/index.js");
    build.onResolve({ filter: /^yaml$/ }, () => ({ path: yaml }));
    // The door of the whole library brings more than the one function that is asked of it.
    const shown = require.resolve("hucre").replace("index.mjs", "_format.mjs");
    build.onResolve({ filter: /^hucre$/ }, () => ({ path: shown }));
    const unused =
      /^(?:node:child_process|@inquirer\/(?:checkbox|confirm|editor|expand|figures|number|password|rawlist))$/;
    build.onResolve({ filter: unused }, ({ path }) => ({ path, namespace: "lean" }));
    build.onResolve({ filter: /\/(?:help\.js|suggestSimilar)$/ }, ({ path, importer }) =>
      /[\\/]commander[\\/]/.test(importer) ? { path, namespace: "lean" } : undefined,
    );
    build.onResolve(
      { filter: /\/(?:chart|drawing|pivot)-writer\.mjs$|\/agile\.mjs$/ },
      ({ path, importer }) =>
        // By that ending the bundler would take what is left for a module of the other kind.
        /[\\/]hucre[\\/].*[\\/]writer\.mjs$/.test(importer)
          ? { path: path.replace(/\.mjs$/, ""), namespace: "lean" }
          : undefined,
    );
    // Inquirer paints a tick while it loads.
    build.onLoad({ filter: /.*/, namespace: "lean" }, () => ({ contents: 'module.exports = { tick: "" }' }));
  },
};

const common: Options = {
  format: "esm",
  target: "node20.17",
  splitting: false,
  minify: true,
  metafile: true,
  silent: true,
  removeNodeProtocol: false,
  // One package reaches the user: everything is bundled, so that no version drifts after the release.
  noExternal: [/.*/],
  esbuildPlugins: [lean],
  esbuildOptions(options) {
    options.legalComments = "none";
  },
};

/** What users of the library import, by the names of `exports`. */
const DOORS = { index: "src/index.ts", yaml: "src/yaml.ts" };

/**
 * Where the library is cut, so that a page carries only what it uses: a bundler leaves a file out whole, but not always
 * what stands in a file without being used. More cuts save no page anything, and cost whoever loads them all.
 */
const CUTS = [
  "core/scoring/assess",
  "library/summary",
  "render/html/report",
  "render/text/report",
  "text/problems/problems",
];

/**
 * A part of the program. Each needs a folder of its own for the bundler's account of it.
 * @param folder below that
 * @param shared modules that it loads from files of their own
 */
function program(files: readonly string[], folder: string, shared: readonly string[]): Options {
  return {
    ...common,
    entry: Object.fromEntries(files.map((file) => [folder + bundleName(file), file])),
    // Node starts a CommonJS program faster by a fifth: its loader of ES modules costs more than our code.
    format: "cjs",
    esbuildPlugins: [lean, wholeFiles(shared)],
    esbuildOptions(options, context) {
      common.esbuildOptions?.(options, context);
      options.supported = { "dynamic-import": files.includes(TAKES_FROM_LIBRARY) };
      options.define = { ...options.define, "import.meta.dirname": "__dirname" };
    },
    platform: "node",
  };
}

/** The oldest browsers that the page for phones runs in. */
const PHONES = ["chrome92", "firefox92", "safari15"];

export default defineConfig([
  {
    ...common,
    entry: { ...DOORS, ...Object.fromEntries(CUTS.map((file) => [`parts/${file}`, `src/${file}.ts`])) },
    target: "es2022",
    splitting: true,
    esbuildOptions(options, context) {
      common.esbuildOptions?.(options, context);
      options.chunkNames = "parts/[hash]";
    },
    outDir: "dist",
    platform: "browser",
    dts: { entry: DOORS },
  },
  { ...program(FIRST, "", SHARED_FIRST), outDir: "dist/cli" },
  { ...program([packOf(PACKED)], "dist/cli/", SHARED), outDir: "." },
  {
    ...program(
      [...WORKERS, ...lazyModules(), ...SHARED].filter(
        (file) => ![...FIRST, ...PACKED, ...APART].includes(file),
      ),
      "cli/",
      [...SHARED, ...PACKED],
    ),
    outDir: "dist",
  },
  { ...program([TAKES_FROM_LIBRARY], "dist/cli/", [...SHARED, ...PACKED]), outDir: "." },
  // The script of the page for phones: `.ci/build-catalogue.mjs` packs it.
  {
    ...common,
    entry: { phone: "src/phone/start.ts" },
    format: "iife",
    target: PHONES,
    outExtension: () => ({ js: ".js" }),
    esbuildOptions(options, context) {
      common.esbuildOptions?.(options, context);
      options.charset = "utf8";
    },
    outDir: "dist/build",
    platform: "browser",
  },
  // Runs at build only: the JSON Schemas are made from the definitions that validate, the page of the manual from the commands, the
  // shared scales from their YAML.
  {
    ...common,
    entry: {
      schemas: "src/core/schemas/publish.ts",
      descriptions: "src/text/schemas.ts",
      manual: "src/cli/args/manual.ts",
      scales: "src/io/profiles/scale-files.ts",
      meaning: "src/core/profile/meaning.ts",
    },
    // No command is run.
    esbuildPlugins: [lean, wholeFiles([])],
    outDir: "dist/build",
    platform: "node",
  },
]);
