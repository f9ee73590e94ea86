import { assess, nextItem } from "../../../dist/index.js";
import { bandFor, bandOf, PROFILE, shareOf, simulate } from "./simulation.mjs";

/** What becomes of an interview that ends once the verdict is certain. */
export function shortForm(count) {
  const interviews = [...simulate(count)].map(({ answers }) => {
    const short = assess(PROFILE, shortened(answers));
    return {
      isSame: bandOf(short) === bandFor(answers),
      isUnasked: [...short.traits, ...short.antiTraits].some(({ answered }) => answered === 0),
      saved: 1 - short.coverage.answered / short.coverage.items,
    };
  });
  const same = shareOf(interviews, ({ isSame }) => isSame);
  const unasked = shareOf(interviews, ({ isUnasked }) => isUnasked);
  const saved = interviews.reduce((sum, interview) => sum + interview.saved, 0) / count;
  return [
    { label: `short form, ${count} people: same verdict`, was: "100 %", value: same, least: 1 },
    { label: "… questions saved", was: "43 %", value: saved, least: 0.25 },
    { label: "… a scale of the fit unasked", value: unasked, most: 0 },
  ];
}

/** The answers that someone is asked for in the short form. */
function shortened(answers) {
  const given = {};
  for (;;) {
    const item = nextItem(PROFILE, given, { order: "shortest" });
    if (!item) return given;
    given[item.id] = answers[item.id];
  }
}
