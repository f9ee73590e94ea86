// Compiles every profile of the catalogue, and the scales that they share, to JSON, so that no YAML is parsed when the program
// starts; writes the JSON Schemas, the page of the manual, the script of the page for phones, and the notices of what is bundled.
// Runs after the bundler, on the library it made.
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { schemaDescriptions } from "../dist/build/descriptions.js";
import { drawManual } from "../dist/build/manual.js";
import { itemsOfScales, meaningMark, meaningOf } from "../dist/build/meaning.js";
import { readScaleFiles } from "../dist/build/scales.js";
import { jsonSchemas } from "../dist/build/schemas.js";
import { listItems, neighbourIndexOf, problemText } from "../dist/index.js";
import { parseProfile } from "../dist/yaml.js";
import packageJson from "../package.json" with { type: "json" };
import { bundledPackages, writeNotices } from "./notices.mjs";
import { recordItems, retiredItems } from "./released.mjs";

const FIRST_ROLE = "pendamping-kesejahteraan-masyarakat";

/** Fails with every problem, each with its place. */
function sound(file, parsed) {
  if (!("problems" in parsed)) return parsed;
  const told = parsed.problems.map((problem) => JSON.stringify({ ...problem, ...problemText(problem) }));
  throw new Error(`${file} has problems:\n${told.join("\n")}`);
}

/** Notes are for whoever edits the YAML. */
function compiled(value) {
  return JSON.stringify(value, (key, each) =>
    key === "note" && typeof each === "string" ? undefined : each,
  );
}

async function compileCatalogue() {
  await mkdir("dist/profiles", { recursive: true });
  const shared = sound("profiles/scales", readScaleFiles("profiles/scales"));
  await writeFile("dist/profiles/scales.json", compiled(shared));
  const files = (await readdir("profiles")).filter((file) => file.endsWith(".yaml") && !file.startsWith("_"));
  const entries = [];
  const items = [...itemsOfScales(shared)];
  const profiles = [];
  for (const file of files) {
    const { profile } = sound(file, parseProfile(await readFile(`profiles/${file}`, "utf8"), file, shared));
    if (`${profile.id}.yaml` !== file) throw new Error(`${file} holds the profile ${profile.id}: name it so`);
    await writeFile(`dist/profiles/${profile.id}.json`, compiled(profile));
    profiles.push(profile);
    const { id, role, summary = null } = profile;
    entries.push({ id, role, summary, items: listItems(profile).length });
    items.push(...listItems(profile));
  }
  entries.sort((a, b) => Number(b.id === FIRST_ROLE) - Number(a.id === FIRST_ROLE) || (a.id < b.id ? -1 : 1));
  await writeFile("dist/profiles/index.json", JSON.stringify(entries));
  await writeFile("dist/profiles/neighbours.json", JSON.stringify(neighbourIndexOf(profiles)));
  await keepMeanings(items.map((item) => [item.id, meaningOf(item)]));
}

/** What the ids of items stand for: `--record` writes those of new ones into the record of what was ever released. */
async function keepMeanings(meanings) {
  if (process.argv.includes("--record")) await recordItems(meanings);
  const retired = (await retiredItems(meanings)).map(([id, meaning]) => [id, meaningMark(meaning)]);
  await writeFile("dist/profiles/retired.json", JSON.stringify(Object.fromEntries(retired)));
}

async function writeSchemas() {
  await mkdir("dist/schemas", { recursive: true });
  for (const [name, schema] of Object.entries(jsonSchemas(schemaDescriptions))) {
    await writeFile(`dist/schemas/${name}.schema.json`, JSON.stringify(schema));
  }
}

await compileCatalogue();
await writeSchemas();
await writeFile("dist/phone.js.br", brotliCompressSync(await readFile("dist/build/phone.js")));
await writeFile("dist/kerja-cocok.1.gz", gzipSync(drawManual(packageJson.version)));
const metafiles = ["dist/metafile-esm.json", "dist/cli/metafile-cjs.json", "dist/build/metafile-iife.json"];
const bundles = await Promise.all(metafiles.map(async (file) => JSON.parse(await readFile(file, "utf8"))));
await writeNotices(bundledPackages(bundles), "THIRD-PARTY.md");
for (const file of metafiles) await rm(file);
await rm("dist/build", { recursive: true });
