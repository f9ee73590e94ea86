import { join } from "node:path";
import { expect, test } from "vitest";
import { inWorkspace } from "../../../src/cli/checking/workspace.ts";

const HERE = process.cwd();

test.each<[file: string, root: string | undefined, name: string]>([
  ["peran.yaml", undefined, "peran.yaml"],
  ["./peran.yaml", undefined, "peran.yaml"],
  ["profil/../peran.yaml", undefined, "peran.yaml"],
  [join(HERE, "profil", "peran.yaml"), undefined, "profil/peran.yaml"],
  ["..peran.yaml", undefined, "..peran.yaml"],
  // from a folder of the repository
  ["peran.yaml", join(HERE, ".."), `${HERE.split("/").at(-1)}/peran.yaml`],
  // outside of it
  ["../peran.yaml", undefined, "../peran.yaml"],
  ["/lain/peran.yaml", HERE, "/lain/peran.yaml"],
])("%j in %j is %j", (file, root, name) => {
  expect(inWorkspace(file, root)).toBe(name);
});
