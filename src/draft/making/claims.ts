import type { Path } from "../../core/base/finding.ts";
import type { Expectation, Misconception } from "../../core/profile/profile.ts";
import type { Description } from "../description.ts";
import { isPassive, isPredicate } from "../items/predicate.ts";
import { type Remark, remark } from "../remark.ts";
import { Ids, shortSlug } from "./ids.ts";
import { leftOutOf, type Making, phraseOf } from "./making.ts";
import { asRead, isReworded } from "./readable.ts";
import { sentences } from "./sentences.ts";
import { statementsOf } from "./statements.ts";
import { firstWord, isStem, isVerb, sentence, within } from "./words.ts";

/** A claim with what holds instead: a misconception or an expectation. */
interface Told {
  claim: string;
  fact: string;
}

/** Claims of one kind: those of which the text tells what holds instead, those of which it does not, and what else it tells. */
export interface ToldClaims {
  told: Told[];
  /** So many of these, from the first on, are asked for. */
  asked: number;
  open: string[];
  /** Words that claim nothing. */
  unclear: string[];
  /** Of each of these at most so many, and what is more. */
  most: number;
  leftOut: string[];
}

/** What is believed wrongly of a job and what is hoped of it, with statements made of both. */
export interface Claims {
  misconceptions: Misconception[];
  expectations: Expectation[];
  remarks: Remark[];
}

/** The claims of a description, each once. @param most how many of a kind are taken */
export function claimsIn(
  { misconceptions, expectations }: Pick<Description, "misconceptions" | "expectations">,
  most: number,
): { misconceptions: ToldClaims; expectations: ToldClaims } {
  return {
    misconceptions: sorted(
      misconceptions.map(({ claim, truth }) => ({ claim, fact: truth })),
      most,
    ),
    expectations: sorted(
      expectations.map(({ claim, reality }) => ({ claim, fact: reality })),
      most,
    ),
  };
}

/** Misconceptions and expectations of what was told, those that are asked for with statements. */
export function claimsOf(believed: ToldClaims, hoped: ToldClaims, making: Making): Claims {
  const ids = new Ids();
  const all = [...placed(believed, "misconceptions"), ...placed(hoped, "expectations")].map((one) => ({
    ...one,
    id: ids.give(shortSlug(one.claim, 3, "anggapan")),
    said: { claim: asRead(whole(one.claim, making)), fact: asRead(whole(one.fact, making)) },
  }));
  const asked = all.filter(({ isAsked }) => isAsked);
  const written = statementsOf(
    asked.map(({ said, list }) => ({ ...said, isHoped: list === "expectations" })),
    asked.map(({ id }) => id),
    making,
  );
  const statements = new Map(asked.map(({ id }, index) => [id, written[index] ?? []]));
  const made = all.map(({ id, list, said: { claim, fact } }) => {
    const own = statements.get(id) ?? [];
    return { list, id, claim, fact, statements: own.length > 0 ? { statements: own } : {} };
  });
  return {
    misconceptions: made.flatMap(({ list, id, claim, fact, statements: own }) =>
      list === "misconceptions" ? [{ id, claim, truth: fact, ...own }] : [],
    ),
    expectations: made.flatMap(({ list, id, claim, fact, statements: own }) =>
      list === "expectations" ? [{ id, claim, reality: fact, ...own }] : [],
    ),
    remarks: [
      ...unusedOf(believed, "misconceptions"),
      ...unusedOf(hoped, "expectations"),
      ...all.flatMap((one) => remarksOf(one, statements.get(one.id))),
    ],
  };
}

type Kind = "misconceptions" | "expectations";

function placed({ told, asked }: ToldClaims, list: Kind) {
  return told.map((one, index) => ({ ...one, list, path: [list, index], isAsked: index < asked }));
}

/** @param statements none where the claim was not to be asked for */
function remarksOf({ claim, fact, path }: Told & { path: Path }, statements?: readonly unknown[]): Remark[] {
  const found = statements?.length === 0 ? "claim-without-statements" : "statements-of-claim";
  const at = found === "statements-of-claim" ? [...path, "statements"] : path;
  return [
    remark("source-phrase", { phrase: claim }, path),
    ...(isReworded(claim) || isReworded(fact) ? [remark("reworded", {}, path)] : []),
    ...(statements ? [remark(found, {}, at)] : []),
  ];
}

/** What was told of claims and is none of the draft. */
function unusedOf({ open, unclear, most, leftOut }: ToldClaims, list: Kind): Remark[] {
  const code = list === "misconceptions" ? "claim-without-truth" : "expectation-without-reality";
  return [
    ...open.map((claim) => remark(code, { claim }, [list])),
    ...unclear.map((phrase) => remark("unclear-phrase", { phrase, part: list }, [list])),
    ...leftOutOf(list, leftOut, most, list),
  ];
}

function sorted(claims: readonly { claim: string; fact: string | undefined }[], most: number): ToldClaims {
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
  return {
    told: [...told.values()].slice(0, most),
    asked: Math.min(told.size, most),
    open: others.slice(0, most),
    unclear: [...unclear].slice(0, most),
    most,
    leftOut: [[...told.keys()], others, [...unclear]].flatMap((each) => each.slice(most)),
  };
}

/** Whether a phrase claims anything: a thing alone, or words that something has to follow, do not. */
function isClaim(phrase: string): boolean {
  if (!phrase.includes(" ")) return isPredicate(phrase);
  return !/ (?:bahwa|yang|dan|atau|dengan|untuk|adalah)$|^(?:hal )?seperti ini/i.test(phrase);
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
