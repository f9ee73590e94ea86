import { defineConfig, type Options } from "tsup";

const common: Options = {
  format: "esm",
  target: "node20.17",
  splitting: true,
  minifySyntax: true,
  minifyWhitespace: true,
  metafile: true,
  silent: true,
  // One package reaches the user: everything is bundled, so that no version drifts after the release.
  noExternal: [/.*/],
  esbuildOptions(options) {
    // chalk and yaml then need no Node at all: colours come from our own policy, not from the process.
    options.conditions = ["browser"];
    options.legalComments = "none";
  },
};

export default defineConfig([
  { ...common, entry: { index: "src/index.ts" }, outDir: "dist", platform: "browser", dts: true },
  {
    ...common,
    entry: { run: "src/cli/run.ts" },
    outDir: "dist/cli",
    platform: "node",
    // commander is CommonJS and asks for Node's modules with require.
    banner: {
      js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
    },
  },
  // Runs at build only: the JSON Schemas are made from the definitions that validate.
  { ...common, entry: { schemas: "src/core/schemas.ts" }, outDir: "dist/build", platform: "node" },
]);
