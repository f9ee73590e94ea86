import { formatsFor, type PeopleFormat } from "../../render/format.ts";
import { pathWords } from "../../text/paths.ts";
import type { Misuse } from "../outcome.ts";
import type { BatchFormat } from "./score-block.ts";

/** What tells nothing of how far values wobble. */
const STEADY: readonly (BatchFormat | null)[] = ["csv", "xlsx", "kode", "lines", "nothing"];

/** Refuses `--ketelitian` where nothing that is made would tell of it: it would seem to have worked. */
export function refuseIdlePrecision(format: BatchFormat | null): Misuse | null {
  if (!STEADY.includes(format)) return null;
  const able = formatsFor("people").filter((one: PeopleFormat) => !STEADY.includes(one));
  return { sentence: pathWords.noWobble, todo: pathWords.useFormat(able) };
}
