// What an exploration of all roles tells people who are made for one of them, and how long a question takes to choose:
// `PEOPLE=10 npm run bench ranking` takes fewer of them. The rule by which they are drawn stands in measure/parameters.mjs.
import { checkProfile } from "../../dist/index.js";
import { explorations, questionsOf } from "./measure/explorations.mjs";
import { PROFILES } from "./measure/roles.mjs";
import { SEED, shareOf } from "./measure/simulation.mjs";
import { randomOf } from "./random.mjs";

const PEOPLE = Number(process.env.PEOPLE ?? 40);
const MANY = 100;
/** Of these so many are explored: that takes long. */
const FEW = 5;
const FIRST = 3;

/** A catalogue of so many roles, each with some of thirty shared scales and seven duties. */
function generated(count) {
  const random = randomOf(SEED);
  return Array.from({ length: count }, (_, index) => roleOf(`peran-${index}`, random));
}

function roleOf(id, random) {
  const numbers = Array.from({ length: 30 }, (_, index) => index).sort(() => random.uniform() - 0.5);
  const duties = Array.from({ length: 7 }, (_, index) => ({
    id: `tugas-${index}`,
    text: `Tugas ${index}`,
    interest: { id: `${id}-minat-${index}`, text: `Minat ${id} ${index}` },
  }));
  const checked = checkProfile({
    id,
    role: id,
    responses: { sesuai: ["1", "2", "3", "4", "5"] },
    interest: { weight: 3, responses: "sesuai" },
    duties,
    traits: numbers.slice(0, 8).map((number) => scaleOf(number, random)),
  });
  if (!("profile" in checked)) throw new Error(JSON.stringify(checked.problems));
  return checked.profile;
}

function scaleOf(number, random) {
  const id = `sifat-${number}`;
  const items = Array.from({ length: 5 }, (_, index) => ({ id: `${id}-${index}`, text: `${id} ${index}` }));
  return { id, name: id, weight: 1 + random.below(3), responses: "sesuai", items };
}

function meanOf(people, value) {
  return people.reduce((sum, person) => sum + value(person), 0) / people.length;
}

/** 99 of 100 are chosen in less. */
function slowest(people) {
  const times = people.flatMap((person) => person.times).sort((a, b) => a - b);
  return times[Math.floor(times.length * 0.99)];
}

/** A line a role: whom of 100 made for it each role comes first for, after the exploration. */
function printConfusion(people) {
  console.log("  who is first, of 100 people made for each role; columns in the same order");
  for (const { id } of PROFILES) {
    const own = people.filter(({ role }) => role === id);
    const shares = PROFILES.map((other) => 100 * shareOf(own, ({ short }) => short.order[0] === other.id));
    const cells = shares.map((share) => (share === 0 ? "·" : share.toFixed(0)).padStart(4));
    console.log(`  ${id.padEnd(42)}${cells.join("")}`);
  }
}

/** Whether a role is among the three that an exploration settles. */
function isNear(roleOf) {
  return (person) => person.short.order.slice(0, FIRST).includes(roleOf(person));
}

/**
 * By role: the share that has it first, or in an undecided tie with the first. What was not asked leaves most pairs undecided, so
 * this alone says little: see how many roles share the first place, and whether the own one is among the first three.
 */
function tiesByRole(people) {
  return PROFILES.map(({ id }) => ({
    label: `${id}: first or tied`,
    value: shareOf(
      people.filter(({ role }) => role === id),
      ({ short, role }) => short.tied.includes(role),
    ),
    least: 0.85,
  }));
}

export function measure() {
  const { scored, all } = questionsOf(PROFILES);
  console.log(
    `  ${PEOPLE} people for each of ${PROFILES.length} roles, seed ${SEED}; ${scored} questions, ${all} in all`,
  );
  const people = explorations(PROFILES, PEOPLE);
  printConfusion(people);
  const roles = generated(MANY);
  const many = explorations(roles, 1, roles.slice(0, FEW));
  const asked = meanOf(people, (person) => person.asked);
  const figures = [
    ...tiesByRole(people),
    {
      label: "… roles that share the first place",
      value: meanOf(people, ({ short }) => short.tied.length),
      digits: 1,
    },
    {
      label: "first or tied after all questions",
      value: shareOf(people, ({ full, role }) => full.tied.includes(role)),
      least: 0.85,
    },
    {
      label: "… roles that share the first place",
      value: meanOf(people, ({ full }) => full.tied.length),
      digits: 1,
    },
    {
      label: "own role among the first three",
      value: shareOf(
        people,
        isNear(({ role }) => role),
      ),
      least: 0.8,
    },
    {
      label: "… whichever is first after all questions",
      value: shareOf(
        people,
        isNear(({ full }) => full.order[0]),
      ),
      least: 0.85,
    },
    { label: "own role first", value: shareOf(people, ({ short, role }) => short.order[0] === role) },
    { label: "… after all questions", value: shareOf(people, ({ full, role }) => full.order[0] === role) },
    { label: "share of all questions of the catalogue asked", value: asked / all, most: 0.4, digits: 3 },
    { label: "… of those that count for a fit", value: asked / scored, digits: 3 },
    {
      label: "roles in play at the end",
      value: meanOf(people, ({ playing }) => playing.length),
      most: 3,
      digits: 1,
    },
    {
      label: "choosing the next question, 99th percentile",
      value: slowest(people),
      most: 16,
      unit: "ms",
      digits: 1,
    },
    { label: `… of ${MANY} roles`, value: slowest(many), most: 50, unit: "ms", digits: 1 },
  ];
  return figures.map((figure) => ({ unit: "", ...figure }));
}
