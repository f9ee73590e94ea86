import type { Word } from "../text/words.ts";

/** `bagi task ke tim`, and not `bagi warga`: who deals out, not for whom. */
export function sharesOut(words: readonly Word[]): boolean {
  return words[0]?.norm === "bagi" && words[1] !== undefined && SHARED.test(words[1].norm);
}

const SHARED =
  /^(?:tugas|task|taks|kerjaan|jadwal|hasil|shift|sif|giliran|peran|brosur|ilmu|tips|konten|uang|jatah|pesanan|kelompok|tim|materi|bahan|stok|rute)/;
