import type { Problem } from "./problem.ts";

/** Where a value stands in a profile or an answer file: `["traits", 0, "items", 2]`. */
export type Path = readonly (string | number)[];

/** A problem with the path that a reader of YAML or JSON turns into line and column. */
export interface Finding {
  problem: Problem;
  path: Path;
}

/** `traits[0].items[2]`, as people write paths. */
export function pathText(path: Path): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === "number") return `${text}[${key}]`;
    return text === "" ? key : `${text}.${key}`;
  }, "");
}
