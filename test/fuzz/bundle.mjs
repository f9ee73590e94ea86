// Makes one file that Node can run of a TypeScript file of the tests and all that it imports.
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { build } from "esbuild";

const ROOT = join(import.meta.dirname, "../..");

/** Each file still knows where it stands in the repository. */
const places = {
  name: "places",
  setup: ({ onLoad }) =>
    onLoad({ filter: /\/(src|test)\/.*\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, "utf8");
      return {
        contents: text.replaceAll("import.meta.dirname", JSON.stringify(dirname(path))),
        loader: "ts",
      };
    }),
};

/** @returns the file that was made, where the packages are found from */
export async function bundle(entry) {
  const outfile = join(ROOT, "node_modules/.cache/kerja-cocok", entry.replace(/\.ts$/, ".mjs"));
  await build({
    entryPoints: [join(import.meta.dirname, entry)],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20.17",
    supported: { "import-attributes": true },
    packages: "external",
    sourcemap: "inline",
    plugins: [places],
  });
  return outfile;
}
