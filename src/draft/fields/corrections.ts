import { phraseOf, withoutConnector } from "../grammar/phrase.ts";
import type { RoleWords } from "../grammar/role-mention.ts";
import { subjectAt } from "../grammar/subject.ts";
import type { Word } from "../text/words.ts";

/** `penuang kopi seperti yang sering dikatakan orang` */
const LIKE = new Set(["seperti", "sebagaimana"]);
const SAID = new Set("yang kata anggapan persepsi dugaan bayangan sangkaan".split(" "));

/** `Tugas hakim bukan mencari kesalahan, melainkan menguji dakwaan`: what is not so, and what is. */
export function correctionIn(
  sentence: readonly Word[],
  role: RoleWords,
): { claim: string; truth: string } | undefined {
  const words = withoutConnector(sentence);
  const subject = subjectAt(words, 0, role);
  const not = words.findIndex(({ norm }) => norm === "bukan");
  const but = words.findIndex(({ norm }) => norm === "melainkan");
  if (subject === undefined || not < subject || not > subject + 2 || but < not + 2) return undefined;
  const claim = words.slice(not + 1, but);
  const aside = claim.findIndex(
    ({ after }, index) =>
      (/,/.test(after) && claim[index + 1]?.norm === "sebagaimana") ||
      (index > 0 && LIKE.has(claim[index + 1]?.norm ?? "") && SAID.has(claim[index + 2]?.norm ?? "")),
  );
  return {
    claim: phraseOf(aside < 0 ? claim : claim.slice(0, aside + 1)),
    truth: phraseOf(words.slice(but + 1)),
  };
}
