import type { Belief, Heavy, ScreenSection, Strengths } from "../core/report/sections.ts";
import type { Standing } from "../core/report/standing.ts";
import { decimal, listed } from "./numbers.ts";
import { bandNames } from "./report.ts";

const VERDICTS = {
  strong: "Jawabanmu sangat mirip dengan yang dibutuhkan pekerjaan ini.",
  good: "Sebagian besar jawabanmu sejalan dengan yang dibutuhkan pekerjaan ini.",
  unsure: "Sebagian jawabanmu sejalan dengan pekerjaan ini, sebagian belum.",
  low: "Banyak jawabanmu berbeda dari yang dibutuhkan pekerjaan ini.",
} as const;

/** More changed answers than this are told in words alone. */
export const MOST_CHANGES = 6;

/** Words of the first screen of a report. */
export const screen = {
  verdict({ verdict, heldBy }: ScreenSection): string {
    const { status, band, low, high } = verdict;
    if (band === null) return `Hasil: belum bisa disimpulkan. Yang masih mungkin: ${screen.span(low, high)}.`;
    const head = status === "provisional" ? "Hasil sementara" : "Hasil";
    const reason =
      band === "unsure" && heldBy.length > 0
        ? `Banyak jawabanmu sejalan dengan pekerjaan ini, tetapi nilai ini menahan hasilnya: ${listed(heldBy)}.`
        : VERDICTS[band];
    return `${head}: ${bandNames[band]}. ${reason}`;
  },
  span: (low: keyof typeof bandNames, high: keyof typeof bandNames): string =>
    low === high ? `"${bandNames[low]}"` : `"${bandNames[low]}" sampai "${bandNames[high]}"`,

  status({ verdict, coverage }: ScreenSection): string {
    const { status, low, high, nearEdge } = verdict;
    const near = nearEdge ? [screen.nearEdge] : [];
    return [screen.extent(status, coverage, screen.span(low, high)), ...near, screen.purpose].join(" ");
  },
  extent(
    status: ScreenSection["verdict"]["status"],
    { answered, items }: ScreenSection["coverage"],
    span: string,
  ): string {
    const counted = `${answered} dari ${items} pertanyaan dijawab`;
    if (status === "insufficient") return `Belum cukup jawaban: ${counted}.`;
    if (status === "provisional") return `Sementara: ${counted}; sisanya bisa membawa hasil dari ${span}.`;
    if (answered === items) return `Lengkap: semua ${items} pertanyaan dijawab.`;
    return `Lengkap: jawaban yang tersisa tidak bisa mengubah hasil (${counted}).`;
  },
  nearEdge: "Kalau menjawab lagi, hasilnya bisa bergeser satu tingkat.",
  purpose: "Ini refleksi karier, bukan psikotes dan bukan seleksi.",

  strongest: "Paling mendukung",
  lowest: "Yang paling rendah",
  scales: (scales: readonly Standing[]): string =>
    `${listed(scales.map(({ name, value }) => `${name} ${decimal(value ?? 0)}`))} (dari 100).`,
  wobble: ({ wobble }: Pick<Strengths, "wobble">): string =>
    wobble === null ? "" : ` Beda di bawah ${Math.ceil(wobble)} masih goyangan biasa.`,

  heavy: "Yang mungkin terasa berat",
  names: (names: readonly string[], rest: number): string =>
    rest > 0 ? `${names.join(", ")}, dan ${rest} lagi.` : `${listed(names)}.`,
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
  /** The claims that no conclusion can be drawn of, and those that the answers agree with the facts on. */
  belief: { open: "Belum jelas dari jawabanmu", no: "Sesuai faktanya" } satisfies Partial<
    Record<Belief["held"], string>
  >,
  claims: (label: string, claims: readonly string[]): string => `${label}: ${listed(claims.map(quoted))}.`,

  changes: "Yang mengubah hasilnya",
  openChanges: "Menjawab pertanyaan yang tersisa.",
  noChanges: "Tidak ada perubahan kecil yang mengubahnya.",
  change({ to, steps, answers, scales }: ScreenSection["changes"][number]): string {
    const band = `ke "${bandNames[to]}"`;
    if (answers > MOST_CHANGES) return `${band} masih jauh, lebih dari ${MOST_CHANGES} jawaban`;
    return `${band} cukup ${steps} langkah di ${listed(scales)}`;
  },

  leaning: "Arahmu",
  open: (other: string): string => `Belum condong ke salah satu; ${other} juga masih terbuka.`,
  towards: (role: string): string => `Pilihanmu condong ke ${role}.`,
  neighbour: (other: string): string =>
    `Jawabanmu pas di sini, dan pilihanmu condong ke ${other}: lihat juga peran itu.`,

  steps: "Langkah berikutnya",
  step: (name: string, tip: string): string => `${name}: ${tip}`,

  flagged: "Ada pola jawaban yang perlu kamu baca ulang.",
  caveat: "Jawaban asal-asalan tidak selalu bisa kami kenali.",
} as const;

function quoted(text: string): string {
  return `"${text.replace(/\.$/, "")}"`;
}
