import { expect, test } from "vitest";
import { ABSOLUTE_OF_STATEMENTS, NOT_ABSOLUTE } from "../../../src/core/content/tables/absolute.ts";
import { finderOf } from "../../../src/core/content/words.ts";
import { milder } from "../../../src/draft/making/milder.ts";
import { asRead } from "../../../src/draft/making/readable.ts";

const find = finderOf(ABSOLUTE_OF_STATEMENTS, NOT_ABSOLUTE);

test.each<[claim: string, mild: string]>([
  ["Apoteker hanya menjual obat.", "Tugas apoteker terbatas pada menjual obat."],
  ["Apoteker bekerja hanya untuk mencari untung.", "Tugas apoteker terbatas pada mencari untung."],
  ["Pekerjaannya sekadar menghitung uang.", "Pekerjaannya terbatas pada menghitung uang."],
  ["Mereka hanya bertugas memberi uang.", "Tugas mereka terbatas pada memberi uang."],
  ["Apoteker hanya bisa membaca resep.", "Yang bisa dikerjakan apoteker terbatas pada membaca resep."],
  ["Apoteker cuma tukang obat.", "Apoteker pada dasarnya tukang obat."],
  ['Ambulans dianggap cuma "taksi".', 'Ambulans pada dasarnya "taksi".'],
  ["Hasil riset hanya menegaskan hal umum.", "Hasil riset pada dasarnya menegaskan hal umum."],
  [
    "Semuanya otomatis sehingga orang hanya menonton layar.",
    "Hampir semua otomatis sehingga orang pada dasarnya menonton layar.",
  ],
  ["Sama saja dengan montir, hanya mesinnya lain.", "Sama saja dengan montir"],
  ["Apoteker akan selalu menawarkan yang mahal.", "Apoteker hampir selalu menawarkan yang mahal."],
  ["Semua relawan selalu hadir.", "Hampir semua relawan hadir."],
  ["Obatnya pasti manjur.", "Obatnya hampir pasti manjur."],
  ["Siapa pun bisa jadi operator.", "Hampir semua orang bisa jadi operator."],
  ["Laut menyediakan segalanya.", "Laut menyediakan hampir semuanya."],
  ["Data apa pun bisa dipulihkan.", "Hampir semua data bisa dipulihkan."],
  ["Apoteker tidak perlu keahlian apa pun.", "Apoteker tidak perlu keahlian."],
  ["Mobilnya tiba di mana pun api muncul.", "Mobilnya tiba di mana saja api muncul."],
  ["Kerjanya jalan-jalan melulu.", "Kerjanya jalan-jalan."],
  ["Apoteker tidak pernah libur.", "Apoteker hampir tidak pernah libur."],
  ["Apoteker dikira sama dengan kasir.", "Apoteker sama dengan kasir."],
  ["Selesai satu kali untuk selamanya.", "Selesai satu kali untuk waktu yang lama."],
  ["Sepenuhnya dilakukan di loket.", "Dilakukan di loket."],
  // nothing to make milder
  ["Apoteker sibuk.", "Apoteker sibuk."],
  [
    "Hasilnya belum pasti, dan tidak semua orang sembuh.",
    "Hasilnya belum pasti, dan tidak semua orang sembuh.",
  ],
  ["Hampir semua apoteker sibuk.", "Hampir semua apoteker sibuk."],
])("%s", (claim, mild) => {
  expect(milder(claim, "apoteker")).toBe(mild);
  expect(find(mild)).toBeNull();
});

test.each(ABSOLUTE_OF_STATEMENTS)("no claim betrays itself by %j", (word) => {
  const claims = [`barista ${word} datang`, `barista bekerja ${word}`, `${word} barista bekerja`];
  expect(
    claims.map((claim) => milder(asRead(claim), "barista")).filter((mild) => find(mild) !== null),
  ).toEqual([]);
});

test("the task of somebody is limited where the claim is about him, by a short name too", () => {
  expect(milder("Pelatih hanya melatih fisik.", "pelatih sepak bola")).toBe(
    "Tugas pelatih terbatas pada melatih fisik.",
  );
  expect(milder("Orang di pekerjaan ini hanya menunggu tamu.", null)).toBe(
    "Tugas orang di pekerjaan ini terbatas pada menunggu tamu.",
  );
});
