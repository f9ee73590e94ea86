import { firstWord, within } from "../making/words.ts";
import {
  ALLERGEN,
  ALLERGIC,
  CANNOT,
  DISLIKES,
  EASILY,
  FEARS,
  HAS,
  LACKS,
  NEGATION,
  PREFERS,
  STATIVE,
  TENDS,
} from "./form-words.ts";
import { bare, doing, inPlainWords, isQuality, rest, thing } from "./forms.ts";
import { isPassive, isPredicate } from "./predicate.ts";

/** How a phrase about who may not fit is built. */
export type AntiFormKind =
  | "dislikes-doing"
  | "dislikes-thing"
  /** What one would not have done to oneself, or be: "tidak suka dikritik". */
  | "dislikes-passive"
  | "fears"
  /** What one fears that others, or animals, do: "takut digigit". */
  | "fears-passive"
  | "allergic"
  | "cannot-doing"
  | "cannot-thing"
  /** What others do to one in vain: "susah dihubungi". */
  | "hard-passive"
  /** What happens too easily: "mudah tersinggung", "mudah disuap". */
  | "easily"
  | "easily-passive"
  /** The one thing that one would do: "hanya mau bekerja di kantor". */
  | "prefers"
  /** What one is not, as "peka pada nuansa" of "kurang peka pada nuansa". */
  | "lacks-being"
  | "lacks-thing"
  /** How one is, or what one does: "cenderung bekerja sendiri". */
  | "tends"
  | "tends-being"
  | "quoted"
  | "quoted-not";

/** A phrase without the words that make it one about a person, and how it is built. */
export interface AntiForm {
  kind: AntiFormKind;
  rest: string;
}

/** How a phrase about who may not fit is built. */
export function antiFormOf(phrase: string): AntiForm {
  const told = inPlainWords(within(phrase));
  const text = inPlainWords(bare(told));
  // "Lebih suka" says what one would do rather, and no more of it.
  return (
    preferredIn(told) ??
    preferredIn(text) ??
    fearedIn(text) ??
    dislikedIn(text) ??
    failedIn(text) ??
    lackedIn(text)
  );
}

function fearedIn(text: string): AntiForm | null {
  const allergen = rest(text, ALLERGIC);
  if (allergen !== null && ALLERGEN.test(allergen)) return { kind: "allergic", rest: thing(allergen) };
  if (allergen !== null)
    return { kind: doing(allergen) ? "dislikes-doing" : "dislikes-thing", rest: thing(allergen) };
  const feared = rest(text, FEARS);
  if (feared !== null && isPassive(firstWord(feared))) return { kind: "fears-passive", rest: feared };
  return feared === null || doing(feared) ? null : { kind: "fears", rest: thing(feared) };
}

function preferredIn(text: string): AntiForm | null {
  const preferred = rest(text, PREFERS);
  if (preferred === null) return null;
  return doing(preferred) ? { kind: "prefers", rest: preferred } : { kind: "quoted", rest: text };
}

function dislikedIn(text: string): AntiForm | null {
  const disliked = rest(text, DISLIKES);
  if (disliked === null) return null;
  if (doing(disliked)) return { kind: "dislikes-doing", rest: disliked };
  const isState = thing(disliked) === disliked && isPredicate(disliked);
  return { kind: isState ? "dislikes-passive" : "dislikes-thing", rest: thing(disliked) };
}

function failedIn(text: string): AntiForm | null {
  const hard = rest(text, CANNOT);
  if (hard !== null && isPassive(firstWord(hard)))
    return { kind: BORNE.test(text) ? "dislikes-passive" : "hard-passive", rest: hard };
  if (hard !== null && AT.test(text)) return { kind: "cannot-doing", rest: `berada di ${hard}` };
  if (hard !== null) {
    // "Mabuk laut" comes upon somebody as a thing does.
    const isState = thing(hard) === hard && isPredicate(hard) && !/^mabuk(?= |$)/.test(hard);
    return { kind: doing(hard) || isState ? "cannot-doing" : "cannot-thing", rest: thing(hard) };
  }
  const easy = rest(text, EASILY);
  if (easy === null) return null;
  return { kind: isPassive(firstWord(easy)) ? "easily-passive" : "easily", rest: easy };
}

/** What one does not bear, and where. */
const BORNE = new RegExp(`^${NEGATION} (?:tahan|kuat|sanggup|betah|terbiasa) `);
const AT = new RegExp(`^${NEGATION} (?:tahan|kuat|sanggup|betah) di `);

function lackedIn(text: string): AntiForm {
  const lacked = rest(text, LACKS);
  if (lacked === null) {
    const tended = text.replace(TENDS, "");
    if (STATIVE.test(tended)) return { kind: "tends-being", rest: tended };
    if (doing(tended)) return { kind: "tends", rest: tended };
    return isPredicate(tended) ? { kind: "tends-being", rest: tended } : { kind: "quoted", rest: text };
  }
  const had = rest(lacked, HAS) ?? (isQuality(firstWord(lacked).toLowerCase()) ? lacked : null);
  if (had !== null) return { kind: "lacks-thing", rest: had };
  return isPredicate(lacked) ? { kind: "lacks-being", rest: lacked } : { kind: "quoted-not", rest: lacked };
}
