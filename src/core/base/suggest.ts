import { distance } from "fastest-levenshtein";

/** The candidate that a mistyped word most likely means, or null when none is near. Ties go to the first. */
export function nearest(word: string, candidates: readonly string[]): string | null {
  const limit = Math.max(2, Math.floor(word.length / 3));
  let best: string | null = null;
  let bestDistance = limit + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= bestDistance) continue;
    const edits = distance(word.toLowerCase(), candidate.toLowerCase());
    if (edits < bestDistance && edits < word.length) {
      best = candidate;
      bestDistance = edits;
    }
  }
  return best;
}
