import { join } from "node:path";
import { build } from "esbuild";
import { randomOf } from "../random.mjs";
import { answersOf } from "./answering.mjs";
import { drawForm } from "./forms.mjs";
import { typicalPerson } from "./people.mjs";
import { PROFILE, SEED } from "./simulation.mjs";

const CLASSES = 200;
const PUPILS = 36;

/** What `uji` tells a class: of items that are keyed as they should be, and of one that is keyed the wrong way. */
export async function wrongKeys() {
  const analysisOf = await analysisOfGroups();
  const random = randomOf(SEED);
  const tally = { falseAlarms: 0, named: 0, hinted: 0 };
  for (let count = 0; count < CLASSES; count += 1) {
    const form = drawForm(PROFILE, random);
    const pupils = Array.from({ length: PUPILS }, () =>
      answersOf(typicalPerson(PROFILE, random), form, random),
    );
    const ratings = form.filter(({ item }) => item.kind === "rating");
    const { item, values } = ratings[random.below(ratings.length)];
    if (suspected(analysisOf(pupils)).length > 0) tally.falseAlarms += 1;
    const told = analysisOf(pupils.map((answers) => mirrored(answers, item.id, values)));
    if (suspected(told).some((finding) => finding.item === item.id)) tally.named += 1;
    else if (told.findings.some((finding) => isAbout(finding, item))) tally.hinted += 1;
  }
  const share = (number) => number / CLASSES;
  return [
    { label: `honest classes of ${PUPILS}: some key suspected`, value: share(tally.falseAlarms), most: 0.05 },
    { label: "one item keyed wrongly: named", value: share(tally.named), least: 0.6 },
    { label: "… or told to be looked at in another way", value: share(tally.hinted) },
  ];
}

/** Answers as they count where a key is the wrong way. */
function mirrored(answers, id, values) {
  return { ...answers, [id]: values[values.length - 1 - values.indexOf(answers[id])] };
}

/** Whether a finding leads to an item: by its name, or as one of a scale that goes in two directions. */
function isAbout(finding, { id, scale }) {
  return finding.item === id || (finding.code === "two-directions" && finding.scale === scale);
}

function suspected({ findings }) {
  return findings.filter(({ code }) => code === "probably-reversed" || code === "two-directions");
}

/** The analysis is a part of the program, and no door of the library: it is bundled as the program has it. */
async function analysisOfGroups() {
  const core = join(import.meta.dirname, "../../../src/core");
  const contents = `
    export { analyse } from "${core}/analysis/analyse.ts";
    export { AnalysisCounter } from "${core}/analysis/count.ts";
    export { AnalysisGatherer } from "${core}/analysis/gather.ts";
    export { planOf } from "${core}/profile/plan.ts";
    export { choose } from "${core}/scoring/answers.ts";`;
  const stdin = { contents, resolveDir: join(core, "../..") };
  const { outputFiles } = await build({
    stdin,
    bundle: true,
    format: "esm",
    platform: "node",
    banner: {
      js: 'import { createRequire } from "node:module"; const require = createRequire(process.cwd() + "/");',
    },
    write: false,
  });
  const code = Buffer.from(outputFiles[0].contents).toString("base64");
  const { analyse, AnalysisCounter, AnalysisGatherer, planOf, choose } = await import(
    `data:text/javascript;base64,${code}`
  );
  const plan = planOf(PROFILE);
  return (people) => {
    const counter = new AnalysisCounter(plan);
    for (const answers of people) counter.add(choose(plan, answers));
    const gatherer = new AnalysisGatherer(PROFILE);
    gatherer.add(counter.take());
    return analyse(gatherer.sums());
  };
}
