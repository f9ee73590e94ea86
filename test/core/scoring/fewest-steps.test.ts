import fc from "fast-check";
import { expect, test } from "vitest";
import { fewestSteps, type ScaleClimb } from "../../../src/core/scoring/fewest-steps.ts";
import { type Climb, ladderOf } from "../../../src/core/scoring/ladder.ts";
import { type Move, mostGains } from "../../../src/core/scoring/scale-steps.ts";
import { at, holds, SLOW } from "../helpers.ts";

interface Drawn {
  /** By scale, the points of its items' options. */
  items: readonly (readonly number[])[][];
  units: readonly number[];
  least: readonly number[];
  needed: number;
}

/** Scales whose answers stand on the lowest rung; positions count on from scale to scale. */
function scalesOf({ items, units, least }: Drawn): (ScaleClimb & { unit: number })[] {
  let position = -1;
  return items.map((scale, index) => {
    const climbs: Climb[] = scale.map((points) => {
      position += 1;
      return { position, way: at(ladderOf(points).up, 0) };
    });
    return { climbs, gains: mostGains(climbs), unit: at(units, index), least: at(least, index) };
  });
}

/** Every way to move, as numbers of steps by scale and answer. */
function* waysOf(scales: readonly ScaleClimb[]): Generator<number[][]> {
  const [first, ...others] = scales;
  if (!first) {
    yield [];
    return;
  }
  for (const rest of waysOf(others)) for (const steps of stepsOfScale(first.climbs)) yield [steps, ...rest];
}

function* stepsOfScale(climbs: readonly Climb[]): Generator<number[]> {
  const [first, ...others] = climbs;
  if (!first) {
    yield [];
    return;
  }
  for (const rest of stepsOfScale(others)) {
    for (let steps = 0; steps <= first.way.gains.length; steps += 1) yield [steps, ...rest];
  }
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

/** The number of steps by scale of the best way: fewest in all, then most on the earlier scales. */
function best(scales: readonly (ScaleClimb & { unit: number })[], needed: number): number[] | null {
  const pointsOf = (way: readonly number[][]) =>
    scales.map(({ climbs }, index) =>
      sum(climbs.map(({ way: { gains } }, item) => [0, ...gains][at(at(way, index), item)] ?? 0)),
    );
  const enough = [...waysOf(scales)].filter((way) => {
    const points = pointsOf(way);
    const gain = sum(points.map((each, index) => each * at(scales, index).unit));
    return gain >= needed && points.every((each, index) => each >= at(scales, index).least);
  });
  const byScale = enough.map((way) => way.map(sum));
  byScale.sort((a, b) => {
    const differs = a.findIndex((steps, index) => steps !== b[index]);
    return sum(a) - sum(b) || (differs < 0 ? 0 : at(b, differs) - at(a, differs));
  });
  return byScale[0] ?? null;
}

function byScale(scales: readonly ScaleClimb[], moves: readonly Move[]): number[] {
  return scales.map(({ climbs }) =>
    sum(climbs.map(({ position }) => moves.find((move) => move.position === position)?.steps ?? 0)),
  );
}

const points = fc
  .uniqueArray(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 2 })
  .map((each) => [0, ...each]);
const scale = fc.array(points, { minLength: 0, maxLength: 2 });
const cases = fc.record<Drawn>({
  items: fc.array(scale, { minLength: 1, maxLength: 3 }),
  units: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 3, maxLength: 3 }),
  least: fc.array(fc.constantFrom(0, 0, 0, 1, 4), { minLength: 3, maxLength: 3 }),
  needed: fc.integer({ min: -1, max: 40 }),
});

test("the steps found are those that trying all finds", SLOW, () => {
  holds(cases, (drawn) => {
    const scales = scalesOf(drawn);
    const found = fewestSteps(scales, drawn.needed);
    expect(found && byScale(scales, found)).toEqual(best(scales, drawn.needed));
  });
});

test("a scale whose steps gain more and more is gone on with, where another gains more at first", () => {
  const growing = scalesOf({ items: [[[0, 2]], [[0, 1, 3, 6]]], units: [2, 3], least: [0, 0], needed: 8 });
  // One step is worth 4 or 3, two are 7, or 9 on the second scale.
  expect(fewestSteps(growing, 8)).toEqual([{ position: 1, steps: 2 }]);
});

test("they gain enough, on every scale too", SLOW, () => {
  holds(cases, (drawn) => {
    const scales = scalesOf(drawn);
    const found = fewestSteps(scales, drawn.needed);
    if (!found) return;
    const gained = scales.map(({ climbs }) =>
      sum(
        climbs.map(({ position, way }) => {
          const steps = found.find((move) => move.position === position)?.steps ?? 0;
          return steps === 0 ? 0 : at(way.gains, steps - 1);
        }),
      ),
    );
    expect(sum(gained.map((each, index) => each * at(drawn.units, index)))).toBeGreaterThanOrEqual(
      drawn.needed,
    );
    for (const [index, each] of gained.entries()) expect(each).toBeGreaterThanOrEqual(at(drawn.least, index));
  });
});

test("bigints give the same as numbers", SLOW, () => {
  holds(
    cases,
    (drawn) => {
      const scales = scalesOf(drawn);
      const large = scales.map((each) => ({ ...each, unit: BigInt(each.unit) }));
      expect(fewestSteps(large, BigInt(drawn.needed))).toEqual(fewestSteps(scales, drawn.needed));
    },
    0.3,
  );
});
