import { NEGATIONS } from "./cues/qualities.ts";
import type { Cue } from "./cues/sentence-cues.ts";
import { isPassive, isVerb } from "./grammar/classes.ts";
import type { Mark } from "./lexicon.ts";
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
  const settled = marks.map((mark) => settledMark(words, mark, isAnswered));
  return isAnswered ? withBeliefs(words, settled) : settled;
}

function settledMark(words: readonly Word[], mark: Mark<Cue>, isAnswered: boolean): Mark<Cue> {
  // `Pelamar diharapkan sabar` says what is needed, unless something turns against it.
  if (mark.tag === "hope" && !isAnswered && /^diharap/.test(words[mark.start]?.norm ?? ""))
    return { ...mark, tag: "need" };
  // `Lain halnya dengan orang yang …` speaks of whom it does not fit, and compares nothing.
  if (
    mark.tag === "alike" &&
    PERSONS.has(words[mark.end]?.norm ?? "") &&
    words[mark.end + 1]?.norm === "yang"
  )
    return { ...mark, tag: mark.start < 2 ? "unfit" : "nothing" };
  // `tanpa memandang bakat`, `mengajak siswa berpikir` is nobody's belief.
  if (mark.tag === "belief" && (NO_BELIEF.has(words[mark.start - 1]?.norm ?? "") || isTold(words, mark)))
    return { ...mark, tag: "nothing" };
  if (mark.tag === "fit" && NEGATIONS.has(words[mark.start - 1]?.norm ?? ""))
    return { tag: "unfit", start: mark.start - 1, end: mark.end };
  // `Untuk pekerjaan ini dibutuhkan …`: what is said is not of its duties.
  if (
    mark.tag === "dutyNoun" &&
    INSIDE.has(words[mark.start - 1]?.norm ?? "") &&
    words[mark.end]?.norm === "ini"
  )
    return { ...mark, tag: "nothing" };
  if (
    (mark.tag === "need" || mark.tag === "needed") &&
    NEGATIONS.has(words[mark.start - 1]?.norm ?? "") &&
    words[mark.end]?.norm !== "hanya"
  )
    return { ...mark, tag: "nothing" };
  if (mark.tag === "need") return asNeeded(words, mark);
  // `peristiwa penting warga`: what is important there is no quality.
  if (
    mark.tag === "needed" &&
    words[mark.start]?.norm === "penting" &&
    mark.end === mark.start + 1 &&
    isInside(words, mark)
  )
    return { ...mark, tag: "nothing" };
  // `menyortir paket dulu` tells what comes first.
  if (mark.tag === "fact" && words[mark.start]?.norm === "dulu" && mark.start > 1)
    return { ...mark, tag: "nothing" };
  // `pada hari lain dengan …` compares nothing.
  if (mark.tag === "alike" && words[mark.start]?.norm === "lain" && mark.start > 2)
    return { ...mark, tag: "nothing" };
  // `orang yang mengalami hambatan`: those are served.
  if (
    mark.tag === "unfit" &&
    /^(?:mengalami|menemui|menghadapi)$/.test(words[mark.start]?.norm ?? "") &&
    words[mark.start - 1]?.norm === "yang"
  )
    return { ...mark, tag: "nothing" };
  // `suhu yang pas untuk susu` fits nobody.
  if (mark.tag === "fit" && words[mark.start]?.norm === "yang" && mark.start > 5)
    return { ...mark, tag: "nothing" };
  return mark;
}

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

/** `Citra yang melekat pada pialang ialah …`: how somebody is seen. */
function viewAt(words: readonly Word[], marks: readonly Mark<Cue>[]): Mark<Cue>[] {
  const copula = words.findIndex(
    ({ norm, after }) => norm === "adalah" || norm === "ialah" || norm === "yaitu" || /:/.test(after),
  );
  const isView = VIEWS.has(words[0]?.norm ?? "") && copula > 0 && copula < 12;
  return isView && !marks.some(({ tag }) => CLAIMS.has(tag)) ? [{ tag: "mistaken", start: 0, end: 1 }] : [];
}

/** `Dari luar tampak bahwa …` is how it looks, and nobody's mistake in itself. */
const SHOWN = new Set(
  "tampak terlihat tampaknya kelihatan terasa tahu benar betul memang sadar yakin".split(" "),
);
const VIEWS = new Set(
  "citra gambaran kesan cap label potret reputasi cerita kabar omongan tudingan julukan".split(" "),
);
const CLAIMS = new Set<Cue>(["belief", "believed", "mistaken", "hope", "truth"]);

/** `dipersepsikan sebagai …`: what somebody is made out to be is a belief where something turns against it. */
function withBeliefs(words: readonly Word[], marks: readonly Mark<Cue>[]): readonly Mark<Cue>[] {
  const that = words.findIndex(({ norm }, at) => norm === "bahwa" && at > 0 && at < 8);
  const isSaid =
    that > 0 &&
    !SHOWN.has(words[that - 1]?.norm ?? "") &&
    !isVerb(words[that - 1]) &&
    !marks.some(({ tag, end, start }) => start <= that && (end > that || CLAIMS.has(tag)));
  const view = viewAt(words, marks);
  const said: Mark<Cue>[] = isSaid ? [{ tag: "mistaken", start: that, end: that + 1 }] : view;
  const made = words.flatMap((word, start): Mark<Cue>[] => {
    const isTaken = marks.some((mark) => mark.start < start + 2 && mark.end > start);
    return !isTaken && isPassive(word) && words[start + 1]?.norm === "sebagai"
      ? [{ tag: "believed", start, end: start + 2 }]
      : [];
  });
  return made.length + said.length === 0
    ? marks
    : [...marks, ...made, ...said].sort((one, other) => one.start - other.start);
}
