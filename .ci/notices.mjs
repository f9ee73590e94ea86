// Lists the packages whose code is in the bundle, with their licences, from the bundler's own account.
import { existsSync } from "node:fs";
import { readdir, readFile, writeFile } from "node:fs/promises";

/**
 * @param {ReadonlySet<string>} packages folders of the packages that are bundled, below the project's
 * @returns what it wrote
 * @throws where one of them has no licence to tell
 */
export async function writeNotices(packages, target) {
  // Most licences differ in nothing but who holds the copyright: each text stands once, under all those who gave it.
  const byText = new Map();
  for (const folder of [...packages].sort()) {
    const { name, version, license } = JSON.parse(await readFile(`${folder}/package.json`, "utf8"));
    const entries = await readdir(folder);
    const textOf = async (pattern) => {
      const file = entries.find((entry) => pattern.test(entry));
      return file && (await readFile(`${folder}/${file}`, "utf8")).trim();
    };
    const read = await textOf(/^licen[cs]e/i);
    if (!read) throw new Error(`${name} is bundled, and has no licence`);
    const told = (await textOf(/^notice/i))?.replaceAll(/\s+/g, " ");
    const paragraphs = read
      .split(/(?:\r?\n){2,}/)
      .map((paragraph) => paragraph.replaceAll(/\s+/g, " ").trim());
    const isHolder = (paragraph) => /^copyright /i.test(paragraph);
    const text = paragraphs.filter((paragraph) => !isHolder(paragraph)).join("\n\n");
    const holders = paragraphs.filter(isHolder);
    const notice = [`- ${name} ${version} (${license})`, ...(told ? [told] : []), ...holders].join(". ");
    byText.set(text, [...(byText.get(text) ?? []), notice]);
  }
  const notices = [...byText].map(([text, names]) => `${names.join("\n")}\n\n${shortly(text, byText)}\n`);
  const head =
    "# Third-party notices\n\nThe packages below are bundled into `dist/`. Made at build; do not edit.\n";
  const made = [head, ...notices].join("\n");
  if (!existsSync(target) || (await readFile(target, "utf8")) !== made) await writeFile(target, made);
  return made;
}

/** Some licences are another one, whole, and what was taken from elsewhere: then only this stands there once more. */
function shortly(text, byText) {
  const whole = [...byText.keys()].find((other) => text.startsWith(`${other}\n\n`));
  if (whole === undefined) return text;
  const [first] = byText.get(whole)[0].slice(2).split(" ");
  return `The licence of ${first} in this file, and:\n\n${text.slice(whole.length + 2)}`;
}

/**
 * The packages of which something is in a bundle, by their folders: one may be there twice, in two versions.
 * @returns {Set<string>}
 */
export function bundledPackages(metafiles) {
  const inputs = metafiles.flatMap((metafile) =>
    Object.values(metafile.outputs).flatMap(({ inputs }) =>
      Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : [])),
    ),
  );
  const folders = inputs.flatMap(
    (input) => /(?:^|\/)(node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? [],
  );
  return new Set(folders);
}

/** The names of the packages that notices are about, as they were written. */
export function licensedPackages(notices) {
  return [...notices.matchAll(/^- (\S+) \S+ \(/gm)].map(([, name]) => name).sort();
}
