import { capital, joined, within } from "./words.ts";

/** Sentences that a draft itself holds: its author may change them like any other text of the profile. */
export const sentences = {
  /** The name of a profession that the text does not tell. */
  unnamedRole: "Nama Pekerjaan",
  partners: (names: readonly string[]): string => `Bekerja sama dengan ${joined(names)}.`,
  doing: (activity: string): string => `mengurus hal ini: "${activity.replaceAll('"', "'")}"`,
  /** What belongs to an act in any job. */
  scenes: [
    (act: string): string =>
      /^menga?jar/.test(act) ? `menemani orang baru yang belajar ${act}` : `mengajari orang baru ${act}`,
    (act: string): string => `menyiapkan keperluan untuk ${act}`,
    (act: string): string => `memeriksa hasilnya setelah ${act}`,
  ],
  described: (phrase: string): string => `Di uraian pekerjaan ini tertulis "${within(phrase)}".`,
  weighs: (phrase: string): string =>
    `Di uraian pekerjaan ini tertulis "${within(phrase)}". Bila itu kuat padamu, pekerjaan ini kemungkinan kurang cocok.`,
  weighsOwn: "Bila ini kuat padamu, pekerjaan ini kemungkinan kurang cocok.",
  interestTip: (role: string | null): string =>
    `Temui ${someone(role)}, lalu tanyakan seperti apa hari kerjanya dari pagi sampai selesai.`,
  limitedToIt: (act: string): string => `Tugasnya terbatas pada ${act}`,
  covered: (task: string, role: string | null): string =>
    `${task} termasuk tugas ${role ?? "di pekerjaan ini"}`,
  inThisJob: (claim: string): string => `Di pekerjaan ini, ${claim}`,
  usually: (claim: string): string =>
    / hampir selalu /.test(claim)
      ? capital(claim.replace(/ hampir selalu /, " biasanya "))
      : `Biasanya ${claim}`,
  opposite: (claim: string): string => `Anggapan sebaliknya sering terdengar: ${claim}`,
  hoped: (claim: string): string => `Yang sering diharapkan: ${claim}`,
  anyone: "orang di pekerjaan ini",
} as const;

function someone(role: string | null): string {
  return role === null ? "seseorang di pekerjaan ini" : `seseorang yang bekerja sebagai ${role}`;
}
