import type { CareerPath, Codes, ConditionWord } from "../core/profile/background.ts";

/** Words of what work in a role is like, and of how one gets there. */
export const background = {
  conditions: {
    place: "Tempat kerjanya",
    hours: "Jam kerjanya",
    travel: "Bepergian",
    people: "Orang yang ditemui",
  },
  place: { lapangan: "lapangan", kantor: "kantor", fasilitas: "fasilitas seperti puskesmas atau sekolah" },
  hours: { tetap: "tetap", bergilir: "bergilir", "tak-tentu": "tidak tentu" },
  travel: { jarang: "jarang", kadang: "kadang-kadang", sering: "sering" },
  people: { sedikit: "sedikit", sedang: "beberapa", banyak: "banyak" },
  paths: {
    mapel: "Pelajaran di sekolah",
    jurusan: "Jurusan kuliah",
    pelatihan: "Pelatihan dan pengalaman",
    izin: "Izin dan sertifikat",
  },
  sourced: (text: string, date: string | null): string =>
    date === null ? text : `${text} (sumber: ${date}, lihat Fakta dari luar)`,
  codes: "Kode jabatan, untuk mencari lebih jauh",
  code: { isco: "ISCO-08", kbji: "KBJI", onet: "O*NET" },
} as const satisfies {
  [Key in "place" | "hours" | "travel" | "people"]: Record<ConditionWord<Key>, string>;
} & {
  conditions: Record<"place" | "hours" | "travel" | "people", string>;
  paths: Record<CareerPath["kind"], string>;
  sourced: (text: string, date: string | null) => string;
  codes: string;
  code: Record<keyof Codes, string>;
};
