import type { FamilyView } from "../core/classroom/family.ts";
import type { Band } from "../core/scoring/score.ts";
import { listed } from "./numbers.ts";
import { report } from "./report.ts";

/** What the answers say of the role, to parents. */
const PICTURES: Record<Band, string> = {
  strong: "Cara anak menggambarkan dirinya sangat mirip dengan yang dibutuhkan pekerjaan ini.",
  good: "Cara anak menggambarkan dirinya cukup searah dengan yang dibutuhkan pekerjaan ini.",
  unsure:
    "Cara anak menggambarkan dirinya sebagian searah dengan pekerjaan ini, sebagian belum. Jadi belum jelas, dan itu wajar.",
  low: "Untuk saat ini jawaban anak belum banyak yang searah dengan pekerjaan ini. Itu bukan kekurangan: pekerjaan lain mungkin lebih sejalan dengannya.",
};

/** Words of the sheet for parents; they are "Bapak/Ibu", and the pupil is "anak". */
export const parents = {
  title: (title: string): string => `Lembar untuk orang tua: ${title}`,
  hint: "Satu siswa satu halaman A4. Bagikan kepada orang tua atau wali siswa itu saja, sesudah siswanya melihatnya.",
  kicker: "Untuk orang tua atau wali dari",
  intro: (name: string, role: string): string =>
    `Bapak/Ibu, ${name} sudah menjawab pertanyaan tentang dirinya dan tentang pekerjaan ${role}.`,
  purpose:
    "Ini bukan nilai rapor, bukan tes kemampuan, dan tidak dibuat untuk menyeleksi. Ini bahan mengobrol di rumah; yang memilih tetap anak sendiri.",

  today: "Gambaran hari ini",
  picture({ glance }: FamilyView): string {
    const { verdict, heldBy, mayHold, edge } = glance;
    const { status, band } = verdict;
    if (band === null)
      return "Belum cukup banyak pertanyaan yang dijawab, jadi belum ada yang bisa disimpulkan.";
    const holding = heldBy.length > 0 ? heldBy : mayHold.map(({ name }) => name);
    const isHeld = band === "unsure" && holding.length > 0;
    return [
      isHeld ? parents.held(holding) : PICTURES[band],
      ...(status === "provisional" ? ["Ini sementara, karena sebagian pertanyaan belum dijawab."] : []),
      edge === null ? "Jawaban bisa berubah." : "Kalau menjawab lagi, hasilnya bisa bergeser.",
    ].join(" ");
  },
  held: (names: readonly string[]): string =>
    `Hasilnya belum jelas, karena ada yang baiknya dibicarakan dulu: ${listed(names)}.`,

  enjoys: "Yang tampak ia minati",
  noEnjoyed: "Belum tampak dari jawabannya; boleh ditanyakan.",
  strongest: report.strongest,
  names: (names: readonly string[]): string => `${listed(names)}.`,
  heavy: "Yang mungkin terasa berat",
  noHeavy: "Tidak ada yang menonjol dari jawabannya.",
  openHeavy: "Belum bisa disimpulkan dari jawabannya.",
  trainable: "Yang bisa dilatih atau dicoba (saran untuk anak)",
  step: (name: string, tip: string): string => `${name}: ${tip}`,
  beliefs: "Ternyata faktanya",
  belief: (claim: string, fact: string): string =>
    `Banyak orang mengira: "${bare(claim)}". Faktanya: ${fact}`,

  talk: "Bahan obrolan di rumah",
  listen: "Cukup mendengarkan; tidak ada jawaban yang salah.",
  askEnjoyed: (duty: string): string => `Apa yang menarik bagimu dari "${bare(duty)}"?`,
  askFirst: "Kalau boleh melihat pekerjaan ini sehari saja, bagian mana yang ingin kamu lihat dulu?",
  askBelief: (claim: string): string => `Menurutmu, mengapa banyak orang mengira "${bare(claim)}"?`,
  askHeavy: (name: string): string =>
    `Laporanmu menyebut "${bare(name)}". Bagaimana menurutmu sendiri, dan apa yang bisa membantu?`,
  askWho: "Siapa yang bisa kita temui untuk bertanya tentang pekerjaan ini?",

  choice: "Ditulis oleh siswa",
  choices: ["Pilihanku sendiri:", "Yang ingin kucoba dulu:"],
  numbers: (fit: string, wobble: string | null): string =>
    `Dalam angka, bagi yang ingin tahu: kecocokan ${fit}${wobble === null ? "" : `, ${wobble}`}. Angka ini bukan persen, bukan peringkat, dan tidak dibandingkan dengan anak lain.`,
  signatures: (name: string): [role: string, name: string | null][] => [
    ["Siswa", name],
    ["Orang tua/wali", null],
    ["Guru BK", null],
  ],
  notice: "Tentang lembar ini",
} as const;

function bare(text: string): string {
  return text.replace(/\.$/, "");
}
