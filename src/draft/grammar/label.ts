import { LABEL_CUES, type Label } from "../cues/labels.ts";
import type { Cue } from "../cues/sentence-cues.ts";
import { Lexicon, type Mark } from "../lexicon.ts";
import type { Unit } from "../text/units.ts";
import type { Word } from "../text/words.ts";

const labels = new Lexicon<Label>(LABEL_CUES);
/** What is true is a label beside a claim alone: any other one says more. */
const LAST = new Set<Label>(["truth", "reality"]);
const LABELS = Object.keys(LABEL_CUES) as Label[];
const ORDER = [...LABELS.filter((label) => !LAST.has(label)), ...LAST];
/** A label has few words. */
const MOST_WORDS = 8;
/** They say who speaks, and nothing of what is said. */
const SPEAKERS = new Set("t j q a tanya jawab pertanyaan jawaban tanya-jawab".split(" "));

/** What a heading, a label or a question announces. */
export function labelOf(words: readonly Word[]): Label | undefined {
  const found = new Set(
    labels
      .find(words)
      // `Ilmu yang harus dikuasai, katanya, ada tiga:`
      .filter(({ start }) => words[start]?.norm !== "katanya" || !/,/.test(words[start - 1]?.after ?? ""))
      .map(({ tag }) => tag),
  );
  // `Ekspektasi dan kenyataan`: the pair begins with what is hoped.
  return ORDER.find((label) => found.has(label));
}

const ANNOUNCED: readonly (readonly [Cue, Label])[] = [
  ["unfit", "antiTraits"],
  ["fit", "traits"],
  ["know", "knowledge"],
  ["need", "traits"],
  ["needed", "traits"],
];

/** What a line announces that leads in bullets and is no label: `Untuk bertahan di sini kamu perlu:`. */
export function announcedBy(marks: readonly Mark<Cue>[]): Label | undefined {
  return ANNOUNCED.find(([cue]) => marks.some(({ tag }) => tag === cue))?.[1];
}

/** A sentence with its label in front: `Realita: …`. */
export interface Labelled {
  label: Label | undefined;
  words: readonly Word[];
}

/** A sentence apart from the label in front of it. */
export function withoutLabel(sentence: readonly Word[]): Labelled {
  const words = withoutSpeaker(sentence);
  const dash = words.findIndex(({ after }) => /—/.test(after));
  // `Ringkasan – Memasang rangka …`
  if (dash >= 0 && dash < 2 && dash < words.length - 1 && !/:/.test(words[0]?.after ?? "")) {
    const label = labelOf(words.slice(0, dash + 1));
    if (label) return { label, words: words.slice(dash + 1) };
  }
  const cut = words.findIndex(({ after }) => /:/.test(after));
  if (cut < 0 || cut >= MOST_WORDS) return { label: undefined, words };
  // `Tester itu programmer gagal → tester punya keahlian: …`
  if (words.slice(0, cut).some(({ after }) => /=/.test(after))) return { label: undefined, words };
  const label = labelOf(words.slice(0, cut + 1));
  return label ? { label, words: words.slice(cut + 1) } : { label: undefined, words };
}

function withoutSpeaker(words: readonly Word[]): readonly Word[] {
  return isSpoken(words) ? words.slice(1) : words;
}

/** Whether a sentence begins with who speaks: `J: …`. */
export function isSpoken(words: readonly Word[]): boolean {
  const first = words[0];
  return first !== undefined && words.length > 1 && SPEAKERS.has(first.norm) && /:/.test(first.after);
}

const OF_HEADS = new Set<Label>(["traits", "antiTraits", "partners", "knowledge"]);

/** Of a bullet with a name in front (`Pemetaan – memetakan batuan`): what is done, or the name of the quality. */
export function readable(field: Label, unit: Unit, words: readonly Word[]): readonly Word[] {
  if (unit.block.kind !== "bullet") return words;
  const cut = words.findIndex(({ after }) => /[—:]/.test(after));
  if (cut < 0 || cut > 3 || words.length - cut < 3) return words;
  if (field === "duties") return words.slice(cut + 1);
  return OF_HEADS.has(field) ? words.slice(0, cut + 1) : words;
}
