import { assess, listItems } from "../../../dist/index.js";
import { randomOf } from "../random.mjs";
import { answersOf } from "./answering.mjs";
import { drawForm } from "./forms.mjs";
import { typicalPerson } from "./people.mjs";
import { PROFILE, SEED, simulate } from "./simulation.mjs";

const FORMS = 5;

/**
 * How near the simulation comes to what is known of real people. Nothing of it depends on the model of scoring but the mean
 * fit: change the parameters when a bound breaks, and say why.
 */
export function reality(count) {
  const fits = [...simulate(count)].map(({ answers }) => assess(PROFILE, answers).fit.point);
  const scales = scalesAsAnswered(count / FORMS);
  return [
    { label: "simulated people: mean fit", value: mean(fits), least: 60, most: 70, digits: 1 },
    {
      label: "simulated people: standard deviation of the fit",
      value: deviation(fits),
      least: 9,
      most: 12,
      digits: 1,
    },
    {
      label: "simulated scales: alpha",
      value: mean(scales.map(({ alpha }) => alpha)),
      least: 0.6,
      most: 0.75,
    },
    {
      label: "simulated scales: wobble of an answer, of 100",
      value: mean(scales.map(({ wobble }) => wobble)),
      least: 21.5,
      most: 23.5,
      digits: 1,
    },
  ];
}

/** Every scale of the fit on several forms, each answered by people of its own. */
function scalesAsAnswered(count) {
  const random = randomOf(SEED);
  return Array.from({ length: FORMS }, () => drawForm(PROFILE, random)).flatMap((form) => {
    const people = Array.from({ length: count }, () =>
      answersOf(typicalPerson(PROFILE, random), form, random),
    );
    return scaleIds().map((id) =>
      consistency(itemsOf(id).map((item) => people.map((answers) => percentOf(item, answers)))),
    );
  });
}

/**
 * Cronbach's alpha, and the part of an answer that its scale does not share: the standard error of the scale is SD × √(1 − α), and
 * that of n answers wobble ÷ √n.
 * @param columns by item the values of all people
 */
function consistency(columns) {
  const items = columns.length;
  const totals = columns[0].map((_, person) => mean(columns.map((values) => values[person])));
  const within = columns.reduce((sum, values) => sum + deviation(values) ** 2, 0) / items ** 2;
  const alpha = (items / (items - 1)) * (1 - within / deviation(totals) ** 2);
  return { alpha, wobble: deviation(totals) * Math.sqrt((1 - alpha) * items) };
}

function scaleIds() {
  return ["duties", ...[...PROFILE.traits, ...PROFILE.antiTraits].map(({ id }) => id)];
}

function itemsOf(scale) {
  return listItems(PROFILE).filter((item) => item.scale === scale);
}

function percentOf({ id, max, options }, answers) {
  return (100 * options.find(({ value }) => value === answers[id]).points) / max;
}

function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function deviation(values) {
  const middle = mean(values);
  return Math.sqrt(values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (values.length - 1));
}
