import { readFileSync } from "node:fs";
import { join } from "node:path";
import { explorationOf } from "../exploring.mjs";
import { PARAMETERS } from "./parameters.mjs";
import { typicalPerson } from "./people.mjs";

const folder = join(import.meta.dirname, "../../../dist/profiles");

/** Every role of the catalogue. */
export const PROFILES = JSON.parse(readFileSync(join(folder, "index.json"), "utf8")).map(({ id }) =>
  JSON.parse(readFileSync(join(folder, `${id}.json`), "utf8")),
);

/**
 * The questions of several roles as one form: what an exploration asks, with the scales that speak against a role told from the others.
 */
export function formOf(profiles) {
  const against = new Map(profiles.flatMap(({ antiTraits }) => antiTraits.map((scale) => [scale.id, scale])));
  const { profile } = explorationOf(profiles);
  const antiTraits = profile.traits
    .filter(({ id }) => against.has(id))
    .map((scale) => ({ ...scale, opposes: against.get(scale.id).opposes }));
  return { ...profile, traits: profile.traits.filter(({ id }) => !against.has(id)), antiTraits };
}

/** Draws people who are made for a role: what it asks is what they have, as `PARAMETERS.roles` says. */
export function personFor(role, profiles) {
  const weights = weightsOf(role);
  const heaviest = Math.max(...weights.values());
  return (form, random) => {
    const person = typicalPerson(form, random);
    const { levels } = person;
    const against = new Set(form.antiTraits.map(({ id }) => id));
    for (const [id, weight] of weights) {
      levels[id] += ((against.has(id) ? -1 : 1) * PARAMETERS.roles.demand * weight) / heaviest;
    }
    const interest = PARAMETERS.roles.demand + random.normal();
    for (const other of profiles) {
      const kinship = PARAMETERS.roles.kinship * closeness(weights, weightsOf(other));
      levels[`duties-${other.id}`] =
        other.id === role.id ? interest : kinship * interest + Math.sqrt(1 - kinship ** 2) * random.normal();
    }
    return person;
  };
}

/** The weight of every scale of a role but the interest in its duties. */
function weightsOf({ traits, antiTraits }) {
  return new Map([...traits, ...antiTraits].map(({ id, weight = 1 }) => [id, weight]));
}

/** The cosine of two roles' weights: 1 where they ask for the same, 0 where they have nothing in common. */
function closeness(one, other) {
  const product = [...one].reduce((sum, [id, weight]) => sum + weight * (other.get(id) ?? 0), 0);
  return product / Math.hypot(...one.values()) / Math.hypot(...other.values());
}
