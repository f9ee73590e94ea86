import { BAD, GOOD, QUALITY_HEADS, SKILL_VERBS } from "../cues/qualities.ts";
import { isAdjective, isKnowledge, isQuality, isQualityNoun, isVerb } from "../grammar/classes.ts";
import { partsOf } from "../grammar/coordination.ts";
import { thingsKnown } from "../grammar/governing.ts";
import { behindLeadIn } from "../grammar/lead-in.ts";
import { withNegation } from "../grammar/negation.ts";
import { phraseOf, withoutOpeners } from "../grammar/phrase.ts";
import type { Word } from "../text/words.ts";
import { canBeQuality } from "./gates.ts";

/** What a list says of a person, by the field that each part is of. */
export interface Qualities {
  /** What is done rather than what somebody is. */
  duties: string[];
  traits: string[];
  knowledge: string[];
}

/** A list of what may not fit; one negation that governs it is repeated. */
export function antiTraitsIn(words: readonly Word[]): string[] {
  const parts = partsOf(behindLeadIn(words), "qualities").map(bareFault);
  return phrasesOf(withNegation(parts, false));
}

/**
 * A list of what fits a person, or what is needed.
 * @param isFit it tells whom the profession fits: what somebody is good at is one of his qualities
 * @param isOfSkills the sentence or its heading speaks of knowledge and skills: what is no clear quality is one
 */
export function qualitiesIn(words: readonly Word[], isOfSkills: boolean, isFit: boolean): Qualities {
  const parts = withNegation(
    partsOf(behindSuch(behindLeadIn(words)), isOfSkills ? "skills" : "qualities")
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

const MODALS = new Set("bisa dapat mampu terbiasa kemampuan sanggup pandai biasa".split(" "));

/** They begin as knowledge does, and are of somebody's character. */
const OF_CHARACTER = new Set(["tahu diri", "cara berpikir", "cara pandang", "prinsip hidup", "tata krama"]);

function isSkillIn(part: readonly Word[]): boolean {
  const [first, second] = part;
  if (!first) return false;
  if (isKnowledge(first)) return !OF_CHARACTER.has(`${first.norm} ${second?.norm ?? ""}`);
  if (FAMILIAR.has(first.norm) && second?.norm === "dengan") return isTool(part[2]);
  return (
    MODALS.has(first.norm) &&
    second !== undefined &&
    (SKILL_VERBS.has(second.norm) || second.norm === "bahasa")
  );
}

/** `terbiasa dengan AutoCAD`, and not `terbiasa dengan tekanan`. */
const FAMILIAR = new Set("terbiasa familier familiar akrab".split(" "));
const TOOLS = new Set("aplikasi alat mesin program sistem software bahasa".split(" "));

function isTool(word: Word | undefined): boolean {
  return word !== undefined && (isKnowledge(word) || TOOLS.has(word.norm) || /^\p{Lu}/u.test(word.text));
}

/** `cakap menggunakan aplikasi`: what somebody is good at doing is a skill, where skills are spoken of. */
const GOOD_AT = new Set("cakap pandai jago piawai lihai terampil mahir cekatan".split(" "));

const ABILITIES = new Set(
  "selera mata badan tubuh postur kepemimpinan telinga tangan lidah imajinasi intuisi sifat etika logika gaya cara pola vokal suara moral fisik mental terbiasa sikap konsentrasi mampu bisa dapat kemampuan tahan siap rasa".split(
    " ",
  ),
);

/** A quality that is no skill, whatever the sentence speaks of. */
function isClearTrait(part: readonly Word[]): boolean {
  const first = part[0];
  return (
    isQuality(first) &&
    first !== undefined &&
    !ABILITIES.has(first.norm) &&
    !isVerb(first) &&
    !isKnowledge(first) &&
    !(GOOD_AT.has(first.norm) && isVerb(part[1])) &&
    // `kecepatan mengetik`
    !(isQualityNoun(first) && SKILL_VERBS.has(part[1]?.norm ?? "")) &&
    !isThingNoun(first)
  );
}

/** `kepramukaan`, `kebersihan pangan`, `probabilitas`: a noun made of no quality that is known. */
function isThingNoun({ norm }: Word): boolean {
  if (norm.endsWith("itas")) return !QUALITY_HEADS.has(norm) && !OF_CHARACTER_ITAS.has(norm);
  const stem = /^ke(\p{L}{3,})an$/u.exec(norm)?.[1];
  return (
    stem !== undefined && !GOOD.has(stem) && !BAD.has(stem) && !QUALITY_HEADS.has(stem) && !KINDS.has(stem)
  );
}

const OF_CHARACTER_ITAS = new Set(
  "produktivitas sensitivitas solidaritas responsivitas akuntabilitas kredibilitas profesionalitas totalitas sportivitas spontanitas humanitas".split(
    " ",
  ),
);

/** Stems of nouns of quality that are no adjectives: `kemauan`, `kepemimpinan`. */
const KINDS = new Set(
  "mau pemimpin ingin stabil pribadi pekerja luwes hadir hati-hati ulet bugar".split(" "),
);

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
    .map(withoutPointer)
    .map((part) => (part.length > 1 && part[0]?.norm === "seperti" ? part.slice(1) : part))
    .map(withoutAim)
    .filter(canBeQuality)
    .map(phraseOf)
    .filter((phrase) => phrase !== "" && phrase !== "lain");
}
