/** Endings that belong to another word: whose something is, or how sure one is. */
const CLITICS = /(?:nya|mu|ku|lah|kah|pun)$/;

/** Prefixes, and what the sound that they swallow may have been. */
const PREFIXES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(?:meng|peng)(?=[aeiou])/, ["", "k"]],
  [/^(?:meng|peng)(?=[ghk])/, [""]],
  [/^(?:meny|peny)(?=[aeiou])/, ["s"]],
  [/^(?:mem|pem)(?=[aeiou])/, ["p", "m"]],
  [/^(?:mem|pem)(?=[bfpv])/, [""]],
  [/^(?:men|pen)(?=[aeiou])/, ["t", "n"]],
  [/^(?:men|pen)(?=[cdjstz])/, [""]],
  [/^me(?=[lmnrwy])/, [""]],
  [/^pe(?=[cdjlmnrstwy]|ker)/, [""]],
  [/^(?:ber|ter|per|di|ke|se)/, [""]],
  // `bekerja`, `tepercaya`: the prefix leaves its r where the next syllable ends in one.
  [/^(?:be|te)(?=r|[^aeiou]er)/, [""]],
  [/^(?:bel|pel)(?=ajar)/, [""]],
];

/** A shorter rest is chance: `ani` is no root of `berani`. */
const LEAST_LENGTH = 4;

/** Doubled words that are no more of one: who is `hati-hati` need not have a good `hati`. */
const OF_THEIR_OWN = /(?:hati-hati|undang-undang|rata-rata|buru-buru|kira-kira|mata-mata)/;

/**
 * What the root of an Indonesian word may be, in small letters. No dictionary stands behind it, so several are given, and most are no words: they
 * tell whether two words may be of one family, and name nothing.
 */
export function rootsOf(word: string): ReadonlySet<string> {
  const roots = rootsOfOne(word);
  const [front, back] = word.split("-").map(rootsOfOne);
  if (!front || !back || OF_THEIR_OWN.test(word) || !areRelated(front, back)) return roots;
  return new Set([...roots, ...front, ...back]);
}

function rootsOfOne(word: string): ReadonlySet<string> {
  const bare = word.replace(CLITICS, "");
  // There may be two: `kesabaranmulah`.
  const whole = [word, bare, bare.replace(CLITICS, "")];
  const once = whole.flatMap(withoutPrefix);
  const stems = [...whole, ...once, ...once.flatMap(withoutPrefix)];
  const suffixed = stems.flatMap((stem) => withoutSuffix(stem, whole.includes(stem)));
  return new Set([word, ...[...stems, ...suffixed].filter(({ length }) => length >= LEAST_LENGTH)]);
}

function withoutPrefix(word: string): string[] {
  const found = PREFIXES.filter(([prefix]) => prefix.test(word));
  return found.flatMap(([prefix, sounds]) => sounds.map((sound) => sound + word.replace(prefix, "")));
}

/** The suffix -i stands behind a prefix alone: `empati` has none. */
function withoutSuffix(stem: string, isWhole: boolean): string[] {
  const suffixes = isWhole ? ["kan", "an"] : ["kan", "an", "i"];
  return suffixes.filter((suffix) => stem.endsWith(suffix)).map((suffix) => stem.slice(0, -suffix.length));
}

/** Whether two words may be of one family. */
export function areRelated(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  for (const root of one) if (other.has(root)) return true;
  return false;
}
