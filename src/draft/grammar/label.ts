import { LABEL_CUES, type Label } from "../cues/labels.ts";
import { Lexicon } from "../lexicon.ts";
import type { Word } from "../text/words.ts";

const labels = new Lexicon<Label>(LABEL_CUES);
const ORDER = Object.keys(LABEL_CUES) as Label[];
/** A label has few words. */
const MOST_WORDS = 8;

/** What a heading, a label or a question announces. */
export function labelOf(words: readonly Word[]): Label | undefined {
  const found = new Set(labels.find(words).map(({ tag }) => tag));
  // `Ekspektasi dan kenyataan`: the pair begins with what is hoped.
  return ORDER.find((label) => found.has(label));
}

/** A sentence with its label in front: `Realita: …`. */
export interface Labelled {
  label: Label | undefined;
  /** The words of the label; none where there is no label. */
  name: readonly Word[];
  words: readonly Word[];
}

/** A sentence apart from the label in front of it. */
export function withoutLabel(words: readonly Word[]): Labelled {
  const cut = words.findIndex(({ after }) => /[:=]/.test(after));
  if (cut < 0 || cut >= MOST_WORDS || /=/.test(words[cut]?.after ?? ""))
    return { label: undefined, name: [], words };
  const name = words.slice(0, cut + 1);
  const label = labelOf(name);
  return label ? { label, name, words: words.slice(cut + 1) } : { label: undefined, name: [], words };
}
