/** The ways in which a person spoils a code while typing it: each gives a text that means something else. */
export const SPOILERS: Readonly<Record<string, (code: string, random: Random) => string>> = {
  "one wrong sign": (code, random) => {
    const at = random.index(code.length);
    return code.slice(0, at) + random.sign() + code.slice(at + 1);
  },
  "two neighbours swapped": (code, random) => {
    const at = random.index(code.length - 1);
    return code.slice(0, at) + code.charAt(at + 1) + code.charAt(at) + code.slice(at + 2);
  },
  "any two swapped": (code, random) => {
    const [a, b] = [random.index(code.length), random.index(code.length)].sort((one, other) => one - other);
    if (a === undefined || b === undefined || a === b) return code;
    return code.slice(0, a) + code.charAt(b) + code.slice(a + 1, b) + code.charAt(a) + code.slice(b + 1);
  },
  "one left out": (code, random) => {
    const at = random.index(code.length);
    return code.slice(0, at) + code.slice(at + 1);
  },
  "one too many": (code, random) => {
    const at = random.index(code.length + 1);
    return code.slice(0, at) + random.sign() + code.slice(at);
  },
  "one typed twice": (code, random) => {
    const at = random.index(code.length);
    return code.slice(0, at) + code.charAt(at) + code.slice(at);
  },
  "a group left out": (code, random) => without(code, random, 1),
  "two wrong signs": (code, random) => twice(code, random, "one wrong sign"),
  "one left out, another too many": (code, random) => twice(code, random, "one left out", "one too many"),
  "cut short": (code, random) => code.slice(0, random.index(code.length)),
};

/** Chance that a test can repeat. */
export interface Random {
  index: (length: number) => number;
  sign: () => string;
}

function twice(code: string, random: Random, ...names: string[]): string {
  const [first = "", second = first] = names;
  const once = SPOILERS[first]?.(code, random) ?? code;
  return SPOILERS[second]?.(once, random) ?? once;
}

function without(code: string, random: Random, groups: number): string {
  const parts = code.split("-");
  const at = 1 + random.index(parts.length - 1);
  return parts.filter((_, index) => index < at || index >= at + groups).join("-");
}

/** What a code says to whoever forgives as the reader does: two texts that say the same are the same code. */
export function saidBy(code: string): string {
  return code.toUpperCase().replace(/[\s-]/g, "").replaceAll("O", "0").replace(/[IL]/g, "1");
}
