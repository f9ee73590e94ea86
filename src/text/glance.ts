import type { GlanceSection, Heavy, ShortSince, Strengths } from "../core/report/glance-section.ts";
import type { Standing } from "../core/report/standing.ts";
import { decimal } from "./numbers.ts";
import { bandNames, bandSpan, headings, report } from "./report.ts";
import { since } from "./since.ts";

const VERDICTS = {
  strong: "Jawabanmu sangat mirip dengan yang dibutuhkan pekerjaan ini.",
  good: "Sebagian besar jawabanmu sejalan dengan yang dibutuhkan pekerjaan ini.",
  unsure: "Sebagian jawabanmu sejalan dengan pekerjaan ini, sebagian belum.",
  low: "Banyak jawabanmu berbeda dari yang dibutuhkan pekerjaan ini.",
} as const;

/** Words of the first screen of a report. */
export const glance = {
  verdict({ verdict }: GlanceSection): string {
    const { status, band } = verdict;
    if (band === null) return "Hasil: belum bisa disimpulkan";
    return `${status === "provisional" ? "Hasil sementara" : "Hasil"}: ${bandNames[band]}`;
  },
  /** Why it is so, how sure it is, and what it is not. */
  status({ verdict, heldBy, coverage }: GlanceSection): string {
    const { status, low, high, band, nearEdge } = verdict;
    const span = bandSpan(low, high);
    const extent = glance.extent(status, coverage, span);
    const near = nearEdge ? [report.nearEdge] : [];
    if (band === null) return [extent, `Yang masih mungkin: ${span}.`, ...near, glance.purpose].join(" ");
    const isHeld = band === "unsure" && heldBy.length > 0;
    return [isHeld ? glance.held(heldBy) : VERDICTS[band], extent, ...near, glance.purpose].join(" ");
  },
  held: (names: readonly string[]): string =>
    `Banyak jawabanmu sejalan dengan pekerjaan ini, tetapi nilai ini menahan hasilnya: ${names.join(", ")}.`,

  extent(
    status: GlanceSection["verdict"]["status"],
    { answered, items }: GlanceSection["coverage"],
    span: string,
  ): string {
    const counted = `${answered} dari ${items} pertanyaan dijawab`;
    if (status === "insufficient") return `Belum cukup jawaban: ${counted}.`;
    if (status === "provisional") return `Sementara: ${counted}; sisanya bisa membawa hasil dari ${span}.`;
    if (answered === items) return `Lengkap: semua ${items} pertanyaan dijawab.`;
    return `Lengkap: jawaban yang tersisa tidak bisa mengubah hasil (${counted}).`;
  },
  purpose: "Ini refleksi karier, bukan psikotes dan bukan seleksi.",

  since: headings.since,
  moved({ before: { band, low, high }, moved, up, down }: ShortSince): string {
    const earlier = band === null ? bandSpan(low, high) : `"${bandNames[band]}"`;
    const rose = up.length > 0 ? [`Naik: ${up.join(", ")}.`] : [];
    const fell = down.length > 0 ? [`Turun: ${down.join(", ")}.`] : [];
    return [`Hasil dulu ${earlier}.`, since.fit[moved], ...rose, ...fell].join(" ");
  },

  strongest: report.strongest,
  lowest: report.weakest,
  scales: (scales: readonly Standing[]): string =>
    `${scales.map(({ name, value }) => `${name} ${decimal(value ?? 0)}`).join(", ")} (dari 100).`,
  wobble: ({ wobble }: Pick<Strengths, "wobble">): string =>
    wobble === null ? "" : ` Beda di bawah ${Math.ceil(wobble)} masih goyangan biasa.`,

  heavy: headings.antiTraits,
  names: (names: readonly string[], rest: number): string =>
    `${names.join(", ")}${rest > 0 ? `, dan ${rest} lagi` : ""}.`,
  noHeavy: "Tidak ada yang menonjol dari jawabanmu.",
  openHeavy: "Belum bisa disimpulkan dari jawabanmu.",
  heavyScale({ name, kind, value, why }: Heavy): string {
    const shown = value === null ? name : `${name} ${decimal(value)}`;
    const extreme = kind === "trait" ? "sangat rendah" : "sangat tinggi";
    const reasons = { holds: "menahan hasil", extreme, near: "hampir menahan: satu langkah lagi", low: "" };
    return reasons[why] === "" ? shown : `${shown} (${reasons[why]})`;
  },

  beliefs: "Gambaranmu tentang pekerjaannya",
  missed: (text: string, truth: boolean): string => `${quoted(text)} ternyata ${truth ? "benar" : "keliru"}.`,
  undecided: (claim: string, others: number): string =>
    `Belum jelas dari jawabanmu: ${quoted(claim)}${others > 0 ? ` dan ${others} anggapan lain` : ""}.`,
  counts: (undecided: number, known: number): string => {
    const open = undecided > 0 ? [`${undecided} anggapan lain belum jelas`] : [];
    return `${[...open, ...(known > 0 ? [`${known} sesuai faktanya`] : [])].join(", ")}.`;
  },
  allKnown: "Sesuai faktanya.",

  changes: "Yang mengubah hasilnya",
  openChanges: "Menjawab pertanyaan yang tersisa.",
  noChanges: "Tidak ada perubahan kecil yang mengubahnya.",
  farChanges: (most: number): string => `Masih jauh: lebih dari ${most} langkah jawaban.`,
  farChange: ({ to }: Pick<GlanceSection["changes"][number], "to">): string =>
    `Ke "${bandNames[to]}" masih jauh`,
  change: ({ to, steps, scales }: GlanceSection["changes"][number]): string =>
    `Ke "${bandNames[to]}" cukup ${steps} langkah di ${scales.join(", ")}`,

  leaning: report.towards,
  open: (other: string): string => `Belum condong ke salah satu; ${other} juga masih terbuka.`,
  neighbour: (other: string): string =>
    `Jawabanmu pas di sini, dan pilihanmu condong ke ${other}: lihat juga peran itu.`,

  steps: headings.nextSteps,
  step: (name: string, tip: string): string => `${name}: ${tip}`,

  flagged: "Ada pola jawaban yang perlu kamu baca ulang.",
} as const;

function quoted(text: string): string {
  return `"${text.replace(/\.$/, "")}"`;
}
