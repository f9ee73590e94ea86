import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { defineConfig, type Options } from "tsup";
import { LAZY, OF_LIBRARY } from "./.ci/modules.ts";
import { homeOf, programFiles, takingAll, takingFrom } from "./.ci/program-files.ts";
import packageJson from "./package.json" with { type: "json" };

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

const APART = "apart";
const WHOLE = "whole";

/**
 * Lets a file of the program load the others, instead of holding copies of what they hold. What is loaded only when it is needed is
 * in a file of its own, or in one of those.
 */
const apart: Plugin = {
  name: APART,
  setup(build) {
    build.onLoad({ filter: /\.ts$/, namespace: "file" }, ({ path }) => ({
      contents: readFileSync(path, "utf8").replace(LAZY, (lazy, from) =>
        resolve(dirname(path), from) === OF_LIBRARY ? lazy : `Promise.resolve(require("${from}"))`,
      ),
      loader: "ts",
    }));
    build.onResolve({ filter: /\.ts$/ }, ({ importer, kind, path, resolveDir }) => {
      if (kind === "entry-point") return undefined;
      const file = resolve(resolveDir, path);
      if (file === OF_LIBRARY) return { path: "../yaml.js", external: true };
      const home = homeOf(file);
      if (kind === "require-call") return { path: `./${home}.cjs`, external: true };
      const isApart = home !== undefined && home !== homeOf(importer);
      return isApart ? { path: file, namespace: APART, sideEffects: false } : undefined;
    });
    build.onLoad({ filter: /./, namespace: APART }, ({ path }) => ({ contents: takingFrom(path) }));
    build.onResolve({ filter: /./, namespace: APART }, ({ path }) => ({
      path,
      namespace: WHOLE,
      sideEffects: false,
    }));
    build.onLoad({ filter: /./, namespace: WHOLE }, ({ path }) => ({ contents: takingAll(path) }));
    build.onResolve({ filter: /./, namespace: WHOLE }, ({ path }) => ({
      path,
      external: true,
      sideEffects: false,
    }));
  },
};

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
    const written =
      /\/(?:stringify\w*|createNode|cst-visit|(?:json|yaml-1\.1)\/schema|binary|omap|pairs|set|timestamp)\.js$/;
    build.onResolve({ filter: written }, ({ importer }) =>
      /[\\/]yaml[\\/]browser[\\/]/.test(importer) ? { path: "yaml", namespace: "lean" } : undefined,
    );
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
    // Only its version is asked for.
    build.onLoad({ filter: /package\.json$/ }, ({ path }) =>
      path === join(import.meta.dirname, "package.json")
        ? { contents: JSON.stringify({ version: packageJson.version }), loader: "json" }
        : undefined,
    );
    // Inquirer paints a tick while it loads, and who tells of mistakes asks for someone to tell them.
    build.onLoad({ filter: /.*/, namespace: "lean" }, () => ({
      contents: 'module.exports = Object.assign(() => () => {}, { tick: "" })',
    }));
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

/** What is made when the package is built takes nothing of what the program loads when it needs it. */
const noCommands: Plugin = {
  name: "no-commands",
  setup(build) {
    build.onResolve({ filter: /\.ts$/ }, ({ kind, path, resolveDir }) => {
      if (resolve(resolveDir, path) === OF_LIBRARY) return { path: "../yaml.js", external: true };
      return kind === "dynamic-import" ? { path, external: true } : undefined;
    });
  },
};

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
  {
    ...common,
    entry: programFiles(join(import.meta.dirname, "dist/build/program")),
    // Node starts a CommonJS program faster by a fifth: its loader of ES modules costs more than our code.
    format: "cjs",
    esbuildPlugins: [lean, apart],
    esbuildOptions(options, context) {
      common.esbuildOptions?.(options, context);
      options.define = { ...options.define, "import.meta.dirname": "__dirname" };
      options.logOverride = { "commonjs-variable-in-esm": "silent" };
    },
    outDir: "dist/cli",
    platform: "node",
  },
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
    esbuildPlugins: [lean, noCommands],
    outDir: "dist/build",
    platform: "node",
  },
]);
