import { expect, test } from "vitest";
import { SHAMING } from "../../../src/core/content/tables/shaming.ts";
import { finderOf } from "../../../src/core/content/words.ts";
import { kindly, softened } from "../../../src/draft/making/softer.ts";

test.each([
  ["selalu tepat waktu", "tepat waktu"],
  ["bekerja tanpa arahan siapa pun", "bekerja tanpa arahan"],
  ["Semua serba pasti", "Serba jelas"],
  ["menyukai semua hewan", "menyukai hewan"],
  ["siap ditempatkan di mana pun", "siap ditempatkan di mana saja"],
  ["memantau tanda vital setiap saat", "memantau tanda vital terus-menerus"],
  ["gaji yang pasti", "gaji yang jelas"],
  ["gaji yang tidak pasti", "gaji yang tidak pasti"],
  ["menyemua", "menyemua"],
])("%j allows exceptions as %j", (phrase, soft) => {
  expect(softened(phrase)).toBe(soft);
});

test.each([
  ["Membantu orang miskin.", "Membantu orang yang kekurangan."],
  ["Pecandu kurang iman.", "Orang dengan kecanduan kurang iman."],
  ["malas mencatat", "enggan mencatat"],
  ["anak cacat", "anak penyandang disabilitas"],
  ["Malas", "Kurang rajin"],
  ["orang yang pemalas", "orang yang kurang rajin"],
  ["Pelukis pasti miskin.", "Pelukis pasti kekurangan."],
  ["miskin ide", "kurang ide"],
  ["Pemalasan", "Pemalasan"],
  ["merawat pasien rumah sakit jiwa", "merawat pasien rumah sakit jiwa"],
  ["menolong orang sakit jiwa", "menolong orang gangguan jiwa"],
  ["memperbaiki komputer yang lemot", "memperbaiki komputer yang lemot"],
])("%j makes nobody small as %j", (text, kind) => {
  expect(kindly(text)).toBe(kind);
});

test("every word that the rule of content knows a word for has it, but for what it only advises on", () => {
  const find = finderOf(Object.keys(SHAMING));
  const left = Object.keys(SHAMING).filter((word) => find(kindly(word)) !== null);
  expect(left.filter((word) => !SHAMING[word]?.startsWith("apa "))).toEqual([]);
});
