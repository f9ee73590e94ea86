import type { LessonMaterial } from "../core/classroom/lesson.ts";
import { BLANK, pupils } from "./classroom.ts";
import { counted, listed } from "./numbers.ts";

/** More classes than these are counted. */
const MOST_CLASSES = 4;
/** Pupils who talk well together, at most. */
const TEAM = 5;
/** More pupils than these are not in one room. */
const MOST_IN_ROOM = 45;

/** How a class talks, in twenty minutes: in groups, or all together where they are no more than one. */
function talkParts(count: number, talk: string): string[] {
  if (count === 1) {
    return [
      "5 menit: duduk berdua, dan baca bahannya (pegangan guru: rekap.html).",
      `15 menit: bahas berdua ${talk}`,
    ];
  }
  if (count <= TEAM) {
    return [
      "5 menit: duduk melingkar; kelompoknya tidak perlu dibagi. Baca bahannya (pegangan guru: rekap.html).",
      `15 menit: bahas bersama-sama ${talk}`,
    ];
  }
  return [
    `5 menit: bagi kelas menjadi ${teamsOf(count)}. Campurkan yang jawabannya lain dari fakta dan yang sudah tahu (pegangan guru: rekap.html).`,
    `15 menit: tiap kelompok membahas ${talk} Satu kelompok satu menit bercerita.`,
  ];
}

/** How many groups, and how many are in each. */
function teamsOf(count: number): string {
  if (count > MOST_IN_ROOM) return `kelompok berisi ${TEAM - 1}–${TEAM} siswa`;
  const teams = Math.ceil(count / TEAM);
  const [least, most] = [Math.floor(count / teams), Math.ceil(count / teams)];
  return `${teams} kelompok berisi ${least === most ? most : `${least}–${most}`} siswa`;
}

/** Words of the plan of one lesson. */
export const lesson = {
  title: "Rencana Pelaksanaan Layanan (RPL)",
  subtitle: "Bimbingan dan konseling · layanan klasikal · satu pertemuan",
  intro:
    "Isi titik-titiknya, sesuaikan seperlunya. Rencana ini tidak menyebut nama siswa, jadi boleh diperlihatkan.",

  identity: "Identitas",
  classes(names: readonly string[]): string {
    if (names.length <= MOST_CLASSES) return names.length === 0 ? BLANK : listed(names);
    return `${names.slice(0, MOST_CLASSES).join(", ")}, dan ${names.length - MOST_CLASSES} kelas lagi`;
  },
  rows: (count: number, classes: string, role: string): [string, string][] => [
    ["Sekolah", BLANK],
    ["Kelas", classes],
    ["Hari, tanggal", BLANK],
    ["Guru BK", BLANK],
    ["Komponen", "Layanan dasar"],
    ["Bidang layanan", "Karier"],
    ["Topik", `Mengenal pekerjaan ${role}: kata orang dan faktanya`],
    [
      "Sasaran dan waktu",
      `${pupils(count)}${count > MOST_IN_ROOM ? ", kelas demi kelas" : ""}; 1 × 45 menit (40 menit: diskusi 10 menit)`,
    ],
  ],

  goals: "Tujuan",
  goalList: (role: string): string[] => [
    `Siswa bisa menyebutkan sedikitnya dua fakta tentang pekerjaan ${role}, dan dari mana ia tahu.`,
    "Siswa bisa membedakan hasil wawancara dari nilai, lalu menulis satu langkah kecil pilihannya sendiri.",
  ],
  tools: "Alat dan bahan",
  toolList: [
    "Lembar hasil tiap siswa (cetak.html) atau laporannya di ponsel.",
    "Bahan diskusi di bawah, ditulis di kartu atau papan tulis; kertas kosong dan alat tulis.",
  ],
  material: "Bahan diskusi dari kelas ini",
  held: (count: number, of: number): string => `${counted(count)} dari ${pupils(of)}`,
  noneShared: "Dari jawaban kelas ini tidak tampak anggapan keliru yang dipegang bersama; ini bahan umumnya.",
  noMaterial:
    'Profil peran ini tidak memuat anggapan untuk dibahas; pakai bagian "Yang mungkin terasa berat" di lembar hasil.',
  claim: "Kata orang",
  fact: "Faktanya",
  source: (role: string, fingerprint: string): string =>
    `Sumber: profil peran ${role} di kerja-cocok (sidik profil ${fingerprint}).`,

  course: "Langkah",
  opening: "Pembuka (7 menit)",
  openingText:
    "Salam dan tujuan. Siswa membaca lembar hasilnya sendiri. Tegaskan: ini refleksi, bukan nilai dan bukan seleksi; tidak perlu diperlihatkan kepada teman.",
  core: "Inti (28 menit)",
  coreText({ pupils: count, claims, steps }: Omit<LessonMaterial, "classes">): string[] {
    const matter = claims.length > 1 ? `satu dari ${claims.length} bahan` : "bahan";
    const talk = `${matter}: mengapa banyak orang mengira begitu, apa faktanya, dan satu contoh di sekitar sini.`;
    const who = count === 1 ? "siswa" : "tiap siswa";
    const next =
      steps.length === 0
        ? `${who} menulis satu langkah kecil yang ingin ia coba pekan ini.`
        : `${who} memilih satu langkah kecil untuk pekan ini. Yang paling sering muncul di kelas ini: ${steps.map(({ name, tip, count: own }) => `${name} (${pupils(own)}), misalnya: ${tip}`).join(" ")}`;
    return [...talkParts(count, talk), `8 menit: ${next}`];
  },
  closing: "Penutup (10 menit)",
  closingText:
    "Beberapa siswa membacakan langkahnya bila mau. Simpulkan faktanya bersama. Ingatkan: hasil bisa berubah, dan peran lain juga boleh dijelajahi.",
  talks: (count: number): string =>
    count === 0
      ? "Sesudahnya: buka pintu untuk obrolan perorangan bagi siapa pun yang mau."
      : `Sesudahnya: ${pupils(count)} sebaiknya diajak mengobrol sendiri, tanpa diumumkan (namanya hanya di rekap.html).`,

  evaluation: "Evaluasi",
  process:
    "Proses: siapa ikut bicara, apakah kelompok sampai ke faktanya, dan apakah suasananya aman untuk berbeda pendapat.",
  result:
    "Hasil: tiap siswa menulis dua fakta dan satu langkah kecil di kertas kecil. Bulan depan tanyakan langkahnya; bila perlu, menjawab lagi.",
  signatures: ["Mengetahui, Kepala Sekolah", "Guru BK"],
} as const;
