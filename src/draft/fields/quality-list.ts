import { PRONOUNS } from "../cues/openers.ts";
import type { Cue } from "../cues/sentence-cues.ts";
import { isKnowledge, isParty, isQuality } from "../grammar/classes.ts";
import { contentAfter, contentBefore, withoutBetween } from "../grammar/content.ts";
import { withoutConnector, withoutOpeners } from "../grammar/phrase.ts";
import { type RoleWords, roleAt } from "../grammar/role-mention.ts";
import { predicateOf, subjectAt, withoutAuxiliaries } from "../grammar/subject.ts";
import type { Mark } from "../lexicon.ts";
import type { Word } from "../text/words.ts";

const COPULAS = new Set(
  "adalah ialah yaitu yakni hanyalah merupakan meliputi mencakup antara antaranya".split(" "),
);
/** `Sosok yang ideal bagi jabatan ini memiliki …` */
const HAVING = new Set("memiliki mempunyai punya bersifat bersikap".split(" "));
const PERSONAL = new Set("sosok orang pribadi kandidat individu figur seseorang profil".split(" "));
const SUBJECTS = new Set(
  "sosok orang pribadi watak ciri ciri-ciri karakter sifat sikap kandidat profil tipe kualitas seseorang individu yang modal kunci figur mereka kepribadian keahlian keterampilan kompetensi kecakapan ilmu pemahaman kemampuan bekal pengetahuan skill".split(
    " ",
  ),
);
/** `Kemampuan berbahasa merupakan nilai tambah`: what is listed stands in front. */
const WORTH = new Set(
  "kecakapan kemampuan keahlian kompetensi pengetahuan sikap karakter andalan nilai modal syarat kunci bekal kelebihan keharusan hal sifat keterampilan kualitas".split(
    " ",
  ),
);
const PERSONS = new Set("orang seseorang pribadi sosok mereka individu".split(" "));

/** `Sosok yang dicari ialah …`, `Yang bertahan hanyalah orang yang …`: where the list begins. */
export function listBehindCopula(
  sentence: readonly Word[],
  role: RoleWords = [],
): readonly Word[] | undefined {
  const words = withoutConnector(sentence);
  const good = goodRole(words, role);
  if (good) return good;
  if (!SUBJECTS.has(words[0]?.norm ?? "")) return undefined;
  const copula = words.findIndex(
    ({ norm, after }, index) =>
      index > 0 &&
      (COPULAS.has(norm) ||
        /[:=]/.test(after) ||
        (HAVING.has(norm) &&
          index > 1 &&
          words[index - 1]?.norm !== "yang" &&
          PERSONAL.has(words[0]?.norm ?? "")) ||
        (norm === "itu" && index > 1 && words[0]?.norm === "yang")),
  );
  if (copula > 0 && copula < 14 && !words.slice(0, copula).some(({ after }) => /,/.test(after))) {
    if (WORTH.has(words[copula + 1]?.norm ?? "")) return undefined;
    return withoutOpeners(words.slice(copula + 1));
  }
  const person = words.findIndex(
    ({ norm }, index) => index > 1 && PERSONS.has(norm) && words[index + 1]?.norm === "yang",
  );
  return words[0]?.norm === "yang" && person > 0 && person < 10
    ? withoutOpeners(words.slice(person))
    : undefined;
}

const GOOD_ONES = new Set(
  "baik hebat andal ideal sukses bagus berhasil profesional bertahan cocok tepat dicari".split(" "),
);

/** `Barber yang baik itu ramah, telaten, …`. */
export function goodRole(words: readonly Word[], role: RoleWords): readonly Word[] | undefined {
  const start = ["seorang", "calon", "para", "setiap"].includes(words[0]?.norm ?? "") ? 1 : 0;
  const end = roleAt(words, start, role);
  if (end === undefined || words[end]?.norm !== "yang" || !GOOD_ONES.has(words[end + 1]?.norm ?? ""))
    return undefined;
  const rest = words.slice(end + 2);
  return withoutOpeners(withoutAuxiliaries(rest[0]?.norm === "itu" ? rest.slice(1) : rest));
}

/** The list of qualities or skills that a sentence gives. */
export function qualityList(
  words: readonly Word[],
  marks: readonly Mark<Cue>[],
  role: RoleWords,
): readonly Word[] {
  const behind = listBehindCopula(words, role);
  if (behind && behind.length > 0) return behind;
  const fit = marks.find(({ tag }) => tag === "fit");
  if (fit) return fitList(words, fit, role);
  const need = marks.find(({ tag, end }) => tag === "need" && end < words.length);
  if (need) return withoutOpeners(withoutSomebody(withoutSubject(words.slice(need.end), role)));
  const needed = marks.find(({ tag }) => tag === "needed");
  if (needed && startsWithList(words))
    return [...contentBefore(words, needed.start, role), ...alsoNeeded(words, needed.end)];
  if (needed)
    return isFollowed(words, needed.end)
      ? (contentAfter(words, needed.end, role) ?? withoutOpeners(words.slice(needed.end)))
      : [...contentBefore(words, needed.start, role), ...alsoNeeded(words, needed.end)];
  const from = words.findIndex(({ norm }) => norm === "mulai");
  if (from > 0 && words[from + 1]?.norm === "dari") return words.slice(from + 2);
  const noun = marks.find(({ tag, start, end }) => tag === "know" && start === 0 && end < words.length);
  if (noun && /nya$/.test(words[noun.end - 1]?.norm ?? "")) return withoutOpeners(words.slice(noun.end));
  const predicate = predicateOf(words, role);
  return withoutOpeners(predicate.hasSubject ? predicate.words : withoutConnector(words));
}

/** `Kami mencari lulusan yang …` */
function withoutSomebody(words: readonly Word[]): readonly Word[] {
  const isSomebody = isParty(words[0]) || ASPIRANTS.has(words[0]?.norm ?? "");
  const at = words.findIndex(({ norm }, index) => index > 0 && index < 4 && norm === "yang");
  return isSomebody && at > 0 ? words.slice(at + 1) : words;
}

const ASPIRANTS = new Set("lulusan karyawan mahasiswa anggota tenaga calon kandidat pelamar".split(" "));

/** `Idealnya barista itu sabar`: the list stands behind the subject. */
function withoutSubject(words: readonly Word[], role: RoleWords): readonly Word[] {
  const end = subjectAt(words, 0, role);
  return end === undefined || words[end]?.norm === "yang" ? words : words.slice(end);
}

/** The list of a cue of fit; in `Orang yang cocok biasanya …` it is what follows, though nothing leads it in. */
export function fitList(words: readonly Word[], cue: Mark<Cue>, role: RoleWords): readonly Word[] {
  const before = contentBefore(words, cue.start, role);
  const after = contentAfter(words, cue.end, role);
  if (after && !isLeadOnly(after)) return after;
  return isLeadOnly(before) ? withoutOpeners(withoutBetween(words.slice(cue.end), role)) : before;
}

/** `orang yang`, `pribadi`: nobody's quality. */
function isLeadOnly(list: readonly Word[]): boolean {
  return list.every(({ norm }) => PERSONS.has(norm) || PRONOUNS.has(norm) || norm === "yang");
}

/** `Sertifikat …, kemampuan …, dan keterampilan … disyaratkan`: the list is the subject. */
function startsWithList(words: readonly Word[]): boolean {
  const first = withoutConnector(words)[0];
  return isQuality(first) || isKnowledge(first);
}

/** `A menjadi bekal utama, begitu pula B` */
function alsoNeeded(words: readonly Word[], from: number): readonly Word[] {
  const at = words.findIndex(
    ({ norm }, index) => index >= from && (norm === "begitu" || norm === "demikian"),
  );
  return at > 0 && ["pula", "juga"].includes(words[at + 1]?.norm ?? "") ? words.slice(at) : [];
}

const NO_LIST = new Set(
  "untuk dalam bagi oleh agar supaya karena di pada demi sebab kalau saat ketika juga sekali terus lebih".split(
    " ",
  ),
);

/** Whether a list follows a cue, and not a purpose or nothing. */
function isFollowed(words: readonly Word[], from: number): boolean {
  const next = words[from];
  return next !== undefined && !/[,;]/.test(words[from - 1]?.after ?? "") && !NO_LIST.has(next.norm);
}

const PREDICATES = new Set("merupakan termasuk adalah ialah".split(" "));

/** A list without the predicate behind it: `…, dan keterampilan berenang termasuk keahlian yang disyaratkan`. */
export function withoutPredicate(words: readonly Word[]): readonly Word[] {
  const last = words.findLastIndex(({ after }) => /,/.test(after));
  const cut = words.findIndex(
    ({ norm }, index) =>
      index > Math.max(0, last) &&
      (PREDICATES.has(norm) || (norm === "menjadi" && WORTH.has(words[index + 1]?.norm ?? ""))),
  );
  return cut > 0 ? words.slice(0, cut) : words;
}
