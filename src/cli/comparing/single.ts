import type { Profile } from "../../core/profile/profile.ts";
import type { Answers } from "../../core/scoring/answers.ts";
import type { ExplorationFormat } from "../../render/format.ts";
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
  format: ExplorationFormat | null;
  /** The roles by what a person calls them. */
  names: readonly string[];
  isCatalogue: boolean;
}

/**
 * Compares roles for one person, and brings the comparison to where it goes. Who reads it in a terminal is offered the questions that
 * would settle the order.
 */
export async function deliverComparison(desk: Desk, person: ComparedPerson): Promise<Outcome> {
  const format = person.format ?? "teks";
  const { date: made, ...surface } = desk.reportSurface(format);
  const render = await loadRankingRenderer(format);
  const compare = (answers: Answers) => compareRoles({ ...person, answers, made });
  const compared = compare(person.answers);
  const delivered = await desk.deliver(render(compared, surface));
  const { stdin } = desk.world;
  const isRead = desk.output === undefined && format === "teks" && stdin.isTTY === true;
  if (!isRead || delivered !== 0 || compared.ranking.settle.length === 0) return delivered;
  const { offerSettling, terminalOf } = await import("./settling.ts");
  const terminal = terminalOf(desk);
  if (!terminal) return delivered;
  const { names, isCatalogue } = person;
  const show = async (answers: Answers) =>
    desk.tell(await desk.deliver(`\n${render(compare(answers), surface)}`));
  return offerSettling(desk, terminal, { compared, names, isCatalogue, show });
}
