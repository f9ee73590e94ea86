// Lists the packages whose code is in the bundle, with their licences, from the bundler's own account.
import { existsSync } from "node:fs";
import { readdir, readFile, writeFile } from "node:fs/promises";

/** @param packages names of the packages that are bundled */
export async function writeNotices(packages, target) {
  // Most licences differ in nothing but who holds the copyright: each text stands once, under all those who gave it.
  const byText = new Map();
  for (const name of [...packages].sort()) {
    const folder = `node_modules/${name}`;
    const { version, license } = JSON.parse(await readFile(`${folder}/package.json`, "utf8"));
    const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
    const read = file ? (await readFile(`${folder}/${file}`, "utf8")).trim() : `Licence: ${license}`;
    const paragraphs = read
      .split(/(?:\r?\n){2,}/)
      .map((paragraph) => paragraph.replaceAll(/\s+/g, " ").trim());
    const isHolder = (paragraph) => /^copyright /i.test(paragraph);
    const text = paragraphs.filter((paragraph) => !isHolder(paragraph)).join("\n\n");
    const holders = paragraphs.filter(isHolder);
    const notice = [`- ${name} ${version} (${license})`, ...holders].join(". ");
    byText.set(text, [...(byText.get(text) ?? []), notice]);
  }
  const notices = [...byText].map(([text, names]) => `${names.join("\n")}\n\n${text}\n`);
  const head =
    "# Third-party notices\n\nThe packages below are bundled into `dist/`. Made at build; do not edit.\n";
  const made = [head, ...notices].join("\n");
  if (!existsSync(target) || (await readFile(target, "utf8")) !== made) await writeFile(target, made);
}

/** The packages among a bundle's inputs. */
export function bundledPackages(metafiles) {
  const inputs = metafiles.flatMap((metafile) =>
    Object.values(metafile.outputs).flatMap((output) => Object.keys(output.inputs)),
  );
  const names = inputs.flatMap((input) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? []);
  return new Set(names);
}
