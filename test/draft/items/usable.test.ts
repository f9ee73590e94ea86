import { expect, test } from "vitest";
import { isAskable, isNaming } from "../../../src/draft/items/usable.ts";
import { EACH_KNOWN } from "../descriptions.ts";

test.each([
  ..."dan|mutlak|kekuatan|jabatan ini hanya|sedangkan advokat membela kepentingan kliennya|Simpelnya".split(
    "|",
  ),
  ..."demikian halnya dengan|arsitek sendiri merupakan perancang bangunan|supaya perusahaan untung".split(
    "|",
  ),
  ..."padahal ngebaca data aja butuh logika|cuma mekanik motor lebih banyak ngerjain mesin kecil".split("|"),
  ..."pekerjaan ini pas buat yang tangannya terampil|soft skill aja nggak cukup ya|kami juga capek".split(
    "|",
  ),
  ..."usia maks|40 thn|pendidikan minimal S1|klien|akan lebih dihargai apabila bersertifikat|simak uraian berikut sebelum melamar|tenaga teknis kefarmasian membantu pelayanan|pranata lab mengisi logbook".split(
    "|",
  ),
])("%j is nothing to ask of a person", (phrase) => {
  expect(isAskable(phrase, "pranata lab")).toBe(false);
});

test.each([
  ..."sabar|SIM C|hanya mau bekerja di kantor|cuma mau kerja di kantor|mencintai pekerjaan ini sepenuh hati".split(
    "|",
  ),
  ..."peka terhadap kebutuhan pasien|pemimpin yang tegas|orang yang sabar|tangannya terampil|bukan yang pemalu".split(
    "|",
  ),
  ..."pendidikan luar biasa|minimal satu bahasa pemrograman|tim yang kompak|guru yang sabar menghadapi anak".split(
    "|",
  ),
])("%j can be asked", (phrase) => {
  expect(isAskable(phrase, "pranata lab")).toBe(true);
});

test.each(EACH_KNOWN)(
  "nothing that the text of %s tells is taken for the rest of a sentence",
  (_, description) => {
    const { role = null, traits, knowledge, antiTraits, partners } = description;
    expect(partners.filter((name) => !isNaming(name))).toEqual([]);
    const lost = [...traits, ...knowledge, ...antiTraits].filter((phrase) => !isAskable(phrase, role));
    expect(lost).toEqual([]);
  },
);

test.each([
  ["dokter", true],
  ["klien", true],
  ["kerjanya adalah kurator", false],
  ["cepat tanggap", false],
  ["direksi", true],
  ["dan", false],
])("%j names whom one works with: %s", (phrase, isOne) => {
  expect(isNaming(phrase)).toBe(isOne);
});
