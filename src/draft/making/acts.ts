import { jointOf } from "../../core/content/acts.ts";
import { firstWord, isStem, isVerb } from "./words.ts";

/** Words that may stand between a joint and the act behind it. */
const ADVERBS =
  /^(?:(?:bebas|langsung|ikut|tetap|juga|segera|bisa|dapat|harus|perlu|selalu|sering|terus|mudah|turut|kadang|terakhir|akhirnya|sesudahnya) )+/i;

/** Where one act of a phrase may end and another begin. */
const JOINT =
  /(?:, (?:(?:dan|serta|atau|lalu|kemudian|sekaligus) )?| (?:dan|serta|atau|lalu|kemudian|sekaligus) )(?=\p{L})/gu;

/** What a phrase says beside its act: what the job is not, and words to whoever listens. */
const ASIDE =
  /,? (?:tapi|tetapi|namun|padahal|bukan|melainkan|sedangkan|sementara itu)(?: .*)?$|, ya(?:,.*)?$/iu;

/**
 * The acts that a phrase joins, each whole by itself: what they share, `merancang dan mengembangkan pesawat`, each has, and so has what
 * one helps others to do, `membantu pasien makan dan mandi`. A phrase of one act is that act.
 */
export function actsIn(phrase: string): string[] {
  const plain = phrase.replace(ASIDE, "") || phrase;
  const isWritten = /^(?:me|ber)/i.test(wordOfAct(plain));
  const begins = isAct(plain)
    ? [...plain.matchAll(JOINT)].filter((joint) => {
        const rest = plain.slice(joint.index + joint[0].length);
        // Among verbs with their prefixes a stem names a thing: "mengurus rambu, marka, uji kelayakan".
        return isAct(rest) && !(isWritten && isStem(wordOfAct(rest)));
      })
    : [];
  let from = 0;
  const parts = begins.map((joint) => {
    const part = plain.slice(from, joint.index);
    from = joint.index + joint[0].length;
    return part;
  });
  return shared([...parts, plain.slice(from)]).map(cut);
}

/** The first act of a phrase. */
export function oneAct(phrase: string): string {
  return actsIn(phrase)[0] ?? phrase;
}

function isAct(phrase: string): boolean {
  return isVerb(wordOfAct(phrase));
}

/** The word by which a phrase is an act. */
function wordOfAct(phrase: string): string {
  return firstWord(phrase.replace(ADVERBS, "")).replace(/,$/, "");
}

/** Gives each part what it shares with others: the thing that the last names, or those whom the first helps. */
function shared(parts: readonly string[]): string[] {
  const last = parts.at(-1) ?? "";
  const [, thing = ""] = /^\S+( .+)$/u.exec(last.replace(ADVERBS, "")) ?? [];
  const helped = /^(\S+ .+) (\S+)$/u.exec(parts[0] ?? "");
  const isHelped = parts.length > 1 && isVerb(helped?.[2] ?? "");
  const isAim = /(?:^| )(?:untuk|dengan|cara|agar|supaya|harus|bisa)$/.test(helped?.[1] ?? "");
  return parts.map((part, index) => {
    if (isHelped && index === 0) return isAim ? `${part}${thing}` : part;
    if (isHelped) return `${helped?.[1]} ${part}`;
    return index < parts.length - 1 && !part.replace(ADVERBS, "").includes(" ") ? `${part}${thing}` : part;
  });
}

/** A part that still joins two acts, to whoever reads it strictly, ends before the second. */
function cut(part: string): string {
  const joint = jointOf(`kamu ${part}`);
  if (joint === null) return part;
  const [comma, end] = [part.indexOf(","), part.search(new RegExp(`(?:^|[ ,])${joint}(?= |$)`, "u"))];
  const first = comma > 0 && comma < end ? comma : end;
  const kept = part.slice(0, Math.max(0, first)).trim();
  return kept.includes(" ") || (kept !== "" && !isVerb(kept)) ? kept : part;
}
