import { lookUp, ownOf } from "../base/at.ts";
import { type Problem, problem } from "../base/problem.ts";
import { nearest } from "../base/suggest.ts";
import type { Conditions } from "../profile/background.ts";

/** What a person may want of working conditions: the words that suit, any of them. What is left out does not matter to them. */
export interface Wishes {
  /** Work in the field. */
  outdoors?: readonly WishWord[];
  /** Work in a building: an office, a school, a health centre. */
  indoors?: readonly WishWord[];
  hours?: readonly WishWord[];
  travel?: readonly WishWord[];
  people?: readonly WishWord[];
}

/** One of the five questions on working conditions. */
export interface WishQuestion {
  key: keyof Wishes;
  /** Each with the words that then suit; the last one is "terserah": none are asked for. */
  options: readonly { id: string; words: readonly WishWord[] }[];
}

/** Each word, with whether a role is so: undefined where the role says nothing of it. */
const WORDS = {
  outdoors: {
    lapangan: ({ place }: Conditions) => place?.includes("lapangan"),
    "tanpa-lapangan": ({ place }: Conditions) => place && !place.includes("lapangan"),
  },
  indoors: {
    kantor: ({ place }: Conditions) => place?.includes("kantor"),
    fasilitas: ({ place }: Conditions) => place?.includes("fasilitas"),
    "tanpa-ruangan": ({ place }: Conditions) => place?.every((word) => word === "lapangan"),
  },
  hours: {
    tetap: ({ hours }: Conditions) => hours && hours === "tetap",
    bergilir: ({ hours }: Conditions) => hours && hours === "bergilir",
    "tak-tentu": ({ hours }: Conditions) => hours && hours === "tak-tentu",
  },
  travel: {
    jarang: ({ travel }: Conditions) => travel && travel === "jarang",
    kadang: ({ travel }: Conditions) => travel && travel === "kadang",
    sering: ({ travel }: Conditions) => travel && travel === "sering",
  },
  people: {
    sedikit: ({ people }: Conditions) => people && people === "sedikit",
    sedang: ({ people }: Conditions) => people && people === "sedang",
    banyak: ({ people }: Conditions) => people && people === "banyak",
  },
} as const;

/** A word that tells of a working condition. */
export type WishWord = { [Key in keyof Wishes]-?: keyof (typeof WORDS)[Key] }[keyof Wishes];

const ANY = { id: "terserah", words: [] } as const;

/** The five questions, in the order in which they are asked. */
export const WISHES = [
  {
    key: "outdoors",
    options: [{ id: "mau", words: ["lapangan"] }, { id: "tidak", words: ["tanpa-lapangan"] }, ANY],
  },
  {
    key: "indoors",
    options: [{ id: "mau", words: ["kantor", "fasilitas"] }, { id: "tidak", words: ["tanpa-ruangan"] }, ANY],
  },
  {
    key: "hours",
    options: [
      { id: "tetap", words: ["tetap"] },
      { id: "teratur", words: ["tetap", "bergilir"] },
      { id: "berganti", words: ["bergilir", "tak-tentu"] },
      ANY,
    ],
  },
  {
    key: "travel",
    options: [
      { id: "jarang", words: ["jarang"] },
      { id: "kadang", words: ["jarang", "kadang"] },
      { id: "sering", words: ["kadang", "sering"] },
      ANY,
    ],
  },
  {
    key: "people",
    options: [
      { id: "sedikit", words: ["sedikit"] },
      { id: "sedang", words: ["sedikit", "sedang"] },
      { id: "banyak", words: ["sedang", "banyak"] },
      ANY,
    ],
  },
] as const satisfies readonly WishQuestion[];

type Says = (conditions: Conditions) => boolean | undefined | "";

const TABLE = new Map<string, { key: keyof Wishes; word: WishWord; says: Says }>(
  Object.entries(WORDS).flatMap(([key, words]) =>
    Object.entries(words).map(([word, says]) => [
      word,
      { key: key as keyof Wishes, word: word as WishWord, says },
    ]),
  ),
);

/** Other ways to write a word. */
const SPELLINGS: Readonly<Record<string, WishWord>> = {
  "kadang-kadang": "kadang",
  "tidak-tentu": "tak-tentu",
};

/** Every word that `readWishes` knows. */
export const WISH_WORDS: readonly string[] = [...TABLE.keys()];

/**
 * The wishes that a role does not meet, in the order of the questions. One that says nothing of a condition never conflicts
 * with a wish for it.
 * @param role its profile, or what else holds its conditions
 */
export function conflicts(
  { conditions = {} }: { conditions?: Conditions },
  wishes: Wishes,
): (keyof Wishes)[] {
  return WISHES.map(({ key }) => key).filter((key) => {
    const told = (wishes[key] ?? []).map((word) => lookUp(TABLE, word).says(conditions));
    return told.length > 0 && told.every((suits) => suits === false);
  });
}

/**
 * Reads wishes as `--kondisi kantor,tetap` tells them: words with commas, several for one condition mean any of them.
 * Reports `unknown-wish` for each word that is none.
 */
export function readWishes(text: string): { wishes: Wishes } | { problems: Problem[] } {
  const wishes: { [Key in keyof Wishes]: WishWord[] } = {};
  const problems: Problem[] = [];
  for (const word of text.split(",").map((part) => part.trim())) {
    const known = TABLE.get(spelled(word));
    if (known) wishes[known.key] = [...(wishes[known.key] ?? []), known.word];
    else if (spelled(word) !== ANY.id) problems.push(unknownWish(word));
  }
  return problems.length > 0 ? { problems } : { wishes };
}

/** A word as the table writes it: "Tak tentu" is "tak-tentu", "kadang-kadang" is "kadang". */
function spelled(word: string): string {
  const plain = word.toLowerCase().replace(/[\s_-]+/g, "-");
  return ownOf(SPELLINGS, plain) ?? plain;
}

function unknownWish(word: string): Problem {
  return problem("unknown-wish", {
    word,
    words: WISH_WORDS,
    suggestion: nearest(spelled(word), WISH_WORDS),
  });
}
