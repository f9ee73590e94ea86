import { isActivity, isVerb } from "../grammar/classes.ts";
import { partsOf } from "../grammar/coordination.ts";
import { phraseOf, withoutConnector } from "../grammar/phrase.ts";
import type { RoleWords } from "../grammar/role-mention.ts";
import { subjectAt, withoutAuxiliaries } from "../grammar/subject.ts";
import type { Word } from "../text/words.ts";

const LEADS = new Set(
  "terbagi menjadi atas antaranya di dimulai diawali berlanjut dilanjutkan diakhiri ditutup disusul bermula berawal paginya siangnya sorenya malamnya akhirnya mula-mula setelahnya sesudahnya selebihnya sisanya bisa dapat selain adalah ialah yaitu yakni meliputi mencakup termasuk melibatkan antara lain berupa terdiri atas dari mulai bertugas untuk dalam hal seperti berkisar pada juga menuntut bertanggung jawab atas diisi dengan oleh terutama akan kadang kadang-kadang sesekali terkadang ya itu ada sebagai bagian lainnya lain yang ini tiap setiap hari seputar berkutat di sekitar utamanya pula biasanya".split(
    " ",
  ),
);

/** What leads into a list of activities. */
export function withoutDutyLeads(words: readonly Word[]): readonly Word[] {
  let start = saysBoth(words) || isAfterThat(words) ? 2 : 0;
  while (start < words.length - 1 && LEADS.has(words[start]?.norm ?? "")) start += 1;
  return words.slice(start);
}

/** `habis itu susun rute` */
function isAfterThat(words: readonly Word[]): boolean {
  return /^(?:se)?(?:h?abis|usai|telah|sudah)$/.test(words[0]?.norm ?? "") && words[1]?.norm === "itu";
}

/** `tidak hanya A, tetapi juga B` says both. */
function saysBoth(words: readonly Word[]): boolean {
  const isNegated = words[0]?.norm === "tidak" || words[0]?.norm === "bukan";
  return (
    isNegated &&
    words[1]?.norm === "hanya" &&
    words.some(({ norm }) => norm === "tetapi" || norm === "melainkan")
  );
}

/** The activities of a list, one each. */
export function dutiesIn(words: readonly Word[], role: RoleWords): string[] {
  const list = withoutDutyLeads(withoutConnector(words));
  return partsOf(list, "activities")
    .map((part) => withoutSubject(part, role))
    .map(phraseOf)
    .filter((phrase) => phrase !== "");
}

/** `sesudah itu ia menjualnya`: a part may have a subject of its own. */
function withoutSubject(part: readonly Word[], role: RoleWords): readonly Word[] {
  const words = withoutConnector(part);
  for (let at = 0; at < Math.min(6, words.length - 1); at += 1) {
    if (at > 0 && isVerb(words[at - 1])) break;
    const end = subjectAt(words, at, role);
    if (end !== undefined && end < words.length && isVerb(withoutAuxiliaries(words.slice(end))[0]))
      return withoutAuxiliaries(words.slice(end));
  }
  return withoutDutyLeads(withoutAuxiliaries(words));
}

/** Whether words say what somebody does. */
export function isActivityList(words: readonly Word[]): boolean {
  const first = withoutDutyLeads(words)[0];
  return isVerb(first) || isActivity(first);
}
