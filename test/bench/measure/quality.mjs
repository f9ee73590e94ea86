import { assess, listItems } from "../../../dist/index.js";
import { randomOf } from "../random.mjs";
import { BANDS, bandFor, PROFILE, SEED, shareOf, simulate } from "./simulation.mjs";

const [, UNSURE] = BANDS.keys();
const FOURTH = 4;
const items = listItems(PROFILE);

/** How answers that mean nothing are told from answers that do. */
export function quality(count) {
  const anything = ({ options }, random) => options[random.below(options.length)].value;
  const agreeing = (item, random) => (item.kind === "rating" ? FOURTH : anything(item, random));
  const isFlagged = ({ answers }) => assess(PROFILE, answers).quality.flags.length > 0;
  const random = shareOf(carelessly(count, anything), isFlagged);
  const typical = shareOf(simulate(count), isFlagged);
  const shown = shareOf(simulate(count), ({ answers }) => hasOpposites(answers));
  const held = shareOf(carelessly(count, agreeing), ({ answers }) => bandFor(answers) <= UNSURE);
  return [
    { label: "uniform random answers flagged", was: ".002", value: random, least: 0.7 },
    { label: "typical people flagged", was: ".0003", value: typical, most: 0.05, digits: 4 },
    { label: "typical people shown a contradicting pair", was: ".84", value: shown, most: 0.15 },
    { label: "all ratings 4, situations at random: at most unsure", was: ".01", value: held, least: 0.8 },
  ];
}

/** Answers given without reading. */
function* carelessly(count, answerTo) {
  const random = randomOf(SEED);
  for (let person = 0; person < count; person += 1) {
    yield { answers: Object.fromEntries(items.map((item) => [item.id, answerTo(item, random)])) };
  }
}

/** Ratings of one scale on one set of answers, one of them reversed: the review shows a pair answered at opposite ends. */
const OPPOSED = items.filter(isReversed).flatMap((reversed) =>
  items
    .filter((plain) => plain.kind === "rating" && plain.scale === reversed.scale && !isReversed(plain))
    .filter((plain) => plain.responses === reversed.responses)
    .map((plain) => [plain, reversed]),
);

function isReversed({ kind, reverse }) {
  return kind === "rating" && reverse;
}

function hasOpposites(answers) {
  return OPPOSED.some(
    ([plain, reversed]) => Math.abs(keyed(plain, answers) - keyed(reversed, answers)) === 1,
  );
}

/** From 0 to 1. */
function keyed({ id, max, options }, answers) {
  return options.find(({ value }) => value === answers[id]).points / max;
}
