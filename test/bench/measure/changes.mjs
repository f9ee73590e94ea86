import { assess, listItems } from "../../../dist/index.js";
import { median } from "../pairs.mjs";
import { BANDS, bandOf, PROFILE, shareOf, simulate } from "./simulation.mjs";

const scaleOf = new Map(listItems(PROFILE).map(({ id, scale }) => [id, scale]));

/** What people are shown that would lead to the next better verdict. */
export function changes(count) {
  const upward = [...upwardChanges(count)];
  const namesLowest = ({ moved, lowest }) => moved.some((scale) => lowest.includes(scale));
  const lengths = upward.map(({ moved }) => moved.length);
  return [
    {
      label: "nearest upward change names the lowest scale",
      was: ".38",
      value: shareOf(upward, namesLowest),
      least: 0.85,
    },
    { label: "… answers in it, median", value: median(lengths), most: 6, digits: 0 },
  ];
}

/** By typical person: the scales of the answers that would change, and the scales that are lowest. */
function* upwardChanges(count) {
  for (const { answers } of simulate(count)) {
    const assessment = assess(PROFILE, answers);
    const change = assessment.changes.find(({ to }) => BANDS.indexOf(to) > bandOf(assessment));
    if (!change) continue;
    yield { moved: change.answers.map(({ id }) => scaleOf.get(id)), lowest: lowestScales(assessment) };
  }
}

/** The scales of the fit with the lowest value in the direction that speaks for the role. */
function lowestScales({ traits, antiTraits }) {
  const values = [
    ...traits.map(({ id, point }) => ({ id, good: point })),
    ...antiTraits.map(({ id, point }) => ({ id, good: 100 - point })),
  ];
  const lowest = Math.min(...values.map(({ good }) => good));
  return values.filter(({ good }) => good === lowest).map(({ id }) => id);
}
