import type { Path } from "../../core/base/finding.ts";
import type { Expectation, Misconception } from "../../core/profile/profile.ts";
import type { Description } from "../description.ts";
import { isPassive, isPredicate } from "../items/predicate.ts";
import { type Remark, remark } from "../remark.ts";
import { Ids, shortSlug } from "./ids.ts";
import { type Making, phraseOf } from "./making.ts";
import { asRead, isReworded } from "./readable.ts";
import { sentences } from "./sentences.ts";
import { statementsOf } from "./statements.ts";
import { firstWord, isStem, isVerb, sentence, within } from "./words.ts";

/** A claim with what holds instead: a misconception or an expectation. */
interface Told {
  claim: string;
  fact: string;
}

/** What is believed wrongly of a job and what is hoped of it, with statements made of both. */
export interface Claims {
  misconceptions: Misconception[];
  expectations: Expectation[];
  remarks: Remark[];
}

/** @param most how many claims of each kind are taken */
export function claimsOf(
  { misconceptions, expectations }: Description,
  most: number,
  making: Making,
): Claims {
  const ids = new Ids();
  const believed = sorted(
    misconceptions.map(({ claim, truth }) => ({ claim, fact: truth })),
    most,
  );
  const hoped = sorted(
    expectations.map(({ claim, reality }) => ({ claim, fact: reality })),
    most,
  );
  const remarks = [
    ...believed.open.map((claim) => remark("claim-without-truth", { claim }, ["misconceptions"])),
    ...hoped.open.map((claim) => remark("expectation-without-reality", { claim }, ["expectations"])),
    ...believed.unclear.map((phrase) =>
      remark("unclear-phrase", { phrase, part: "misconceptions" }, ["misconceptions"]),
    ),
    ...hoped.unclear.map((phrase) =>
      remark("unclear-phrase", { phrase, part: "expectations" }, ["expectations"]),
    ),
    ...leftOut(believed.count, ["misconceptions"]),
    ...leftOut(hoped.count, ["expectations"]),
  ];
  const all = [
    ...believed.told.map((one) => ({ ...one, isHoped: false })),
    ...hoped.told.map((one) => ({ ...one, isHoped: true })),
  ];
  const given = all.map(({ claim }) => ids.give(shortSlug(claim, 3, "anggapan")));
  const said = all.map(({ claim, fact, isHoped }) => ({
    claim: asRead(whole(claim, making)),
    fact: asRead(whole(fact, making)),
    isHoped,
  }));
  const statements = statementsOf(said, given, making);
  const made = said.map(({ claim, fact }, index) => ({
    id: given[index] ?? "",
    claim,
    fact,
    statements: statements[index] ?? [],
  }));
  for (const [index, { claim, fact, isHoped }] of all.entries()) {
    const path = isHoped ? ["expectations", index - believed.told.length] : ["misconceptions", index];
    remarks.push(remark("source-phrase", { phrase: claim }, path));
    if (isReworded(claim) || isReworded(fact)) remarks.push(remark("reworded", {}, path));
    remarks.push(remark("statements-of-claim", {}, [...path, "statements"]));
  }
  return {
    misconceptions: made.slice(0, believed.told.length).map(({ fact, statements: own, ...rest }) => ({
      ...rest,
      truth: fact,
      statements: own,
    })),
    expectations: made.slice(believed.told.length).map(({ fact, statements: own, ...rest }) => ({
      ...rest,
      reality: fact,
      statements: own,
    })),
    remarks,
  };
}

/** Claims of which the text tells what holds instead, those of which it does not, and how many more there are of either. */
interface Sorted {
  told: Told[];
  open: string[];
  /** Words that claim nothing. */
  unclear: string[];
  count: number;
}

function sorted(claims: readonly { claim: string; fact: string | undefined }[], most: number): Sorted {
  const told = new Map<string, Told>();
  const open = new Set<string>();
  const unclear = new Set<string>();
  for (const { claim: written, fact: instead } of claims) {
    const [claim, fact] = [phraseOf(written), phraseOf(instead)];
    if (claim === null) continue;
    if (!isClaim(claim)) unclear.add(claim);
    else if (fact === null) open.add(claim);
    else if (!told.has(claim)) told.set(claim, { claim, fact });
  }
  const others = [...open].filter((claim) => !told.has(claim));
  const count = Math.max(0, told.size - most) + Math.max(0, others.length - most);
  return {
    told: [...told.values()].slice(0, most),
    open: others.slice(0, most),
    unclear: [...unclear],
    count,
  };
}

/** Whether a phrase claims anything: a thing alone, or words that something has to follow, do not. */
function isClaim(phrase: string): boolean {
  if (!phrase.includes(" ")) return isPredicate(phrase);
  return !/ (?:bahwa|yang|dan|atau|dengan|untuk|adalah)$|^(?:hal )?seperti ini/i.test(phrase);
}

function leftOut(count: number, path: Path): Remark[] {
  return count > 0 ? [remark("left-out", { count }, path)] : [];
}

/** What only says that something is claimed. */
const BELIEF =
  /^(?:ada )?(?:anggapan|mitos|kesan|persepsi|pandangan|keyakinan)(?: umum)?(?: bahwa| kalau|,) /i;

const PRONOUN = /^(?:mereka|ia|dia|beliau|nya|kami|kita|saya|aku)(?= )/i;
/** What only leads in, where the reader left it. */
const LEAD = /^(?:kenyataan(?: ?nya)?|faktanya|sebenarnya|padahal|namun|tetapi|tapi|justru),? (?=\p{L})/iu;

/** Words that stand in front of what somebody does, without telling who. */
const ADVERB =
  /^(?:hanya|cuma|cuman|sekadar|sekedar|dapat|bisa|harus|selalu|pasti|tinggal|langsung|sering|jarang|cukup|tidak|tak|nggak|gak|juga|justru|lebih|perlu|wajib|boleh|sudah|bakal|akan|mampu|sanggup|siap|terus|mudah|gampang|tahu|punya|memiliki|hanyalah|penuh|bebas|bukan|sama)$/i;

/** What is done to people: what "dibutuhkan" has another subject. */
const PERSON_PASSIVE =
  /^(?:diberi|dibayar|digaji|dituntut|diminta|disuruh|dipuji|dihormati|dihargai|dianggap|dipandang|dikira|diajari|dilatih|ditempatkan|dikenal|diharuskan|diwajibkan|diizinkan|dilarang|dikejar|dipecat|diangkat)$/i;

/** What tells of an act as such, and not of somebody: "membaca data saja butuh logika". */
const ABOUT_ACT =
  /(?<!yang) (?:aja|saja|itu|adalah|merupakan|bukan|bukanlah|hanyalah|berarti|membutuhkan|memerlukan|menuntut|butuh|perlu|mencakup|menguras|memakan|bergantung|tergantung) /i;

/** So many words can be a sentence though they begin with how something is. */
const SENTENCE = 5;

/** A claim as a sentence that tells of whom it speaks: a phrase without a subject is one about the profession. */
function whole(phrase: string, { role }: Making): string {
  const subject = role ?? sentences.anyone;
  const plain = within(phrase).replace(BELIEF, "").replace(LEAD, "");
  if (PRONOUN.test(plain)) return sentence(plain.replace(PRONOUN, subject));
  const first = firstWord(plain);
  const isBare = plain.split(" ").length < SENTENCE && isPredicate(plain) && !isPassive(first.toLowerCase());
  const isOther =
    /^\S+ (?:sedikit|semua|setiap|tiap|satu|seorang|ada|saya|mereka|kita|kami|orang|banyak|ia|dia) /i.test(
      plain,
    );
  const lacksSubject =
    !isOther &&
    ((((isVerb(first) && !isStem(first)) || PERSON_PASSIVE.test(first) || isBare) &&
      !ABOUT_ACT.test(plain)) ||
      ADVERB.test(first) ||
      /^hampir (?:selalu|tidak pernah) /i.test(plain));
  // "Dispatcher memutuskan" has its subject already, by a shorter name.
  const isNamed = subject.toLowerCase().split(" ").includes(first.toLowerCase());
  return sentence(lacksSubject && !isNamed ? `${subject} ${plain}` : plain);
}
