import { counted } from "../numbers.ts";
import type { ProblemTexts } from "./sentence.ts";

const COMPARE = "Cocokkan dengan kode aslinya, atau minta peserta menyalinnya sekali lagi.";

/** What can be wrong with an answer code. */
export const codeTexts = {
  "code-mistyped": ({ code }) => ({ what: `Kode ${code} salah ketik atau terpotong.`, todo: COMPARE }),
  "code-too-short": ({ code, missing }) => ({
    what: `Kode ${code} kurang ${counted(missing)} huruf atau angka.`,
    todo: COMPARE,
  }),
  "code-too-long": ({ code, excess }) => ({
    what: `Kode ${code} kelebihan ${counted(excess)} huruf atau angka.`,
    todo: COMPARE,
  }),
  "code-without-start": ({ code }) => ({
    what: `Kode ${code} tidak diawali KC1, jadi ada yang hilang atau salah ketik.`,
    todo: COMPARE,
  }),
  "code-newer": ({ code }) => ({
    what: `Kode ${code} dibuat oleh versi kerja-cocok yang lebih baru, atau angka sesudah KC salah ketik.`,
    todo: "Cocokkan dengan kode aslinya; bila sama, perbarui kerja-cocok.",
  }),
  "code-of-other-edition": ({ code, role }) => ({
    what: `Kode ${code} bukan untuk pertanyaan "${role}" yang sekarang: perannya lain, atau pertanyaannya sudah berubah.`,
    todo: "Sebut peran saat kode itu dibuat dengan --peran, atau berkas YAML-nya yang dulu.",
  }),
} satisfies Partial<ProblemTexts>;
