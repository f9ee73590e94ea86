import { interview } from "./interview.ts";
import { word } from "./numbers.ts";

const why = "Untuk apa pertanyaan ini? Untuk melihat peran mana yang lebih dekat denganmu.";

/** The words of an interview for several roles: those of one about a role, and what is told otherwise. */
export const exploring = {
  ...interview,
  welcome: (_: string): string => "Pekerjaan mana yang cocok untukmu?",
  /** What will happen. */
  extent: (roles: number): string =>
    `Satu wawancara untuk ${roles} peran sekaligus. Pertanyaannya tentang kebiasaan dan minatmu; kamu tidak perlu sudah tahu mau jadi apa.`,
  /** How long it takes. */
  length: (usual: number, items: number, minutes: number): string =>
    `Biasanya cukup sekitar ${usual} pertanyaan dari ${items}, kira-kira ${minutes} menit. Wawancara selesai begitu tinggal sedikit peran yang masih bisa jelas di depan.`,
  stop: "Boleh berhenti kapan saja: jawabanmu tersimpan, dan urutan sementaranya bisa dilihat lewat daftar (d).",

  /** How many roles are still in play. */
  inPlay: (roles: number): string => `${roles} peran masih mungkin`,

  notices: {
    ...interview.notices,
    certain:
      "Peran yang masih bisa jelas di depan tinggal sedikit. Mau berhenti? Tekan d, lalu r untuk urutannya.",
  },
  why: { duties: why, traits: why, antiTraits: why, comparison: why, statements: why },

  settled: "Urutannya sudah bisa dilihat.",
  enough: (asked: number, left: number, first: number): string => {
    const who =
      first === 0
        ? "tidak ada peran yang akan jelas di depan semua yang lain"
        : `tinggal ${word(first)} peran yang masih bisa jelas di depan yang lain`;
    return `Dari ${asked} jawabanmu, ${who}${left === 0 ? "" : `, apa pun jawaban untuk ${left} pertanyaan sisanya`}.`;
  },
  goOn: "Tekan Enter untuk melihat urutannya. Menjawab sisanya bisa mempersempit rentangnya; untuk itu tekan t.",

  review: "Sebelum urutan peran",
  finish: "Lihat urutan peran",
  finishEarly: (_: number): string => "Lihat urutan sementara",
  deed: { brief: "urutan", full: "melihat urutan peran" },

  linear: {
    ...interview.linear,
    settled: "Tekan Enter untuk urutannya. Atau ketik t untuk menjawab sisanya juga, d untuk daftar.",
    review: "Ketik nomor pertanyaan untuk membukanya, atau tekan Enter saja untuk urutan peran.",
    list: "Ketik nomor pertanyaan untuk membukanya, 0 untuk urutan peran, atau tekan Enter saja untuk kembali ke pertanyaan tadi.",
    notices: {
      ...interview.linear.notices,
      certain:
        "Peran yang masih bisa jelas di depan tinggal sedikit. Mau berhenti? Ketik d, lalu 0 untuk urutannya.",
    },
  },
} as const;
