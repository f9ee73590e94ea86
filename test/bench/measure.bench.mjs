// What the model tells people, on simulated ones: `PEOPLE=2000 npm run bench measure` takes fewer of them. `was` is the first
// edition of the model and of the role.
import { changes } from "./measure/changes.mjs";
import { keys } from "./measure/keys.mjs";
import { quality } from "./measure/quality.mjs";
import { reality } from "./measure/reality.mjs";
import { repeats } from "./measure/repeats.mjs";
import { shortForm } from "./measure/short-form.mjs";
import { SEED } from "./measure/simulation.mjs";
import { verdicts } from "./measure/verdicts.mjs";
import { wrongKeys } from "./measure/wrong-keys.mjs";

const PEOPLE = Number(process.env.PEOPLE ?? 20_000);
/** The short form chooses every question anew, which takes long. */
const FEWER = 100;

export async function measure() {
  console.log(`  ${PEOPLE} people each, seed ${SEED}`);
  const figures = [
    ...verdicts(PEOPLE),
    ...repeats(PEOPLE),
    ...quality(PEOPLE),
    ...changes(PEOPLE),
    ...keys(),
    ...shortForm(PEOPLE / FEWER),
    ...reality(PEOPLE),
    ...(await wrongKeys()),
  ];
  return figures.map((figure) => ({ unit: "", digits: 3, ...figure }));
}
