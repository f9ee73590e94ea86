import type { Severity } from "../core/base/problem.ts";
import { counted, listed } from "./numbers.ts";
import { headings, report } from "./report.ts";

/** Words of the catalogue, the preview of a job, and the check of profiles. */
export const roles = {
  catalogue: "Peran di katalog",
  items: (count: number): string => `${count} pertanyaan`,
  read: "Baca gambarannya:",
  start: "Mulai wawancara:",
  search: "Cari:",
  duties: "Yang dikerjakan sehari-hari",
  traits: "Yang membantu di pekerjaan ini",
  antiTraits: headings.antiTraits,
  misconceptions: "Anggapan yang sering keliru",
  expectations: headings.expectations,
  comparison: (role: string): string => `Bedanya dengan ${role}`,
  this: "Peran ini",
  claim: report.claim,
  truth: report.fact,
  expected: report.expected,
  reality: report.reality,
  conditions: headings.conditions,
  paths: headings.paths,
  sources: headings.sources,
  /** What a path rests on: a number in the list of facts, and its date. */
  fact: (number: number, date: string | undefined): string =>
    `(${[`fakta ${number}`, date].filter(Boolean).join(", ")})`,
  next: (items: number, minutes: number, command: string): string =>
    `Penasaran cocok atau tidak? Wawancaranya ${items} pertanyaan, kira-kira ${minutes} menit: ${command}`,
  sound: (file: string, role: string, items: number): string =>
    `${file}: beres. ${role}, ${items} pertanyaan.`,
  usable: (file: string, counts: string, role: string, items: number): string =>
    `${file}: bisa dipakai, dengan ${counts}. ${role}, ${items} pertanyaan.`,
  stdinOnce: 'Yang masuk lewat "-" hanya bisa dibaca sekali; sebut satu kali saja.',
  problems: (file: string, counts: string): string => `${file}: ${counts}.`,
  /** How many there are of each severity, the worst first. */
  counts: ({ error, warning, hint }: Record<Severity, number>): string => {
    const told: [number, string][] = [
      [error, "masalah"],
      [warning, "catatan"],
      [hint, "petunjuk"],
    ];
    return listed(told.flatMap(([count, word]) => (count > 0 ? [`${counted(count)} ${word}`] : [])));
  },
} as const;
