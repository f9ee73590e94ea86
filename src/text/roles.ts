import type { CONDITIONS, Codes, Conditions, ConditionWord, PATH_KINDS } from "../core/profile/background.ts";

/** Words of the catalogue, the preview of a job, and the check of profiles. */
export const roles = {
  catalogue: "Peran di katalog",
  items: (count: number): string => `${count} butir`,
  more: "Baca gambarannya: kerja-cocok peran lihat PERAN\nMulai wawancara:  kerja-cocok wawancara PERAN",
  duties: "Yang dikerjakan sehari-hari",
  traits: "Yang membantu di pekerjaan ini",
  antiTraits: "Yang mungkin terasa berat",
  misconceptions: "Anggapan yang sering keliru",
  expectations: "Harapan dan kenyataan",
  comparison: (role: string): string => `Bedanya dengan ${role}`,
  this: "Peran ini",
  claim: "Kata orang",
  truth: "Faktanya",
  expected: "Harapannya",
  reality: "Kenyataannya",
  conditions: "Kondisi kerja",
  paths: "Jalan ke sana",
  codes: "Kode",
  sources: "Fakta dari luar",
  /** What a path rests on: a number in the list of facts, and its date. */
  fact: (number: number, date: string | undefined): string =>
    `(${[`fakta ${number}`, date].filter(Boolean).join(", ")})`,
  next: (items: number, minutes: number, id: string): string =>
    `Penasaran cocok atau tidak? Wawancaranya ${items} pertanyaan, kira-kira ${minutes} menit: kerja-cocok wawancara ${id}`,
  sound: (file: string, role: string, items: number): string => `${file}: beres. ${role}, ${items} butir.`,
  problems: (file: string, count: number): string => `${file}: ${count} masalah.`,
} as const;

type ConditionNames = {
  readonly [Key in keyof typeof CONDITIONS]: Readonly<Record<ConditionWord<Key>, string>>;
};

const CONDITION_WORDS: ConditionNames = {
  place: { lapangan: "di lapangan", kantor: "di kantor", fasilitas: "di tempat layanan" },
  hours: { tetap: "tetap", bergilir: "bergilir", "tak-tentu": "tidak tentu" },
  travel: { jarang: "jarang", kadang: "kadang-kadang", sering: "sering" },
  people: { sedikit: "sedikit", sedang: "cukup banyak", banyak: "banyak" },
};

/** What work in a role is like, a line a condition. */
export function conditionTexts({ place = [], hours, travel, people }: Conditions): string[] {
  const places = place.map((word) => CONDITION_WORDS.place[word]);
  return [
    ...(places.length > 0 ? [`Tempat: ${listed(places)}`] : []),
    ...(hours ? [`Jam kerja: ${CONDITION_WORDS.hours[hours]}`] : []),
    ...(travel ? [`Bepergian: ${CONDITION_WORDS.travel[travel]}`] : []),
    ...(people ? [`Orang yang ditemui: ${CONDITION_WORDS.people[people]}`] : []),
  ];
}

/** "a", "a dan b", "a, b, dan c". */
function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  const others = words.slice(0, -1);
  if (others.length === 0) return last;
  return `${others.join(", ")}${others.length > 1 ? "," : ""} dan ${last}`;
}

/** The codes of a role with the classifications that they belong to. */
export function codeTexts({ isco, kbji, onet }: Codes): string[] {
  return [
    ...(isco ? [`ISCO-08: ${isco}`] : []),
    ...(kbji ? [`KBJI: ${kbji}`] : []),
    ...(onet ? [`O*NET-SOC: ${onet}`] : []),
  ];
}

/** What leads to a role, by its kind. */
export const pathKinds: Readonly<Record<(typeof PATH_KINDS)[number], string>> = {
  mapel: "Mata pelajaran",
  jurusan: "Jurusan",
  pelatihan: "Pelatihan",
  izin: "Izin",
};
