import { interview } from "./interview.ts";

/** Of so many roles the order is settled. */
const FIRST = 3;

/** How many of the questions are usually enough, in how many minutes, of how many roles. */
interface Length {
  usual: number;
  items: number;
  minutes: number;
  roles: number;
}

/** How many questions were answered, passed over, and are left, of how many roles. */
interface Enough {
  asked: number;
  skipped: number;
  left: number;
  roles: number;
}

const why = "Untuk apa pertanyaan ini? Untuk melihat peran mana yang lebih dekat denganmu.";

/** The words of an interview for several roles: those of one about a role, and what is told otherwise. */
export const exploring = {
  ...interview,
  welcome: (_: string): string => "Pekerjaan mana yang cocok untukmu?",
  /** What will happen. */
  extent: (roles: number): string =>
    `Satu wawancara untuk ${roles} peran sekaligus. Pertanyaannya tentang kebiasaan dan minatmu; kamu tidak perlu sudah tahu mau jadi apa.`,
  /** How long it takes. */
  length: ({ usual, items, minutes, roles }: Length): string => {
    const end =
      roles > FIRST
        ? "tidak ada peran lain yang bisa jelas mengungguli tiga teratas"
        : "urutannya tidak bisa jelas berbalik";
    return `Biasanya cukup sekitar ${usual} pertanyaan dari ${items}, kira-kira ${minutes} menit. Wawancara selesai begitu ${end}.`;
  },
  stop: "Boleh berhenti kapan saja: jawabanmu tersimpan, dan urutan sementaranya bisa dilihat lewat daftar (d).",

  /** How many roles compete for the first places as the answers are by now: it can grow again. */
  inPlay: (roles: number): string => `${roles} peran bersaing`,

  notices: {
    ...interview.notices,
    certain: "Peran teratas sudah terlihat. Mau berhenti? Tekan d, lalu r untuk urutannya.",
  },
  why: { duties: why, traits: why, antiTraits: why, comparison: why, statements: why },

  settled: "Urutannya sudah bisa dilihat.",
  enough: ({ asked, skipped, left, roles }: Enough): string => {
    const rest = left === 0 ? "" : `, apa pun jawaban untuk ${left} pertanyaan sisanya`;
    const first =
      roles > FIRST
        ? `tiga peran teratas sudah terlihat: tidak ada peran lain yang akan jelas mengungguli salah satunya${rest}`
        : `urutannya sudah terlihat: tidak akan jelas berbalik${rest}`;
    const enough =
      asked === 0 ? "Belum ada jawaban yang bisa dibandingkan." : `Dari ${asked} jawabanmu, ${first}.`;
    return skipped === 0
      ? enough
      : `${enough} ${skipped} pertanyaan yang kamu lewati tidak ikut dihitung; menjawabnya bisa mengubah urutan.`;
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
      certain: "Peran teratas sudah terlihat. Mau berhenti? Ketik d, lalu 0 untuk urutannya.",
    },
  },
} as const;
