import { CIRCUMSTANCES } from "../cues/joints.ts";
import { isActivity, isAdjective, isParty, isPassive, isQualityNoun, isVerb } from "../grammar/classes.ts";
import { partsOf } from "../grammar/coordination.ts";
import { isPaused, piecesOf } from "../grammar/list.ts";
import { phraseOf } from "../grammar/phrase.ts";
import type { RoleWords } from "../grammar/role-mention.ts";
import { predicateOf } from "../grammar/subject.ts";
import { marksOf } from "../text/units.ts";
import type { Word } from "../text/words.ts";

const EXAMPLES = new Set(
  "seperti termasuk yaitu yakni antara mulai meliputi mencakup terdiri terutama khususnya baik".split(" "),
);
const LEADS = new Set(
  "dengan bersama sama terdiri atas oleh kepada antara lain seperti termasuk yaitu yakni adalah ialah mulai dari baik berbagai banyak pihak sejumlah beberapa terutama saja utamanya terkadang hingga sampai juga bahkan ke pada pula erat langsung tentu tentunya kadang kadang-kadang sesekali adanya ada biasanya itu ya pun turut beragam macam-macam bermacam-macam misalnya".split(
    " ",
  ),
);
const ANYBODY = new Set(
  "orang orang-orang pihak berbagai lain siapa mereka banyak tim sesama siapapun kamu ia".split(" "),
);

const WITH = new Set("dengan bersama sama tengah bertemu ketemu menemui".split(" "));
const COPULAS = new Set("adalah ialah yaitu yakni meliputi mencakup lain ya".split(" "));
const AMONG = new Set("antara antaranya seperti yaitu yakni termasuk meliputi mulai".split(" "));
/** Of whom a sentence may say who they are. */
const CIRCLE = new Set(
  "orang orang-orang pihak pihak-pihak rekan teman kawan kolega lawan tim mitra relasi yang".split(" "),
);

/**
 * `Ia rapat dengan …`, `Timnya terdiri atas …`, `Orang yang ditemuinya ialah …`: a list of people and institutions behind whatever
 * word of contact.
 */
export function contactsIn(words: readonly Word[], role: RoleWords): readonly Word[] | undefined {
  const predicate = predicateOf(words, role);
  const front = inFront(words);
  if (front) return front;
  const isCircle = CIRCLE.has(stemOf(words[0]));
  const subject = words.length - predicate.words.length;
  for (let at = 0; at < words.length - 2; at += 1) {
    // `Selain dengan A, ia bekerja sama dengan B`: what stands in front of the subject is another list.
    if (predicate.hasSubject && at < subject - 1 && words.slice(at, subject).some(isPaused)) continue;
    const norm = words[at]?.norm ?? "";
    const next = words[at + 1]?.norm ?? "";
    const isOf = norm === "terdiri" && (next === "atas" || next === "dari");
    const isThere = norm === "ada" && (at === 0 || /[:;,]/.test(words[at - 1]?.after ?? ""));
    const isAmong =
      AMONG.has(norm) &&
      words
        .slice(Math.max(0, at - 3), at)
        .some((word) => /^(?:pihak|jembatan|penghubung|perantara)/.test(word.norm));
    const isMet =
      words[at] === predicate.words[0] && !predicate.isOther && isVerb(words[at]) && isParty(words[at + 1]);
    if (
      !isAmong &&
      !isThere &&
      !isMet &&
      !isOf &&
      !WITH.has(norm) &&
      !(isCircle && at < 12 && COPULAS.has(norm))
    )
      continue;
    const list = untilCircumstance(words.slice(isOf ? at + 2 : at + 1));
    if (isOfParties(list, isMet || isThere ? 3 : 2)) return list;
  }
  return undefined;
}

/** `A, B, dan C adalah orang-orang yang bekerja dengannya`, `A menjadi pihak yang paling sering ditemui, di samping B dan C`. */
export function inFront(words: readonly Word[]): readonly Word[] | undefined {
  const at = words.findIndex(({ norm }, index) => index > 0 && index < 20 && IS.has(norm));
  if (at < 0 || !CIRCLE.has(stemOf(words[at + 1])) || words[at + 2]?.norm !== "yang") return undefined;
  const end = words.findIndex(
    ({ norm, after }, index) => index > at + 2 && (MEETING.test(norm) || /[,;]/.test(after)),
  );
  if (end < 0 || !MEETING.test(words[end]?.norm ?? "")) return undefined;
  const front = words.slice(0, at);
  const rest = words.slice(end + 1);
  if (piecesOf(front).length < 2 && rest[0]?.norm === "di" && rest[1]?.norm === "samping")
    return [...front.slice(0, -1), ...paused(front.at(-1)), ...rest.slice(2)];
  return isOfParties(front, 2) ? front : undefined;
}

function paused(word: Word | undefined): readonly Word[] {
  return word ? [{ ...word, after: "," }] : [];
}

const IS = new Set("adalah ialah merupakan menjadi jadi".split(" "));

/** Words that tell of meeting somebody: ditemuinya, berurusan, dihadapi. */
const MEETING =
  /^(?:(?:di)?(?:temui|hadapi|hubungi|layani|libatkan|ajak|jumpai)(?:nya)?|ber(?:hadapan|urusan|hubungan|temu|sama|interaksi|komunikasi|koordinasi|mitra)(?:nya)?|be?kerja(?:sama)?|mem?bantu(?:nya|mu)?|men(?:dampingi|emani|dukung)(?:nya|mu)?|terlibat|kerja|bersamanya)$/;

/** Whether a list names nothing but people and institutions, so many at least. */
export function isOfParties(list: readonly Word[], fewest: number): boolean {
  const pieces = piecesOf(list);
  const named = pieces.filter(({ words }) => isParty(withoutLeads(words)[0])).length;
  return named >= fewest && named * 3 >= pieces.length * 2;
}

/** Whom a list names, one each: all of them where it is whole, else without the purpose behind it, and examples in the place of `berbagai pihak`. */
export function partnersIn(words: readonly Word[], isWhole = false): string[] {
  const list = examplesIn(isWhole ? words : untilCircumstance(withoutLeads(words)));
  return partsOf(list, "parties").flatMap((part) => {
    const party = withoutHelp(withoutPredicate(withoutLeads(behindContact(part))));
    const text = phraseOf(party);
    return text !== "" && canBeParty(party) ? [text] : [];
  });
}

/** Only somebody or an institution is met: no deed, no quality, nothing denied or pointed at. */
function canBeParty(party: readonly Word[]): boolean {
  const [first] = party;
  if (!first || isVerb(first) || NOBODY.has(first.norm)) return false;
  if (
    ANYBODY.has(party.map(({ norm }) => norm).join(" ")) ||
    (ANYBODY.has(first.norm) && THESE.has(party.at(-1)?.norm ?? ""))
  )
    return false;
  return (
    isParty(first) || !(isAdjective(first) || isActivity(first) || isQualityNoun(first) || isPassive(first))
  );
}

const NOBODY = new Set(
  "tidak bukan kurang hal cara data angka segala ketiga kedua keempat semua ketiganya keduanya semuanya saya aku kami kita ia kamu".split(
    " ",
  ),
);
const THESE = new Set("ini itu tersebut".split(" "));

/** `tidak bekerja sendirian: perawat`, `anggota Satpol PP menggandeng kepolisian`: whom one meets stands behind the contact. */
function behindContact(part: readonly Word[]): readonly Word[] {
  const colon = part.findLastIndex(({ after }) => /:/.test(after));
  const rest = part.slice(colon + 1);
  const contact = marksOf(rest).findLast(({ tag, end }) => tag === "partner" && end < rest.length);
  if (contact && isVerb(rest[contact.start])) return rest.slice(contact.end);
  const at = rest.findLastIndex(({ norm }, index) => WITH.has(norm) && isParty(rest[index + 1]));
  return at > 0 && !isParty(rest[0]) ? rest.slice(at + 1) : rest;
}

/** `penyuluh yang menjadi mitranya`, `Pak RT yang ikut bantu`: that they help is no part of their name. */
function withoutHelp(party: readonly Word[]): readonly Word[] {
  const yang = party.findIndex(({ norm }, at) => at > 0 && norm === "yang");
  const behind = party.slice(yang + 1, yang + 5);
  return yang > 0 && behind.some((word) => MEETING.test(word.norm) || HELPERS.has(stemOf(word)))
    ? party.slice(0, yang)
    : party;
}

const HELPERS = new Set("mitra rekan partner kawan teman bantu mendukung".split(" "));

function stemOf(word: Word | undefined): string {
  return word?.norm.replace(/nya$/, "") ?? "";
}

function withoutLeads(words: readonly Word[]): readonly Word[] {
  let start = 0;
  while (start < words.length) {
    if (PAIRS.has(`${words[start]?.norm} ${words[start + 1]?.norm}`)) start += 2;
    else if (leads(words, start)) start += 1;
    else break;
  }
  return words.slice(start);
}

/** `bila perlu psikiater`, `tidak jarang penulisnya`, `tidak terbatas pada sesama guru` */
const PAIRS = new Set([
  "kalau perlu",
  "tidak jarang",
  "tidak sedikit",
  "tentu saja",
  "tidak hanya",
  "tidak lupa",
  "tidak terbatas",
  "tidak terkecuali",
  "tidak lain",
]);

const MANY = new Set("berbagai banyak sejumlah beberapa semua".split(" "));

/** `berbagai pihak, seperti` leads in, and `pihak bank` is somebody. */
function leads(words: readonly Word[], at: number): boolean {
  const norm = words[at]?.norm ?? "";
  if (norm !== "pihak") return LEADS.has(norm);
  const next = words[at + 1];
  return (
    MANY.has(words[at - 1]?.norm ?? "") ||
    !next ||
    LEADS.has(next.norm) ||
    /[,:]/.test(words[at]?.after ?? "")
  );
}

const PREDICATES = new Set(
  "harus perlu menjadi jadi merupakan adalah ialah tidak mutlak sangat selalu ia mereka kamu dapat bisa akan pasti pun turut ikut itu terjadi terjalin terjaga".split(
    " ",
  ),
);

/** `kerja sama dengan A, B, dan C menjadi kunci`: what is said of the list is no part of it. */
function withoutPredicate(words: readonly Word[]): readonly Word[] {
  const cut = words.findIndex((word, index) => index > 0 && (PREDICATES.has(word.norm) || isPassive(word)));
  return cut > 0 && words[cut - 1]?.norm !== "yang" ? words.slice(0, cut) : words;
}

/** A list of parties ends with a purpose, a time, or another activity. */
function untilCircumstance(words: readonly Word[]): readonly Word[] {
  const cut = words.findIndex(
    ({ norm, before }, index) =>
      index > 0 &&
      before === "" &&
      CIRCUMSTANCES.has(norm) &&
      !PAIRS.has(`${norm} ${words[index + 1]?.norm}`),
  );
  const list = cut < 0 ? words : words.slice(0, cut);
  const other = piecesOf(list).find((piece, index) => index > 0 && isVerb(piece.words[0]));
  return other ? list.slice(0, other.start) : list;
}

/** `berbagai pihak, seperti A, B, dan C` → A, B, dan C. */
function examplesIn(words: readonly Word[]): readonly Word[] {
  const at = words.findIndex(({ norm }) => EXAMPLES.has(norm));
  if (at < 0) return words;
  const before = piecesOf(words.slice(0, at));
  return before.length > 1 ? words : words.slice(at);
}
