import { lookUp } from "../../core/base/at.ts";
import { planOf } from "../../core/profile/plan.ts";
import { DUTIES, type Profile } from "../../core/profile/profile.ts";
import type { RankedRole, Tip } from "../../core/ranking/ranking.ts";
import { itemText, optionLabel } from "../../text/items.ts";
import { placesText } from "../../text/numbers.ts";
import { ranking as words } from "../../text/ranking.ts";
import type { Point } from "../document/blocks.ts";
import { type Compared, isUnanswered, type Names } from "./compared.ts";

/** What a comparison comes to, in a sentence, and why it is no more sure. */
export function leadOf({ ranking, apart }: Compared, names: Names): { lead: string; why: string | null } {
  const { roles, settle } = ranking;
  const [first, ...others] = roles;
  if (!first) return { lead: words.allApart, why: null };
  if (isUnanswered(first)) return { lead: words.none, why: null };
  const { id, role } = first.profile;
  const isFiltered = apart !== undefined;
  if (others.length === 0) return { lead: isFiltered ? words.onlyMet(role) : words.one(role), why: null };
  const unasked = others.filter(isUnanswered).length;
  const left = unasked > 0 ? words.unasked(unasked) : null;
  const tied = roles.filter((other) => names.isUndecided(id, other.profile.id));
  if (tied.length === 0) return { lead: words.ahead(role, isFiltered), why: left };
  if (tied.every(isUnanswered)) return { lead: words.alone(role, isFiltered), why: left };
  const isWhole = [first, ...tied].every(({ fit }) => fit.low === fit.high);
  const isOfTwo = tied.length === 1 && tied[0] === others[0];
  const why = isWhole || (isOfTwo && settle.length === 0) ? words.why.wobble : words.why.open;
  return {
    lead: words.tied(role, tiedNames(roles, tied), { isAll: tied.length === others.length, isFiltered }),
    why: [why, left].filter((text) => text !== null).join(" "),
  };
}

/** So many roles are named in a sentence; more go by their numbers in the list. */
const MOST_ROLES = 3;

function tiedNames(roles: readonly RankedRole[], tied: readonly RankedRole[]): string[] {
  if (tied.length <= MOST_ROLES) return tied.map(({ profile }) => profile.role);
  return [words.numbered(placesText(tied.map((one) => roles.indexOf(one) + 1)))];
}

/** So many scales are named for a role in one sentence. */
export const MOST_SCALES = 3;

/**
 * What tips the balance between the first and the second, a sentence a role.
 * @param most scales that are named of each
 * @param hasExamples whether each names the answer that weighs most
 */
export function tipsPoint(
  { ranking, answers }: Compared,
  names: Names,
  { most, hasExamples }: { most: number; hasExamples: boolean },
): Point[] {
  const [first, second] = ranking.roles;
  if (!first || !second || ranking.tips.length === 0) return [];
  const texts = [first, second].flatMap(({ profile: { id, role } }) => {
    const own = ranking.tips.filter(({ toward, by }) => toward === id && by >= LEAST_TIP);
    if (own.length === 0) return [];
    const told = words.tipsFor(own.slice(0, most).map(nameOf), role);
    const example = hasExamples ? exampleOf(own, { answers, names }) : null;
    return [example === null ? told : `${told} ${example}`];
  });
  return texts.length === 0 ? [] : [{ label: words.tips, texts, isNumbered: false }];
}

/** A smaller part of a point would be shown as none. */
export const LEAST_TIP = 0.05;

/** Within a sentence: an abbreviation keeps its capitals. */
function nameOf({ name }: Pick<Tip, "name">): string {
  return name.replace(/^\p{Lu}(?=\p{Ll})/u, (capital) => capital.toLowerCase());
}

/** The answer that weighs most among those of a role. */
function exampleOf(
  tips: readonly Tip[],
  { answers, names }: Pick<Compared, "answers"> & { names: Names },
): string | null {
  const id = tips[0]?.answers[0];
  const item = id === undefined ? null : names.item(id);
  const value = id === undefined ? null : answers[id];
  if (!item || value === null || value === undefined) return null;
  return words.answer(itemText(item), optionLabel(item, value));
}

/** What the first and the second role have in common, and where they differ: scales, and how much each weighs. */
export function commonPoint({ ranking: { roles } }: Compared, names: Names): Point[] {
  const [, runnerUp] = roles;
  // Of several roles without an answer none comes second.
  if (roles.length > 2 && runnerUp && isUnanswered(runnerUp)) return [];
  const [first, second] = roles.map(({ profile }) => names.profile(profile.id));
  if (!first || !second) return [];
  const [mine, theirs] = [sharesOf(first), sharesOf(second)];
  const both = [...mine.keys()].filter((id) => theirs.has(id));
  const nameIn = (shares: Shares) => (id: string) => nameOf(lookUp(shares, id));
  const more = (one: Shares, other: Shares) =>
    both.filter((id) => lookUp(one, id).share > MUCH * lookUp(other, id).share).map(nameIn(one));
  const only = (one: Shares, other: Shares) =>
    [...one.keys()].filter((id) => !other.has(id)).map(nameIn(one));
  const told = (say: typeof words.onlyAsks, role: string, found: string[]) =>
    found.length > 0 ? [say(role, found)] : [];
  const texts = [
    both.length > 0 ? words.bothAsk(both.map(nameIn(mine))) : words.nothingCommon,
    ...told(words.weighsMore, first.role, more(mine, theirs)),
    ...told(words.weighsMore, second.role, more(theirs, mine)),
    ...told(words.onlyAsks, first.role, only(mine, theirs)),
    ...told(words.onlyAsks, second.role, only(theirs, mine)),
  ];
  return [{ label: words.common, texts, isNumbered: false }];
}

/** From this on, one share of a fit is said to be more than another. */
const MUCH = 1.2;

type Shares = ReadonlyMap<string, { name: string; share: number }>;

/** By scale: which part of the fit it is. Interest stands in every role, each time in other duties. */
function sharesOf(profile: Profile): Shares {
  const { fitScales, weights } = planOf(profile);
  const own = fitScales.filter(({ id }) => id !== DUTIES);
  return new Map(own.map(({ id, name, weight }) => [id, { name, share: weight / weights }]));
}

/** The questions that would settle the order, and what they would settle; null where that is settled. */
export function settleOf({ ranking }: Compared, names: Names): { lead: string; questions: string[] } | null {
  const { roles, settle } = ranking;
  const [first, second] = roles;
  if (!first || !second || isUnanswered(first)) return null;
  const isTied = names.isUndecided(first.profile.id, second.profile.id);
  if (settle.length === 0) return isTied ? { lead: words.unsettled, questions: [] } : null;
  const questions = settle.map((id) => {
    const item = names.item(id);
    return item ? itemText(item) : id;
  });
  return { lead: isTied ? words.settleList(settle.length) : words.settleThree(settle.length), questions };
}
