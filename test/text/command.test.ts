import { expect, test } from "vitest";
import { asTyped } from "../../src/text/command.ts";

test.each([
  ["kerja-cocok riwayat", "npm start -- riwayat"],
  ["kerja-cocok < jawaban.json", "npm start -- < jawaban.json"],
  ['Lihat "kerja-cocok nilai --help".', 'Lihat "npm start -- nilai --help".'],
  ["Lihat: kerja-cocok riwayat lihat NAMA", "Lihat: npm start -- riwayat lihat NAMA"],
  ["Satu: kerja-cocok a\nDua:  kerja-cocok b", "Satu: npm start -- a\nDua:  npm start -- b"],
  // The program, and no command.
  ["Dibuat oleh versi kerja-cocok yang lebih baru.", "Dibuat oleh versi kerja-cocok yang lebih baru."],
  ["Perbarui kerja-cocok, lalu lanjutkan.", "Perbarui kerja-cocok, lalu lanjutkan."],
  ["", ""],
])("%j reads %j after npm start", (sentence, typed) => {
  expect(asTyped(sentence, "npm start --")).toBe(typed);
});

test("what starts the program is put in as it is", () => {
  expect(asTyped("kerja-cocok riwayat", "node '$& $1.js'")).toBe("node '$& $1.js' riwayat");
});
