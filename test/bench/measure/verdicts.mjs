import { assess, buildReport, sectionsOf } from "../../../dist/index.js";
import { PARAMETERS } from "./parameters.mjs";
import { personAt } from "./people.mjs";
import { BANDS, bandFor, PROFILE, shareOf, simulate } from "./simulation.mjs";

const [LOW, , GOOD] = BANDS.keys();
const { otherwiseFit, opposition } = PARAMETERS.people;
const UNINTERESTED = personAt(otherwiseFit, { duties: -2 });
const EMPATHY = ["empati", "tidak-empati"];
const UNEMPATHIC = personAt(otherwiseFit, { empati: -2, "tidak-empati": 2 * opposition });

/** What people are told of whom we know how well they fit. */
export function verdicts(count) {
  const [uninterested, unempathic, low, high] = [UNINTERESTED, UNEMPATHIC, personAt(-1), personAt(1)].map(
    (draw) => toldTo(count, draw),
  );
  return [
    { label: "fit, but interest at −2 SD: good or better", was: ".81", value: uninterested.good, most: 0.05 },
    { label: "fit, but empathy at −2 SD: good or better", was: ".79", value: unempathic.good, most: 0.6 },
    { label: "… empathy named among what may feel heavy", value: named(count), least: 0.8 },
    { label: "low on everything (−1 SD): good or better", was: ".17", value: low.good, most: 0.05 },
    { label: "low on everything (−1 SD): low", was: ".08", value: low.low, least: 0.35 },
    { label: "high on everything (+1 SD): good or better", was: ".98", value: high.good, least: 0.93 },
  ];
}

/** The share of some people who are told a good verdict or better, and the share of those told a low one. */
function toldTo(count, draw) {
  let [good, low] = [0, 0];
  for (const { answers } of simulate(count, draw)) {
    const band = bandFor(answers);
    if (band >= GOOD) good += 1;
    if (band === LOW) low += 1;
  }
  return { good: good / count, low: low / count };
}

/** The share of people without empathy whose report says on its first screen that it, or its anti-trait, may feel heavy. */
function named(count) {
  return shareOf(simulate(count, UNEMPATHIC), ({ answers }) =>
    heavyFor(answers).some((id) => EMPATHY.includes(id)),
  );
}

function heavyFor(answers) {
  const sections = sectionsOf(PROFILE, buildReport(PROFILE, assess(PROFILE, answers)));
  return sections.flatMap((section) => (section.kind === "glance" ? section.heavy.map(({ id }) => id) : []));
}
