import type { Label } from "./cues/labels.ts";
import type { Cue } from "./cues/sentence-cues.ts";
import { WISHES } from "./fields/claims.ts";
import { correctionIn } from "./fields/corrections.ts";
import { goodRole, listBehindCopula } from "./fields/quality-list.ts";
import { isVerb } from "./grammar/classes.ts";
import { withoutConnector } from "./grammar/phrase.ts";
import { predicateOf } from "./grammar/subject.ts";
import type { Mark } from "./lexicon.ts";
import { claimField, isCorrected, isExpected, turnsAtOnce } from "./signs/of-claims.ts";
import { contrastsBoth, isComparison } from "./signs/of-comparison.ts";
import { listsActs, listsBeforePartner, meansPeople, opensDutyList, withSummary } from "./signs/of-duties.ts";
import { involvesSomebody, meetsParties, standsForPartners } from "./signs/of-partners.ts";
import {
  fitField,
  isOfProspect,
  isOfWorker,
  judgedField,
  namesSomebody,
  startsWithPerson,
} from "./signs/of-persons.ts";
import { ABLE, isOfAbility, LEARNED, learnsThings, saysSkills } from "./signs/of-skills.ts";
import { isBelowTitle, isDefinition, isOnlyDuty, isOpening, tellsWho } from "./signs/of-summary.ts";
import type { State } from "./state.ts";
import type { Unit } from "./text/units.ts";
import type { Word } from "./text/words.ts";

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
  if (opensDutyList(words, marks) && !isDefinition(words, state)) return "duties";
  if (learnsThings(words, state)) return "knowledge";
  if (!CLAIMED.some((tag) => tags.has(tag)) && isOpening(words, tags, state)) return "summary";
  if (isBelowTitle(words, tags, state) || tellsWho(words, next, state)) return "summary";
  const isPersonFirst = startsWithPerson(words) || listBehindCopula(words, state.role) !== undefined;
  const cued = { words, marks, tags, state, isPersonFirst };
  const plain = byPersonThatFits(cued);
  if (plain) return plain;
  if (correctionIn(words, state.role)) return "misconceptions";
  const field =
    byLead(cued) ??
    byListedQualities(cued) ??
    claimField(words, marks, tags, next, state) ??
    byRole(cued) ??
    byWhatIsDenied(cued, next);
  if (field) return field;
  if (tags.has("unfit")) return "antiTraits";
  if (tags.has("fit")) return fitField(words, state);
  const judged = isPersonFirst ? judgedField(words, state) : undefined;
  if (judged) return judged;
  const weaker = byWeakerCues(words, marks, tags, state);
  const yields =
    weaker === undefined || ((weaker === "duties" || weaker === "partners") && namesSomebody(words));
  return (yields && !isOfWorker(words, state) ? judgedField(words, state) : undefined) ?? weaker;
}

const CLAIMED: readonly Cue[] = ["belief", "believed", "mistaken", "hope", "truth", "alike", "fit"];

/** A sentence with what it says itself. */
interface Cued {
  words: readonly Word[];
  marks: readonly Mark<Cue>[];
  tags: ReadonlySet<Cue>;
  state: State;
  /** Whether it begins with somebody, or says who somebody is. */
  isPersonFirst: boolean;
}

/** `Orang yang … cocok`: who it says outright that the work suits, or does not. */
function byPersonThatFits({ words, marks, tags, state, isPersonFirst }: Cued): Label | undefined {
  if (marks.find(({ tag }) => tag === "fit" || tag === "unfit")?.tag === "fit" && tags.has("unfit"))
    return "traits";
  if (isPersonFirst && tags.has("unfit")) return "antiTraits";
  return isPersonFirst && tags.has("fit") ? fitField(words, state) : undefined;
}

/** They say nothing before what fits or is believed. */
const WEAK = new Set<Cue>(["dutyNoun", "nothing", "contrast", "but", "need"]);
const NEAR = 6;

/** `Cocok untuk …`: what leads in who fits, with something behind it. */
function byLead({ words, marks, state }: Cued): Label | undefined {
  const lead = marks.find(({ tag }) => !WEAK.has(tag));
  if (!lead || lead.start >= NEAR || lead.end >= words.length) return undefined;
  if (lead.tag === "unfit") return "antiTraits";
  return lead.tag === "fit" ? fitField(words, state) : undefined;
}

/** `Orang yang kaku, memandang rendah orang lain, dan …`: one of several qualities is nobody's belief. */
function byListedQualities({ words, marks, tags, state, isPersonFirst }: Cued): Label | undefined {
  const belief = marks.find(({ tag }) => tag === "belief" || tag === "hope");
  const isListed = isPersonFirst && belief && belief.start > 3 && !tags.has("truth");
  return isListed ? judgedField(words, state) : undefined;
}

/** What it says of the role as a whole, alone or beside another. */
function byRole({ words, marks, tags, state }: Cued): Label | undefined {
  if (tags.has("alike") && (isComparison(words, marks) || state.last === "comparison")) return "comparison";
  if (goodRole(withoutConnector(words), state.role) && namesSomebody(words)) return fitField(words, state);
  if (isDefinition(words, state)) return "summary";
  // `Kalau mau ikut jejak saya, kamu harus …` tells of nobody else.
  const isWish = marks[0]?.tag === "nothing" && marks[0].start === 0 && words[0]?.norm === "kalau";
  return !isWish && contrastsBoth(words, marks, state) ? "comparison" : undefined;
}

/** `Bukan …`: what it sets right, or says that somebody is not. */
function byWhatIsDenied({ words, marks, state }: Cued, next: Unit | undefined): Label | undefined {
  if (withoutConnector(words)[0]?.norm === "bukan" && (state.label ?? state.section) === "traits")
    return "antiTraits";
  const isFact = marks.some(({ tag, start }) => tag === "fact" && start < 3);
  if (state.open !== undefined || isFact || !isCorrected(words, next)) return undefined;
  return words.some(({ norm }) => WISHES.has(norm)) || isExpected(state) ? "expectations" : "misconceptions";
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
  if (!first) return isOfProspect(words, state.role) ? fitField(words, state) : undefined;
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
  // `Pekerjaan ini akan menyulitkan orang yang …`
  const does = predicateOf(words, state.role).words;
  if (first.tag === "dutyNoun" && first.start === 0 && HARD.test(does[0]?.norm ?? "") && meansPeople(does))
    return undefined;
  if (first.tag === "dutyNoun" && !tags.has("need"))
    return isOnlyDuty(words, first, state) ? "summary" : "duties";
  return byNeed(words, marks, tags, first, state);
}

/** What the work asks of somebody to know, or to be; else what is done in it. */
function byNeed(
  words: readonly Word[],
  marks: readonly Mark<Cue>[],
  tags: ReadonlySet<Cue>,
  first: Mark<Cue>,
  state: State,
): Label | undefined {
  if (isOfAbility(words)) return "knowledge";
  if (saysSkills(words, marks, first, state) || words.some(({ norm }) => LEARNED.has(norm)))
    return "knowledge";
  const isNeeded = tags.has("need") || tags.has("needed");
  if (
    isNeeded &&
    state.last === "knowledge" &&
    !namesSomebody(words) &&
    words.some((word, at) => ABLE.has(word.norm) && isVerb(words[at + 1]))
  )
    return "knowledge";
  if (isNeeded || listBehindCopula(words, state.role)) return fitField(words, state);
  return predicateOf(words, state.role).hasSubject ? "duties" : undefined;
}

const HARD =
  /^(?:menyulitkan|memberatkan|menyiksa|melelahkan|membosankan|menyusahkan|mempersulit|merepotkan)$/;

const AS = new Set("sebagai adalah ialah menjadi merupakan".split(" "));
