import type { Word } from "../text/words.ts";

/** `Sangkaan bahwa … masih beredar luas`: that it is told is no part of what is told. */
export function withoutRumour(words: readonly Word[]): readonly Word[] {
  const at = words.findIndex(({ norm }, index) => index > words.length - 5 && TOLD.has(norm));
  if (at < 2) return words;
  const start = OFTEN.has(words[at - 1]?.norm ?? "") ? at - 1 : at;
  return words[start - 1]?.norm === "yang" ? words : words.slice(0, start);
}

const TOLD = new Set("beredar melekat terdengar mengakar dijumpai bermunculan".split(" "));
/** They say how widely something is told. */
export const OFTEN = new Set("masih sering kerap sudah telanjur terlanjur banyak paling".split(" "));

/** `"Enak ya, kerjanya cuma ngopi," kata tetangga`: what is quoted. */
export function withoutReporter(words: readonly Word[]): readonly Word[] {
  if (!/["“]/.test(words[0]?.before ?? "")) return words;
  const close = words.findIndex(({ after }, index) => index > 1 && /["”]/.test(after));
  return close < 0 ? words : words.slice(0, close + 1);
}
