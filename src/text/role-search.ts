import type { Match } from "../core/ranking/search.ts";
import { headings } from "./report.ts";
import { roles } from "./roles.ts";

const quoted = (words: readonly string[]) => words.map((word) => `"${word}"`).join(" atau ");

/** Words of the search in the catalogue. */
export const roleSearch = {
  items: roles.items,
  found: (count: number): string =>
    count === 0 ? "Tidak ada peran yang sesuai semuanya" : `${count} peran ditemukan`,
  others: (count: number): string => `${count} peran tidak sesuai dengan kondisi yang kamu mau`,
  unmet: (reason: string): string => `Di sini ${reason}.`,
  in: {
    role: "Nama",
    summary: "Gambaran",
    duty: "Tugas",
    trait: "Sifat yang membantu",
    antiTrait: headings.antiTraits,
    path: headings.paths,
  } satisfies Record<Match["in"], string>,
  rest: (count: number): string => `… dan ${count} tempat lain`,

  noWords: (text: string, meant: readonly string[]): string => {
    const hint =
      meant.length > 0
        ? `Mungkin maksudmu ${quoted(meant)}?`
        : "Coba satu kata saja, atau sebagian dari sebuah kata.";
    return `Tidak ada peran yang memuat "${text}". ${hint}`;
  },
  noTrait: (text: string, meant: string | null, names: readonly string[]): string =>
    `Tidak ada peran dengan sifat "${text}". ${meant === null ? `Yang ada: ${names.join(", ")}.` : `Mungkin maksudmu "${meant}"?`}`,
  noneOfAll: "Tidak ada satu peran yang memenuhi semuanya. Coba kurangi satu syarat.",
} as const;
