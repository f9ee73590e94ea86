import type { CareerPath, Codes, Conditions, ConditionWord } from "../core/profile/background.ts";
import { listed } from "./numbers.ts";
import { headings } from "./report.ts";

type ConditionNames = {
  readonly [Key in keyof Conditions]-?: Readonly<Record<ConditionWord<Key>, string>>;
};

const CONDITION_WORDS: ConditionNames = {
  place: {
    lapangan: "di lapangan",
    kantor: "di kantor",
    fasilitas: "di fasilitas seperti puskesmas atau sekolah",
  },
  hours: { tetap: "tetap", bergilir: "bergilir", "tak-tentu": "tidak tentu" },
  travel: { jarang: "jarang", kadang: "kadang-kadang", sering: "sering" },
  people: { sedikit: "sedikit", sedang: "cukup banyak", banyak: "banyak" },
};

/** What work in a role is like: what each condition is about, and its words. */
export function conditionTexts({ place = [], hours, travel, people }: Conditions): [string, string][] {
  const places = place.map((word) => CONDITION_WORDS.place[word]);
  return [
    ...told("Tempat kerjanya", places.length > 0 && listed(places)),
    ...told("Jam kerjanya", hours && CONDITION_WORDS.hours[hours]),
    ...told("Bepergian", travel && CONDITION_WORDS.travel[travel]),
    ...told("Orang yang ditemui", people && CONDITION_WORDS.people[people]),
  ];
}

function told(label: string, text: string | false | undefined): [string, string][] {
  return text ? [[label, text]] : [];
}

/** The codes of a role with the classifications that they belong to. */
export function codeTexts({ isco, kbji, onet }: Codes): string[] {
  return [...told("ISCO-08", isco), ...told("KBJI", kbji), ...told("O*NET", onet)].map((code) =>
    code.join(" "),
  );
}

/** What leads to a role, by its kind. */
export const pathKinds: Readonly<Record<CareerPath["kind"], string>> = {
  mapel: "Pelajaran di sekolah",
  jurusan: "Jurusan",
  pelatihan: "Pelatihan dan pengalaman",
  izin: "Izin dan sertifikat",
};

/** Words around the codes and the paths of a role. */
export const background = {
  codes: "Kode jabatan, untuk mencari lebih jauh",
  /** Beside a list of facts without numbers. */
  sourced: (text: string, date: string | null): string =>
    date === null ? text : `${text} (sumber: ${date}, lihat ${headings.sources})`,
} as const;
