import { type Cue, SENTENCE_CUES } from "../cues/sentence-cues.ts";
import { Lexicon, type Mark } from "../lexicon.ts";
import { type Block, blocksOf } from "./blocks.ts";
import { type Sentence, sentencesOf } from "./sentences.ts";

const cues = new Lexicon<Cue>(SENTENCE_CUES);

/** A sentence, a bullet or a heading, with the cues in it. */
export interface Unit extends Sentence {
  block: Block;
  /** Which block of the text it stands in. */
  at: number;
  /** Whether its block holds nothing else. */
  isAlone: boolean;
  marks: readonly Mark<Cue>[];
}

/** What a text is made of, in its order. */
export function unitsOf(text: string): Unit[] {
  return blocksOf(text).flatMap((block, at) => {
    const sentences = sentencesOf(block.text);
    return sentences.map((sentence) => ({
      ...sentence,
      block,
      at,
      isAlone: sentences.length === 1,
      marks: marksOf(sentence.words),
    }));
  });
}

/** The cues of words that were cut out of a sentence. */
export function marksOf(words: Sentence["words"] | readonly Sentence["words"][number][]): Mark<Cue>[] {
  const marks = cues.find(words);
  const end = deniedUpTo(words);
  if (end === undefined) return marks;
  return [{ tag: "truth", start: 0, end }, ...marks.filter(({ start }) => start >= end)];
}

/** The cue that words begin with, where they begin with one. */
export function leadingMark(words: readonly Sentence["words"][number][]): Mark<Cue> | undefined {
  const end = deniedUpTo(words);
  return end === undefined ? cues.at(words, 0) : { tag: "truth", start: 0, end };
}

/** `Ucapan itu tidak tepat …`, `Pandangan ini jelas keliru …`: where the words end that turn down what was said. */
function deniedUpTo(words: readonly Sentence["words"][number][]): number | undefined {
  const that = THAT.has(words[1]?.norm ?? "") ? 1 : THAT.has(words[2]?.norm ?? "") ? 2 : 0;
  if (that === 0 || JOBS.has(words[0]?.norm ?? "")) return undefined;
  const at = words.findIndex(
    ({ norm }, index) =>
      index > that &&
      index < that + 5 &&
      (WRONG.has(norm) || (RIGHT.has(norm) && NOT.has(words[index - 1]?.norm ?? ""))),
  );
  if (at < 0 || /,/.test(words[that]?.after ?? "")) return undefined;
  // `jauh dari kebenaran`
  return words[at]?.norm === "jauh" && words[at + 1]?.norm === "dari" ? at + 3 : at + 1;
}

/** `Pekerjaan ini kurang tepat bagi …` turns down nobody's view. */
const JOBS = new Set(
  "pekerjaan profesi jabatan tugas bidang posisi kerja dunia karier program peran lowongan kursi jalur jalan panggung".split(
    " ",
  ),
);
const THAT = new Set(["itu", "ini", "tersebut"]);
const WRONG = new Set([
  "keliru",
  "salah",
  "mitos",
  "jauh",
  "usang",
  "meleset",
  "menyesatkan",
  "diluruskan",
  "dikoreksi",
]);
const RIGHT = new Set(["tepat", "benar", "betul", "akurat"]);
const NOT = new Set(["tidak", "kurang", "bukan", "sepenuhnya", "selalu"]);
