import { decimal } from "../../text/numbers.ts";
import { personLine } from "../../text/person-line.ts";
import { ranking as words } from "../../text/ranking.ts";
import { firstOf } from "./compare.ts";
import type { Compared } from "./compared.ts";

/** What a line says of a respondent: the fit of the first role, its name, and how many are in an undecided tie with it. */
export function lineCells({ ranking }: Compared): [fit: string, roles: string] {
  const [first] = ranking.roles;
  const { first: id, tied } = firstOf(ranking);
  if (!first || id === null) return [personLine.absent, words.noAnswer];
  const { fit, profile } = first;
  const point = fit.point === null ? personLine.absent : decimal(fit.point);
  const value = fit.low === fit.high || fit.point === null ? point : personLine.provisional(point);
  return [value, tied.length === 0 ? profile.role : words.withTies(profile.role, tied.length)];
}
