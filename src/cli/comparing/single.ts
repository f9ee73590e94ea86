import type { Profile } from "../../core/profile/profile.ts";
import type { Answers } from "../../core/scoring/answers.ts";
import type { RankingFormat } from "../../render/format.ts";
import { compareRoles } from "../../render/ranking/compare.ts";
import { loadRankingRenderer } from "../../render/ranking/index.ts";
import type { Desk } from "../desk.ts";
import type { Outcome } from "../outcome.ts";

/** One person's answers, and the roles that they are compared for. */
export interface ComparedPerson {
  profiles: readonly Profile[];
  answers: Answers;
  respondent: string | null;
  group?: string | null;
  /** Roles that stand apart, by id, each with the reason. */
  reasons: ReadonlyMap<string, string>;
  /** Null where nothing asks for one. */
  format: Exclude<RankingFormat, "xlsx"> | null;
}

/** Compares roles for one person, and brings the comparison to where it goes. */
export async function deliverComparison(desk: Desk, person: ComparedPerson): Promise<Outcome> {
  const format = person.format ?? "teks";
  const { date: made, ...surface } = desk.reportSurface(format);
  const render = await loadRankingRenderer(format);
  return desk.deliver(render(compareRoles({ ...person, made }), surface));
}
