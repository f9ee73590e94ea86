import { oneLine } from "../../core/base/clean.ts";
import { shortened } from "../../core/base/shortened.ts";

/** Text of a sheet of paper, in one paragraph, cut where it would leave no room for the rest: the pupil's page has all of it. */
export function fitted(text: string, most: number): string {
  return shortened(oneLine(text).trim(), most);
}

/** A plain value whose texts are fitted; what is short stays as it is. */
export function fittedDeep<T>(value: T, most: number): T {
  if (typeof value === "string") return fitted(value, most) as T;
  if (Array.isArray(value)) return value.map((inner) => fittedDeep(inner, most)) as T;
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, fittedDeep(inner, most)]);
  return Object.fromEntries(entries) as T;
}

/** So much of each text is kept, as long as all of them have room; the ordinary profile never meets the second. */
const LENGTHS = [400, 260, 170, 110, 70, 40];
/** Where even that is too much, there are too many texts: then whole sentences are cut. */
const LEAST_SENTENCE = 260;

/** What a sheet shows, and the room that it takes, in letters. */
export interface Composed<Shown> {
  shown: Shown;
  room: number;
}

/**
 * What a sheet shows of some data, within its room. The data's own texts are cut, not the sentences made of them: a claim must not
 * be left standing without the word that it is wrong.
 * @param most room, in letters
 */
export function composedWithin<Data, Shown>(
  data: Data,
  compose: (data: Data) => Shown,
  most: number,
): Composed<Shown> {
  let shown = compose(data);
  for (const length of LENGTHS) {
    shown = compose(fittedDeep(data, length));
    const room = roomOf(shown);
    if (room <= most) return { shown, room };
  }
  shown = fittedDeep(shown, LEAST_SENTENCE);
  return { shown, room: roomOf(shown) };
}

/** What the end of a line leaves empty. */
const PER_TEXT = 12;
/** Letters that take twice the room: capitals, and those of Chinese and its neighbours. */
const WIDE = /[\u2e80-\uffe6]|\p{Lu}|[mw]/gu;
/** So long a word begins a line of its own. */
const LONG_WORD = /\S{25,}/g;

/** The room that all texts of a value take, in letters of usual width. */
export function roomOf(value: unknown): number {
  if (typeof value === "string") return roomOfText(value);
  if (typeof value !== "object" || value === null) return 0;
  let room = 0;
  for (const inner of Object.values(value)) room += roomOf(inner);
  return room;
}

function roomOfText(text: string): number {
  const long = text.match(LONG_WORD) ?? [];
  const torn = long.reduce((sum, { length }) => sum + length / 2, 0);
  return PER_TEXT + text.length + (text.match(WIDE)?.length ?? 0) + torn;
}
