import type { ItemAnalysis, ScaleAnalysis } from "../../../src/core/analysis/shape.ts";

/** So many answered what follows. */
export const PEOPLE = 200;

/** An item that nothing is to be said of, but what a test says. */
export function item(id: string, settings: Partial<ItemAnalysis> = {}): ItemAnalysis {
  return {
    id,
    texts: [id],
    reverse: false,
    answered: PEOPLE,
    missing: 0,
    mean: 2,
    sd: 1,
    itemRest: 0.5,
    criticalR: 0.14,
    alphaIfDropped: 0.7,
    options: [20, 40, 80, 40, 20],
    choices: [0, 1, 2, 3, 4].map((points) => ({ points, texts: [`Pilihan ${points + 1}`] })),
    ...settings,
  };
}

/** A scale of such items. */
export function scale(settings: Partial<ScaleAnalysis> = {}): ScaleAnalysis {
  return {
    id: "a",
    name: "A",
    kind: "trait",
    respondents: PEOPLE,
    alpha: { raw: 0.75, standardized: 0.75, low: 0.7, high: 0.8 },
    standardError: 9,
    items: ["a-1", "a-2", "a-3", "a-4"].map((id) => item(id)),
    ...settings,
  };
}

/** A scale with an item, or several, that a test is about. */
export function withItems(...settings: Partial<ItemAnalysis>[]): ScaleAnalysis {
  const items = scale().items.map((one, index) => ({ ...one, ...settings[index] }));
  return scale({ items });
}

/** A scale that hangs together little, whichever of its items is left out. */
export const LOOSE = {
  ...withItems(...[0, 1, 2, 3].map(() => ({ alphaIfDropped: 0.4 }))),
  alpha: { raw: 0.5, standardized: 0.5, low: 0.4, high: 0.6 },
};
