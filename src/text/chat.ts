import type { GlanceSection } from "../core/report/glance-section.ts";
import { longDate } from "./dates.ts";
import { bandNames, bandSpan } from "./report.ts";

/** Words of the few lines that a person may paste into a chat. */
export const chat = {
  title: (role: string): string => `Cocokkah aku menjadi ${role}?`,
  /** The verdict, and how sure it is. */
  verdict({ verdict, coverage }: GlanceSection): string {
    const { status, band, low, high } = verdict;
    const { answered, items } = coverage;
    const counted = `${answered} dari ${items} dijawab`;
    if (band === null) return `Hasil: belum bisa disimpulkan (${counted})`;
    if (status === "provisional") {
      return `Hasil sementara: ${bandNames[band]} (${counted}; masih mungkin ${bandSpan(low, high)})`;
    }
    return `Hasil: ${bandNames[band]} (${answered === items ? `semua ${items} pertanyaan dijawab` : `${counted}, sisanya tidak mengubah hasil`})`;
  },
  /** Names of scales may hold a "dan" of their own: commas part them. */
  strongest: (names: readonly string[]): string => `Paling mendukung: ${names.join(", ")}`,
  heavy: (names: readonly string[]): string => `Mungkin terasa berat: ${names.join(", ")}`,
  nearEdge: "Hasilnya dekat batas, jadi bisa bergeser kalau aku menjawab lagi.",
  made: (day: string): string => `${longDate(day)}. Refleksi karier, bukan psikotes.`,
} as const;
