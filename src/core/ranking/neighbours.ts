import { at } from "../base/at.ts";
import { byCode } from "../base/order.ts";
import { minus, times } from "../base/whole.ts";
import type { FitPlan } from "../profile/plan.ts";
import type { Profile } from "../profile/profile.ts";
import type { FitScale } from "../profile/scale.ts";
import { CUTS, standardErrorOf, weigh } from "../profile/weights.ts";
import type { CountedAnswer } from "../scoring/assess.ts";
import type { Neighbour } from "../scoring/neighbour.ts";
import { BANDS, emptyScore, type Score, scoreSums } from "../scoring/score.ts";
import { type IndexedRole, idsByMark, marksIn, type NeighbourIndex } from "./neighbour-index.ts";
import { byPoint, type Mean, pointOf } from "./standing.ts";

/** More would be a list to choose from, which a comparison draws better. */
const MOST_NEIGHBOURS = 3;

/** An indexed role beside a profile: how it is scored, and the ids of the items that the profile asks too. */
interface Beside {
  indexed: IndexedRole;
  plan: FitPlan;
  /** Of each scale. */
  shared: readonly (readonly string[])[];
  sharedBeside: readonly string[];
  score: Score;
}

/**
 * The other roles for which the answers of a report speak: at most three, in the order of a ranking. They speak for a role where
 * - the items that it shares with the report's role make out at least a third of its fit, and were answered;
 * - the mean of its scales that have an answer is at least "cocok"; and
 * - no such scale holds its verdict, so that "cocok" or better can still come of it.
 * @param profile that of the report
 * @param answers those of the report
 */
export function neighboursOf(
  index: NeighbourIndex,
  profile: Profile,
  answers: readonly CountedAnswer[],
): Neighbour[] {
  const given = new Map(answers.map((answer) => [answer.id, answer]));
  const found = besideOf(index, profile).flatMap((beside): Found[] => {
    const { plan, score } = beside;
    fillSums(beside, given);
    scoreSums(plan, score);
    if (!mayFit(plan, score)) return [];
    const mean = pointOf(plan, score.sums);
    return mean && isGood(mean) ? [{ mean, neighbour: neighbourOf(beside, given) }] : [];
  });
  return found
    .sort(byMean)
    .slice(0, MOST_NEIGHBOURS)
    .map(({ neighbour }) => neighbour);
}

interface Found {
  mean: Mean;
  neighbour: Neighbour;
}

/** As a ranking orders them; of equal ones the one of which more is known first. */
function byMean(one: Found, other: Found): number {
  const [a, b] = [one.neighbour, other.neighbour];
  return byPoint(one.mean, other.mean) || b.fit.low - a.fit.low || byCode(a.id, b.id);
}

const [, GOOD] = CUTS;
const GOOD_BAND = 2;

/** Whether "cocok" can come of it, and a third of what makes out the fit was answered: the rest is as wide as the range. */
function mayFit({ total }: FitPlan, { fitLow, fitHigh, high }: Score): boolean {
  return high >= GOOD_BAND && times(3, minus(fitHigh, fitLow)) <= times(2, total);
}

function isGood({ over, under }: Mean): boolean {
  return 100n * over >= BigInt(GOOD) * under;
}

const known = new WeakMap<NeighbourIndex, WeakMap<Profile, readonly Beside[]>>();

/** The other roles of an index that share anything with a profile, made once a profile. */
function besideOf(index: NeighbourIndex, profile: Profile): readonly Beside[] {
  const ofIndex = known.get(index) ?? new WeakMap<Profile, readonly Beside[]>();
  known.set(index, ofIndex);
  const found = ofIndex.get(profile) ?? makeBeside(index, profile);
  ofIndex.set(profile, found);
  return found;
}

function makeBeside(index: NeighbourIndex, profile: Profile): Beside[] {
  const own = idsByMark(index, profile);
  const told = (marks: string) => marksIn(marks).flatMap((mark) => own.get(mark) ?? []);
  const others = index.roles.filter(({ id }) => id !== profile.id);
  return others.map((indexed) => {
    const plan = planFrom(index, indexed);
    const shared = indexed.scales.map(([place]) => told(at(index.scales, place)[3]));
    return { indexed, plan, shared, sharedBeside: told(indexed.beside), score: emptyScore(plan) };
  });
}

/** The plan of an indexed role's fit. Of its items it tells how many there are, not where they stand. */
function planFrom({ scales }: NeighbourIndex, role: IndexedRole): FitPlan {
  const { weighted, ...fit } = weigh(
    role.scales.map(([place, weight, floor]) => {
      const [kind, max, count] = at(scales, place);
      const items = Array.from({ length: count }, (_, index) => index);
      const words = { id: "", name: "", description: null, tips: [] };
      const holdPoints = Math.floor((floor * max) / 100);
      return { ...words, kind, weight, floor, max, items, holdPoints, standardError: standardErrorOf(count) };
    }),
  );
  const fitScales = weighted.map((scale, index): FitScale => ({ ...scale, index }));
  return { ...fit, scales: fitScales, fitScales };
}

/** The sums of the shared items that were answered. */
function fillSums(
  { plan, shared, score: { sums } }: Beside,
  given: ReadonlyMap<string, CountedAnswer>,
): void {
  for (const { index } of plan.fitScales) {
    let [points, answered, answeredMax] = [0, 0, 0];
    for (const id of at(shared, index)) {
      const answer = given.get(id);
      if (!answer) continue;
      points += answer.points;
      answered += 1;
      answeredMax += answer.max;
    }
    sums.points[index] = points;
    sums.answered[index] = answered;
    sums.answeredMax[index] = answeredMax;
  }
}

function neighbourOf(
  { indexed, score, sharedBeside }: Beside,
  given: ReadonlyMap<string, CountedAnswer>,
): Neighbour {
  const { id, role, path, items } = indexed;
  const { status, low, high, fit, sums } = score;
  const beside = sharedBeside.filter((one) => given.has(one)).length;
  const answered = sums.answered.reduce((sum, each) => sum + each, beside);
  return {
    ...{ id, role, path },
    coverage: { answered, items },
    verdict: { status, low: BANDS[low], high: BANDS[high] },
    fit: { ...fit },
  };
}
