import { byCues } from "./by-cues.ts";
import type { Label } from "./cues/labels.ts";
import type { Cue } from "./cues/sentence-cues.ts";
import { isActivityList } from "./fields/deed-lists.ts";
import { isKnowledge, isQuality, isVerb } from "./grammar/classes.ts";
import { piecesOf } from "./grammar/list.ts";
import { withoutConnector } from "./grammar/phrase.ts";
import { predicateOf, subjectAt } from "./grammar/subject.ts";
import type { Mark } from "./lexicon.ts";
import { goesOnWithOther } from "./signs/of-comparison.ts";
import { meansPeople, tellsDeeds, tellsPlainDeeds, tellsYou, withSummary } from "./signs/of-duties.ts";
import { judgedField, startsWithPerson } from "./signs/of-persons.ts";
import type { State } from "./state.ts";
import type { Unit } from "./text/units.ts";
import type { Word } from "./text/words.ts";

/** The field that a sentence is of: by its own cues, by the label or heading above it, by the sentence before. */
export function fieldOf(
  unit: Unit,
  words: readonly Word[],
  marks: readonly Mark<Cue>[],
  state: State,
  next: Unit | undefined,
): Label | undefined {
  const above = state.label ?? state.section;
  if (isAnswer(marks, state)) return answerFor(state);
  if (above === "summary" && state.found.summary === undefined && unit.block.kind !== "bullet") return above;
  // `(-) ceroboh, pelupa` among the qualities.
  if (unit.block.kind === "bullet" && above === "traits" && judgedField(words, state) === "antiTraits")
    return "antiTraits";
  // `❌ Cuma duduk. ✅ Ia berdiri.`
  if (unit.block.isRight && (above === "misconceptions" || above === "expectations"))
    return state.open ? answerFor(state) : undefined;
  if (unit.block.kind === "bullet" && above !== undefined)
    return above !== "duties" && marks[0]?.tag === "fact" && marks[0].start === 0 ? undefined : above;
  if (comparesOn(words, marks, state)) return "comparison";
  if (state.found.summary !== undefined && goesOnWithOther(unit, words, next, state)) return "comparison";
  const own = byCues(words, marks, new Set(marks.map(({ tag }) => tag)), state, next);
  if (above === "misconceptions" || above === "expectations") return ofClaims(own, above, state, marks);
  if (above === "antiTraits" && (own === undefined || PERSONAL.has(own) || startsWithPerson(words)))
    return own === "traits" && hasFit(marks) ? own : above;
  if (answersNext(unit, own, state, next)) return answerFor(state);
  if ((own === undefined || OF_PERSON.has(own)) && tellsDeeds(words, marks, state))
    return withSummary("duties", words, state);
  if (own !== undefined) return own;
  if (state.last !== undefined && OF_PERSON.has(state.last) && saysSame(unit.words)) return state.last;
  if (isFact(marks)) return undefined;
  if (state.goesOn && state.last !== undefined)
    return state.last === "partners" && plainField(words, marks, state) === "duties" ? "duties" : state.last;
  if (above !== undefined && above !== "nothing" && above !== "summary" && above !== "comparison")
    return isListLike(above, words, state, unit.end) ? withSummary(above, words, state) : undefined;
  if (above === "summary" && state.found.summary === undefined && !state.isDefined) return above;
  return above === "nothing" ? above : plainField(words, marks, state);
}

/** `Demikian pula orang yang …`: what holds of the sentence before holds of this one. */
function saysSame([first, second]: readonly Word[]): boolean {
  return (
    (first?.norm === "demikian" || first?.norm === "begitu") &&
    (second?.norm === "pula" || second?.norm === "juga" || second?.norm === "halnya")
  );
}

const OF_PERSON = new Set<Label>(["traits", "antiTraits", "knowledge"]);
const PERSONAL = new Set<Label>(["traits", "antiTraits", "knowledge", "partners", "duties"]);

function hasFit(marks: readonly Mark<Cue>[]): boolean {
  return marks.some(({ tag }) => tag === "fit");
}

function ofClaims(
  own: Label | undefined,
  above: Label,
  state: State,
  marks: readonly Mark<Cue>[],
): Label | undefined {
  // Two beliefs under one heading are beliefs.
  if (own === "expectations" && above === "misconceptions" && !marks.some(({ tag }) => tag === "hope"))
    return above;
  // Under what is hoped, somebody's belief is a hope: `Saya kira untungnya besar.`
  if (own === "misconceptions" && above === "expectations" && !marks.some(({ tag }) => tag === "mistaken"))
    return above;
  if (own === "misconceptions" || own === "expectations") return own;
  if (state.open) return answerFor(state);
  if (state.goesOn && (state.last === "truth" || state.last === "reality")) return state.last;
  return isFact(marks) ? undefined : above;
}

/** Right behind a claim stands what holds instead, though nothing turns to it. */
function answersNext(unit: Unit, own: Label | undefined, state: State, next: Unit | undefined): boolean {
  if (next?.at === unit.at && next.marks[0]?.tag === "truth" && next.marks[0].start === 0) return false;
  if (!state.open || unit.at !== state.claimedIn || state.index !== state.claimedAt + 1) return false;
  if (state.isDenied) return own !== "misconceptions" && own !== "expectations" && own !== "comparison";
  return own === undefined || own === "duties" || own === "knowledge" || own === "traits";
}

/** Whether the first word of a name is that one. */
function beginsWith(name: string, head: string): boolean {
  const isSo = name.length === head.length || name.charAt(head.length) === " ";
  return isSo && name.slice(0, head.length).toLowerCase() === head;
}

/** A comparison goes on with what is told of either profession. */
function comparesOn(words: readonly Word[], marks: readonly Mark<Cue>[], state: State): boolean {
  if (state.label !== "comparison" && state.section !== "comparison" && state.last !== "comparison")
    return false;
  if (marks.some(({ tag }) => tag === "alike") && (state.label ?? state.section) === "comparison")
    return true;
  const isNew = (state.label ?? state.section) === "comparison" && state.found.neighbours.length === 0;
  return isNew || isAboutSomebody(words, state);
}

const PLAIN_FACT = 3;

/** Pay, schooling, hours: what a sentence that begins with them tells is of no field. */
function isFact(marks: readonly Mark<Cue>[]): boolean {
  return marks.some(({ tag, start }) => tag === "fact" && start < PLAIN_FACT);
}

function answerFor(state: State): Label {
  return state.open === "misconceptions" ? "truth" : "reality";
}

/** A claim is open, and the sentence turns against it. */
function isAnswer(marks: readonly Mark<Cue>[], state: State): boolean {
  const first = marks[0];
  return (
    state.open !== undefined &&
    first !== undefined &&
    first.start <= 3 &&
    (first.tag === "truth" || first.tag === "but")
  );
}

/** Without any cue: what the profession does. */
function plainField(words: readonly Word[], marks: readonly Mark<Cue>[], state: State): Label | undefined {
  if (marks.some(({ tag }) => tag === "fact")) return undefined;
  // `Sebenarnya mereka …` sets right what was not understood.
  if (marks[0]?.tag === "truth" && marks[0].start === 0 && CORRECTS.test(words[0]?.norm ?? ""))
    return undefined;
  const predicate = predicateOf(words, state.role);
  const above = state.label ?? state.section;
  if (above === undefined && words[0]?.norm === "dari" && tellsPlainDeeds(words, marks)) return "duties";
  if (
    state.last === "duties" &&
    words.some(({ after }, index) => /:/.test(after) && isVerb(words[index + 1]))
  )
    return "duties";
  if (!predicate.hasSubject && above === undefined && tellsPlainDeeds(words, marks)) return "duties";
  if (!predicate.hasSubject || isOfSome(predicate.words) || !isActivityList(predicate.words))
    return undefined;
  if (/^(?:pekerjaan|profesi)$/.test(words[0]?.norm ?? "") && meansPeople(predicate.words)) return undefined;
  if (predicate.isOther && words[0]?.norm !== "sebagai" && !tellsYou(words)) return undefined;
  if (predicate.words[0]?.norm === "belajar") return undefined;
  if (state.isDefined || state.found.summary !== undefined || state.found.duties.length > 0) return "duties";
  return "summary";
}

/** `Perajin yang bertahan adalah …` says who stays. */
function isOfSome(predicate: readonly Word[]): boolean {
  return (
    predicate[0]?.norm === "yang" &&
    predicate.slice(1, 4).some(({ norm }) => norm === "adalah" || norm === "ialah")
  );
}

const CORRECTS = /^(?:sebenarnya|se(?:jati|sungguh|benar)nya|(?:ke)?nyataan+ya|faktanya|padahal)$/;

/** So many neighbours, the last named, are looked at: a text names no more. */
const FEW = 12;

/** Behind a comparison, what is told of either profession goes on with it. */
function isAboutSomebody(words: readonly Word[], state: State): boolean {
  const bare = withoutIf(withoutConnector(words));
  if (bare[0]?.norm === "yang" && /^(?:pertama|kedua|satu|lain|lainnya)$/.test(bare[1]?.norm ?? ""))
    return true;
  const head = bare[0]?.norm ?? "";
  return (
    subjectAt(bare, 0, state.role) !== undefined ||
    (head !== "" && state.found.neighbours.slice(-FEW).some((name) => beginsWith(name, head)))
  );
}

function withoutIf(words: readonly Word[]): readonly Word[] {
  return words[0]?.norm === "kalau" ? words.slice(1) : words;
}

/** Whether a sentence without a cue gives what the heading above it promises. */
function isListLike(above: Label, words: readonly Word[], state: State, end: Unit["end"]): boolean {
  if (state.last === above || (end === ";" && words.length < 6)) return true;
  const bare = withoutConnector(words);
  const pieces = piecesOf(bare).length;
  if (above === "duties")
    return isActivityList(bare) || pieces > 2 || bare.some((word, index) => index < 8 && isVerb(word));
  if (above === "traits" || above === "knowledge")
    return pieces > 1 || startsWithPerson(bare) || isQuality(bare[0]) || isKnowledge(bare[0]);
  return true;
}
