import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

/** The build runs from the root; where this file stands is not known to it once it is bundled. */
export const source = resolve("src");

/** What the program takes from the library by its own door: a second copy of the reader of YAML would be a twelfth of the package. */
export const OF_LIBRARY = join(source, "io/profiles/yaml.ts");

/** What a module takes from another of ours, and by which names. */
interface Import {
  from: string;
  names: readonly string[];
}

interface Module {
  imports: readonly Import[];
  /** The modules that it loads only when it needs them. */
  lazy: readonly string[];
  exports: readonly string[];
}

const IMPORT = /^(?:im|ex)port (?:\{([^}]*)\}|\* as \w+) from "(\.[^"]+\.ts)";/gm;
const EXPORT = /^export (?:(?:async )?(?:function\*?|const|class) (\w+)|\{([^}]*)\})/gm;
/** A module that is loaded when it is needed. */
export const LAZY = /\bimport\("(\.[^"]+)"\)/g;

/** The modules of the source, by their files. */
export const modules = new Map(
  readdirSync(source, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => [join(source, file), readModule(join(source, file))]),
);

function readModule(file: string): Module {
  const text = readFileSync(file, "utf8");
  const place = (specifier = "") => resolve(dirname(file), specifier);
  const imports = [...text.matchAll(IMPORT)].map(([, names, from]) => ({
    from: place(from),
    names: names === undefined ? ["*"] : valuesOf(names),
  }));
  return {
    imports: imports.filter(({ names }) => names.length > 0),
    lazy: [...text.matchAll(LAZY)].map(([, from]) => place(from)).filter((each) => each !== OF_LIBRARY),
    exports: [...text.matchAll(EXPORT)].flatMap(([, name, names = ""]) => name ?? valuesOf(names)),
  };
}

/** `a, type B, c as d` gives `a`, `c`. */
function valuesOf(names: string): string[] {
  const each = names.split(",").map((name) => name.trim());
  return each
    .filter((name) => name !== "" && !name.startsWith("type "))
    .map((name) => name.split(" ")[0] ?? "");
}

/** A module of the source, by its file. */
export function moduleAt(file: string): Module {
  const found = modules.get(file);
  if (!found) throw new Error(`no module ${file}`);
  return found;
}
