import { PARAMETERS } from "./parameters.mjs";

/** A person's answers to every question of a form; each call draws them anew. */
export function answersOf(person, form, random) {
  return Object.fromEntries(form.map((asked) => [asked.item.id, answerTo(person, asked, random)]));
}

function answerTo(person, asked, random) {
  const { item, sign, slope, ease } = asked;
  if (item.kind === "statement") return statementAnswer(person, asked, random);
  const noise = person.scatter * random.logistic();
  if (item.kind === "comparison") return graded(asked, slope * person.leaning + ease + noise);
  const level = slope * person.levels[item.scale] + sign * (ease + person.desirability) + noise;
  if (item.kind === "situation") return graded(asked, level);
  // Agreement with a reversed item is its worst answer.
  return graded(asked, level + (item.reverse ? -1 : 1) * person.agreement);
}

/**
 * The graded response model (Samejima 1969): an answer is as high as the thresholds that the level passes. They stand at
 * equal distances around 0.
 */
function graded({ values, width }, level) {
  const last = values.length - 1;
  const passed = Math.round(last * (level / width + 0.5));
  return values[Math.max(0, Math.min(last, passed))];
}

/** What one knows, one knows the next day; a guess is made anew. */
function statementAnswer({ knowledge }, { item, slope, ease }, random) {
  if (slope * knowledge + ease > 0) return item.truth;
  if (random.uniform() < PARAMETERS.items.admitting) return "belum-tahu";
  return random.uniform() < 0.5;
}
