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
      marks: cues.find(sentence.words),
    }));
  });
}

/** The cues of words that were cut out of a sentence. */
export function marksOf(words: Sentence["words"] | readonly Sentence["words"][number][]): Mark<Cue>[] {
  return cues.find(words);
}
