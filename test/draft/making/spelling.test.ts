import { expect, test } from "vitest";
import { spelled } from "../../../src/draft/making/spelling.ts";

test.each([
  ["nata barang di rak klo toko sepi", "menata barang di rak kalau toko sepi"],
  ["Ngitung uang tiap ganti shift", "Menghitung uang tiap ganti shift"],
  ["antriannya gak abis2", "antriannya tidak abis-abis"],
  ["Kerjasama dan resiko ketrampilan", "Kerja sama dan risiko keterampilan"],
  ["mengkoordinasikan kegiatan", "mengoordinasikan kegiatan"],
  // names, and words that are none of the street
  ["membuat nata de coco", "membuat nata de coco"],
  ["mengolah tanah liat", "mengolah tanah liat"],
  ["tokoh Karna dan GA", "tokoh Karna dan GA"],
  ["SIM B2 dan CO2", "SIM B2 dan CO2"],
  ["tapi-tapi", "tapi-tapi"],
  ["seorang constructor toString", "seorang constructor toString"],
  ["", ""],
])("%j is written %j", (text, written) => {
  expect(spelled(text)).toBe(written);
});
