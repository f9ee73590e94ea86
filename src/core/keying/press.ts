import { typeIdentity } from "./identity.ts";
import type { Keying } from "./keying.ts";
import { typeInRow } from "./row.ts";
import { typeInDifferences } from "./second.ts";
import { typeStopped } from "./stop.ts";
import type { Typed } from "./typed.ts";

/**
 * The stack after a key. Nothing hangs on the clock: keys typed ahead all count, in their order, up to the first that means
 * nothing.
 */
export function press(keying: Keying, typed: Typed): Keying {
  const quiet: Keying = { ...keying, notice: null };
  if (typed.key === "escape") return { ...quiet, wantsMenu: true };
  if (quiet.stop) return typeStopped(quiet, quiet.stop, typed);
  const { place } = quiet;
  if (place.kind === "code" || place.kind === "group") return typeIdentity(quiet, place, typed);
  // What is pasted comes from elsewhere than the booklet, and nobody has counted it.
  if (typed.key === "paste") return { ...quiet, notice: "pasted", refused: quiet.refused + 1 };
  return place.kind === "differences" ? typeInDifferences(quiet, place, typed) : typeInRow(quiet, typed);
}
