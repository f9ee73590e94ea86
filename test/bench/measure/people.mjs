import { PARAMETERS } from "./parameters.mjs";

/**
 * A typical person. `levels` say where they stand on each scale of the fit, in standard deviations; the rest how they answer,
 * whatever is asked.
 */
export function typicalPerson(profile, random) {
  const { agreement, desirability, scatter } = PARAMETERS.people;
  return {
    levels: levelsOf(profile, random),
    agreement: agreement * random.normal(),
    desirability: desirability * random.normal(),
    scatter: Math.exp(scatter * random.normal()),
    knowledge: random.normal(),
    leaning: random.normal(),
  };
}

function levelsOf(profile, random) {
  const { correlation, opposition } = PARAMETERS.people;
  const general = Math.sqrt(correlation) * random.normal();
  const levels = {};
  for (const { id, sign, opposes } of scalesOf(profile)) {
    levels[id] = Object.hasOwn(levels, opposes)
      ? Math.sqrt(1 - opposition ** 2) * random.normal() - opposition * levels[opposes]
      : Math.sqrt(1 - correlation) * random.normal() + sign * general;
  }
  return levels;
}

/** The scales of the fit; `sign` is −1 where a high value speaks against the role. */
function scalesOf({ traits, antiTraits }) {
  return [
    { id: "duties", sign: 1 },
    ...traits.map(({ id }) => ({ id, sign: 1 })),
    ...antiTraits.map(({ id, opposes }) => ({ id, sign: -1, opposes })),
  ];
}

/** Draws people who answer like typical ones, but stand so far to the good on every scale, or where `levels` says. */
export function personAt(good, levels = {}) {
  return (profile, random) => {
    const all = scalesOf(profile).map(({ id, sign }) => [id, sign * good]);
    return { ...typicalPerson(profile, random), levels: { ...Object.fromEntries(all), ...levels } };
  };
}
