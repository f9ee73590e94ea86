import { ownOf } from "../../core/base/at.ts";
import { firstWord, isVerb, within } from "../making/words.ts";
import {
  AS_THING,
  BEARS,
  BORN_WITH,
  CAN,
  DARES,
  FIELD,
  KNOWS,
  LEAST,
  LICENCE,
  LIKES,
  NAMED_BY_VERB,
  NOT,
  OWN_PART,
  QUALITY,
  QUALITY_OF_BEING,
  RATED,
  SELDOM,
  STREET,
  UNDO,
  WOULD,
} from "./form-words.ts";
import { asBeing, isPassive, isPredicate } from "./predicate.ts";

/** How a phrase about a person is built, by which templates are chosen. */
export type FormKind =
  /** What one likes: "suka membaca", "gemar teknologi". */
  | "likes-doing"
  | "likes-thing"
  /** What one can: "mampu menyetir". */
  | "can"
  /** What one is good at, as a thing: "kemampuan analisis data". */
  | "skill"
  /** What one knows of: "pengetahuan tentang obat", "HTML". */
  | "topic"
  /** What one is allowed to by a paper: "SIM C", "sertifikat instruktur". */
  | "licence"
  /** What one would do: "bersedia ditempatkan di mana saja". */
  | "would"
  /** What one bears: "tahan berdiri lama", "tahan panas". */
  | "bears-doing"
  | "bears-thing"
  /** What does not happen easily: "tidak mudah panik", "tidak mudah dipengaruhi". */
  | "seldom"
  | "seldom-passive"
  /** What one is not, or does not do: "tidak pilih-pilih". */
  | "not"
  /** What one has: "lidah yang peka". */
  | "has"
  /** How one is, or what one does: "gesit saat antrean panjang", "menghargai waktu". */
  | "is"
  /** Any other phrase: nothing is told of its grammar, but perhaps that it is denied. */
  | "quoted"
  | "quoted-not";

/** A phrase without the words that make it one about a person, and how it is built. */
export interface Form {
  kind: FormKind;
  rest: string;
}

/** A phrase without what says how much of it there is, and without the words that only make it a phrase about a person. */
export function bare(phrase: string): string {
  let text = phrase.trim();
  while (UNDO.test(text)) text = text.replace(UNDO, "");
  return text;
}

function unrated(rest: string): string {
  // Somebody is "pendengar yang baik", and no listener.
  if (/^(?:menjadi |ber\p{L}+ \p{L}+$)/u.test(rest)) return rest;
  const short = rest.replace(RATED, "");
  return short === "" ? rest : short;
}

/** How a phrase about who fits is built. @param isKnowledge whether it stands among knowledge and skills */
export function formOf(phrase: string, isKnowledge: boolean): Form {
  const plain = asBeing(inPlainWords(bare(within(phrase, isKnowledge))));
  const text = isKnowledge ? plain.replace(LEAST, "") : plain;
  return (
    licenceIn(text) ??
    knownIn(text, isKnowledge) ??
    likedIn(text) ??
    ableIn(text) ??
    deniedIn(text) ??
    otherIn(text, isKnowledge)
  );
}

function licenceIn(text: string): Form | null {
  const [, paper] = LICENCE.exec(text) ?? [];
  return paper === undefined ? null : { kind: "licence", rest: paper };
}

function knownIn(text: string, isKnowledge: boolean): Form | null {
  const known = rest(text, KNOWS);
  if (
    known === null ||
    /^(?:luas|baik|tinggi|kuat|cukup)$/.test(known) ||
    (!isKnowledge && /^(?:akrab|tahu|ilmu) /.test(text))
  )
    return null;
  return (
    ableIn(known) ?? (doing(known) ? { kind: "can", rest: known } : { kind: "topic", rest: unrated(known) })
  );
}

function likedIn(text: string): Form | null {
  const liked = rest(text, LIKES);
  if (liked !== null) return { kind: doing(liked) ? "likes-doing" : "likes-thing", rest: liked };
  const borne = /^(?:tahan|kuat|betah)(?! (?:mental|fisik|iman|hati|badan|otot))/.test(text)
    ? rest(text, BEARS)
    : null;
  if (borne === null || /^(?:dan|atau|serta|secara) /.test(borne)) return null;
  if (/^\S+ di /.test(text)) return { kind: "bears-doing", rest: `berada di ${borne}` };
  const isState = thing(borne) === borne && isPredicate(borne);
  return { kind: doing(borne) || isState ? "bears-doing" : "bears-thing", rest: thing(borne) };
}

function ableIn(text: string): Form | null {
  const able = rest(text, CAN);
  if (able !== null && /^sanggup /.test(text) && isPredicate(able) && !doing(able))
    return { kind: "would", rest: able };
  if (able !== null) return doing(able) ? { kind: "can", rest: able } : skill(unrated(able));
  const would = rest(text, WOULD);
  return would !== null && (doing(would) || isPredicate(would)) ? { kind: "would", rest: would } : null;
}

/** What one is good at: how one is, "kemampuan sabar", is no thing to learn. */
function skill(able: string): Form {
  return isPredicate(able) ? { kind: "is", rest: able } : { kind: "skill", rest: able };
}

function deniedIn(text: string): Form | null {
  const seldom = rest(text, SELDOM);
  if (seldom !== null)
    return { kind: isPassive(firstWord(seldom)) ? "seldom-passive" : "seldom", rest: seldom };
  const dared = rest(text, DARES);
  if (dared !== null && (doing(dared) || isPassive(firstWord(dared)))) return { kind: "would", rest: dared };
  if (dared !== null) return { kind: "bears-thing", rest: thing(dared) };
  const denied = rest(text, NOT);
  if (denied === null) return null;
  return isPredicate(denied)
    ? { kind: "not", rest: denied }
    : { kind: "quoted-not", rest: denied.replace(/^yang /, "") };
}

function otherIn(text: string, isKnowledge: boolean): Form {
  const first = firstWord(text).toLowerCase();
  if (isKnowledge) return doing(text) ? { kind: "can", rest: text } : { kind: "topic", rest: unrated(text) };
  const [, part = "", being = ""] = OWN_PART.exec(text) ?? [];
  if (isQuality(part) && isPredicate(being)) return { kind: "has", rest: `${part} yang ${being}` };
  const [, owned = "", how = ""] = BORN_WITH.exec(text) ?? [];
  if (owned !== "" && isPredicate(how)) return { kind: "has", rest: `${owned} yang ${how}` };
  if (FIELD.test(first)) return { kind: "topic", rest: unrated(text) };
  if (isQuality(first)) return { kind: "has", rest: text };
  return isPredicate(unrated(text)) ? { kind: "is", rest: unrated(text) } : { kind: "quoted", rest: text };
}

/** Whether a word names what people have in themselves. */
export function isQuality(word: string): boolean {
  const [, being] = QUALITY_OF_BEING.exec(word) ?? [];
  return QUALITY.test(word) || (being !== undefined && !FIELD.test(word) && isPredicate(being));
}

/** A phrase without what only people in the street say so. */
export function inPlainWords(phrase: string): string {
  return STREET.reduce((rest, [word, meant]) => rest.replace(word, meant), phrase);
}

/** A word for how something is as a thing: "kotor" → "hal yang kotor". */
export function thing(phrase: string): string {
  return ownOf(AS_THING, phrase) ?? phrase;
}

/** What stands behind the words of a pattern; null where the phrase has them not, or nothing behind. */
export function rest(text: string, pattern: RegExp): string | null {
  if (!pattern.test(text)) return null;
  const behind = text.replace(pattern, "").trim();
  return behind === "" ? null : behind;
}

/** Whether a phrase begins with what one does. */
export function doing(phrase: string): boolean {
  if (NAMED_BY_VERB.test(phrase)) return false;
  return isVerb(firstWord(phrase)) || /^(?:tersenyum|tertawa|berbeda pendapat)(?= |$)/.test(phrase);
}
