import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative, resolve } from "node:path";
import { defineConfig, type Options } from "tsup";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

const source = join(import.meta.dirname, "src");

/** A module's file in the bundle: `io/profile-yaml.ts` becomes `io-profile-yaml`. */
function bundleName(file: string): string {
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
 */
const wholeFiles: Plugin = {
  name: "whole-files",
  setup(build) {
    build.onResolve({ filter: /^\./ }, ({ kind, path, resolveDir }) =>
      kind === "dynamic-import"
        ? { path: `./${bundleName(resolve(resolveDir, path))}.cjs`, external: true }
        : undefined,
    );
  },
};

const require = createRequire(import.meta.url);

/**
 * Leaves out what only costs room and start-up time: chalk's look at the terminal, since colours come from our own
 * policy; of commander the child processes, which only start commands that live in files of their own, and its help and
 * suggestions, which are drawn from our own table; Inquirer's prompt that opens an editor, which nothing here asks for;
 * and what of a reader of YAML only writes it, which the parts of its edition for browsers let go of.
 */
const lean: Plugin = {
  name: "lean",
  setup(build) {
    const browser = require.resolve("chalk").replace("index.js", "vendor/supports-color/browser.js");
    build.onResolve({ filter: /^#supports-color$/ }, () => ({ path: browser }));
    const yaml = require.resolve("yaml/package.json").replace("package.json", "browser/index.js");
    build.onResolve({ filter: /^yaml$/ }, () => ({ path: yaml }));
    const unused = /^(?:node:child_process|@inquirer\/editor)$/;
    build.onResolve({ filter: unused }, ({ path }) => ({ path, namespace: "lean" }));
    build.onResolve({ filter: /\/(?:help\.js|suggestSimilar)$/ }, ({ path, importer }) =>
      /[\\/]commander[\\/]/.test(importer) ? { path, namespace: "lean" } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: "lean" }, () => ({ contents: "module.exports = {}" }));
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
  {
    ...common,
    entry: Object.fromEntries(
      [join(source, "cli/run.ts"), ...WORKERS, ...lazyModules()].map((file) => [bundleName(file), file]),
    ),
    // Node starts a CommonJS program faster by a fifth: its loader of ES modules costs more than our code.
    format: "cjs",
    esbuildPlugins: [lean, wholeFiles],
    esbuildOptions(options, context) {
      common.esbuildOptions?.(options, context);
      options.supported = { "dynamic-import": false };
      options.define = { ...options.define, "import.meta.dirname": "__dirname" };
    },
    outDir: "dist/cli",
    platform: "node",
  },
  // Runs at build only: the JSON Schemas are made from the definitions that validate.
  {
    ...common,
    entry: { schemas: "src/core/schemas/publish.ts", descriptions: "src/text/schemas.ts" },
    outDir: "dist/build",
    platform: "node",
  },
]);
