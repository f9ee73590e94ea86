import { rank } from "../../../dist/index.js";
import { explorationOf, inPlay, listItems, nextToAsk } from "../exploring.mjs";
import { randomOf } from "../random.mjs";
import { answersOf } from "./answering.mjs";
import { drawForm } from "./forms.mjs";
import { formOf, personFor } from "./roles.mjs";
import { SEED } from "./simulation.mjs";

const NONE = new Set();

/**
 * Explores several roles with people who are made for each of them, the same in every run.
 * @param made the roles that people are made for; all when left out
 * @returns by person whom they are made for, the rankings of what they were asked and of all their answers, the roles in play at
 * the end, how many questions were asked, and how long each took to choose, in milliseconds
 */
export function explorations(profiles, count, made = profiles) {
  const random = randomOf(SEED);
  const [exploration, form] = [explorationOf(profiles), formOf(profiles)];
  return made.flatMap((role) => {
    const draw = personFor(role, profiles);
    return Array.from({ length: count }, () => {
      const answers = answersOf(draw(form, random), drawForm(form, random), random);
      return { role: role.id, ...explored(exploration, answers), full: standing(profiles, answers) };
    });
  });
}

function explored(exploration, answers) {
  const given = {};
  const times = [];
  for (;;) {
    const began = performance.now();
    const item = nextToAsk(exploration, given, NONE);
    times.push(performance.now() - began);
    if (!item) break;
    given[item.id] = answers[item.id];
  }
  const playing = inPlay(exploration, given, NONE).map(({ id }) => id);
  return { playing, asked: Object.keys(given).length, times, short: standing(exploration.profiles, given) };
}

/** The roles in order, and those that share the first place: the first, and all of which it is not told ahead. */
function standing(profiles, answers) {
  const { roles, undecided } = rank(profiles, answers);
  const order = roles.map(({ profile }) => profile.id);
  const tied = undecided.filter(([upper]) => upper === order[0]).map(([, lower]) => lower);
  return { order, tied: [order[0], ...tied] };
}

/** How many questions the fits of some roles ask, and how many the roles have in all: those that they share once. */
export function questionsOf(profiles) {
  const all = new Set(profiles.flatMap((profile) => listItems(profile).map(({ id }) => id)));
  return { scored: listItems(explorationOf(profiles).profile).length, all: all.size };
}
