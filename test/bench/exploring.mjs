// The parts of the exploration that the command line alone uses: the library does not have them.
import { join } from "node:path";
import { buildSync } from "esbuild";

const PARTS = `
export { explorationOf } from "./src/core/ranking/exploration.ts";
export { inPlay, nextToAsk } from "./src/core/ranking/exploring.ts";
export { listItems } from "./src/core/profile/items.ts";
`;
const { outputFiles } = buildSync({
  stdin: { contents: PARTS, resolveDir: join(import.meta.dirname, "../..") },
  bundle: true,
  format: "esm",
  platform: "node",
  write: false,
});
const [{ text }] = outputFiles;

export const { explorationOf, inPlay, listItems, nextToAsk } = await import(
  `data:text/javascript;base64,${Buffer.from(text).toString("base64")}`
);
