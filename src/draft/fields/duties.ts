import { PRONOUNS } from "../cues/openers.ts";
import { NEGATIONS } from "../cues/qualities.ts";
import { isActivity, isAdjective, isPassive, isQualityNoun, isVerb } from "../grammar/classes.ts";
import { partsOf } from "../grammar/coordination.ts";
import { firstOf } from "../grammar/first-word.ts";
import { phraseOf, withoutConnector } from "../grammar/phrase.ts";
import type { RoleWords } from "../grammar/role-mention.ts";
import { subjectAt, withoutAuxiliaries } from "../grammar/subject.ts";
import type { Word } from "../text/words.ts";
import { isDeed, withoutDutyLeads } from "./deed-lists.ts";

/** The activities of a list, one each. */
export function dutiesIn(words: readonly Word[], role: RoleWords): string[] {
  const list = withoutDutyLeads(withoutConnector(words));
  const parts = partsOf(list, "activities").map((part) => withoutShare(withoutSubject(part, role)));
  const deeds = parts.filter(isDeed).length;
  return parts
    .filter((part) => isDeed(part) || (canBeDeed(part) && (parts.length === 1 || deeds * 2 >= parts.length)))
    .map(phraseOf)
    .filter((phrase) => phrase !== "");
}

/** `menyeduh kopi hanyalah sebagian kecil pekerjaannya` */
function withoutShare(part: readonly Word[]): readonly Word[] {
  const at = part.findIndex(
    ({ norm }, index) =>
      index > 1 &&
      (norm === "hanyalah" || (norm === "hanya" && /^(?:se)?bagian$/.test(part[index + 1]?.norm ?? ""))),
  );
  return at < 0 ? part : part.slice(0, at);
}

const STATE = /^ke\p{L}{4,}an$/u;

/** `bertanggung jawab atas kebersihan bar, kelancaran pesanan, dan …`: states that somebody has to see to. */
export function chargesIn(words: readonly Word[]): string[] {
  const parts = partsOf(withoutDutyLeads(words), "activities");
  const isOfStates =
    parts.length > 0 &&
    parts.every((part) => part.length > 1 && (STATE.test(part[0]?.norm ?? "") || isActivity(part[0])));
  return isOfStates ? parts.map(phraseOf) : [];
}

/** `performance review` may be a duty among others; how somebody is, who does it, or what is not done, is none. */
function canBeDeed(part: readonly Word[]): boolean {
  const first = firstOf(part);
  return (
    first !== undefined &&
    !isAdjective(first) &&
    !isQualityNoun(first) &&
    !isPassive(first) &&
    !NEGATIONS.has(first.norm) &&
    !PRONOUNS.has(first.norm) &&
    !NO_DEEDS.has(first.norm)
  );
}

const NO_DEEDS = new Set(
  "beragam bermacam-macam macam-macam banyak luas sederhana ringan berat anak-anak bila kalau perlu saya aku hal semua".split(
    " ",
  ),
);

/** `sesudah itu ia menjualnya`: a part may have a subject of its own. */
function withoutSubject(part: readonly Word[], role: RoleWords): readonly Word[] {
  const words = withoutConnector(part);
  for (let at = 0; at < Math.min(6, words.length - 1); at += 1) {
    if (at > 0 && isVerb(words[at - 1])) break;
    const end = subjectAt(words, at, role);
    if (end !== undefined && end < words.length && isVerb(withoutAuxiliaries(words.slice(end))[0]))
      return withoutAuxiliaries(words.slice(end));
  }
  return withoutTime(withoutDutyLeads(withoutAuxiliaries(withoutAside(words))));
}

/** `bila perlu memusnahkan …` */
function withoutAside(words: readonly Word[]): readonly Word[] {
  return words[0]?.norm === "kalau" && words[1]?.norm === "perlu" && words.length > 2
    ? words.slice(2)
    : words;
}

const TIMES = new Set("dulu lagi juga paginya siangnya sorenya malamnya".split(" "));

/** `mencari rumput lagi sorenya` */
function withoutTime(words: readonly Word[]): readonly Word[] {
  let end = words.length;
  while (end > 2 && TIMES.has(words[end - 1]?.norm ?? "")) end -= 1;
  return words.slice(0, end);
}
