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
  [/^(?:me|pe)(?=[lmnrwy])/, [""]],
  [/^(?:ber|ter|per|di|ke|se)/, [""]],
  [/^(?:be|te|pe)(?=r)/, [""]],
  [/^(?:bel|pel)(?=ajar)/, [""]],
];

/** A shorter rest is chance: `ani` is no root of `berani`. */
const LEAST_LENGTH = 4;

/**
 * What the root of an Indonesian word may be, in small letters. No dictionary stands behind it, so several are given, and most are no words: they
 * tell whether two words may be of one family, and name nothing.
 */
export function rootsOf(word: string): ReadonlySet<string> {
  const bare = word.replace(CLITICS, "");
  const whole = [word, ...(bare.length >= LEAST_LENGTH ? [bare] : [])];
  const once = whole.flatMap(withoutPrefix);
  const stems = [...whole, ...once, ...once.flatMap(withoutPrefix)];
  const suffixed = stems.flatMap((stem) => withoutSuffix(stem, whole.includes(stem)));
  return new Set([word, ...[...stems, ...suffixed].filter(({ length }) => length >= LEAST_LENGTH)]);
}

function withoutPrefix(word: string): string[] {
  const found = PREFIXES.filter(([prefix]) => prefix.test(word));
  const rests = found.flatMap(([prefix, sounds]) => sounds.map((sound) => sound + word.replace(prefix, "")));
  return rests.filter(({ length }) => length >= LEAST_LENGTH);
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
