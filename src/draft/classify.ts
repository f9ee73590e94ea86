import type { Label } from "./cues/labels.ts";
import type { Cue } from "./cues/sentence-cues.ts";
import { correctionIn } from "./fields/claims.ts";
import { sidesIn } from "./fields/comparison.ts";
import { isActivityList } from "./fields/duties.ts";
import { listBehindCopula } from "./fields/quality-list.ts";
import { definedBehind } from "./fields/summary.ts";
import { isActivity, isKnowledge, isQuality, isVerb } from "./grammar/classes.ts";
import { piecesOf } from "./grammar/list.ts";
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
  if (isAnswer(marks, state)) return answerFor(state);
  if (above === "summary" && state.found.summary === undefined && unit.block.kind !== "bullet") return above;
  if (unit.block.kind === "bullet" && above !== undefined)
    return above !== "duties" && isFact(marks) ? undefined : above;
  if (comparesOn(words, marks, state)) return "comparison";
  const own = byCues(words, marks, new Set(marks.map(({ tag }) => tag)), state, next);
  if (above === "misconceptions" || above === "expectations") return ofClaims(own, above, state, marks);
  if (above === "antiTraits" && (own === undefined || PERSONAL.has(own) || startsWithPerson(words)))
    return own === "traits" && hasFit(marks) ? own : above;
  if (answersNext(unit, own, state, next)) return answerFor(state);
  if (own !== undefined) return own;
  if (isFact(marks)) return undefined;
  if (state.goesOn && state.last !== undefined) return state.last;
  if (above !== undefined && above !== "nothing" && above !== "summary" && above !== "comparison")
    return isListLike(above, words, state) ? withSummary(above, words, state) : undefined;
  if (above === "summary" && state.found.summary === undefined && !state.isDefined) return above;
  return above === "nothing" ? above : plainField(words, marks, state);
}

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
  if (own === "misconceptions" || own === "expectations") return own;
  if (state.open) return answerFor(state);
  if (state.goesOn && (state.last === "truth" || state.last === "reality")) return state.last;
  return isFact(marks) ? undefined : above;
}

/** Right behind a claim stands what holds instead, though nothing turns to it. */
function answersNext(unit: Unit, own: Label | undefined, state: State, next: Unit | undefined): boolean {
  if (next?.at === unit.at && next.marks[0]?.tag === "truth" && next.marks[0].start === 0) return false;
  if (!state.open || unit.at !== state.claimedIn || state.index !== state.claimedAt + 1) return false;
  return own === undefined || own === "duties" || own === "knowledge" || own === "traits";
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

/** Under a heading of duties the first sentence says what the profession is, where no other does. */
function withSummary(above: Label, words: readonly Word[], state: State): Label {
  if (
    above !== "duties" ||
    state.isDefined ||
    state.found.summary !== undefined ||
    state.found.duties.length > 0
  )
    return above;
  return predicateOf(words, state.role).hasSubject || state.dutyPlaces > 1 ? "summary" : above;
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
  if (marks.find(({ tag }) => tag === "fit" || tag === "unfit")?.tag === "fit" && tags.has("unfit"))
    return "traits";
  if (isPersonFirst && tags.has("unfit")) return "antiTraits";
  if (isPersonFirst && tags.has("fit")) return "traits";
  if (correctionIn(words, state.role)) return "misconceptions";
  const lead = marks[0];
  if (lead && lead.start < 3 && (lead.tag === "unfit" || lead.tag === "fit") && lead.end < words.length)
    return lead.tag === "fit" ? "traits" : "antiTraits";
  const claim = claimField(marks, tags, next);
  if (claim) return claim;
  if (tags.has("alike") && (isComparison(words, marks) || state.last === "comparison")) return "comparison";
  if (isDefinition(words, state)) return "summary";
  if (contrastsBoth(words, marks, state)) return "comparison";
  if (withoutConnector(words)[0]?.norm === "bukan" && (state.label ?? state.section) === "traits")
    return "antiTraits";
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
  if (tags.has("partner") && first.tag === "dutyNoun")
    return listsBeforePartner(words, marks, first) ? "duties" : "partners";
  const isOfPartners = marks.some(
    ({ tag, start }) => tag === "partnerNoun" && (start < 3 || words[start - 1]?.norm === "sebagai"),
  );
  if (standsForPartners(marks, first) || (isOfPartners && !tags.has("need")))
    return first.tag === "duty" ? "duties" : "partners";
  if (first.tag === "duty") return withSummary("duties", words, state);
  if (first.tag === "dutyNoun" && involvesSomebody(words)) return "partners";
  if (first.tag === "dutyNoun" && !tags.has("need")) return "duties";
  if (tags.has("know") || words.some(({ norm }) => LEARNED.has(norm))) return "knowledge";
  if (tags.has("need") || tags.has("needed") || listBehindCopula(words)) return "traits";
  return predicateOf(words, state.role).hasSubject ? "duties" : undefined;
}

const LEARNED = new Set("dikuasai dipelajari dipahami diketahui".split(" "));

/** A partner is named, and not only what one has to know to talk with somebody. */
function standsForPartners(marks: readonly Mark<Cue>[], first: Mark<Cue>): boolean {
  const partner = marks.find(({ tag }) => tag === "partner");
  if (!partner) return false;
  if (first.tag === "know" || first.tag === "needed") return false;
  return first.tag !== "need" || partner.start - first.end < 3;
}

const LISTING = new Set("adalah ialah yaitu meliputi mencakup melibatkan".split(" "));

/** `Pekerjaan ini melibatkan panitia, guru, dan petugas keamanan`. */
function involvesSomebody(words: readonly Word[]): boolean {
  const at = words.findIndex(({ norm }) => norm === "melibatkan");
  const next = words[at + 1];
  return (
    at >= 0 &&
    next !== undefined &&
    !isVerb(next) &&
    !isActivity(next) &&
    piecesOf(words.slice(at + 1)).length > 1
  );
}

/** `Tugasnya meliputi A, B, dan berkoordinasi dengan C` lists duties; `pekerjaan ini melibatkan kerja sama dengan C` partners. */
function listsBeforePartner(words: readonly Word[], marks: readonly Mark<Cue>[], duty: Mark<Cue>): boolean {
  const partner = marks.find(({ tag }) => tag === "partner");
  const listing = words.findIndex(
    ({ norm, after }, index) => index >= duty.end - 1 && (LISTING.has(norm) || /:/.test(after)),
  );
  return partner !== undefined && listing >= 0 && listing < partner.start && partner.start - listing > 4;
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
  return marks.some(({ tag, start, end }) => {
    if (tag !== "alike") return false;
    const isNoun = /beda/.test(words[start]?.norm ?? "") && !/^ber/.test(words[start]?.norm ?? "");
    return (
      !isNoun ||
      start < 4 ||
      words.slice(end, end + 4).some(({ norm }) => norm === "dengan" || norm === "antara" || norm === "dari")
    );
  });
}

/** `Barista adalah orang yang …`, `Satpam itu …`: the first sentence of that kind. */
export function isDefinition(words: readonly Word[], state: State): boolean {
  if (state.found.summary !== undefined) return false;
  return definedBehind(words, state.role) !== undefined;
}

/** Without any cue: what the profession does. */
function plainField(words: readonly Word[], marks: readonly Mark<Cue>[], state: State): Label | undefined {
  if (marks.some(({ tag }) => tag === "fact" || tag === "nothing")) return undefined;
  const predicate = predicateOf(words, state.role);
  if (!predicate.hasSubject || predicate.isOther || !isActivityList(predicate.words)) return undefined;
  if (state.isDefined || state.found.summary !== undefined || state.found.duties.length > 0) return "duties";
  return "summary";
}

/** Behind a comparison, what is told of either profession goes on with it. */
function isAboutSomebody(words: readonly Word[], state: State): boolean {
  const bare = withoutIf(withoutConnector(words));
  const heads = state.found.neighbours.map((name) => name.toLowerCase().split(" ")[0]);
  return subjectAt(bare, 0, state.role) !== undefined || heads.includes(bare[0]?.norm);
}

function withoutIf(words: readonly Word[]): readonly Word[] {
  return words[0]?.norm === "kalau" ? words.slice(1) : words;
}

/** `Jika novelis menulis untuk dibaca, penulis naskah menulis untuk diproduksi` tells both professions apart. */
function contrastsBoth(words: readonly Word[], marks: readonly Mark<Cue>[], state: State): boolean {
  if (words[0]?.norm !== "kalau" || marks.some(({ tag }) => tag === "fit" || tag === "unfit")) return false;
  const sides = sidesIn(words, state.role, state.found.neighbours[0] ?? "");
  return sides.some(({ whom }) => whom === "this") && sides.some(({ whom }) => whom === "other");
}

/** Whether a sentence without a cue gives what the heading above it promises. */
function isListLike(above: Label, words: readonly Word[], state: State): boolean {
  if (state.last === above) return true;
  const bare = withoutConnector(words);
  const pieces = piecesOf(bare).length;
  if (above === "duties")
    return isActivityList(bare) || pieces > 2 || bare.some((word, index) => index < 8 && isVerb(word));
  if (above === "traits" || above === "knowledge")
    return pieces > 1 || startsWithPerson(bare) || isQuality(bare[0]) || isKnowledge(bare[0]);
  return true;
}
