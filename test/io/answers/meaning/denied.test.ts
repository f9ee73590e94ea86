import { expect, test } from "vitest";
import { isDenied } from "../../../../src/io/answers/meaning/denied.ts";

test.each([
  "tidak",
  "3. tidak",
  "bukan",
  "jarang",
  "nggak",
  "tidak setuju",
  "sangat tidak sesuai",
  "hampir tidak pernah",
  "kurang suka",
  "bukan saya",
  "yang tidak kamu setujui",
  "bagian 2: yang tidak kamu setujui",
  "yang tidak kamu setujui. pilih satu",
  "hal yang jarang kamu lakukan",
  "mana yang bukan dirimu?",
  "yang paling tidak sesuai denganmu",
  "seberapa tidak setuju kamu",
  "kamu tidak suka",
  "pernyataan berikut tidak benar",
  "yang belum pernah kamu lakukan",
])("the frame %j denies its rows", (part) => {
  expect(isDenied(part)).toBe(true);
});

test.each([
  "",
  "bagian a",
  "seberapa sering kamu melakukan ini?",
  // a scale and its ends
  "sangat tidak sesuai - sangat sesuai",
  "1 = sangat tidak setuju, 5 = sangat setuju",
  "(1) tidak setuju, (2) netral, (3) setuju",
  "pilih yang paling sesuai dari tidak sesuai sampai sesuai",
  "seberapa sesuai/tidak sesuai kamu",
  "seberapa setuju atau tidak setuju kamu",
  "apakah kamu setuju, tidak setuju, atau netral?",
  "ya/tidak",
  "benar atau tidak",
  // how to answer
  "tidak ada jawaban yang benar atau salah",
  "di sini tidak ada jawaban yang salah menurut kamu",
  "ini bukan tes",
  "jawab apa adanya, bukan yang menurutmu benar",
  "pilih yang paling sesuai bukan yang benar",
  "jika kamu tidak suka, pilih netral",
  "kamu tidak perlu suka semuanya",
  "lewati yang tidak ingin kamu jawab",
  "kamu tidak akan dinilai",
  "bila ini kuat padamu, pekerjaan ini kemungkinan kurang cocok.",
  "jangan ragu, pilih yang kamu suka",
  "yang kurang lebih sesuai denganmu",
  // what the rows are about
  "kurang sabar",
  "tidak-suka-lapangan",
  "situasi yang tidak nyaman",
  "anak yang tidak sekolah",
  "yang kamu lakukan saat tidak sibuk",
])("the frame %j does not deny its rows", (part) => {
  expect(isDenied(part)).toBe(false);
});
