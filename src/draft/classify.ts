import type { Label } from "./cues/labels.ts";
import { COPULAS, SOMEBODY } from "./cues/roles.ts";
import type { Cue } from "./cues/sentence-cues.ts";
import { isActivityList } from "./fields/duties.ts";
import { listBehindCopula } from "./fields/quality-list.ts";
import { withoutConnector } from "./grammar/phrase.ts";
import { predicateOf, subjectAt } from "./grammar/subject.ts";
import type { Mark } from "./lexicon.ts";
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
  if (unit.block.kind === "bullet" && above !== undefined) return above;
  if (state.label === "comparison" || state.label === "nothing") return state.label;
  const tags = new Set(marks.map(({ tag }) => tag));
  if (isAnswer(marks, state)) return state.open === "misconceptions" ? "truth" : "reality";
  const own = byCues(words, marks, tags, state, next);
  if (above === "misconceptions" || above === "expectations")
    return own === "misconceptions" || own === "expectations" ? own : state.open ? answerFor(state) : above;
  if (above === "antiTraits" && own !== "traits") return above;
  if (own !== undefined) return own;
  if (state.open && unit.at === state.block && !tags.has("fact")) return answerFor(state);
  if (above !== undefined && above !== "nothing") return above;
  if (state.last === "comparison" && isAboutSomebody(words, state)) return "comparison";
  if (above === "nothing") return above;
  return plainField(words, tags, state);
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

function byCues(
  words: readonly Word[],
  marks: readonly Mark<Cue>[],
  tags: ReadonlySet<Cue>,
  state: State,
  next: Unit | undefined,
): Label | undefined {
  const isPersonFirst = startsWithPerson(words) || listBehindCopula(words) !== undefined;
  if (isPersonFirst && tags.has("unfit")) return "antiTraits";
  if (isPersonFirst && tags.has("fit")) return "traits";
  const claim = claimField(marks, tags, next);
  if (claim) return claim;
  if (tags.has("alike") && (isComparison(words, marks) || state.last === "comparison")) return "comparison";
  if (isDefinition(words, state)) return "summary";
  if (withoutConnector(words)[0]?.norm === "bukan" && state.label === "traits") return "antiTraits";
  if (tags.has("unfit")) return "antiTraits";
  if (tags.has("fit")) return "traits";
  return byWeakerCues(words, marks, tags, state);
}

function byWeakerCues(
  words: readonly Word[],
  marks: readonly Mark<Cue>[],
  tags: ReadonlySet<Cue>,
  state: State,
): Label | undefined {
  const first = marks.find(
    ({ tag }) =>
      tag === "partner" ||
      tag === "partnerNoun" ||
      tag === "duty" ||
      tag === "dutyNoun" ||
      tag === "know" ||
      tag === "need" ||
      tag === "needed",
  );
  if (!first) return undefined;
  if (startsWithPerson(words) && (state.label === "traits" || state.section === "traits")) return "traits";
  if (tags.has("dutyNoun") && tags.has("partner") && first.tag === "dutyNoun") {
    const partner = marks.find(({ tag }) => tag === "partner");
    return partner && partner.start - first.end < 4 ? "partners" : "duties";
  }
  if (tags.has("partner") || (tags.has("partnerNoun") && !tags.has("need")))
    return first.tag === "duty" ? "duties" : "partners";
  if (first.tag === "duty") return "duties";
  if (first.tag === "dutyNoun" && !tags.has("need")) return "duties";
  if (tags.has("know")) return "knowledge";
  if (tags.has("need") || tags.has("needed") || listBehindCopula(words)) return "traits";
  return predicateOf(words, state.role).hasSubject ? "duties" : undefined;
}

function startsWithPerson(words: readonly Word[]): boolean {
  const [first, second, third] = withoutConnector(words);
  if (!first) return false;
  if (first.norm === "kalau") return true;
  if (first.norm === "yang") return true;
  return (
    (second?.norm === "yang" &&
      ["orang", "mereka", "kamu", "seseorang", "pribadi", "individu", "siapa", "sosok", "siapapun"].includes(
        first.norm,
      )) ||
    (second?.norm === "pun" && third?.norm === "yang")
  );
}

function claimField(
  marks: readonly Mark<Cue>[],
  tags: ReadonlySet<Cue>,
  next: Unit | undefined,
): Label | undefined {
  const first = marks.find(
    ({ tag }) => tag === "belief" || tag === "believed" || tag === "mistaken" || tag === "hope",
  );
  if (!first) return undefined;
  const isAnswered = tags.has("truth") || tags.has("but") || turnsAgainst(next);
  if (first.tag === "believed" && !isAnswered) return undefined;
  if (first.tag === "hope" && !isAnswered && tags.has("need")) return undefined;
  return first.tag === "hope" ? "expectations" : "misconceptions";
}

function turnsAgainst(next: Unit | undefined): boolean {
  const first = next?.marks[0];
  return first !== undefined && first.start <= 3 && (first.tag === "truth" || first.tag === "but");
}

function isComparison(words: readonly Word[], marks: readonly Mark<Cue>[]): boolean {
  return marks.some(({ tag, end }) => tag === "alike" && end < words.length);
}

/** `Barista adalah orang yang …`: the first sentence of that kind. */
function isDefinition(words: readonly Word[], state: State): boolean {
  if (state.found.summary !== undefined) return false;
  const bare = withoutConnector(words);
  const end = subjectAt(bare, 0, state.role);
  if (end === undefined) return false;
  const isEqual = /[=]/.test(bare[end - 1]?.after ?? "");
  return (
    isEqual ||
    COPULAS.has(bare[end]?.norm ?? "") ||
    (SOMEBODY.has(bare[end]?.norm ?? "") && bare[end + 1]?.norm === "yang")
  );
}

/** Without any cue: what the profession does. */
function plainField(words: readonly Word[], tags: ReadonlySet<Cue>, state: State): Label | undefined {
  if (tags.has("fact") || tags.has("nothing")) return undefined;
  const predicate = predicateOf(words, state.role);
  if (!predicate.hasSubject || !isActivityList(predicate.words)) return undefined;
  return state.found.summary === undefined && state.found.duties.length === 0 ? "summary" : "duties";
}

/** Behind a comparison, what is told of either profession goes on with it. */
function isAboutSomebody(words: readonly Word[], state: State): boolean {
  const bare = withoutConnector(words);
  const neighbour = (state.found.neighbours[0] ?? "").toLowerCase().split(" ")[0];
  return (
    subjectAt(bare, 0, state.role) !== undefined ||
    (neighbour !== undefined && neighbour !== "" && bare[0]?.norm === neighbour)
  );
}
