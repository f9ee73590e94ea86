import type { Word } from "./text/words.ts";

/** A cue found in a sentence: what it says, and the words from `start` up to `end`. */
export interface Mark<Tag extends string> {
  tag: Tag;
  start: number;
  end: number;
}

interface Node<Tag> {
  next: Map<string, Node<Tag>>;
  tag?: Tag;
}

/**
 * Finds the phrases of tables in sentences, the longest at each place, in one pass. A phrase is written as words; a word may have
 * alternatives, and be left out: `tugas utama/pokok? meliputi/mencakup`.
 */
export class Lexicon<Tag extends string> {
  readonly #root: Node<Tag> = { next: new Map() };

  constructor(tables: Readonly<Partial<Record<Tag, readonly string[]>>>) {
    for (const tag of Object.keys(tables) as Tag[]) {
      for (const phrase of tables[tag] ?? []) this.#add(phrase.split(" "), tag);
    }
  }

  #add(slots: readonly string[], tag: Tag): void {
    let nodes = [this.#root];
    for (const slot of slots) {
      const isOptional = slot.endsWith("?");
      const words = (isOptional ? slot.slice(0, -1) : slot).split("/");
      const reached = words.flatMap((word) => nodes.map((node) => childOf(node, word)));
      nodes = isOptional ? [...nodes, ...reached] : reached;
    }
    for (const node of nodes) node.tag ??= tag;
  }

  /** The cues of a sentence, from left to right; none overlaps another. */
  find(words: readonly Word[]): Mark<Tag>[] {
    const marks: Mark<Tag>[] = [];
    let index = 0;
    while (index < words.length) {
      const mark = this.#longest(words, index);
      if (mark) marks.push(mark);
      index = mark?.end ?? index + 1;
    }
    return marks;
  }

  /** The cue that begins at a word, if one does. */
  at(words: readonly Word[], index: number): Mark<Tag> | undefined {
    return this.#longest(words, index);
  }

  #longest(words: readonly Word[], start: number): Mark<Tag> | undefined {
    let node: Node<Tag> | undefined = this.#root;
    let found: Mark<Tag> | undefined;
    for (let end = start; end < words.length; end += 1) {
      node = nextOf(node, words[end]?.norm ?? "");
      if (!node) break;
      if (node.tag !== undefined) found = { tag: node.tag, start, end: end + 1 };
      // A phrase does not go on behind a pause.
      if (/[,;:.!?—=]/.test(words[end]?.after ?? "")) break;
    }
    return found;
  }
}

function childOf<Tag>(node: Node<Tag>, word: string): Node<Tag> {
  const known = node.next.get(word);
  if (known) return known;
  const made: Node<Tag> = { next: new Map() };
  node.next.set(word, made);
  return made;
}

/** The node that a word leads to: as it is, without the ending that only points (`syaratnya`, `haruslah`), said once (`rekan-rekan`), or the first
 * of two (`pengetahuan/keterampilan`). */
function nextOf<Tag>(node: Node<Tag>, norm: string): Node<Tag> | undefined {
  const exact = node.next.get(norm);
  if (exact || !isBent(norm)) return exact;
  const bare = norm.replace(/\/.*$/, "").replace(ENDING, "");
  return node.next.get(bare) ?? node.next.get(bare.replace(TWICE, "$1"));
}

const ENDING = /(?<=\p{L}{3})(?:nya|lah|kah|mu)$/u;
const TWICE = /^(\p{L}+)-\1$/u;
const BENT = /(?:nya|lah|kah|mu)$/;

/** Whether a word may be another one with an ending, or doubled: its last letter tells of most that it is not. */
function isBent(norm: string): boolean {
  const last = norm.charAt(norm.length - 1);
  if ((last === "a" || last === "h" || last === "u") && BENT.test(norm)) return true;
  return norm.includes("-") || norm.includes("/");
}
