import type { Label } from "./cues/labels.ts";
import type { Cue } from "./cues/sentence-cues.ts";
import { correctionIn, WISHES } from "./fields/claims.ts";
import { sidesIn } from "./fields/comparison.ts";
import { isActivityList } from "./fields/duties.ts";
import { contactsIn } from "./fields/partners.ts";
import { judgedIn } from "./fields/persons.ts";
import { goodRole, listBehindCopula } from "./fields/quality-list.ts";
import { definedBehind } from "./fields/summary.ts";
import { isActivity, isPassive, isVerb } from "./grammar/classes.ts";
import { partsOf } from "./grammar/coordination.ts";
import { piecesOf } from "./grammar/list.ts";
import { withoutConnector } from "./grammar/phrase.ts";
import { nameAt, roleAt } from "./grammar/role-mention.ts";
import { predicateOf, subjectAt } from "./grammar/subject.ts";
import type { Mark } from "./lexicon.ts";
import { turnsAgainst } from "./settled.ts";
import type { State } from "./state.ts";
import type { Unit } from "./text/units.ts";
import type { Word } from "./text/words.ts";

/** Under a heading of duties the first sentence says what the profession is, where no other does. */
export function withSummary(above: Label, words: readonly Word[], state: State): Label {
  if (
    above !== "duties" ||
    state.isDefined ||
    state.found.summary !== undefined ||
    state.found.duties.length > 0
  )
    return above;
  return predicateOf(words, state.role).hasSubject || state.dutyPlaces > 1 ? "summary" : above;
}

/** The field of a sentence by what it says itself; none where it does not say. */
export function byCues(
  words: readonly Word[],
  marks: readonly Mark<Cue>[],
  tags: ReadonlySet<Cue>,
  state: State,
  next: Unit | undefined,
): Label | undefined {
  // What turns against a claim that was not understood says nothing of its own.
  if (turnsAtOnce(words, marks) && !isDefinition(words, state)) return undefined;
  if (opensDutyList(words, marks) && !isDefinition(words, state))
    return tags.has("partner") ? byWeakerCues(words, marks, tags, state) : "duties";
  const isPersonFirst = startsWithPerson(words) || listBehindCopula(words, state.role) !== undefined;
  if (marks.find(({ tag }) => tag === "fit" || tag === "unfit")?.tag === "fit" && tags.has("unfit"))
    return "traits";
  if (isPersonFirst && tags.has("unfit")) return "antiTraits";
  if (isPersonFirst && tags.has("fit")) return fitField(words, state);
  if (correctionIn(words, state.role)) return "misconceptions";
  const lead = marks[0];
  if (lead && lead.start < 3 && (lead.tag === "unfit" || lead.tag === "fit") && lead.end < words.length)
    return lead.tag === "fit" ? fitField(words, state) : "antiTraits";
  const claim = claimField(marks, tags, next, state);
  if (claim) return claim;
  if (tags.has("alike") && (isComparison(words, marks) || state.last === "comparison")) return "comparison";
  if (isDefinition(words, state)) return "summary";
  if (contrastsBoth(words, marks, state)) return "comparison";
  if (withoutConnector(words)[0]?.norm === "bukan" && (state.label ?? state.section) === "traits")
    return "antiTraits";
  if (
    state.open === undefined &&
    !marks.some(({ tag, start }) => tag === "fact" && start < 3) &&
    isCorrected(words, next)
  )
    return words.some(({ norm }) => WISHES.has(norm)) ? "expectations" : "misconceptions";
  if (tags.has("unfit")) return "antiTraits";
  if (tags.has("fit")) return fitField(words, state);
  if (isPersonFirst) {
    const judged = judgedField(words, state);
    if (judged) return judged;
  }
  return (
    byWeakerCues(words, marks, tags, state) ??
    (isOfWorker(words, state) ? undefined : judgedField(words, state))
  );
}

/** `Tugasnya antara lain …`: whatever the activities speak of. */
function opensDutyList(words: readonly Word[], marks: readonly Mark<Cue>[]): boolean {
  const colon = words.findIndex(({ after }) => /:/.test(after));
  const near = marks.find(({ tag, start }) => tag === "dutyNoun" && start < colon && start > colon - 6);
  if (near && isActivity(words[colon + 1]) && piecesOf(words.slice(colon + 1)).length > 2) return true;
  const [first] = marks.filter(({ tag }) => tag !== "contrast");
  if (first?.tag !== "dutyNoun" || first.start > 2) return false;
  const at = words.findIndex(
    ({ norm, after }, index) => index >= first.end - 1 && (OPENING.has(norm) || /:/.test(after)),
  );
  return at >= 0 && at < first.end + 3 && isVerb(words[at + 1]) && piecesOf(words.slice(at + 1)).length > 2;
}

const OPENING = new Set("adalah ialah yaitu yakni meliputi mencakup lain berikut".split(" "));

/** `… Padahal, …`: what the next sentence sets right is a claim, though nothing says so. */
function isCorrected(words: readonly Word[], next: Unit | undefined): boolean {
  const first = next?.marks[0];
  return (
    first?.tag === "truth" &&
    first.start === 0 &&
    !["di", "pada", "dalam"].includes(next?.words[0]?.norm ?? "") &&
    words.length > 4
  );
}

/** `Tidak semua orang cocok, terutama yang ceroboh dan pelupa`: whom it fits cannot be bad throughout. */
function fitField(words: readonly Word[], state: State): Label {
  return judgedField(words, state) ?? "traits";
}

/** What the qualities speak for that a sentence gives to somebody. */
export function judgedField(words: readonly Word[], { role }: State): Label | undefined {
  const polarity = judgedIn(words, role)?.polarity;
  return polarity && (polarity === "good" ? "traits" : "antiTraits");
}

/** `Ia melayani orang yang marah dan tidak sabar` tells of others. */
function isOfWorker(words: readonly Word[], { role }: State): boolean {
  const predicate = predicateOf(words, role);
  return (
    predicate.hasSubject &&
    isActivityList(predicate.words) &&
    !["pekerjaan", "profesi", "kami"].includes(withoutConnector(words)[0]?.norm ?? "")
  );
}

const OF_WORK = new Set<Cue>(["partner", "partnerNoun", "duty", "dutyNoun", "know", "need", "needed"]);
/** A noun for duties is what a sentence is about only near its start. */
const FAR_FOR_DUTY = 6;

function byWeakerCues(
  words: readonly Word[],
  marks: readonly Mark<Cue>[],
  tags: ReadonlySet<Cue>,
  state: State,
): Label | undefined {
  const first = marks.find(
    ({ tag, start }) => OF_WORK.has(tag) && (tag !== "dutyNoun" || start < FAR_FOR_DUTY),
  );
  if (goodRole(withoutConnector(words), state.role)) return "traits";
  if (isOpening(words, tags, state)) return "summary";
  if (meetsParties(words, tags, first, state)) return "partners";
  if (!first) return undefined;
  if (startsWithPerson(words) && (state.label === "traits" || state.section === "traits")) return "traits";
  if (listsActs(words, marks, state)) return "duties";
  if (tags.has("partner") && first.tag === "dutyNoun")
    return listsBeforePartner(words, marks, first) ? "duties" : "partners";
  const isOfPartners = marks.some(
    ({ tag, start }) => tag === "partnerNoun" && (start < 3 || AS.has(words[start - 1]?.norm ?? "")),
  );
  if (standsForPartners(words, marks, first) || (isOfPartners && !tags.has("need")))
    return first.tag === "duty" ? "duties" : "partners";
  if (first.tag === "duty") return withSummary("duties", words, state);
  if (first.tag === "dutyNoun" && involvesSomebody(words)) return "partners";
  if (first.tag === "dutyNoun" && !tags.has("need"))
    return isOnlyDuty(words, first, state) ? "summary" : "duties";
  if (isOfAbility(words)) return "knowledge";
  if (saysSkills(words, marks, first, state) || words.some(({ norm }) => LEARNED.has(norm)))
    return "knowledge";
  const isNeeded = tags.has("need") || tags.has("needed");
  if (
    isNeeded &&
    state.last === "knowledge" &&
    words.some((word, at) => ABLE.has(word.norm) && isVerb(words[at + 1]))
  )
    return "knowledge";
  if (isNeeded || listBehindCopula(words, state.role)) return fitField(words, state);
  return predicateOf(words, state.role).hasSubject ? "duties" : undefined;
}

/** The first thing that a text says of the profession, by its name and with a verb, tells what it is, whatever else it speaks of. */
function isOpening(words: readonly Word[], tags: ReadonlySet<Cue>, state: State): boolean {
  if (
    state.index > 2 ||
    state.isDefined ||
    state.found.summary !== undefined ||
    tags.has("need") ||
    tags.has("partner")
  )
    return false;
  if (state.found.duties.length > 0 || state.section !== undefined) return false;
  const { hasSubject, isOther, words: predicate } = predicateOf(words, state.role);
  const isMade = predicate[0] !== undefined && isPassive(predicate[0]) && predicate[1]?.norm === "untuk";
  return (
    hasSubject &&
    !isOther &&
    (isMade || isVerb(predicate[0])) &&
    !LISTING.has(predicate[0]?.norm ?? "") &&
    words.some((_, at) => roleAt(words, at, state.role) !== undefined)
  );
}

/** People and institutions are named behind a word of contact, and not as those whom a skill is needed for. */
function meetsParties(
  words: readonly Word[],
  tags: ReadonlySet<Cue>,
  first: Mark<Cue> | undefined,
  state: State,
): boolean {
  if (
    first?.tag === "partner" ||
    (tags.has("need") && words.some(({ norm }) => ABLE.has(norm))) ||
    tags.has("know") ||
    tags.has("needed")
  )
    return false;
  const above = state.label ?? state.section;
  if (above === "traits" || above === "knowledge" || above === "antiTraits") return false;
  return (
    contactsIn(words, state.role) !== undefined &&
    piecesOf(predicateOf(words, state.role).words).every(
      ({ words }, index) => index === 0 || !isVerb(words[0]),
    )
  );
}

/** Under a heading of duties, `…, nego harga, dan urus dokumen bareng notaris` names somebody in passing. */
function listsActs(words: readonly Word[], marks: readonly Mark<Cue>[], state: State): boolean {
  const partner = marks.find(({ tag }) => tag === "partner");
  if (!partner || (state.label ?? state.section) !== "duties") return false;
  const pieces = piecesOf(words.slice(0, partner.start));
  return pieces.length > 2 && pieces.filter(({ words }) => isVerb(words[0])).length > 2;
}

/** `Kerjaannya menyampaikan lagu kepada pendengar.`: the one thing that is done, told first, is what the profession is. */
function isOnlyDuty(words: readonly Word[], duty: Mark<Cue>, state: State): boolean {
  if (
    state.index > 3 ||
    state.isDefined ||
    state.found.summary !== undefined ||
    state.found.duties.length > 0
  )
    return false;
  const list = words.slice(duty.end);
  return (
    state.section === undefined &&
    isVerb(list[0]) &&
    list.length > 3 &&
    partsOf(list, "activities").length === 1
  );
}

/** `Padahal, …`: and not `Di lapangan mereka …`, which may tell where. */
function turnsAtOnce(words: readonly Word[], marks: readonly Mark<Cue>[]): boolean {
  const [first] = marks;
  return (
    first?.tag === "truth" && first.start === 0 && !["di", "pada", "dalam"].includes(words[0]?.norm ?? "")
  );
}

/** `harus menguasai …`, `Pengetahuan tentang … diperlukan`: and not `Banyak orang mengenal …`. */
function saysSkills(
  words: readonly Word[],
  marks: readonly Mark<Cue>[],
  first: Mark<Cue>,
  state: State,
): boolean {
  const know = marks.find(({ tag }) => tag === "know");
  if (!know) return false;
  if (first.tag === "know")
    return (
      !isVerb(words[first.start]) ||
      predicateOf(words, state.role).hasSubject ||
      marks.some(({ tag }) => tag === "need" || tag === "needed")
    );
  return know.start - first.end < NEAR_KNOWLEDGE;
}

/** So near behind what is needed, knowledge is what the list is of. */
const NEAR_KNOWLEDGE = 4;

/** `Kemampuan yang harus dimiliki ialah menulis laporan, …` */
function isOfAbility(words: readonly Word[]): boolean {
  return words[0]?.norm === "kemampuan" && words[1]?.norm === "yang" && isVerb(listBehindCopula(words)?.[0]);
}

/** Behind a sentence of knowledge, with a verb: what somebody is able to do is a skill. */
const ABLE = new Set("kemampuan pandai cakap bisa mampu".split(" "));

const LEARNED = new Set(
  "belajar mempelajari dilatih diasah dikuasai dipelajari dipahami diketahui kuasai pelajari pahami ketahui".split(
    " ",
  ),
);

/** A partner is named, and not only what one has to know to talk with somebody. */
function standsForPartners(words: readonly Word[], marks: readonly Mark<Cue>[], first: Mark<Cue>): boolean {
  const partner = marks.find(({ tag }) => tag === "partner");
  if (!partner) return false;
  if (first.tag === "know" || first.tag === "needed") return piecesOf(words.slice(partner.end)).length > 2;
  return first.tag !== "need" || partner.start - first.end < 3;
}

const AS = new Set("sebagai adalah ialah menjadi merupakan".split(" "));

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

/** Whether a sentence begins with whom it is about: `Orang yang …`, `Kalau kamu …`. */
export function startsWithPerson(words: readonly Word[]): boolean {
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
  { found }: State,
): Label | undefined {
  const first = marks.find(
    ({ tag }) => tag === "belief" || tag === "believed" || tag === "mistaken" || tag === "hope",
  );
  if (!first) return undefined;
  const isAnswered = tags.has("truth") || tags.has("but") || turnsAgainst(next);
  if (first.tag === "believed" && !isAnswered) return undefined;
  if (first.tag === "hope" && !isAnswered && tags.has("need")) return undefined;
  // Behind what is believed wrongly, what turns out otherwise in practice was expected.
  const isSecond = found.misconceptions.length > 0 && found.expectations.length === 0;
  if (
    (first.tag === "belief" || first.tag === "believed") &&
    isSecond &&
    next?.words[0]?.norm === "kenyataannya"
  )
    return "expectations";
  return first.tag === "hope" ? "expectations" : "misconceptions";
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

/** `Bartender adalah profesi yang sering dikira barista`: another profession, and this one. */
function namesAnother(words: readonly Word[], { role }: State): boolean {
  const bare = withoutConnector(words);
  const { length } = nameAt(bare, 0);
  return (
    length > 0 &&
    length < 5 &&
    subjectAt(bare, 0, role) === undefined &&
    ["adalah", "ialah", "merupakan"].includes(bare[length]?.norm ?? "") &&
    ["profesi", "pekerjaan", "jabatan"].includes(bare[length + 1]?.norm ?? "") &&
    bare.some((_, at) => roleAt(bare, at, role) !== undefined)
  );
}

/** `Jika novelis menulis untuk dibaca, penulis naskah menulis untuk diproduksi` tells both professions apart. */
function contrastsBoth(words: readonly Word[], marks: readonly Mark<Cue>[], state: State): boolean {
  if (marks.some(({ tag }) => tag === "fit" || tag === "unfit")) return false;
  if (namesAnother(words, state)) return true;
  if (words[0]?.norm !== "kalau" && !words.some(({ norm }) => norm === "sedangkan" || norm === "sementara"))
    return false;
  const sides = sidesIn(words, state.role, state.found.neighbours[0] ?? "");
  return sides.some(({ whom }) => whom === "this") && sides.some(({ whom }) => whom === "other");
}
