import { listedOr } from "./paths.ts";

/** What `formulir` says in the terminal. */
export const formWords = {
  askTarget: "Mereka menjawab di mana?",
  targets: {
    google: "Formulir Google: satu tautan untuk sekelas",
    kertas: "Kertas: lembar untuk dicetak dan dibagikan",
  },
  missingTarget: (known: readonly string[]): string =>
    `Sebut tempat menjawabnya: --untuk ${listedOr(known)}.`,
  unknownTarget: (name: string, known: readonly string[]): string =>
    `Tempat menjawab "${name}" tidak dikenal. Yang ada: ${known.join(", ")}.`,
  /** What the file is called where nobody names it. */
  fileNames: { google: "formulir-google", kertas: "lembar-kertas" },
} as const;
