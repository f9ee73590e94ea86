import { BAD, GOOD, QUALITY_HEADS, SKILL_VERBS } from "../cues/qualities.ts";
import { isKnowledge, isQuality, isQualityNoun, isVerb } from "../grammar/classes.ts";
import type { Word } from "../text/words.ts";

/** What somebody is able to. */
export const MODALS: ReadonlySet<string> = new Set(
  "bisa dapat mampu terbiasa kemampuan sanggup pandai biasa".split(" "),
);

/** They begin as knowledge does, and are of somebody's character. */
const OF_CHARACTER = new Set(["tahu diri", "cara berpikir", "cara pandang", "prinsip hidup", "tata krama"]);

/** Whether a part is of knowledge or of a skill, whatever its sentence speaks of. */
export function isSkillIn(part: readonly Word[]): boolean {
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

/** Whether a part is a quality that is no skill, whatever the sentence speaks of. */
export function isClearTrait(part: readonly Word[]): boolean {
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
