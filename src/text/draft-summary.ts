import { type Beyond, firstOf, mostOf, quoted } from "./draft.ts";
import { listed } from "./numbers.ts";

function quotes(phrases: readonly string[]): string {
  return listed(phrases.map(quoted));
}

/** What would make more questions than `most`: phrases, and duties and claims that stand in a draft without being asked for. */
export interface OverLength {
  phrases: readonly string[];
  duties: number;
  claims: number;
  most: number;
}

/** What is told of a draft beside it. */
export const draftSummary = {
  read: "Terbaca dari uraian",
  role: "Nama pekerjaan",
  unread: "tidak terbaca",
  /** What a description has, by the names of its fields. */
  parts: {
    summary: "Ringkasan",
    duties: "Tugas",
    partners: "Rekan kerja",
    traits: "Sifat yang cocok",
    knowledge: "Pengetahuan",
    antiTraits: "Mungkin terasa berat",
    misconceptions: "Anggapan keliru",
    expectations: "Harapan",
    neighbours: "Pekerjaan mirip",
    difference: "Bedanya",
  },
  count: (part: string, count: number): string =>
    part === "summary" || part === "difference" ? "ada" : String(count),
  missing: (parts: readonly string[]): string =>
    `Tidak terbaca: ${listed(parts.map((part) => part.toLowerCase()))}. Tulis di berkasnya, bila ada.`,
  unreadSentences: (sentences: readonly string[], count: number): string =>
    `Tidak dipakai, karena bagiannya tidak dikenali: ${firstOf(sentences, count, "kalimat lain")}. Tulis sendiri di berkasnya, bila perlu.`,
  unclear: (phrases: readonly string[]): string =>
    `Maksudnya tidak jelas, jadi tidak dipakai: ${quotes(phrases)}.`,
  open: (claims: readonly string[]): string =>
    `Belum dipakai, karena kenyataannya tidak disebut: ${quotes(claims)}. Tulis di berkasnya, bila tahu.`,
  overLength: ({ phrases, duties, claims, most }: OverLength): string => {
    const unasked = [
      ...(duties > 0 ? [`pertanyaan tentang ${duties} tugas`] : []),
      ...(claims > 0 ? [`pernyataan untuk ${claims} anggapan dan harapan`] : []),
    ];
    return `Belum dipakai, supaya tidak lebih dari ${most} pertanyaan: ${listed([...unasked, ...phrases.map(quoted)])}. Dengan --semua, ini juga ditanyakan.`;
  },
  /** What is more than one profession is likely to have. */
  beyond: (beyond: Beyond): string =>
    `Satu rancangan ${mostOf(beyond)}, juga dengan --semua. Tidak dipakai: ${firstOf(beyond.phrases, beyond.count, "lagi")}. Tulis sendiri di berkasnya, bila perlu.`,
  guessed: (count: number): string =>
    `${count} tebakan ditandai "# periksa:" di berkasnya; ganti kalimat yang terdengar kaku.`,
  length: (items: number, minutes: number): string =>
    `Wawancaranya ${items} pertanyaan, kira-kira ${minutes} menit; hapus sifat yang tidak penting.`,
  alsoTells: (roles: readonly string[]): string =>
    `Teks ini juga menjelaskan pekerjaan lain, yaitu ${listed(roles)}, jadi isinya mungkin tercampur. Simpan uraian setiap pekerjaan di berkas sendiri, lalu ulangi.`,
  cutSentences: (starts: readonly string[], most: number): string =>
    `Kalimat yang lebih dari ${most} kata mungkin tidak terbaca sampai akhir: ${listed(starts.map((start) => `"${start} …"`))}. Pecah menjadi kalimat-kalimat pendek, atau satu hal sebaris, lalu ulangi.`,
  setAside: (file: string): string => `Isi berkas yang lama disimpan di ${file}`,
  next: "Berikutnya:",
  save: "Simpan dulu ke berkas, dengan menambahkan:",
  option: (name: string): string => `-o ${name}`,
  afterwards: "Lalu:",
  /** Above the draft itself. */
  head: [
    'Rancangan dari sebuah uraian. Baca yang bertanda "periksa", perbaiki, lalu hapus tandanya.',
    "Bantuan di editor: kerja-cocok skema profil -o profil.schema.json",
  ],
} as const;
