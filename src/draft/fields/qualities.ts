import { isAdjective, isKnowledge, isQuality, isVerb } from "../grammar/classes.ts";
import { partsOf } from "../grammar/coordination.ts";
import { thingsKnown } from "../grammar/governing.ts";
import { behindLeadIn } from "../grammar/lead-in.ts";
import { withNegation } from "../grammar/negation.ts";
import { phraseOf, withoutOpeners } from "../grammar/phrase.ts";
import type { Word } from "../text/words.ts";
import { canBeQuality } from "./gates.ts";
import { isClearTrait, isSkillIn, MODALS } from "./skill-or-trait.ts";

/** What a list says of a person, by the field that each part is of. */
export interface Qualities {
  /** What is done rather than what somebody is. */
  duties: string[];
  traits: string[];
  knowledge: string[];
}

/** A list of what may not fit; one negation that governs it is repeated. */
export function antiTraitsIn(words: readonly Word[]): string[] {
  const parts = partsOf(behindLeadIn(withoutPointer(words)), "qualities").map(bareFault);
  return phrasesOf(withNegation(parts, false));
}

/**
 * A list of what fits a person, or what is needed.
 * @param isFit it tells whom the profession fits: what somebody is good at is one of his qualities
 * @param isOfSkills the sentence or its heading speaks of knowledge and skills: what is no clear quality is one
 */
export function qualitiesIn(words: readonly Word[], isOfSkills: boolean, isFit: boolean): Qualities {
  const parts = withNegation(
    partsOf(behindSuch(behindLeadIn(withoutPointer(words))), isOfSkills ? "skills" : "qualities")
      .map(isOfSkills ? withoutOpeners : bare)
      .flatMap((words) =>
        isOfSkills ? [words] : thingsKnown({ words, isJoined: false }, false).map((one) => one.words),
      ),
    true,
  );
  const found: Qualities = { traits: [], knowledge: [], duties: [] };
  const isOfThings = isOfSkills || (!isFit && areThings(parts));
  const isTurned = words.some(({ norm }) => norm === "melainkan");
  let goesOn = isOfThings;
  let ability: keyof Qualities | undefined;
  for (const part of parts) {
    // `bukan otot, melainkan ketelitian`
    if (part[0]?.norm === "bukan" && (part[1]?.norm === "hanya" || isTurned)) continue;
    const isSkill =
      (isSkillIn(part) && !(isFit && !isOfSkills && APT.has(part[0]?.norm ?? ""))) ||
      (goesOn && !isClearTrait(part));
    goesOn = isOfThings || (isSkill && (isKnowledge(part[0]) || MODALS.has(part[0]?.norm ?? "")));
    const kept = isSkill ? withoutAbility(part) : part;
    const isThing = !isFit && SUCH.has(parts[0]?.[0]?.norm ?? "") && isNoQuality(part);
    const field = isSkill || isThing ? "knowledge" : isDeed(part) ? (ability ?? "duties") : "traits";
    // `harus mampu memimpin rapat, menyusun anggaran`: what follows is to be mastered too.
    ability = MODALS.has(part[0]?.norm ?? "") || (ability && isDeed(part)) ? field : undefined;
    found[field].push(...phrasesOf([kept]));
  }
  return found;
}

/** `keterampilan teknis seperti A, B, dan C` → A, B, dan C. */
function behindSuch(words: readonly Word[]): readonly Word[] {
  if (words[0]?.norm === "tanpa" && isKnowledge(words[1])) return words.slice(1);
  if (words[0]?.norm === "membekali" && words[2]?.norm === "dengan") return words.slice(3);
  const at = words.findIndex(
    ({ norm }, index) =>
      index > 0 && index < 3 && (norm === "seperti" || norm === "yaitu" || norm === "yakni"),
  );
  return at > 0 && SUCH.has(words[0]?.norm ?? "") && !words.slice(0, at).some(isVerb)
    ? words.slice(at + 1)
    : words;
}

const SUCH = new Set(
  "pengetahuan keterampilan kemampuan keahlian kecakapan kompetensi ilmu skill".split(" "),
);

/** Whom a profession fits is `hafal jalan`, as he is `kuat berdiri`. */
const APT = new Set(
  "hafal pandai jago paham tahu terampil mahir melek mengerti fasih piawai bisa mampu dapat sanggup kemampuan".split(
    " ",
  ),
);

/** `bertumpu pada fisika, geologi, dan statistika`: what is needed and is nobody's quality is to be known. */
function areThings(parts: readonly (readonly Word[])[]): boolean {
  return (
    parts.length > 2 &&
    parts.every(
      ([first]) => first && !isQuality(first) && !isVerb(first) && !/\p{L}{3}nya$/u.test(first.norm),
    )
  );
}

const AILMENTS = new Set("asma alergi fobia trauma vertigo".split(" "));
const OF_MANNER = new Set(["sikap", "sifat", "watak", "pembawaan"]);

const HAVING = new Set(["memiliki", "punya", "mempunyai"]);

/** `orang yang punya masalah punggung`: a thing is no fault, and to have it is. */
function bareFault(part: readonly Word[], index: number): readonly Word[] {
  const rest = bare(part, index);
  const had = part[part.length - rest.length - 1];
  const [first] = rest;
  const isThing = AILMENTS.has(first?.norm ?? "") || !(isQuality(first) || isKnowledge(first));
  return had && HAVING.has(had.norm) && isThing ? part.slice(part.length - rest.length - 1) : rest;
}

/** A part without what leads into it; behind others `punya` belongs to what it says: `sabar, tekun, dan punya rasa seni`. */
function bare(part: readonly Word[], index: number): readonly Word[] {
  const rest = withoutOpeners(part);
  // `kesediaan mendengarkan, sikap terbuka`: behind others the noun leads in none but its own.
  if (index > 0 && part.length === 2 && OF_MANNER.has(part[0]?.norm ?? "") && isAdjective(part[1]))
    return part;
  const isOwn = index > 0 && HAVING.has(part[0]?.norm ?? "") && rest.length === part.length - 1;
  return isOwn && !isKnowledge(rest[0]) && rest[0]?.norm !== "kemampuan" ? part : rest;
}

/** Whether a list holds anything that can be somebody's quality or knowledge. */
export function holdsQualities(list: readonly Word[]): boolean {
  const parts = partsOf(behindLeadIn(list), "qualities").map(withoutOpeners).filter(canBeQuality);
  return parts.some(([first]) => isQuality(first) || isKnowledge(first)) || parts.length > 1;
}

/** `fotografi dasar`: no adjective, no verb, and no noun of a quality. */
function isNoQuality(part: readonly Word[]): boolean {
  const [first] = part;
  return part.length > 1 && !isQuality(first) && !isVerb(first);
}

/** `wajib melaporkan …`: an activity, and no quality. */
function isDeed(part: readonly Word[]): boolean {
  const [first] = part;
  if (!first || first.norm === "menjadi") return false;
  return isVerb(first) && first.norm.startsWith("me") && !isQuality(first) && part.length > 1;
}

const ABOUT = new Set(["soal", "tentang", "mengenai", "seputar"]);
/** `kemampuan untuk merencanakan …` → merencanakan …. */
function withoutAbility(part: readonly Word[]): readonly Word[] {
  if (part.length > 1 && ["belajar", "mempelajari"].includes(part[0]?.norm ?? ""))
    return part.slice(part.length > 2 && ABOUT.has(part[1]?.norm ?? "") ? 2 : 1);
  return part[0]?.norm === "kemampuan" && part[1]?.norm === "untuk" && part.length > 3 ? part.slice(2) : part;
}

/** `stamina untuk bertahan dalam profesi ini` */
function withoutAim(part: readonly Word[]): readonly Word[] {
  const cut = part.findIndex(
    ({ norm }, index) => index > 0 && AIMS.has(norm) && AIMED.has(part[index + 1]?.norm ?? ""),
  );
  return cut < 0 ? part : part.slice(0, cut);
}

const AIMS = new Set(["untuk", "agar", "supaya"]);
const AIMED = new Set("bertahan menjadi menjalani menekuni berhasil sukses".split(" "));

/** `rendah hati: kalau itu gambaranmu, …`: what follows only points back. */
function withoutPointer(part: readonly Word[]): readonly Word[] {
  const cut = part.findIndex(
    ({ after }, at) => /[:—]/.test(after) && POINTERS.has(part[at + 1]?.norm ?? "") && at < part.length - 2,
  );
  return cut < 0 ? part : part.slice(0, cut + 1);
}

const POINTERS = new Set("kalau itu itulah semua semuanya begitu".split(" "));

function phrasesOf(parts: readonly (readonly Word[])[]): string[] {
  return parts
    .map((part) => (part.length > 1 && part[0]?.norm === "seperti" ? part.slice(1) : part))
    .map(withoutAim)
    .filter(canBeQuality)
    .map(phraseOf)
    .filter((phrase) => phrase !== "" && phrase !== "lain");
}
