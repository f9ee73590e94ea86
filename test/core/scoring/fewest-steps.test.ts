import fc from "fast-check";
import { expect, test } from "vitest";
import { type Climb, fewestSteps, type Move } from "../../../src/core/scoring/fewest-steps.ts";
import { ladderOf } from "../../../src/core/scoring/ladder.ts";
import { at, holds, SLOW } from "../helpers.ts";

/** Climbs from the lowest rung of items with these points; position n is the n-th. */
function climbsOf(items: readonly (readonly number[])[], units: readonly number[]): Climb[] {
  return items.map((points, position) => ({
    position,
    way: at(ladderOf(points).up, 0),
    unit: at(units, position),
  }));
}

/** Every way to move, the plainest way: all numbers of steps of all climbs. */
function* waysOf(climbs: readonly Climb[]): Generator<Move[]> {
  const [first, ...others] = climbs;
  if (!first) {
    yield [];
    return;
  }
  for (const rest of waysOf(others)) {
    yield rest;
    for (const [index] of first.way.gains.entries()) {
      yield [{ position: first.position, steps: index + 1 }, ...rest];
    }
  }
}

function gainOf(climbs: readonly Climb[], moves: readonly Move[]): number {
  return moves.reduce((sum, { position, steps }) => {
    const { way, unit } = at(climbs, position);
    return sum + Number(unit) * at(way.gains, steps - 1);
  }, 0);
}

function stepsOf(moves: readonly Move[]): number {
  return moves.reduce((sum, { steps }) => sum + steps, 0);
}

/** Steps by climb, the last one first: what is left of two equal ways has fewer steps on the last. */
function fromLast(climbs: readonly Climb[], moves: readonly Move[]): number[] {
  const steps = climbs.map(({ position }) => moves.find((move) => move.position === position)?.steps ?? 0);
  return steps.reverse();
}

/** The best by trying all: fewest steps, then most gain, then least on the last climbs. */
function best(climbs: readonly Climb[], needed: number): Move[] | undefined {
  const enough = [...waysOf(climbs)].filter((moves) => gainOf(climbs, moves) >= needed);
  const keyed = enough.map((moves) => ({
    moves,
    key: [stepsOf(moves), -gainOf(climbs, moves), ...fromLast(climbs, moves)],
  }));
  const compare = (a: number[], b: number[]) => {
    const differs = a.findIndex((value, index) => value !== b[index]);
    return differs < 0 ? 0 : at(a, differs) - at(b, differs);
  };
  return keyed.sort((a, b) => compare(a.key, b.key))[0]?.moves;
}

const pointsOfItem = fc.uniqueArray(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 3 });
const cases = fc
  .array(fc.tuple(pointsOfItem, fc.integer({ min: 1, max: 3 })), { minLength: 1, maxLength: 4 })
  .chain((items) =>
    fc.record({
      points: fc.constant(items.map(([points]) => [0, ...points])),
      units: fc.constant(items.map(([, unit]) => unit)),
      needed: fc.integer({ min: -1, max: 30 }),
    }),
  );

test("the steps found are those that trying all finds", SLOW, () => {
  holds(cases, ({ points, units, needed }) => {
    const climbs = climbsOf(points, units);
    const expected = needed <= 0 ? [] : best(climbs, needed);
    const found = fewestSteps(climbs, needed);
    const sorted = found && [...found].sort((a, b) => a.position - b.position);
    expect(sorted).toEqual(expected ?? null);
  });
});

test("bigints give the same as numbers", SLOW, () => {
  holds(
    cases,
    ({ points, units, needed }) => {
      const climbs = climbsOf(points, units);
      const large = climbs.map((climb) => ({ ...climb, unit: BigInt(climb.unit) }));
      expect(fewestSteps(large, BigInt(needed))).toEqual(fewestSteps(climbs, needed));
    },
    0.3,
  );
});
