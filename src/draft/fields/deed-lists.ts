import { PRONOUNS } from "../cues/openers.ts";
import { isActivity, isParty, isPassive, isVerb } from "../grammar/classes.ts";
import { firstOf } from "../grammar/first-word.ts";
import { piecesOf } from "../grammar/list.ts";
import { withoutConnector } from "../grammar/phrase.ts";
import { sharesOut } from "../grammar/sharing.ts";
import type { Word } from "../text/words.ts";

const LEADS = new Set(
  "terentang membentang merentang berkisar bergerak baik beragam bermacam-macam macam-macam banyak sederhana bentuk terwujud luas padat terbagi menjadi atas antaranya di dimulai diawali berlanjut dilanjutkan diakhiri ditutup disusul bermula berawal paginya siangnya sorenya malamnya akhirnya mula-mula setelahnya sesudahnya selebihnya sisanya bisa dapat selain adalah ialah yaitu yakni meliputi mencakup termasuk melibatkan antara lain berupa terdiri atas dari mulai bertugas untuk dalam hal seperti berkisar pada juga menuntut bertanggung jawab atas diisi dengan oleh terutama akan kadang kadang-kadang sesekali terkadang ya itu ada sebagai bagian lainnya lain yang ini tiap setiap hari seputar berkutat di sekitar utamanya pula biasanya".split(
    " ",
  ),
);

/** What leads into a list of activities. */
export function withoutDutyLeads(words: readonly Word[]): readonly Word[] {
  let start = saysBoth(words) || isAfterThat(words) ? 2 : isNotFarFrom(words) ? 3 : 0;
  while (start < words.length - 1 && LEADS.has(words[start]?.norm ?? "")) start += 1;
  return words.slice(start);
}

/** `tidak jauh dari menyeduh kopi` */
function isNotFarFrom(words: readonly Word[]): boolean {
  return (
    words[0]?.norm === "tidak" &&
    /^(?:jauh|lepas|terlepas)$/.test(words[1]?.norm ?? "") &&
    words[2]?.norm === "dari"
  );
}

/** `habis itu susun rute` */
function isAfterThat(words: readonly Word[]): boolean {
  return /^(?:se)?(?:h?abis|usai|telah|sudah)$/.test(words[0]?.norm ?? "") && words[1]?.norm === "itu";
}

/** `tidak hanya A, tetapi juga B` says both. */
function saysBoth(words: readonly Word[]): boolean {
  const isNegated = words[0]?.norm === "tidak" || words[0]?.norm === "bukan";
  return (
    isNegated &&
    ONLY.has(words[1]?.norm ?? "") &&
    words.some(({ norm }) => norm === "tetapi" || norm === "melainkan")
  );
}

export const ONLY = new Set("hanya sekadar cuma sebatas saja".split(" "));

/** `Mulai dari menyeduh kopi hingga membersihkan mesin menjadi tugasnya`: what stands at both ends is done. */
export function rangeOfDeeds(words: readonly Word[]): readonly Word[] | undefined {
  const at = words.findIndex(
    ({ norm }, index) =>
      norm === "dari" &&
      index < 8 &&
      isVerb(words[index + 1]) &&
      (index === 0 || opensRange(words[index - 1])),
  );
  const to = words.findIndex(
    ({ norm }, index) => at >= 0 && index > at + 2 && RANGE.has(norm) && isVerb(words[index + 1]),
  );
  const before = words[to - 1];
  if (at < 0 || to < 0 || !before) return undefined;
  const end = words.findIndex(
    ({ norm, after }, index) => index > to && (/[,;—]/.test(after) || IS.has(norm)),
  );
  const last = end < 0 ? words.length : IS.has(words[end]?.norm ?? "") ? end : end + 1;
  return [...words.slice(at + 1, to - 1), { ...before, after: "," }, ...words.slice(to + 1, last)];
}

function opensRange(word: Word | undefined): boolean {
  return word !== undefined && (/[,:;—]/.test(word.after) || word.norm === "mulai" || LEADS.has(word.norm));
}

const RANGE = new Set(["hingga", "sampai"]);

/** Whether a part of a list tells what is done: by a verb, or as an activity. */
export function isDeed(part: readonly Word[]): boolean {
  // `bertahan adalah orang yang …`
  if (part.slice(1, 3).some(({ norm }) => IS_SOMEBODY.has(norm))) return false;
  const first = firstOf(part);
  return isVerb(first) || isActivity(first) || sharesOut(part);
}

const IS_SOMEBODY = new Set(["adalah", "ialah"]);

/** So far from its start a sentence opens its list. */
const FAR = 9;
const OPENING = new Set(
  "adalah ialah yaitu yakni meliputi mencakup terdiri berupa lain berikut bentuk antaranya".split(" "),
);

/** The list of three deeds or more that a sentence opens: `Kewenangannya mencakup …`, `Beragam tahap ia lalui: …`. */
export function openedList(words: readonly Word[]): readonly Word[] | undefined {
  const at = words.findIndex(
    ({ norm, after }, index) => index < FAR && ((index > 0 && OPENING.has(norm)) || /:/.test(after)),
  );
  if (at < 0) return undefined;
  const list = withoutDutyLeads(words.slice(at + 1));
  const pieces = piecesOf(list);
  const deeds = pieces.filter(({ words: piece }) => isDeed(piece)).length;
  return deeds > 2 && deeds * 3 >= pieces.length * 2 && isDeed(list) ? list : undefined;
}

/** So early the first deed of a list stands where nothing leads it in. */
const EARLY = 6;

/** `Hari-harinya diisi memangkas, menyiram, serta memupuk`: three deeds or more, up to what is said of them. */
export function plainDeeds(words: readonly Word[]): readonly Word[] | undefined {
  const start = words.findIndex(isVerb);
  if (start < 0 || start > EARLY) return undefined;
  const end = words.findIndex(
    ({ norm, after }, at) =>
      at > start && (IS.has(norm) || (/,/.test(after) && ALL.has(words[at + 1]?.norm ?? ""))),
  );
  const list = words.slice(start, end < 0 ? undefined : end + (IS.has(words[end]?.norm ?? "") ? 0 : 1));
  const pieces = piecesOf(list);
  const verbs = pieces.filter(({ words: piece }) => isVerb(firstOf(piece)) && piece.length > 1).length;
  return verbs > 2 && verbs * 3 >= pieces.length * 2 ? list : undefined;
}

/** `Motif digambar dengan pensil, garisnya ditutup malam, dan kain dicelup`: three things or more that are done, and nobody who does them. */
export function passiveDeeds(words: readonly Word[]): (readonly Word[])[] | undefined {
  const parts = piecesOf(words).map((piece) => withoutConnector(piece.words));
  return parts.length > 2 && parts.every(isDoneTo) ? parts : undefined;
}

function isDoneTo(part: readonly Word[]): boolean {
  const at = part.findIndex(isPassive);
  return (
    at > 0 &&
    at < 4 &&
    !part
      .slice(0, at)
      .some((word) => isVerb(word) || isParty(word) || PRONOUNS.has(word.norm) || NOT_DONE.has(word.norm)) &&
    !/^\p{Lu}/u.test(part.slice(1)[0]?.text ?? "")
  );
}

const NOT_DONE = new Set("yang tidak belum jarang harus perlu bisa dapat akan".split(" "));

const IS = new Set("adalah ialah merupakan menjadi".split(" "));
const ALL = new Set("semuanya semua itu itulah begitulah inilah ketiganya keempatnya".split(" "));

/** Whether words say what somebody does. */
export function isActivityList(words: readonly Word[]): boolean {
  const first = withoutDutyLeads(words)[0];
  return isVerb(first) || isActivity(first);
}
