import { joined, within } from "./words.ts";

/** Sentences that a draft itself holds: its author may change them like any other text of the profile. */
export const sentences = {
  /** The name of a profession that the text does not tell. */
  unnamedRole: "Nama Pekerjaan",
  partners: (names: readonly string[]): string => `Bekerja sama dengan ${joined(names)}.`,
  described: (phrase: string): string => `Di uraian pekerjaan ini tertulis "${within(phrase)}".`,
  weighs: (phrase: string): string =>
    `Di uraian pekerjaan ini tertulis "${within(phrase)}". Bila itu kuat padamu, pekerjaan ini kemungkinan kurang cocok.`,
  weighsOwn: "Bila ini kuat padamu, pekerjaan ini kemungkinan kurang cocok.",
  interestTip: (role: string | null): string =>
    `Temui ${someone(role)}, lalu tanyakan seperti apa hari kerjanya dari pagi sampai selesai.`,
  traitTip: (role: string | null, phrase: string): string =>
    `Tanyakan kepada ${someone(role)}, kapan ia paling membutuhkan ini: ${within(phrase)}.`,
  antiTraitTip: (role: string | null): string =>
    `Tanyakan kepada ${someone(role)}, bagaimana ia menjalani bagian yang terasa berat baginya.`,
  limitedTo: (subject: string, act: string): string => `Tugas ${subject} terbatas pada ${act}`,
  limitedToIt: (act: string): string => `Tugasnya terbatas pada ${act}`,
  opposite: (claim: string): string => `Anggapan sebaliknya sering terdengar: ${claim}`,
  hoped: (claim: string): string => `Yang sering diharapkan: ${claim}`,
  anyone: "orang di pekerjaan ini",
} as const;

function someone(role: string | null): string {
  return role === null ? "seseorang di pekerjaan ini" : `seseorang yang bekerja sebagai ${role}`;
}
