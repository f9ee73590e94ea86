import { NEGATIONS } from "./cues/qualities.ts";
import type { Cue } from "./cues/sentence-cues.ts";
import { isPassive, isPerson, isVerb } from "./grammar/classes.ts";
import type { Mark } from "./lexicon.ts";
import { withBeliefs } from "./signs/of-beliefs.ts";
import { saysHowWorkIsNot } from "./signs/of-persons.ts";
import { isReported, isSetAgainst, wantsSomething } from "./signs/of-wishes.ts";
import type { Unit } from "./text/units.ts";
import type { Word } from "./text/words.ts";

/** Whether the next sentence turns against this one: `Padahal, …`, `Namun, …`. */
export function turnsAgainst(next: Unit | undefined): boolean {
  const first = next?.marks[0];
  return first !== undefined && first.start <= 3 && (first.tag === "truth" || first.tag === "but");
}

/** The cues of a sentence, each for what it says here: with a negation in front, or with what the next sentence answers. */
export function settledMarks(
  words: readonly Word[],
  marks: readonly Mark<Cue>[],
  next: Unit | undefined,
): readonly Mark<Cue>[] {
  const isAnswered = turnsAgainst(next) || marks.some(({ tag }) => tag === "truth" || tag === "but");
  const answer = next?.marks[0];
  const isDenied = answer?.tag === "truth" && answer.start === 0 && answer.end > 2;
  const settled = marks.map(
    (mark) =>
      SETTLED[mark.tag]?.({ words, mark, before: norm(words, mark.start - 1), isAnswered, isDenied }) ?? mark,
  );
  return isAnswered ? withBeliefs(words, settled) : settled;
}

interface Place {
  words: readonly Word[];
  mark: Mark<Cue>;
  /** The word in front of the cue; empty at the start. */
  before: string;
  isAnswered: boolean;
  /** Whether the next sentence says that this one is wrong: `Hal itu tidak benar`. */
  isDenied: boolean;
}

type Settle = (place: Place) => Mark<Cue>;

/** What a cue says instead, where it stands: of the others what they say stays. */
const SETTLED: Partial<Record<Cue, Settle>> = {
  hope: ({ words, mark, before, isAnswered }) =>
    // `Pelamar diharapkan sabar` says what is needed, unless something turns against it.
    !isAnswered && norm(words, mark.start).startsWith("diharap") && !isSetAgainst(words, mark)
      ? as("need", mark)
      : // `pelanggan yang maunya macam-macam`, `kamu pelupa, maunya libur`: how somebody is.
        nothingIf(norm(words, mark.start) === "maunya" && (before === "yang" || !isAnswered), mark),
  believed: ({ words, mark }) => nothingIf(isReported(words, mark), mark),
  alike: ({ words, mark, isDenied }) => {
    // `disangka sama dengan penjahit. Hal itu tidak benar`
    if (isDenied && BELIEVED.test(norm(words, mark.start)))
      return { tag: "believed", start: mark.start, end: mark.start + 1 };
    // `Lain halnya dengan orang yang …` speaks of whom it does not fit, and compares nothing.
    if (PERSONS.has(norm(words, mark.end)) && norm(words, mark.end + 1) === "yang")
      return as(mark.start < 2 ? "unfit" : "nothing", mark);
    // Nor does `pada hari lain dengan …`.
    const isTime =
      norm(words, mark.start) === "lain" &&
      mark.start > 2 &&
      norm(words, mark.start + 1) !== "halnya" &&
      !/,/.test(words[mark.start - 1]?.after ?? "");
    return isTime || isOfPerson(words, mark.end) ? as("nothing", mark) : mark;
  },
  // `tanpa memandang bakat`, `mengajak siswa berpikir` is nobody's belief.
  belief: ({ words, mark, before }) => nothingIf(NO_BELIEF.has(before) || isTold(words, mark), mark),
  fit: ({ words, mark, before }) =>
    NEGATIONS.has(before)
      ? { tag: "unfit", start: mark.start - 1, end: mark.end }
      : // `suhu yang pas untuk susu` fits nobody.
        nothingIf(norm(words, mark.start) === "yang" && mark.start > 5, mark),
  // `orang yang mengalami hambatan`: those are served.
  unfit: ({ words, mark, before }) =>
    nothingIf((before === "yang" && MEETING.has(norm(words, mark.start))) || saysHowWorkIsNot(words), mark),
  // `Untuk pekerjaan ini dibutuhkan …`: what is said is not of its duties.
  dutyNoun: ({ words, mark, before }) =>
    nothingIf(INSIDE.has(before) && norm(words, mark.end) === "ini", mark),
  need: ({ words, mark, before, isAnswered }) => {
    // `Pemerintah menghendaki penerimaan naik. Kenyataannya …`: what people want is hoped, and what the work asks is needed.
    if (isAnswered && wantsSomething(words, mark)) return as("hope", mark);
    return isDenied(words, mark, before) ? as("nothing", mark) : asNeeded(words, mark);
  },
  needed: ({ words, mark, before }) => {
    // `peristiwa penting warga`: what is important there is no quality.
    // `Yang tidak kalah penting, …` only joins what follows.
    if (before === "yang" && mark.start < 3 && /,/.test(words[mark.end - 1]?.after ?? ""))
      return as("nothing", mark);
    const isOnlyWord = norm(words, mark.start) === "penting" && mark.end === mark.start + 1;
    return nothingIf(isDenied(words, mark, before) || (isOnlyWord && isInside(words, mark)), mark);
  },
  // `Kalau mau ikut jejak saya, …` sets nothing against another.
  contrast: ({ words, mark }) =>
    nothingIf(norm(words, mark.start) === "kalau" && WANTED.has(norm(words, mark.end)), mark),
  // `menyortir paket dulu` tells what comes first.
  fact: ({ words, mark }) =>
    nothingIf(
      (norm(words, mark.start) === "dulu" && mark.start > 1) ||
        isSinceThen(words, mark) ||
        (norm(words, mark.start) === "formulir" && mark.start > 2) ||
        isDealtWith(words, mark),
      mark,
    ),
  // `gemar berinteraksi dengan remaja` is how somebody is; `saat bertugas ia bertemu …` tells when.
  partner: ({ mark, before }) => nothingIf(LIKING.has(before), mark),
  duty: ({ mark, before }) => nothingIf(WHEN.has(before), mark),
};

function norm(words: readonly Word[], at: number): string {
  return words[at]?.norm ?? "";
}

function as(tag: Cue, mark: Mark<Cue>): Mark<Cue> {
  return { ...mark, tag };
}

function nothingIf(condition: boolean, mark: Mark<Cue>): Mark<Cue> {
  return condition ? as("nothing", mark) : mark;
}

/** `tidak perlu`, but not `tidak perlu hanya`. */
function isDenied(words: readonly Word[], { end }: Mark<Cue>, before: string): boolean {
  return NEGATIONS.has(before) && norm(words, end) !== "hanya";
}

function isOfPerson(words: readonly Word[], from: number): boolean {
  const at = ["dengan", "dari", "untuk", "bagi"].includes(words[from]?.norm ?? "") ? from + 1 : from;
  const who = words[at]?.norm ?? "";
  return PERSONS.has(who) && (words[at + 1]?.norm === "yang" || who === "kamu");
}

/** `Sejak peluit pertama dibunyikan ia mengawasi …`: when the work begins. */
function isSinceThen(words: readonly Word[], { start, end }: Mark<Cue>): boolean {
  return (
    norm(words, start) === "sejak" &&
    words.slice(end, end + 6).some((word, at) => word.norm === "ia" && isVerb(words[end + at + 1]))
  );
}

const WANTED = new Set("mau ingin pengin pengen berminat tertarik".split(" "));
const BELIEVED = /^di(?:anggap|kira|sangka)$/;

const LIKING = new Set(
  "suka senang gemar hobi pandai luwes jago mudah nyaman malas enggan takut canggung ramah kemampuan keterampilan kecakapan kemahiran keahlian teknik cara kesediaan keluwesan".split(
    " ",
  ),
);
const WHEN = new Set("saat ketika dalam selama sewaktu tengah sedang waktu".split(" "));

const MEETING = new Set(["mengalami", "menemui", "menghadapi"]);
const NO_BELIEF = new Set("tanpa untuk cara dalam agar supaya kemampuan pandai".split(" "));

/** Whether the people of a cue are the object of a verb: `mengajak siswa berpikir`. */
function isTold(words: readonly Word[], { start, end }: Mark<Cue>): boolean {
  const before = words[start - 1];
  return (
    end - start === 2 &&
    before !== undefined &&
    !/[,;:—]/.test(before.after) &&
    isVerb(words[start - 1]) &&
    !/bahwa|kalau/.test(words[end]?.norm ?? "")
  );
}

const PERSONS = new Set("orang orang-orang mereka seseorang kamu siapa pribadi individu sosok".split(" "));
/** `Sikap ramah dan sopan harus selalu dijaga`: what must be kept stands in front. */
function asNeeded(words: readonly Word[], mark: Mark<Cue>): Mark<Cue> {
  const at = ["selalu", "tetap", "juga", "senantiasa"].includes(words[mark.end]?.norm ?? "")
    ? mark.end + 1
    : mark.end;
  const verb = words[at];
  const isLast =
    at === words.length - 1 || ["oleh", "bagi", "seorang", "setiap"].includes(words[at + 1]?.norm ?? "");
  return verb && isPassive(verb) && isLast && mark.start > 0
    ? { tag: "needed", start: mark.start, end: at + 1 }
    : mark;
}

/** Whether a word belongs to the noun in front of it, and says nothing of a subject. */
function isInside(words: readonly Word[], { start, end }: Mark<Cue>): boolean {
  const next = words[end];
  // `mencatat skor dan kejadian penting, lalu …`: a verb governs the noun.
  const pause = words.slice(0, start).findLastIndex(({ after }) => /,/.test(after));
  if (isVerb(words[pause + 1]) && next !== undefined && /,/.test(words[start]?.after ?? "")) return true;
  return (
    next !== undefined &&
    !/[,;:.—]/.test(words[start]?.after ?? "") &&
    !FOR.has(next.norm) &&
    !MOST.has(words[start - 1]?.norm ?? "")
  );
}

const FOR = new Set(
  "untuk bagi dalam agar supaya karena di pada sebab adalah ialah dimiliki yang demi lainnya lain".split(" "),
);
const MOST = new Set(
  "sangat amat juga lebih paling tetap pun kalah begitu cukup adalah yang sama".split(" "),
);

const INSIDE = new Set("untuk dalam di bagi pada".split(" "));

/** `guru sejarah`, `konsultan karier`: what somebody deals with. */
function isDealtWith(words: readonly Word[], { start, end }: Mark<Cue>): boolean {
  const before = words[start - 1];
  return end === start + 1 && before !== undefined && isPerson(before) && !/,/.test(before.after);
}
