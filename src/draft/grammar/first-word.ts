import type { Word } from "../text/words.ts";

const FILLERS = new Set(
  "baik kalau perlu juga turut ikut pula kadang kadang-kadang sesekali terkadang sering biasanya bahkan lalu kemudian selalu harus dapat bisa mampu akan hingga sampai untuk".split(
    " ",
  ),
);

/** `siangnya`, `dilanjutkan dengan`: when a part of the work is done. */
const TIMES = new Set(
  "pagi siang sore malam paginya siangnya sorenya malamnya terakhir setelahnya sesudahnya selebihnya sisanya akhirnya".split(
    " ",
  ),
);

const AFTER = new Set("habis abis setelah sesudah usai sehabis selain".split(" "));

const STEP = /^(?:di(?:lanjut|akhir|mulai|awal|tutup|susul|ikut|selang)|berlanjut|berakhir|berujung)/;

/** The word that shows what a part is: fillers, times and steps are passed over. */
export function firstOf(words: readonly Word[]): Word | undefined {
  const isStep =
    (STEP.test(words[0]?.norm ?? "") && words[1]?.norm === "dengan") ||
    (AFTER.has(words[0]?.norm ?? "") && words[1]?.norm === "itu");
  const rest = isStep ? words.slice(2) : words;
  return rest.find(({ norm }) => !FILLERS.has(norm) && !TIMES.has(norm)) ?? words[0];
}
