import type { Profile } from "../../core/profile/profile.ts";
import type { Wishes } from "../../core/ranking/wishes.ts";
import type { Answers } from "../../core/scoring/answers.ts";
import type { ExplorationFormat, RenderOptions } from "../../render/format.ts";
import { compareRoles } from "../../render/ranking/compare.ts";
import type { Compared } from "../../render/ranking/compared.ts";
import { loadRankingRenderer } from "../../render/ranking/index.ts";
import { unmetWishes } from "../../render/ranking/unmet.ts";

/** What is known of a person who explores roles. */
export interface Known {
  profiles: readonly Profile[];
  answers: Answers;
  wishes: Wishes;
}

/** Compares the roles; those that do not meet the wishes stand apart, with the reason. */
export function compareKnown({ wishes, ...known }: Known, made?: string): Compared {
  return compareRoles({ ...known, reasons: unmetWishes(known.profiles, wishes), made });
}

/** Draws how the roles compare. */
export async function drawRanking(
  known: Known,
  format: ExplorationFormat,
  { date, ...options }: RenderOptions,
): Promise<string> {
  const render = await loadRankingRenderer(format);
  return render(compareKnown(known, date), options);
}
