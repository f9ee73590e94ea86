import type { Descriptions } from "../../core/schemas/describe.ts";

/** What each key of the JSON of `peran periksa` holds. */
export const checkDescriptions: Descriptions = {
  version: "Versi bentuk ini.",
  files: "Setiap berkas yang diperiksa, menurut urutannya di perintah.",
  file: "Nama berkasnya.",
  role: "Nama perannya; null bila berkas itu belum menjadi profil.",
  items: "Berapa pertanyaan di profil itu.",
  findings: "Yang ditemukan, menurut urutannya di berkas.",
  code: "Nama aturannya.",
  severity:
    "Seberapa berat: yang membuat hasil keliru, yang melemahkan jawaban, atau yang memperbaiki tulisan.",
  line: "Barisnya, dari 1; null bila menyangkut seluruh berkas.",
  column: "Kolomnya, dari 1; null bila menyangkut seluruh berkas.",
  path: "Letaknya di profil, misalnya traits[0].name; null bila tidak ada.",
  reason: "Apa yang lemah dan mengapa.",
  advice: "Apa yang bisa dilakukan.",
};
