import { cellAt } from "../../../src/core/base/at.ts";
import { goodPointsFor, scaleChances } from "../../../src/core/interview/forecast.ts";
import { type Lattice, othersOf, tailsOf } from "../../../src/core/interview/lattice.ts";
import { type Plan, planOf } from "../../../src/core/profile/plan.ts";
import type { Profile } from "../../../src/core/profile/profile.ts";
import { type Choices, choose, UNKNOWN } from "../../../src/core/scoring/answers.ts";
import type { KnownAnswers } from "../arbitrary.ts";
import { at } from "../helpers.ts";

// The choice of the next item without any shortcut: every item of every scale is weighed for itself.

/** The id of the item of the lowest expected entropy; of equal ones the first. */
export function soonestItem(profile: Profile, answers: KnownAnswers): string | null {
  const plan = planOf(profile);
  const choices = choose(plan, answers);
  const weighed = entropies(plan, choices).sort((a, b) => a.position - b.position);
  let best: { position: number; entropy: number } | undefined;
  for (const next of weighed) if (!best || next.entropy < best.entropy - 1e-9) best = next;
  return best ? at(plan.items, best.position).id : null;
}

function entropies(plan: Plan, choices: Choices): { position: number; entropy: number }[] {
  const verdictChances = foresight(plan, choices);
  return plan.fitScales.flatMap((scale, index) =>
    scale.items
      .filter((position) => choices[position] === UNKNOWN)
      .map((position) => {
        const rest = scaleChances(plan, scale, choices, position);
        const item = at(plan.items, position);
        const outcomes = item.options.map((option) =>
          entropy(verdictChances(index, rest, goodPointsFor(scale, item, option))),
        );
        return { position, entropy: outcomes.reduce((sum, one) => sum + one, 0) / outcomes.length };
      }),
  );
}

function entropy(chances: readonly number[]): number {
  return chances.reduce((sum, chance) => (chance > 0 ? sum - chance * Math.log2(chance) : sum), 0);
}

/** The chances of the four verdicts when a scale's good points have such chances, moved up by a shift. */
function foresight(plan: Plan, choices: Choices) {
  const size = Math.min(1, 2 ** 14 / Number(plan.total));
  const units = plan.fitScales.map(({ unit }) => Math.round(Number(unit) * size));
  const chancesOf = plan.fitScales.map((scale) => scaleChances(plan, scale, choices));
  const any = othersOf(chancesOf.map((chances, index) => ({ step: at(units, index), chances })));
  const free = othersOf(
    chancesOf.map((chances, index) => {
      const { holdPoints } = at(plan.fitScales, index);
      const left = chances.map((chance, points) => (points > holdPoints ? chance : 0));
      return { step: at(units, index), chances: left };
    }),
  );
  return (index: number, chances: Float64Array, shift: number): number[] => {
    const { holdPoints } = at(plan.fitScales, index);
    const reaching = ({ step, chances: tails }: Lattice, cut: number, least: number): number => {
      let sum = 0;
      for (let points = Math.max(0, least - shift); points < chances.length; points += 1) {
        const missing = Math.max(0, cut - (points + shift) * at(units, index));
        sum += cellAt(chances, points) * (tails[missing === 0 ? 0 : Math.ceil(missing / step)] ?? 0);
      }
      return sum;
    };
    const [anyTails, freeTails] = [tailsOf(at(any, index)), tailsOf(at(free, index))];
    const cuts = plan.cuts.map((cut) => Number(cut) * size);
    const unsure = reaching(anyTails, at(cuts, 0), 0);
    const good = reaching(freeTails, at(cuts, 1), holdPoints + 1);
    const strong = reaching(freeTails, at(cuts, 2), holdPoints + 1);
    return [1 - unsure, unsure - good, good - strong, strong];
  };
}
