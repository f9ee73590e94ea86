/** Words of the list of JSON Schemas. */
export const schemaWords: { schemas: Readonly<Record<string, string>>; show: string } = {
  /** What each is of, by its name. */
  schemas: {
    profil: "profil sebuah peran (YAML)",
    jawaban: "berkas jawaban",
    laporan: "laporan satu orang (--json)",
    banding: "beberapa peran untuk satu orang (banding --json)",
    uji: "hasil uji butir (uji --json)",
    rekap: "rekap sekelompok orang atau rekap butir (--rekap)",
    periksa: "pemeriksaan profil (peran periksa --json)",
  },
  show: "Tampilkan satu: kerja-cocok skema laporan",
};
