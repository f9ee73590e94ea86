import type { ActionKind } from "../core/classroom/action-groups.ts";
import type { MovementCounts } from "../core/classroom/movements.ts";
import type { ScaleKind } from "../core/profile/scale.ts";
import { pupils } from "./classroom.ts";
import { longDate } from "./dates.ts";
import { counted } from "./numbers.ts";
import { headings } from "./report.ts";
import { since } from "./since.ts";
import { summaryHeadings } from "./summary.ts";

/** The parts of the page of a class, in reading order. */
export const recapHeadings = {
  glance: headings.glance,
  actions: "Yang bisa dilakukan",
  since: headings.since,
  files: "Isi folder ini",
  members: "Daftar siswa",
  misconceptions: summaryHeadings.misconceptions,
  classes: "Menurut kelas",
  holds: summaryHeadings.holds,
  spread: summaryHeadings.spread,
  antiTraits: summaryHeadings.antiTraits,
  leaning: summaryHeadings.leaning,
  skipped: summaryHeadings.skipped,
  quality: summaryHeadings.quality,
  about: summaryHeadings.about,
} as const;

export type RecapPart = keyof typeof recapHeadings;

/** What groups of one kind share, what a teacher can do, and what it does not mean. */
interface ActionWords {
  title: string;
  what: string;
  can: string;
  isNot: string;
}

/** A kind of group; those that moved up and down are two. */
export type ActionCard = Exclude<ActionKind["kind"], "moved"> | "up" | "down";

/** Words of the page of a class. */
export const recap = {
  title: (title: string): string => (/^kelas\b/i.test(title) ? `Rekap ${title}` : `Rekap kelas: ${title}`),
  subtitle: (role: string, count: number, date: string): string =>
    `${role} · ${pupils(count)} · dibuat ${longDate(date)}`,
  none: "Belum ada siswa yang bisa dinilai.",
  problems: (count: number): string =>
    `${counted(count)} catatan tentang masukannya ada di masalah.txt; bacalah dulu.`,
  coverage: (complete: number, of: number): string =>
    complete === of
      ? "Semua siswa menjawab semua pertanyaan."
      : `${counted(complete)} dari ${pupils(of)} menjawab semua pertanyaan.`,
  purpose: "Rekap ini untuk merancang bimbingan: bukan peringkat, bukan psikotes, dan bukan bahan seleksi.",

  actionsIntro:
    "Seorang siswa bisa ada di beberapa kelompok, atau tidak di satu pun. Nama membuka laporannya.",
  noActions: "Tidak ada yang menonjol di kelas ini. Laporan tiap siswa tetap bisa dibaca bersama.",
  can: "Yang bisa dilakukan",
  isNot: "Supaya tidak salah paham",
  names: (count: number): string => `Lihat ${pupils(count)}`,
  noClass: "Tanpa kelas",

  cards: {
    few: {
      title: "Belum cukup jawaban",
      what: "Di salah satu bagian kurang dari setengah pertanyaannya dijawab, jadi hasilnya belum bisa disimpulkan.",
      can: "Beri waktu untuk melanjutkan, dan tanyakan bagian mana yang membingungkan.",
      isNot: "Tidak berarti enggan: bisa jadi waktunya habis atau ponselnya bermasalah.",
    },
    claim: {
      title: "Gambaran yang lain dari faktanya",
      what: "Lebih dari setengah jawaban mereka tentang hal ini lain dari faktanya.",
      can: "Jadikan bahan diskusi kelompok: apa faktanya, dan contohnya di sekitar sini. Rencananya ada di rpl.html.",
      isNot: "Tidak berarti kurang cocok: gambaran tentang pekerjaan tidak ikut menghitung hasil.",
    },
    held: {
      title: "Yang menahan hasilnya",
      what: 'Nilai ini sampai di batasnya, jadi hasilnya tertahan di "belum jelas".',
      can: "Tanyakan pengalamannya, lalu pilih bersama satu langkah kecil dari laporannya.",
      isNot: "Menahan, bukan menggugurkan: ini jawaban hari ini, bukan batas kemampuan.",
    },
    up: {
      title: "Kecocokannya naik sejak yang dulu",
      what: "Naiknya melebihi beda yang wajar.",
      can: "Tanyakan apa yang mereka coba sejak itu, supaya bisa diteruskan.",
      isNot: "Belum tentu karena bimbingan: jawaban berubah karena banyak hal.",
    },
    down: {
      title: "Kecocokannya turun sejak yang dulu",
      what: "Turunnya melebihi beda yang wajar.",
      can: "Tanyakan apa yang kini dilihat lain dari pekerjaannya.",
      isNot: "Bukan kemunduran: mengenal pekerjaannya lebih nyata juga bisa menurunkan nilai.",
    },
    edge: {
      title: "Dekat batas",
      what: "Kalau menjawab lagi, hasilnya bisa lain.",
      can: "Baca nilai-nilainya bersama, bukan hanya nama hasilnya.",
      isNot: "Tidak berarti jawabannya asal: nilai setiap orang bergoyang.",
    },
    flagged: {
      title: "Patut diajak mengobrol",
      what: "Pola jawabannya patut ditanyakan, misalnya pilihan yang sama berturut-turut.",
      can: "Tanyakan dengan ringan bagaimana ia menjawab, dan tawarkan menjawab ulang.",
      isNot: "Bukan tuduhan: pola seperti ini muncul juga pada yang menjawab sungguh-sungguh.",
    },
  } satisfies Record<ActionCard, ActionWords>,
  claim: (claim: string): string => `"${claim.replace(/\.$/, "")}"`,
  fact: (fact: string): string => `Faktanya: ${fact}`,
  maybe: (count: number): string =>
    `${counted(count)} di antaranya baru menurut jawaban sejauh ini; sisa pertanyaannya masih bisa mengubah itu.`,

  since: (compared: number, of: number): string =>
    `${counted(compared)} dari ${pupils(of)} punya jawaban yang dulu. Yang dihitung hanya gerak yang melebihi beda yang wajar.`,
  /** How many moved which way; only what somebody did. */
  moved(kind: ScaleKind, counts: MovementCounts): string {
    const named = kind === "antiTrait" ? { ...since.moved, ...since.burden } : since.moved;
    const ways = (["up", "down", "steady", "unclear"] as const).filter((way) => counts[way] > 0);
    return `${ways.map((way) => `${counted(counts[way])} ${named[way]}`).join(", ")}.`;
  },
  sinceNote:
    "Orang yang menjawab dua kali tanpa berubah pun bisa berbeda sedikit; itu yang disebut masih wajar. Pada arah pilihan, naik berarti lebih condong ke peran yang mirip.",

  memberColumns: ["Nama", "Hasil", "Dijawab"],
  membersIntro: "Menurut nama, bukan peringkat.",
  ofAll: (answered: number, items: number): string => `${answered} dari ${items}`,

  fileList: [
    ["hasil.xlsx", "tabel semua hasil"],
    ["cetak.html", "satu halaman tiap siswa, untuk dicetak"],
    ["orang-tua.html", "satu halaman untuk orang tua tiap siswa"],
    ["rpl.html", "rencana layanan satu pertemuan"],
    ["jawaban.ndjson", "semua jawaban, untuk dibandingkan nanti"],
  ] as [file: string, what: string][],
  about: [
    "Setiap angka di sini adalah hitungan dari laporan perorangan. Hasil menggambarkan jawaban hari ini, bukan kemampuan yang terukur, dan tidak dibandingkan dengan norma.",
    "Folder ini memuat jawaban siswa. Simpan di tempat yang hanya dibuka oleh yang mendampingi mereka, dan bagikan tiap laporan kepada pemiliknya saja.",
  ],
  fewForSpread: (least: number): string =>
    `Sebaran nilai ditampilkan mulai ${least} siswa; untuk kelas sekecil ini bacalah laporannya satu per satu.`,
  notice: "Tentang rekap ini",
} as const;
