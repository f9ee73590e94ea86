import { listItems } from "../../../dist/index.js";
import { PARAMETERS } from "./parameters.mjs";

/**
 * Draws a form: the profile's questions, each as hard and as telling as chance has it. Another draw is a parallel form.
 * @returns by question its slope, its ease and its width
 */
export function drawForm(profile, random) {
  const { width, widthSpread, slopeSpread, easeSpread } = PARAMETERS.items;
  return questionsOf(profile).map(({ item, sign, values, slope, ease }) => ({
    item,
    sign,
    values,
    slope: slope * Math.exp(slopeSpread * random.normal()),
    ease: ease + easeSpread * random.normal(),
    width: width * Math.exp(widthSpread * random.normal()),
  }));
}

const cache = new WeakMap();

/** The typical questions of a profile: `sign` is −1 where points speak against the role, `values` run from the fewest points on. */
function questionsOf(profile) {
  if (!cache.has(profile))
    cache.set(
      profile,
      listItems(profile).map((item) => questionOf(profile, item)),
    );
  return cache.get(profile);
}

function questionOf({ antiTraits }, item) {
  const isAgainst = antiTraits.some(({ id }) => id === item.scale);
  return {
    item,
    sign: isAgainst ? -1 : 1,
    values: [...item.options].sort((a, b) => a.points - b.points).map(({ value }) => value),
    ...PARAMETERS.items.kinds[kindOf(item, isAgainst)],
  };
}

function kindOf({ kind, scale }, isAgainst) {
  if (kind !== "rating") return kind;
  // An interview for several roles has one scale of interest for each.
  if (scale.startsWith("duties")) return "interest";
  return isAgainst ? "antiTrait" : "rating";
}
