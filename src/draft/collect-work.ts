import type { Marks, Words } from "./collect.ts";
import { isRoleAlone } from "./collect-qualities.ts";
import { AUXILIARIES } from "./cues/openers.ts";
import type { Cue } from "./cues/sentence-cues.ts";
import {
  isActivityList,
  ONLY,
  openedList,
  passiveDeeds,
  plainDeeds,
  rangeOfDeeds,
} from "./fields/deed-lists.ts";
import { chargesIn, dutiesIn } from "./fields/duties.ts";
import { contactsIn, inFront, isOfParties, partnersIn } from "./fields/partners.ts";
import { withoutPartyLeads } from "./fields/party.ts";
import { isParty, isPerson, isVerb } from "./grammar/classes.ts";
import { contentBefore } from "./grammar/content.ts";
import { isPaused, piecesOf } from "./grammar/list.ts";
import { phraseOf } from "./grammar/phrase.ts";
import { predicateOf, withoutAuxiliaries } from "./grammar/subject.ts";
import type { Mark } from "./lexicon.ts";
import type { State } from "./state.ts";
import { marksOf } from "./text/units.ts";
import type { Word } from "./text/words.ts";

export function collectDuties(words: Words, marks: Marks, state: State): void {
  const main = behindYourCase(words);
  if (main) {
    if (!feelsSomehow(main)) collectDuties(main, marksOf(main), state);
    return;
  }
  const noun = marks.find(({ tag }) => tag === "duty" || tag === "dutyNoun");
  // `Mengawasi kegiatan harian anak`: the noun belongs to what is done.
  const predicate = predicateOf(words, state.role).words;
  const isObject =
    noun?.tag === "dutyNoun" &&
    isVerb(predicate[0]) &&
    !LISTING.has(predicate[0]?.norm ?? "") &&
    !/^mem(?:iliki|punyai)$/.test(predicate[0]?.norm ?? "") &&
    predicate.includes(words[noun.start] as Word);
  const cue = isObject ? undefined : noun;
  const besides = besidesUpTo(words);
  if (!(cue && cue.start > besides) && besides > 0 && isVerb(words[besides])) {
    collectBoth(words.slice(besides - 1), state);
    return;
  }
  const range = rangeOfDeeds(words);
  if (range) {
    state.found.duties.push(...dutiesIn(range, state.role));
    return;
  }
  const charges =
    cue && /^bertanggung/.test(words[cue.start]?.norm ?? "") ? chargesIn(words.slice(cue.end)) : [];
  if (charges.length > 0) {
    state.found.duties.push(...charges);
    return;
  }
  const done = cue ? undefined : passiveDeeds(words);
  if (done) {
    state.found.duties.push(...done.map(phraseOf));
    return;
  }
  const list = cue ? (deedsInFront(words) ?? dutyList(words, cue, state)) : deedList(words, state);
  if (cue && piecesOf(list).length < 3 && !isActivityList(list)) return;
  // `Hubungan kerjanya meliputi pengelola, kontraktor, dan dinas`: nobody is an activity.
  if (isOfParties(list, 2)) {
    state.found.partners.push(...partnersIn(list));
    return;
  }
  if (!isRoleAlone(list, state.role)) state.found.duties.push(...dutiesIn(list, state.role));
}

/** `Kalau kamu …, pekerjaan ini …`: what holds then; nothing of a sentence that does not begin so. */
function behindYourCase(words: Words): Words | undefined {
  if (words[0]?.norm !== "kalau" || words[1]?.norm !== "kamu") return undefined;
  const pause = words.findIndex(isPaused);
  return pause > 0 && pause < words.length - 1 ? words.slice(pause + 1) : undefined;
}

/** `… pekerjaan ini akan terasa sepi`: how the work is for somebody, and nothing that is done in it. */
function feelsSomehow(main: Words): boolean {
  const isOfWork = WORK.has(main[0]?.norm ?? "") && POINTING.has(main[1]?.norm ?? "");
  const does = withoutAuxiliaries(main.slice(2));
  return isOfWork && !LISTING.has(does[0]?.norm ?? "") && !plainDeeds(does);
}

const WORK = new Set("pekerjaan profesi posisi peran bidang jabatan kerja".split(" "));
const POINTING = new Set(["ini", "itu", "tersebut"]);

/** `Selain memanen, ia …`, `Bukan hanya menyetir, ia juga …`: where what is done besides begins. */
function besidesUpTo(words: Words): number {
  if (words[0]?.norm === "selain") return 1;
  const isNegated = words[0]?.norm === "tidak" || words[0]?.norm === "bukan";
  const turns = words.some(({ norm }) => norm === "tetapi" || norm === "melainkan");
  return isNegated && ONLY.has(words[1]?.norm ?? "") && !turns ? 2 : 0;
}

/** `Memangkas, menyiram, dan memupuk merupakan bagian dari tugasnya.` */
function deedsInFront(words: Words): Words | undefined {
  const list = plainDeeds(words);
  return list && list[0] === words[0] ? list : undefined;
}

/** The deeds of a sentence that no word for duties leads in. */
function deedList(words: Words, state: State): Words {
  const opened = openedList(words);
  if (opened) return opened;
  const colon = words.findIndex(({ after }) => /:/.test(after));
  const predicate = predicateOf(words.slice(isVerb(words[colon + 1]) ? colon + 1 : 0), state.role);
  return predicate.hasSubject ? predicate.words : (plainDeeds(words) ?? predicate.words);
}

/** `Selain mengatur arus, polisi menindak pelanggaran` says that both are done. */
function collectBoth(words: Words, state: State): void {
  const pause = words.findIndex(({ after }) => /,/.test(after));
  const both =
    pause < 0
      ? [words.slice(1)]
      : [words.slice(1, pause + 1), predicateOf(words.slice(pause + 1), state.role).words];
  for (const list of both) state.found.duties.push(...dutiesIn(list, state.role));
}

const GENERIC = new Set("kegiatan tugas hal aspek pekerjaan aktivitas bidang".split(" "));

function dutyList(words: Words, cue: Mark<Cue>, state: State): Words {
  const behind = words.slice(cue.end);
  const colon = behind.findIndex(({ after }) => /[:=]/.test(after));
  if (/[:=]/.test(words[cue.end - 1]?.after ?? "")) return behind;
  if (colon >= 0 && colon < 8) return behind.slice(colon + 1);
  const example = behind.findIndex(
    ({ norm }, index) => norm === "seperti" && GENERIC.has(behind[index - 1]?.norm ?? ""),
  );
  if (example >= 0 && example < 8) return behind.slice(example + 1);
  const opening = behind.findIndex(({ norm }) => LISTING.has(norm));
  if (opening >= 0 && opening < 8) return behind.slice(opening + 1);
  return predicateOf(behind, state.role).words;
}

const LISTING = new Set(
  "adalah ialah yaitu yakni meliputi mencakup melibatkan berupa termasuk antara antaranya".split(" "),
);

export function collectPartners(words: Words, marks: Marks, state: State): void {
  const verbs = marks.filter(
    ({ tag }, index) => tag === "partner" && marks[index + 1]?.start !== marks[index]?.end,
  );
  // `asisten lab, kaprodi, dan mitra industri`: a partner among others leads in nobody.
  const noun = marks.find(
    ({ tag, start }) =>
      tag === "partnerNoun" &&
      (start < 3 || !words.slice(0, start).some(isPaused) || AS.has(words[start - 1]?.norm ?? "")),
  );
  const [verb] = verbs;
  const contacts = contactsIn(words, state.role);
  const cue = verb ?? noun;
  const front = inFront(words);
  if (front) state.found.partners.push(...partnersIn(front, true));
  else if (contacts && !(cue && isParty(words[cue.end]))) state.found.partners.push(...partnersIn(contacts));
  else if (verb) {
    const before = predicateOf(words.slice(0, verb.start), state.role);
    if (
      before.hasSubject &&
      before.words[0]?.norm !== "bekerja" &&
      isActivityList(before.words) &&
      before.words.length > 1 &&
      goesOn(before.words)
    )
      state.found.duties.push(...dutiesIn(before.words, state.role));
    const named = partnersOfEach(words, verbs);
    const more = contacts ? partnersIn(contacts) : [];
    state.found.partners.push(...named, ...more.filter((name) => !named.some((one) => overlap(one, name))));
  } else if (noun) {
    const behind = words.slice(noun.end);
    const isPredicate = COPULAS.has(words[noun.start - 1]?.norm ?? "") || behind.length < 2;
    state.found.partners.push(
      ...partnersIn(isPredicate ? contentBefore(words, noun.start, state.role) : behind),
    );
  } else {
    const involved = words.findIndex(({ norm }) => norm === "melibatkan");
    state.found.partners.push(...partnersIn(words.slice(involved + 1)));
  }
}

const AS = new Set("adalah ialah menjadi merupakan sebagai".split(" "));

function overlap(one: string, other: string): boolean {
  return one.includes(other) || other.includes(one);
}

/** `sering menyendiri, tetapi berhubungan dengan galeri`: what is set against the contact is no activity of its own. */
function goesOn(words: Words): boolean {
  const last = words.findLast(({ norm }) => !AUXILIARIES.has(norm));
  return last?.norm !== "tetapi" && last?.norm !== "namun";
}

const COPULAS = new Set("adalah ialah menjadi merupakan sebagai".split(" "));

/** Who stands alone behind a word of contact is known for somebody: `tergantung pada kebijakan` names nobody. */
function namedIn(list: Words, before = ""): string[] {
  const names = partnersIn(list);
  if (before === "bergantung" && names.length < 3 && !isOfParties(list, 2)) return [];
  const [first] = withoutPartyLeads(list);
  const isKnown = isParty(first) || list.some(isPerson) || /^\p{Lu}/u.test(first?.text ?? "");
  return names.length === 1 && !isKnown ? [] : names;
}

/** `Ia melapor kepada A dan dibantu oleh B`, `Selain A, ia menemui B`: whom each verb of contact names, up to the purpose. */
function partnersOfEach(words: Words, verbs: Marks): string[] {
  const purpose = words.findIndex(({ norm }, index) => index > (verbs[0]?.end ?? 0) && norm === "untuk");
  const read = verbs.filter(({ start }, index) => index === 0 || purpose < 0 || start < purpose);
  const pause = words.findIndex(isPaused);
  const isShort =
    pause > 0 && pause < 4 && pause < (verbs[0]?.start ?? 0) && !words.slice(1, pause + 1).some(isVerb);
  const isBesides =
    words[0]?.norm === "selain" && (isShort || isParty(words[words[1]?.norm === "dengan" ? 2 : 1]));
  const besides = isBesides ? words.slice(1, pause + 1) : [];
  return [
    ...namedIn(besides),
    ...read.flatMap(({ start, end }, index) =>
      namedIn(words.slice(end, read[index + 1]?.start), words[start]?.norm),
    ),
  ];
}
