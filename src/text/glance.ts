import type { Belief, GlanceSection, Heavy, ShortChange, ShortSince } from "../core/report/glance-section.ts";
import type { Standing } from "../core/report/standing.ts";
import { edgeText } from "./edge.ts";
import { decimal, listed, word } from "./numbers.ts";
import { bandNames, bandSpan, headings, report } from "./report.ts";
import { sentence } from "./sentence.ts";
import { since } from "./since.ts";

/** Of the mean, which is all that a band tells. */
const MEANS = {
  strong: "sangat mirip dengan yang dibutuhkan pekerjaan ini",
  good: "cukup searah dengan yang dibutuhkan pekerjaan ini",
  unsure: "di tengah-tengah atau sedikit di atasnya untuk pekerjaan ini",
  low: "di bawah tengah-tengah untuk pekerjaan ini",
} as const;

/** More names than this are counted. */
const MOST_NAMES = 3;

/** Words of the first screen of a report. */
export const glance = {
  verdict({ verdict }: GlanceSection): string {
    const { status, band } = verdict;
    if (band === null) return "Hasil: belum bisa disimpulkan";
    return `${status === "provisional" ? "Hasil sementara" : "Hasil"}: ${bandNames[band]}`;
  },
  /** Why it is so, how sure it is, and what it is not. */
  status(section: GlanceSection): string {
    const { verdict, coverage, edge } = section;
    const { status, low, high, band } = verdict;
    const span = bandSpan(low, high);
    const extent = glance.extent(status, coverage, span);
    const near = edge === null ? [] : [edgeText(edge, band)];
    if (band === null) {
      const few = section.tooFew.length > 0 ? [glance.tooFew(section.tooFew)] : [];
      return [extent, ...few, `Yang masih mungkin: ${span}.`, glance.purpose].join(" ");
    }
    const warm = band === "low" ? [glance.warm] : [];
    return [glance.why(section), ...near, extent, ...warm, glance.purpose].join(" ");
  },
  why({ verdict: { band }, meanBand, heldBy, mayHold }: GlanceSection): string {
    if (band === "unsure" && heldBy.length > 0) return glance.held(heldBy, meanBand);
    if (mayHold.length > 0) return glance.mayHold(mayHold);
    return `Rata-rata jawabanmu ${MEANS[band ?? "unsure"]}.`;
  },
  held(names: readonly string[], mean: GlanceSection["meanBand"]): string {
    const isHigh = mean === "good" || mean === "strong";
    const start = isHigh ? `Rata-rata jawabanmu ${MEANS[mean]}, tetapi` : "Apa pun sisanya,";
    const holding = names.length === 1 ? "nilai ini" : `${word(names.length)} nilai`;
    return `${start} ${holding} menahan hasilnya: ${listed(names)}.`;
  },
  mayHold: (scales: readonly Standing[]): string =>
    `Untuk sementara belum jelas: nilai ${listed(scales.map(({ name, value }) => `${name} (perkiraan ${decimal(value ?? 0)})`))} mungkin menahan hasilnya.`,

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
  tooFew: (names: readonly string[]): string => `Kurang dari setengahnya dijawab: ${shortened(names)}.`,
  warm: "Ini gambaran jawabanmu hari ini, bukan batas kemampuanmu. Peran lain mungkin lebih sejalan dengan jawabanmu.",
  purpose: "Ini refleksi karier, bukan psikotes dan bukan seleksi.",

  since: headings.since,
  moved({ before: { band, low, high }, moved, up, down, heavier, lighter, reason }: ShortSince): string {
    const earlier = band === null ? bandSpan(low, high) : `"${bandNames[band]}"`;
    const named = (label: string, names: readonly string[]) =>
      names.length > 0 ? [`${label}: ${names.join(", ")}.`] : [];
    return [
      `Hasil dulu ${earlier}.`,
      reason ? since.reason(reason) : since.fit[moved],
      ...named("Naik", up),
      ...named("Turun", down),
      ...named("Lebih berat dari dulu", heavier),
      ...named("Lebih ringan dari dulu", lighter),
    ].join(" ");
  },

  strongest: report.strongest,
  lowest: "Yang paling rendah",
  scales: (scales: readonly Standing[]): string =>
    `${scales.map(({ name, value }) => `${name} ${decimal(value ?? 0)}`).join(", ")} (dari 100).`,
  alike: "Nilai-nilaimu",
  areAlike: "Hampir sama; bedanya masih wajar.",
  bothAlike: "Keduanya hampir sama; bedanya masih wajar.",
  othersAlike: "Nilai lainnya hampir sama; bedanya masih wajar.",

  heavy: headings.antiTraits,
  names: (names: readonly string[], rest: number): string =>
    `${names.join(", ")}${rest > 0 ? `, dan ${rest} lagi` : ""}.`,
  noHeavy: "Tidak ada yang menonjol dari jawabanmu.",
  openHeavy: "Belum bisa disimpulkan dari jawabanmu.",
  heavyScale({ name, kind, value, floor, why }: Heavy): string {
    const shown = value === null ? name : `${name} ${decimal(value)}`;
    const reasons = {
      holds: `menahan hasil; batasnya ${report.floors[kind](floor)}`,
      mayHold: `mungkin menahan hasil; batasnya ${report.floors[kind](floor)}`,
      atFloor: `sampai di batasnya, ${decimal(floor)}`,
      near: `dekat batasnya, ${decimal(floor)}`,
      nearFloor: `dekat batasnya, ${decimal(floor)}`,
      low: "",
    };
    return reasons[why] === "" ? shown : `${shown} (${reasons[why]})`;
  },
  /** @param names null where all that stands before is meant */
  mayHoldLater: (names: readonly string[] | null): string =>
    `Kalau kecocokanmu naik, ${names === null ? "ini" : listed(names)} bisa menahan hasilnya.`,

  beliefs: "Gambaranmu tentang pekerjaannya",
  missed: (text: string, truth: boolean): string => `${quoted(text)} ternyata ${truth ? "benar" : "keliru"}.`,
  /** Nothing is told of a belief that is not settled, but the fact. */
  undecided({ fact, answered, right }: Belief, others: number): string {
    const rest = others > 0 ? ` ${others} anggapan lain juga belum jelas.` : "";
    if (answered === 1 && right === 1) {
      return `Satu pernyataan kamu jawab benar; itu belum cukup untuk menyimpulkan.${rest}`;
    }
    return `Faktanya: ${sentence(fact).join("")} Jawabanmu tentang ini belum jelas.${rest}`;
  },
  counts(missed: number, undecided: number, known: number): string {
    const parts = [
      ...(missed > 0 ? [`${missed} anggapan lain juga berbeda dari faktanya`] : []),
      ...(undecided > 0 ? [`${undecided} anggapan lain belum jelas`] : []),
      ...(known > 0 ? [`${known} sesuai faktanya`] : []),
    ];
    return `${parts.join(", ")}.`;
  },
  known: (answered: number, statements: number): string =>
    answered === statements
      ? "Sesuai faktanya."
      : `${answered} pernyataan yang kamu jawab sesuai faktanya; ${statements - answered} belum dijawab.`,

  changes: "Yang mengubah hasilnya",
  openChanges: "Menjawab pertanyaan yang tersisa.",
  noChanges: "Tidak ada perubahan kecil yang mengubahnya.",
  farChanges: (most: number): string =>
    `Hasil ini tidak mudah berubah: perlu lebih dari ${word(most)} langkah.`,
  farChange: ({ to }: Pick<ShortChange, "to">, most: number): string =>
    `Ke "${bandNames[to]}" perlu lebih dari ${word(most)} langkah.`,
  change(change: ShortChange): string {
    const { to, steps, isUp, scales } = change;
    const band = `"${bandNames[to]}"`;
    if (isUp && scales.every(({ kind }) => kind === "interest")) {
      return `Kalau jawaban minatmu naik ${steps} langkah, hasilnya ${band}. Minat tidak perlu dipaksa; coba dulu, lalu rasakan.`;
    }
    return `Ke ${band} cukup ${steps} langkah: ${listed(scales.map((scale) => `${scale.name} ${directionOf(scale, isUp)}`))}.`;
  },
  stepNote: "Satu langkah: satu pilihan naik atau turun.",

  leaning: report.towards,
  unknown: "Belum diketahui.",
  open: (other: string): string => `Belum condong ke salah satu; ${other} juga masih terbuka.`,
  beside: (role: string): string =>
    `Di antara dua arah itu kamu lebih memilih ${role}; ini tidak ikut menghitung hasil.`,
  neighbour: (other: string): string =>
    `Jawabanmu pas di sini, dan pilihanmu condong ke ${other}: bacalah bagian "${headings.comparison}".`,

  steps: headings.nextSteps,
  calmSteps: "Tidak ada yang mendesak. Kalau mau mencoba sesuatu",
  step: (name: string, tip: string): string => `${name}: ${tip}`,
  answerFirst: "Jawab bagian yang kosong.",

  flagged: `Ada pola jawaban yang perlu kamu baca ulang: lihat bagian "${headings.quality}".`,
} as const;

function quoted(text: string): string {
  return `"${text.replace(/\.$/, "")}"`;
}

/** The first names, and how many more there are. */
function shortened(names: readonly string[]): string {
  if (names.length <= MOST_NAMES) return listed(names);
  return `${names.slice(0, MOST_NAMES).join(", ")}, dan ${names.length - MOST_NAMES} nilai lagi`;
}

function directionOf({ kind }: ShortChange["scales"][number], isUp: boolean): string {
  if (kind === "antiTrait") return isUp ? "ke arah yang lebih ringan" : "ke arah yang lebih berat";
  return isUp ? "naik" : "turun";
}
