import { counted, listed } from "./numbers.ts";

/** What begins a comment that asks its author for something. */
export const CHECK = "periksa: ";

/** What a phrase did not become. */
const UNUSED = {
  duties: "tugas",
  partners: "rekan kerja",
  traits: "sifat yang cocok",
  antiTraits: "sifat yang memberatkan",
  misconceptions: "anggapan keliru",
  expectations: "harapan",
} as const;

type UnclearPart = keyof typeof UNUSED;

/** What a draft holds only so many of. */
const PARTS = { ...UNUSED, knowledge: "pengetahuan", neighbours: "pekerjaan mirip" } as const;

/** More of a part than a draft holds: the first of it, and how many there are. */
export interface Beyond {
  part: keyof typeof PARTS;
  phrases: readonly string[];
  count: number;
  most: number;
}

/** `"menata rak", "menyapu", dan 3 lagi` */
export function firstOf(phrases: readonly string[], count: number, others: string): string {
  const rest = count - phrases.length;
  return listed([...phrases.map(quoted), ...(rest > 0 ? [`${counted(rest)} ${others}`] : [])]);
}

/** How many of a part a draft holds. */
export function mostOf({ part, most }: Beyond): string {
  return `memuat paling banyak ${most} ${PARTS[part]}`;
}

/** A phrase of the text, told as one. */
export function quoted(phrase: string): string {
  return `"${phrase}"`;
}

/** What a draft tells its author at a place of its YAML, by the codes of `draft/remark.ts`. */
export const remarkWords = {
  "source-phrase": ({ phrase }: { phrase: string }): string => `dari uraian: ${phrase}`,
  "no-role": (): string =>
    `${CHECK}nama pekerjaannya tidak terbaca di uraian; tulis di sini, dan ganti id-nya.`,
  "no-summary": (): string =>
    `${CHECK}ringkasannya tidak terbaca. Tambahkan summary: apa pekerjaan ini, dalam satu kalimat.`,
  "no-duties": (): string =>
    `${CHECK}tugasnya tidak terbaca. Tambahkan duties: apa yang dikerjakan sehari-hari.`,
  "no-traits": (): string =>
    `${CHECK}sifat yang cocok tidak terbaca. Tambahkan traits: siapa yang cocok di sini.`,
  "no-anti-traits": (): string =>
    `${CHECK}yang mungkin terasa berat tidak terbaca. Tambahkan antiTraits bila ada.`,
  "no-claims": (): string =>
    `${CHECK}anggapan keliru dan harapan tidak terbaca. Tambahkan misconceptions atau expectations bila ada.`,
  "no-comparison": (): string => `${CHECK}pekerjaan yang mirip tidak terbaca. Tambahkan comparison bila ada.`,
  "role-in-catalogue": ({ id }: { id: string }): string =>
    `${CHECK}id "${id}" sudah dipakai peran di katalog, jadi di sini memakai id lain.`,
  "duty-guessed": (): string => `${CHECK}tugas ini diambil dari ringkasan atau pembandingnya.`,
  "verb-guessed": (): string =>
    `${CHECK}kalimatnya dibuat dari kata benda; mulai dengan kata kerja yang tepat.`,
  "few-duties": ({ count, least }: { count: number; least: number }): string =>
    `${CHECK}minatnya baru diukur ${count} pertanyaan; tambah tugas sampai paling sedikit ${least}.`,
  "trait-from-opposite": (): string => `${CHECK}sifat ini kebalikan dari yang mungkin terasa berat.`,
  "items-of-table": (): string => `${CHECK}butir umum untuk sifat ini; sesuaikan dengan pekerjaannya.`,
  "items-of-phrase": (): string =>
    `${CHECK}butir dibuat dari kata-kata uraian; ganti dengan perilaku yang bisa dibayangkan.`,
  "shared-scale": (): string => `${CHECK}sifat bersama di katalog; hapus use bila maksudnya lain.`,
  "opposes-guessed": ({ trait }: { trait: string }): string =>
    `${CHECK}apakah ini memang lawan dari "${trait}"?`,
  "statements-of-claim": (): string =>
    `${CHECK}pernyataan dibuat dari kalimat uraian; satu gagasan satu pernyataan, dan salah benarnya tidak boleh kentara.`,
  "claim-without-statements": (): string =>
    `${CHECK}belum ada pernyataan, karena yang benar akan kentara dari bentuknya. Tulis sepasang: satu benar, satu salah.`,
  "comparison-of-sentence": (): string =>
    `${CHECK}dibuat dari satu kalimat pembanding; beri setiap pasang adegannya sendiri di kedua sisi.`,
  reworded: (): string =>
    `${CHECK}kata uraian yang bisa menyinggung diganti di sini; baca apakah artinya tetap.`,
  "said-before": ({ phrase }: { phrase: string }): string =>
    `${CHECK}"${phrase}" sudah ditanyakan oleh sifat lain, jadi tidak dibuat lagi.`,
  "unclear-phrase": ({ phrase, part }: { phrase: string; part: UnclearPart }): string =>
    `${CHECK}"${phrase}" tidak dijadikan ${UNUSED[part]}, karena maksudnya tidak jelas.`,
  "claim-without-truth": ({ claim }: { claim: string }): string =>
    `${CHECK}uraian menyebut anggapan "${claim}" tanpa kenyataannya, jadi belum dipakai.`,
  "expectation-without-reality": ({ claim }: { claim: string }): string =>
    `${CHECK}uraian menyebut harapan "${claim}" tanpa kenyataannya, jadi belum dipakai.`,
  "comparison-without-items": (): string =>
    `${CHECK}bedanya tidak cukup untuk pertanyaan. Tambahkan "items": dua adegan, satu dari setiap pekerjaan.`,
  "other-neighbours": ({ roles }: { roles: readonly string[] }): string =>
    `dari uraian, juga mirip: ${listed(roles)}`,
  "over-length": ({ phrases, most }: { phrases: readonly string[]; most: number }): string =>
    `${CHECK}supaya tidak lebih dari ${counted(most)} pertanyaan, ini belum dipakai: ${phrases.map(quoted).join(", ")}.`,
  "duties-unasked": ({ count, most }: { count: number; most: number }): string =>
    `${CHECK}${counted(count)} tugas tanpa pertanyaan, supaya seluruhnya tidak lebih dari ${counted(most)}.`,
  "claims-unasked": ({ count, most }: { count: number; most: number }): string =>
    `${CHECK}${counted(count)} yang terakhir tanpa pernyataan, supaya seluruhnya tidak lebih dari ${counted(most)} pertanyaan.`,
  "duty-part": (): string => `${CHECK}bagian dari tugas di atas, supaya minatnya diukur empat pertanyaan.`,
  "duty-scene": (): string =>
    `${CHECK}adegan tambahan untuk tugas di atas, supaya minatnya diukur empat pertanyaan; ganti dengan tugas yang nyata.`,
  "left-out": (beyond: Beyond): string =>
    `${CHECK}rancangan ${mostOf(beyond)}, jadi ini tidak dipakai: ${firstOf(beyond.phrases, beyond.count, "lagi")}.`,
} as const;
