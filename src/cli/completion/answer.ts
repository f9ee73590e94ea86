import type { Environment } from "../environment.ts";
import { drawForBash, drawForFish, drawForPowershell, drawForZsh } from "./draw.ts";
import { type Existing, propose } from "./propose.ts";
import { splitLine } from "./split.ts";

/**
 * What a shell is to propose where the cursor is, as its script reads it.
 * @param args the shell, then what its script gives: the words behind the program's name, and of bash the line itself
 */
export async function answerShell(
  [shell = "", ...words]: readonly string[],
  world: Pick<Environment, "catalogue" | "stateFolder">,
): Promise<string> {
  const existing = existingIn(world);
  switch (shell) {
    case "bash": {
      const [breaks = "", line = ""] = words;
      const { words: split, quote } = splitLine(line);
      const [, ...behind] = split;
      const typed = behind.at(-1) ?? "";
      return drawForBash(await propose(behind, existing), { typed, quote, breaks });
    }
    case "zsh":
      return drawForZsh(await propose(words, existing));
    case "fish":
      return drawForFish(await propose(words, existing));
    case "powershell": {
      const current = (words.at(-1) ?? "").slice(1).replace(/^['"]/, "");
      return drawForPowershell(await propose([...words.slice(0, -1), current], existing));
    }
    default:
      return "";
  }
}

/** Most presses of Tab ask for none of it. */
function existingIn({ catalogue, stateFolder }: Pick<Environment, "catalogue" | "stateFolder">): Existing {
  return {
    roles: async () => {
      const { listCatalogue } = await import("../../io/profiles/catalogue.ts");
      return listCatalogue(catalogue).map(({ id, role }) => ({ word: id, about: role }));
    },
    traits: async () => {
      const { sharedScales } = await import("../../io/profiles/catalogue.ts");
      return sharedScales(catalogue).scales.map(({ id, name }) => ({ word: id, about: name }));
    },
    wishes: async () => (await import("../../core/ranking/wishes.ts")).WISH_WORDS,
    saved: async () => {
      const { savedNames } = await import("../../io/saved/folder.ts");
      return savedNames(await stateFolder());
    },
    stacks: async () => {
      const { savedNames } = await import("../../io/saved/folder.ts");
      const { stacksFolder } = await import("../../io/saved/file.ts");
      return savedNames(stacksFolder(await stateFolder()));
    },
    schemas: async () => (await import("../../io/profiles/catalogue.ts")).listSchemas(catalogue),
  };
}
