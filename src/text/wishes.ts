import type { Conditions } from "../core/profile/background.ts";
import type { WISHES, Wishes } from "../core/ranking/wishes.ts";
import { conditionTexts } from "./background.ts";

type Question = (typeof WISHES)[number];

/** The words of each question on working conditions, and of its options by their ids. */
export const wishQuestions: {
  readonly [Key in keyof Wishes]-?: {
    readonly ask: string;
    readonly options: Readonly<Record<Extract<Question, { key: Key }>["options"][number]["id"], string>>;
  };
} = {
  outdoors: {
    ask: "Mau bekerja di lapangan?",
    options: { mau: "Mau", tidak: "Tidak mau", terserah: "Terserah" },
  },
  indoors: {
    ask: "Mau bekerja di dalam ruangan, misalnya di kantor, sekolah, atau puskesmas?",
    options: { mau: "Mau", tidak: "Tidak mau", terserah: "Terserah" },
  },
  hours: {
    ask: "Jam kerja seperti apa yang kamu mau?",
    options: {
      tetap: "Tetap",
      teratur: "Tetap atau bergilir",
      berganti: "Bergilir atau tidak tentu",
      terserah: "Terserah",
    },
  },
  travel: {
    ask: "Seberapa sering kamu mau bepergian untuk pekerjaan?",
    options: {
      jarang: "Jarang",
      kadang: "Jarang atau kadang-kadang",
      sering: "Kadang-kadang atau sering",
      terserah: "Terserah",
    },
  },
  people: {
    ask: "Seberapa banyak orang yang mau kamu temui di pekerjaan?",
    options: {
      sedikit: "Sedikit",
      sedang: "Sedikit atau cukup banyak",
      banyak: "Cukup banyak atau banyak",
      terserah: "Terserah",
    },
  },
};

const TOLD: Readonly<Record<keyof Wishes, keyof Conditions>> = {
  outdoors: "place",
  indoors: "place",
  hours: "hours",
  travel: "travel",
  people: "people",
};

/** Why a role does not meet wishes, by what it says of itself: "jam kerjanya tidak tentu, bepergian sering". */
export function conflictText(
  { conditions = {} }: { conditions?: Conditions },
  keys: readonly (keyof Wishes)[],
): string {
  const told = new Set(keys.map((key) => TOLD[key]));
  const own = Object.fromEntries(
    Object.entries(conditions).filter(([key]) => told.has(key as keyof Conditions)),
  );
  return conditionTexts(own)
    .map(([what, words]) => `${what.toLowerCase()} ${words}`)
    .join("; ");
}
