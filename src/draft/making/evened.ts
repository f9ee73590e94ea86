import { chanceOfSplit, lowerMedian, RARE } from "../../core/content/chance.ts";
import { CAREFUL, NOT_CAREFUL } from "../../core/content/tables/careful.ts";
import { finderOf } from "../../core/content/words.ts";
import { sentences } from "./sentences.ts";
import { sentence, within } from "./words.ts";

/** A false and a true statement of one claim. */
export interface Pair {
  lie: string;
  truth: string;
}

type Side = keyof Pair;

/** A statement that says already of which job it speaks. */
const PLACED = /\b(?:pekerjaan|profesi|bidang|jabatan) ini\b/iu;

const isCareful = finderOf(CAREFUL, NOT_CAREFUL);

/**
 * As many pairs, from the first on, as neither length nor a careful word tells what is true of, as the rule `guessable-statements` counts
 * it: true ones end earlier where they can, others say of which job they speak, or that it is so usually.
 * @param most no statement becomes longer than that
 */
export function evened(pairs: readonly Pair[], most: number): Pair[] {
  if (pairs.length === 0) return [];
  let all = [...pairs];
  // Each statement can be mended in two ways at most.
  for (let step = 0; step < 4 * pairs.length; step += 1) {
    const next = withCareful(all, most) ?? withLength(all, most);
    if (next === null) break;
    all = next;
  }
  const isBetrayed = betrayedSide(all, hasCareful) !== null || betrayedSide(all, longIn(all)) !== null;
  return isBetrayed ? evened(pairs.slice(0, -1), most) : all;
}

function hasCareful(text: string): boolean {
  return isCareful(text) !== null;
}

function longIn(pairs: readonly Pair[]): (text: string) => boolean {
  const middle = lowerMedian(pairs.flatMap(({ lie, truth }) => [lie.length, truth.length]));
  return (text) => text.length > middle;
}

/** With a careful word in one more statement, where those of one side alone have them. */
function withCareful(pairs: readonly Pair[], most: number): Pair[] | null {
  const side = betrayedSide(pairs, hasCareful);
  if (side === null) return null;
  return mended(pairs, side, (text) => (hasCareful(text) ? null : sentences.usually(within(text))), most);
}

/** With one more statement of another length, where those of one side are longer. */
function withLength(pairs: readonly Pair[], most: number): Pair[] | null {
  const isLong = longIn(pairs);
  const side = betrayedSide(pairs, isLong);
  if (side === null) return null;
  const shorter = (truth: string) => endingsOf(truth).findLast((brief) => !isLong(brief));
  const at = pairs.findIndex(({ truth }) => isLong(truth) && shorter(truth) !== undefined);
  if (side === "truth" && at >= 0)
    return pairs.map((pair, index) =>
      index === at ? { ...pair, truth: shorter(pair.truth) ?? pair.truth } : pair,
    );
  const placed = (text: string) =>
    isLong(text) || PLACED.test(text) ? null : sentences.inThisJob(within(text));
  return mended(pairs, side, placed, most);
}

/** The side that a sign betrays; null where chance would deal it out as well. */
function betrayedSide(pairs: readonly Pair[], has: (text: string) => boolean): Side | null {
  const [lies, truths] = [pairs.filter(({ lie }) => has(lie)), pairs.filter(({ truth }) => has(truth))];
  const all = lies.length + truths.length;
  const isRare = (own: number) => chanceOfSplit(own, all, pairs.length, 2 * pairs.length) <= RARE;
  return isRare(truths.length) ? "truth" : isRare(lies.length) ? "lie" : null;
}

/** Mends the longest statement that can be mended of those that a sign does not betray; null where none can. */
function mended(
  pairs: readonly Pair[],
  betrayed: Side,
  mend: (text: string) => string | null,
  most: number,
): Pair[] | null {
  const side = betrayed === "truth" ? "lie" : "truth";
  const ways = pairs.flatMap((pair, index) => {
    const text = mend(pair[side]);
    return text === null || text.length > most ? [] : [{ index, text }];
  });
  const [longest] = ways.toSorted((one, other) => other.text.length - one.text.length);
  if (!longest) return null;
  return pairs.map((pair, index) => (index === longest.index ? { ...pair, [side]: longest.text } : pair));
}

/** Where a sentence can end earlier and say no less true. */
const END = /, | (?=(?:karena|sehingga|agar|supaya)\b)/gu;
const FEWEST_WORDS = 4;

/** A sentence as it can end earlier, the shortest first. */
function endingsOf(text: string): string[] {
  return [...text.matchAll(END)]
    .map(({ index }) => text.slice(0, index))
    .filter((part) => part.split(" ").length >= FEWEST_WORDS)
    .map(sentence);
}
