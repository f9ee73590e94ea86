import { at, cellAt } from "../base/at.ts";

/** The chances of sums that are multiples of `step`: `chances[n]` is that of n steps. */
export interface Lattice {
  step: number;
  chances: Float64Array;
}

/** The sum of nothing, of which nobody can say in which steps it goes. */
const NOTHING: Lattice = { step: 0, chances: Float64Array.of(1) };

/**
 * For every lattice the sum of all the others. Those of one step are added up among themselves first, where they take few
 * cells.
 */
export function othersOf(lattices: readonly Lattice[]): Lattice[] {
  const steps = [...new Set(lattices.map(({ step }) => step))];
  const groups = steps.map((step) =>
    [...lattices.keys()].filter((index) => at(lattices, index).step === step),
  );
  const members = groups.map((group) => group.map((index) => at(lattices, index)));
  const outside = leaveOneOut(members.map((group) => group.reduce(sumOf, NOTHING)));
  const others = new Map<number, Lattice>();
  for (const [number, group] of groups.entries()) {
    const inside = leaveOneOut(at(members, number));
    for (const [place, index] of group.entries()) {
      others.set(index, sumOf(at(outside, number), at(inside, place)));
    }
  }
  return lattices.map((_, index) => others.get(index) ?? NOTHING);
}

/** Halves are added up once for all that leave the other. */
function leaveOneOut(lattices: readonly Lattice[]): Lattice[] {
  const split = (others: Lattice, from: number, to: number): Lattice[] => {
    if (to - from <= 1) return [others];
    const middle = (from + to) >> 1;
    const withRange = (start: number, end: number) => lattices.slice(start, end).reduce(sumOf, others);
    return [...split(withRange(middle, to), from, middle), ...split(withRange(from, middle), middle, to)];
  };
  return split(NOTHING, 0, lattices.length);
}

function sumOf(first: Lattice, second: Lattice): Lattice {
  const step = greatestCommonDivisor(first.step, second.step);
  // Sums of nothing, or of points that are worth nothing, all stand on one cell.
  const [stride, otherStride] = step === 0 ? [0, 0] : [first.step / step, second.step / step];
  const most = (first.chances.length - 1) * stride + (second.chances.length - 1) * otherStride;
  const chances = new Float64Array(most + 1);
  for (let own = 0; own < first.chances.length; own += 1) {
    const chance = cellAt(first.chances, own);
    if (chance === 0) continue;
    for (let other = 0; other < second.chances.length; other += 1) {
      const cell = own * stride + other * otherStride;
      chances[cell] = cellAt(chances, cell) + chance * cellAt(second.chances, other);
    }
  }
  return { step, chances };
}

export function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

/** Of every number of steps, the chance of so many or more. */
export function tailsOf({ step, chances }: Lattice): Lattice {
  const sums = Float64Array.from(chances);
  for (let cell = sums.length - 2; cell >= 0; cell -= 1) {
    sums[cell] = cellAt(sums, cell) + cellAt(sums, cell + 1);
  }
  return { step, chances: sums };
}
