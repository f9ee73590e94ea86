/** A word that fewer texts hold is no cue: what it stands in is read as before when another takes its place. */
const RARE = 3;
const WORD = /(?<![\p{L}\p{N}-])\p{Ll}{4,}(?![\p{L}\p{N}-])/gu;
/** So far apart in the list of words are those of one round and the next. */
const STEP = 997;

/**
 * Prose of so many signs in which no sentence stands twice: the texts one after another, each round of them with other words in the place
 * of those that only a few have.
 */
export function denseProse(texts, length) {
  const holders = new Map();
  for (const text of texts)
    for (const word of new Set(text.match(WORD))) holders.set(word, (holders.get(word) ?? 0) + 1);
  const rare = [...holders.keys()].filter((word) => holders.get(word) <= RARE).sort();
  const places = new Map(rare.map((word, place) => [word, place]));
  const other = (word, round) => {
    const place = places.get(word);
    return place === undefined ? word : rare[(place + round * STEP) % rare.length];
  };
  const parts = [];
  let missing = length;
  for (let round = 0; missing > 0; round += 1) {
    for (const text of texts) {
      if (missing <= 0) break;
      const part = `${text.replace(WORD, (word) => other(word, round)).slice(0, missing)}\n\n`;
      parts.push(part);
      missing -= part.length;
    }
  }
  return parts.join("").slice(0, length);
}
