import { expect, test } from "vitest";
import { added } from "../frame.ts";

test.each([
  [
    "Dari gurunya, barista belajar menakar bubuk, memilih susu, dan teknik menuang.",
    ["menakar bubuk", "memilih susu", "teknik menuang"],
  ],
  [
    "Belajarlah macam-macam biji, cara merawat mesin, serta suhu air.",
    ["macam-macam biji", "cara merawat mesin", "suhu air"],
  ],
  [
    "SQL, spreadsheet, dan statistik dasar adalah kompetensi yang harus dikuasai.",
    ["SQL", "spreadsheet", "statistik dasar"],
  ],
  [
    "Adapun dari sisi keilmuan, penguasaan kimia, botani, dan fisika mutlak diperlukan.",
    ["kimia", "botani", "fisika"],
  ],
  [
    "Pengetahuan tentang suhu, gilingan, dan biaya bahan turut menentukan mutu.",
    ["suhu", "gilingan", "biaya bahan"],
  ],
  [
    "Pekerjaan ini menuntut landasan kimia yang kuat, kemampuan berkomunikasi dengan tamu, dan keahlian menakar.",
    ["landasan kimia yang kuat", "kemampuan berkomunikasi dengan tamu", "keahlian menakar"],
  ],
  [
    "Kecepatan mengetik, kefasihan menggunakan Excel, dan pembukuan perlu dikuasai.",
    ["Kecepatan mengetik", "kefasihan menggunakan Excel", "pembukuan"],
  ],
  [
    "Ilmu yang harus dikuasai, katanya, ada tiga: suhu air, takaran, dan gilingan.",
    ["suhu air", "takaran", "gilingan"],
  ],
  [
    "Yang tak kalah penting, izin edar dan sertifikat halal perlu dipahami.",
    ["izin edar", "sertifikat halal"],
  ],
])("what is to be known: %s", (sentence, knowledge) => {
  expect(added("barista", sentence)).toEqual({ knowledge });
});

test.each([
  // What somebody is good at, is used to, and what it is like for him.
  ["Kami mencari orang yang sabar, mampu berpikir menyeluruh, dan melek tren."],
  ["Orang yang terbiasa dengan tekanan, ramah, dan teliti cocok di sini."],
  ["Barista juga belajar."],
])("no knowledge: %s", (sentence) => {
  expect(added("barista", sentence).knowledge).toBeUndefined();
});
