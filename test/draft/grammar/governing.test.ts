import { expect, test } from "vitest";
import { partsOf } from "../../../src/draft/grammar/coordination.ts";
import { phraseOf } from "../../../src/draft/grammar/phrase.ts";
import { wordsOf } from "../../../src/draft/text/words.ts";

test.each([
  // A list that is closed before another head begins: each thing for itself.
  ["pengetahuan tentang gizi, sanitasi, dan imunisasi", ["gizi", "sanitasi", "imunisasi"]],
  [
    "pengetahuan tentang gizi, sanitasi, dan imunisasi, serta keterampilan menimbang",
    ["gizi", "sanitasi", "imunisasi", "keterampilan menimbang"],
  ],
  ["penguasaan akuntansi, audit, dan pajak", ["akuntansi", "audit", "pajak"]],
  // One that is not is the first of several.
  [
    "pengetahuan tentang gizi, sanitasi, serta keterampilan menimbang",
    ["pengetahuan tentang gizi", "sanitasi", "keterampilan menimbang"],
  ],
  [
    "penguasaan akuntansi, audit, dan sertifikasi auditor",
    ["penguasaan akuntansi", "audit", "sertifikasi auditor"],
  ],
  [
    "penguasaan bahasa Jawa, pemahaman gending, serta olah vokal",
    ["penguasaan bahasa Jawa", "pemahaman gending", "olah vokal"],
  ],
  // A pair alone is two things, among several heads it is one of them.
  ["pengetahuan tentang gizi dan sanitasi", ["gizi", "sanitasi"]],
  ["pemahaman yang mendalam tentang gizi dan sanitasi", ["gizi", "sanitasi"]],
  ["pengetahuan hukum dagang dan hukum waris", ["hukum dagang", "hukum waris"]],
  [
    "pengetahuan mengenai gizi dan sanitasi, pemahaman atas peraturan, serta kemahiran memakai timbangan",
    ["pengetahuan mengenai gizi dan sanitasi", "pemahaman atas peraturan", "kemahiran memakai timbangan"],
  ],
  // What somebody masters falls away in front of several things, and stays in front of one.
  ["menguasai mekanika, ilmu tanah, dan hidrolika", ["mekanika", "ilmu tanah", "hidrolika"]],
  ["paham soal mekanika, ilmu tanah, dan hidrolika", ["mekanika", "ilmu tanah", "hidrolika"]],
  ["tahu sejarah Jawa dan sejarah Bali", ["sejarah Jawa", "sejarah Bali"]],
  ["mengenal jenis dan serat kayu", ["mengenal jenis dan serat kayu"]],
  ["memahami sifat api dan bahan kimia", ["memahami sifat api dan bahan kimia"]],
  ["memahami kurikulum, menguasai kelas", ["memahami kurikulum", "menguasai kelas"]],
  // Tools go with their verb, activities do not.
  ["mengoperasikan total station, GPS, dan drone", ["mengoperasikan total station, GPS, dan drone"]],
  [
    "kemampuan membaca peta dan kompas, pengenalan pohon, serta peraturan kehutanan",
    ["kemampuan membaca peta dan kompas", "pengenalan pohon", "peraturan kehutanan"],
  ],
])("skills: %s", (text, expected) => {
  expect(partsOf(wordsOf(text), "skills").map(phraseOf)).toEqual(expected);
});

test.each([
  ["punya koordinasi mata dan tangan yang baik", ["punya koordinasi mata dan tangan yang baik"]],
  ["paham aba-aba tangan dan kode radio", ["paham aba-aba tangan dan kode radio"]],
  ["paham aba-aba tangan dan mampu membaca peta", ["paham aba-aba tangan", "mampu membaca peta"]],
  ["teliti dan tangan yang stabil", ["teliti", "tangan yang stabil"]],
])("qualities: %s", (text, expected) => {
  expect(partsOf(wordsOf(text), "qualities").map(phraseOf)).toEqual(expected);
});
