import { PRONOUNS } from "../cues/openers.ts";
import type { Cue } from "../cues/sentence-cues.ts";
import { isVerb } from "../grammar/classes.ts";
import { isPaused } from "../grammar/list.ts";
import { phraseOf, withoutConnector } from "../grammar/phrase.ts";
import { type RoleWords, roleAt } from "../grammar/role-mention.ts";
import { subjectAt } from "../grammar/subject.ts";
import type { Mark } from "../lexicon.ts";
import type { Word } from "../text/words.ts";
import { answerIn, DENIALS } from "./answers.ts";
import { canBeClaim } from "./gates.ts";
import { OFTEN, withoutReporter, withoutRumour } from "./rumours.ts";

/** What is believed or hoped, and what holds instead. */
export interface Claim {
  claim: string;
  answer?: string;
}

const ANSWERS = new Set<Cue>(["truth", "but"]);

/** Where the answer to a claim begins within its sentence. */
function answerAt(words: readonly Word[], marks: readonly Mark<Cue>[], from: number): Mark<Cue> | undefined {
  const reason = warnsOf(words)
    ? words.findIndex(
        ({ norm }, index) => index > 3 && REASONS.has(norm) && isPaused(words[index - 1] as Word),
      )
    : -1;
  if (reason > 0) return { tag: "truth", start: reason, end: reason + 1 };
  const arrow = words.findIndex(({ after }, index) => index > 0 && /=/.test(after));
  if (arrow > 0 && arrow < words.length - 1) return { tag: "truth", start: arrow + 1, end: arrow + 1 };
  return marks.find(({ tag, start, end }) => {
    if (!ANSWERS.has(tag) && tag !== "contrast") return false;
    if (start <= from) return false;
    const isPaused = /[,;—.)]/.test(words[start - 1]?.after ?? "");
    const norm = words[start]?.norm;
    if (tag === "contrast") return isPaused && norm !== "kalau";
    return (
      isPaused ||
      norm === "padahal" ||
      norm === "kenyataannya" ||
      (tag === "truth" && (DENIALS.has(norm ?? "") || CORRECTS.has(words[end - 1]?.norm ?? "")))
    );
  });
}

/** `Kesan bahwa … perlu diluruskan: …` */
const CORRECTS = new Set("diluruskan dikoreksi dibantah ditepis diralat usang kedaluwarsa basi".split(" "));

/** `Jangan berharap …, soalnya …` */
function warnsOf(words: readonly Word[]): boolean {
  return words.slice(0, 3).some(({ norm }) => norm === "jangan");
}

const REASONS = new Set(["soalnya", "sebab", "karena"]);

/** The claim of a sentence, and its answer where the sentence gives it too. */
export function claimIn(
  words: readonly Word[],
  marks: readonly Mark<Cue>[],
  role: RoleWords,
  isHoped: boolean,
): Claim {
  const cues = marks.filter(
    ({ tag }) => tag === "belief" || tag === "believed" || tag === "mistaken" || tag === "hope",
  );
  const answer = answerAt(words, marks, cues[0]?.start ?? 0);
  const end = answer?.start ?? words.length;
  const cue = mainCue(
    words,
    cues.filter(({ start }) => start < end),
  );
  const content = cue ? claimBehind(words.slice(0, end), cue) : claimWithoutCue(words.slice(0, end), role);
  const isBehind = cue !== undefined && words.indexOf(content[0] as Word) >= cue.end;
  const named = cue?.tag === "believed" && isBehind && !isHoped ? namedBefore(words, cue.start, role) : [];
  const told = answer ? answerIn(words.slice(answer.start)) : "";
  const whole = [...named, ...withoutRumour(withoutClaimLeads(content, role, isHoped))];
  const claim = canBeClaim(whole) ? phraseOf(whole) : "";
  return told === "" ? { claim } : { claim, answer: told };
}

/** `salah kaprah … : programmer dikira …`: what somebody is said to believe says it nearer than the noun. */
function mainCue(words: readonly Word[], cues: readonly Mark<Cue>[]): Mark<Cue> | undefined {
  // `Soal bayangan dan kenyataan, orang membayangkan …`
  const isVerbal = ({ tag, start }: Mark<Cue>) => tag === "hope" && isVerb(words[start]);
  // `Wartawan yang mendambakan jabatan ini berharap …`
  const isMain = (mark: Mark<Cue>) => isVerbal(mark) && words[mark.start - 1]?.norm !== "yang";
  return (
    cues.findLast(({ tag }) => tag === "belief" || tag === "believed") ??
    cues.find(isMain) ??
    cues.find(isVerbal) ??
    cues[0]
  );
}

const COPULAS = new Set("adalah ialah yaitu yakni bahwa berupa".split(" "));

/** What a cue says is believed: behind `bahwa` or a copula, behind the verb, or in front of a cue that ends its sentence. */
function claimBehind(words: readonly Word[], cue: Mark<Cue>): readonly Word[] {
  const rest = words.slice(cue.end);
  const isNoun = cue.tag === "mistaken" || cue.tag === "hope";
  if (isNoun && words[cue.end - 1]?.norm !== "bahwa") {
    const that = rest.findIndex(({ norm }) => norm === "bahwa");
    if (that >= 0 && that < 14) return rest.slice(that + 1);
    const usual = rest.findIndex(({ norm }) => norm === "biasanya" || norm === "umumnya");
    if (usual >= 0 && usual < 4) return rest.slice(usual + 1);
    const colon = /[:=]/.test(words[cue.end - 1]?.after ?? "")
      ? -1
      : rest.findIndex(({ norm, after }) => COPULAS.has(norm) || /[:=]/.test(after));
    if (colon >= 0 && colon < 14) return rest.slice(colon + 1);
  }
  if (rest.length === 1 && POINTING.has(rest[0]?.norm ?? "")) return rest;
  if (rest.length > 1 || (rest.length === 1 && cue.tag === "believed")) return behindPlace(words, cue, rest);
  const before = words.slice(0, cue.start);
  const pause = before.findLastIndex(({ after }) => /[,—]/.test(after));
  return pause > 0 ? before.slice(0, pause + 1) : before;
}

/** `Dalam angan-angan pelamar, …`: the claim begins behind the pause. */
function behindPlace(words: readonly Word[], cue: Mark<Cue>, rest: readonly Word[]): readonly Word[] {
  const pause = rest.findIndex(({ after }) => /,/.test(after));
  const isPlace = ["dalam", "di", "pada", "menurut"].includes(words[cue.start - 1]?.norm ?? "");
  const isAside = isPlace || rest[0]?.norm === "yang";
  return isAside && pause >= 0 && pause < 4 && pause < rest.length - 2 ? rest.slice(pause + 1) : rest;
}

/** They point to what was said before. */
const POINTING = new Set("begitu demikian itu ini tersebut".split(" "));

/** With these something is hoped where the next sentence turns against it. */
export const WISHES = new Set(
  "ingin pengin pengen kepengin menanti menantikan mengincar menuntut mimpi mimpinya cita-cita impian bayanganku".split(
    " ",
  ),
);

/** `Kesan yang melekat adalah …`, `Banyak pemula ingin …`: nothing says that it is a claim but what is set against it. */
function claimWithoutCue(sentence: readonly Word[], role: RoleWords): readonly Word[] {
  const words = withoutReporter(sentence);
  const copula = words.findIndex(
    ({ norm, after }, index) => index < 14 && (COPULAS.has(norm) || /:/.test(after)),
  );
  const isView = copula > 1 || /:/.test(words[copula]?.after ?? "") || words[copula]?.norm === "bahwa";
  if (copula > 0 && isView && subjectAt(withoutConnector(words), 0, role) === undefined)
    return words.slice(copula + 1);
  const wish = words.findIndex(({ norm }) => WISHES.has(norm));
  if (wish >= 0 && wish < 6) return words.slice(wish + 1);
  // `Publik gampang menuduh barista malas`: what is said of the profession.
  const named = words.findIndex((_, index) => index > 0 && roleAt(words, index, role) !== undefined);
  const isSaid = PEOPLE.has(words[0]?.norm ?? "") && words.slice(0, Math.max(0, named)).some(isVerb);
  return isSaid && named < 8 && named < words.length - 1 ? words.slice(named) : words;
}

const PEOPLE = new Set(
  "orang publik masyarakat warga banyak sebagian beberapa awam netizen tetangga keluarga teman teman-teman sejumlah kebanyakan".split(
    " ",
  ),
);

const LEADS = new Set(
  "bahwa kalau adalah ialah yaitu yakni itu sebagai nomor no 1 2 3 4 umum lain lainnya berikutnya pertama kedua ketiga selanjutnya anggapan pandangan pendapat mitos lainnya biasanya umumnya pula juga oleh aku tampaknya kelihatannya sepertinya kayaknya sekilas ah wah".split(
    " ",
  ),
);

const ALL = new Set(["semua", "setiap", "seluruh"]);

/** `Programmer dikira …`: whom something is believed of. */
function namedBefore(words: readonly Word[], to: number, role: RoleWords): readonly Word[] {
  for (let start = 0; start < to; start += 1) {
    const end = roleAt(words, start, role);
    if (end !== undefined && end <= to) return words.slice(start, end);
  }
  return subjectBefore(words, to);
}

/** `Rumput laut sering disangka …`: a thing of which something is believed. */
function subjectBefore(words: readonly Word[], to: number): readonly Word[] {
  const from = words.slice(0, to).findLastIndex(({ after }) => /[,:—]/.test(after)) + 1;
  const subject = withoutConnector(words.slice(from, to)).filter(({ norm }) => !OFTEN.has(norm));
  const [first] = subject;
  const isThing =
    first &&
    !subject.some(({ norm }) => norm === "yang") &&
    !JOBS.has(first.norm) &&
    !PEOPLE.has(first.norm) &&
    !PRONOUNS.has(first.norm) &&
    !isVerb(first);
  return isThing && subject.length < 4 && subject.length > 1 && to - from > subject.length ? subject : [];
}

const THEY = new Set(["ia", "mereka"]);
/** `pekerjaan ini santai` would say nothing without it. */
const JOBS = new Set(["pekerjaan", "profesi"]);

/**
 * A claim without `bahwa` and `mereka`.
 * @param isHoped of a profession something is hoped: the claim is what it is to do, and not who
 */
function withoutClaimLeads(words: readonly Word[], role: RoleWords, isHoped: boolean): readonly Word[] {
  let rest = behindAs(words[0]?.norm === "dari" && words[1]?.norm === "luar" ? words.slice(2) : words, role);
  for (let turn = 0; turn < 6 && rest.length > 1; turn += 1) {
    const first = rest[0];
    if (first && LEADS.has(first.norm)) rest = rest.slice(1);
    else if (first && ALL.has(first.norm)) break;
    else {
      const end =
        isHoped && !JOBS.has(first?.norm ?? "")
          ? subjectAt(rest, 0, role)
          : THEY.has(first?.norm ?? "")
            ? 1
            : undefined;
      if (end === undefined || end >= rest.length) break;
      rest = rest.slice(end);
    }
  }
  return rest;
}

/** `melihat barista sebagai pelayan`: what the profession is taken for. */
function behindAs(words: readonly Word[], role: RoleWords): readonly Word[] {
  const end = subjectAt(words, 0, role);
  return end !== undefined && words[end]?.norm === "sebagai" && words.length > end + 2
    ? words.slice(end + 1)
    : words;
}
