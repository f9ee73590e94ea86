import type { Cue } from "../cues/sentence-cues.ts";
import { OFTEN } from "../fields/rumours.ts";
import { isPassive, isVerb } from "../grammar/classes.ts";
import type { Mark } from "../lexicon.ts";
import type { Word } from "../text/words.ts";

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

/** `Orang luar sering berpikir …` */
const PEOPLE = new Set(
  "orang publik masyarakat warga banyak sebagian awam netizen tetangga keluarga pelamar calon".split(" "),
);
const THINKING = new Set(["berpikir", "percaya", "pikir", "bilang", "menilai"]);

const SEEMING = new Set("tampak terlihat kelihatan tampaknya kelihatannya terkesan".split(" "));

/** `Dari luar, profesi ini tampak …`, `Sekilas pekerjaan ini terlihat …`: from how far it is seen. */
function seenFromAfar(words: readonly Word[]): Mark<Cue>[] {
  const first = words.slice(0, 3).findIndex(({ norm }) => norm === "sekilas" || norm === "dari");
  if (first < 0) return [];
  const isFrom = words[first]?.norm === "dari";
  if (isFrom && !FAR.has(words[first + 1]?.norm ?? "")) return [];
  const end = first + (isFrom ? 2 : 1);
  return words.slice(end, end + 8).some(({ norm }) => SEEMING.has(norm))
    ? [{ tag: "believed", start: first, end }]
    : [];
}

const FAR = new Set(["luar", "jauh", "kejauhan"]);

/** `dipersepsikan sebagai …`: what somebody is made out to be is a belief where something turns against it. */
export function withBeliefs(words: readonly Word[], marks: readonly Mark<Cue>[]): readonly Mark<Cue>[] {
  const that = words.findIndex(({ norm }, at) => norm === "bahwa" && at > 0 && at < 8);
  const isSaid =
    that > 0 &&
    !SHOWN.has(words[that - 1]?.norm ?? "") &&
    !isVerb(words[that - 1]) &&
    !marks.some(({ tag, end, start }) => start <= that && (end > that || CLAIMS.has(tag)));
  const view = [
    ...viewAt(words, marks),
    ...(marks.some(({ tag }) => CLAIMS.has(tag) && tag !== "truth") ? [] : seenFromAfar(words)),
  ];
  const said: Mark<Cue>[] = isSaid ? [{ tag: "mistaken", start: that, end: that + 1 }] : view;
  const isPeople = PEOPLE.has(words[0]?.norm ?? "");
  const made = words.flatMap((word, start): Mark<Cue>[] => {
    if (isPeople && THINKING.has(word.norm) && OFTEN.has(words[start - 1]?.norm ?? "") && start < 6)
      return marks.some((mark) => mark.start <= start && mark.end > start)
        ? []
        : [{ tag: "belief", start, end: start + 1 }];
    const isTaken = marks.some((mark) => mark.start < start + 2 && mark.end > start);
    return !isTaken && isPassive(word) && words[start + 1]?.norm === "sebagai"
      ? [{ tag: "believed", start, end: start + 2 }]
      : [];
  });
  return made.length + said.length === 0
    ? marks
    : [...marks, ...made, ...said].sort((one, other) => one.start - other.start);
}
