import { CUTS } from "../../core/profile/weights.ts";
import type { RankedRole, Ranking } from "../../core/ranking/ranking.ts";
import { shownFit, zoned } from "../../core/report/zone.ts";
import { placesText } from "../../text/numbers.ts";
import { ranking as words } from "../../text/ranking.ts";
import { barOf } from "../document/bars.ts";
import type { Bar } from "../document/blocks.ts";
import { isUnanswered, type Names } from "./compared.ts";

/** A role of a comparison in words. */
export interface RankedRow {
  id: string;
  place: number;
  role: string;
  bar: Bar;
  /** The verdict, and what holds it. */
  verdict: string;
  value: string;
  /** The places of those whose order beside it is not sure. */
  order: string;
  /** Whether the order beside the one above, and the one below, is not sure. */
  isTiedAbove: boolean;
  isTiedBelow: boolean;
}

/** The roles of a ranking in words, in its order. */
export function rowsOf({ roles }: Ranking, names: Names): RankedRow[] {
  const isTied = (a: RankedRole | undefined, b: RankedRole | undefined): boolean =>
    a !== undefined && b !== undefined && names.isUndecided(a.profile.id, b.profile.id);
  return roles.map((ranked, index) => {
    const { id, role } = ranked.profile;
    const places = roles.flatMap((other, place) => (isTied(ranked, other) ? [place + 1] : []));
    const fit = zoned(shownFit(ranked.fit, ranked.verdict));
    const isNew = isUnanswered(ranked);
    const value = words.value(fit);
    return {
      id,
      place: index + 1,
      role,
      bar: barOf(role, fit, { marks: [...CUTS], zone: fit.zone, value }),
      verdict: isNew ? words.noAnswer : verdictOf(ranked, names),
      value,
      order: places.length > 0 ? words.order.tied(placesText(places)) : words.order.sure,
      isTiedAbove: isTied(roles[index - 1], ranked),
      isTiedBelow: isTied(ranked, roles[index + 1]),
    };
  });
}

function verdictOf({ profile, verdict }: RankedRole, names: Names): string {
  const told = words.verdict(verdict);
  if (verdict.heldBy.length === 0) return told;
  return `${told}, ${words.held(names.scales(profile.id, verdict.heldBy))}`;
}
