import type { Description } from "../../src/draft/description.ts";
import { readDescription } from "../../src/draft/read.ts";

const WHAT: Readonly<Record<string, string>> = {
  barista: "Barista adalah orang yang meracik kopi untuk tamu.",
  "penyuluh gizi": "Penyuluh gizi adalah orang yang mengajari warga makan sehat.",
  "teknisi lift": "Teknisi lift adalah orang yang merawat lift di gedung.",
};

/** What a profession does and whom it fits, without what it is. */
export const WORK = (role: string): string =>
  `Tugas ${role} meliputi mencatat data dan menemui pengunjung.\nPekerjaan ini cocok untuk orang yang murah senyum.`;

/** What a sentence adds to a description of a profession that is told before it: nothing else may change. */
export function added(role: string, sentence: string): Partial<Description> {
  const claims = `Banyak orang mengira ${role} hanya duduk. Padahal, ia berdiri.\nOrang berharap ${role} selalu ada. Kenyataannya, ia libur.`;
  return difference(`${claims}\n${WHAT[role]}\n${WORK(role)}`, sentence);
}

/** What a sentence adds where nothing was yet claimed of the profession. */
export function addedToWork(role: string, sentence: string): Partial<Description> {
  return difference(`${WHAT[role]}\n${WORK(role)}`, sentence);
}

function difference(frame: string, sentence: string): Partial<Description> {
  const before = readDescription(frame);
  const after = readDescription(`${frame}\n${sentence}`);
  const gained = Object.entries(after).flatMap(([field, value]) => {
    const known = before[field as keyof Description];
    if (JSON.stringify(known) === JSON.stringify(value)) return [];
    return [[field, Array.isArray(value) && Array.isArray(known) ? value.slice(known.length) : value]];
  });
  return Object.fromEntries(gained);
}
