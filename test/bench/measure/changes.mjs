import { assess, buildReport, documentOf, listItems } from "../../../dist/index.js";
import { median } from "../pairs.mjs";
import { BANDS, bandOf, PROFILE, shareOf, simulate } from "./simulation.mjs";

const scaleOf = new Map(listItems(PROFILE).map(({ id, scale }) => [id, scale]));

/** What people are shown that would lead to the next better verdict. */
export function changes(count) {
  const upward = [...upwardChanges(count)];
  const namesLowest = ({ moved, lowest }) => moved.some((scale) => lowest.includes(scale));
  return [
    {
      label: "nearest upward change names the lowest scale",
      was: ".38",
      value: shareOf(upward, namesLowest),
      least: 0.85,
    },
    {
      label: "answers that a report shows for other verdicts, median",
      value: median(upward.map(({ shown }) => shown)),
      most: 6,
      digits: 0,
    },
  ];
}

/**
 * By typical person who could be told more: the scales of the answers that would have to change, the scales that are lowest, and
 * how many answers the report lists in all.
 */
function* upwardChanges(count) {
  for (const { answers } of simulate(count)) {
    const assessment = assess(PROFILE, answers);
    const change = assessment.changes.find(({ to }) => BANDS.indexOf(to) > bandOf(assessment));
    if (!change) continue;
    const moved = change.answers.map(({ id }) => scaleOf.get(id));
    yield { moved, lowest: lowestScales(assessment), shown: answersShown(assessment) };
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

/** A change of many steps is told in words, without a list. */
function answersShown(assessment) {
  const { sections } = documentOf(PROFILE, buildReport(PROFILE, assessment));
  const blocks = sections.flatMap((section) => (section.kind === "changes" ? section.blocks : []));
  return blocks.reduce((sum, block) => sum + (block.kind === "table" ? block.rows.length : 0), 0);
}
