import { expect, test } from "vitest";
import { addedToWork } from "../frame.ts";

test.each([
  [
    "Pemerintah menghendaki gizi buruk hilang seketika. Kenyataannya, perubahan itu lambat.",
    "gizi buruk hilang seketika",
    "perubahan itu lambat",
  ],
  [
    "Barista diharapkan tidak pernah salah, sementara ia hanya punya dua tangan.",
    "tidak pernah salah",
    "ia hanya punya dua tangan",
  ],
  [
    "Apakah kopi bisa jadi dalam sekejap? Itu harapan banyak tamu. Kenyataannya, menyeduh butuh waktu.",
    "kopi bisa jadi dalam sekejap",
    "menyeduh butuh waktu",
  ],
  [
    '"Begitu lulus langsung punya kedai, kan?" Harapan seperti ini wajar, tetapi hampir semua memulai dari bawah.',
    "Begitu lulus langsung punya kedai",
    "hampir semua memulai dari bawah",
  ],
  [
    "Pemula yang mendambakan kedai berharap cepat terkenal, padahal pelanggan datang pelan-pelan.",
    "cepat terkenal",
    "pelanggan datang pelan-pelan",
  ],
  [
    "Banyak yang ngarep sebulan buka udah balik modal. Kenyataannya bisa setahun.",
    "sebulan buka udah balik modal",
    "bisa setahun",
  ],
  [
    "| Harapan | Kenyataan |\n| --- | --- |\n| Bisa santai | Berdiri delapan jam |",
    "Bisa santai",
    "Berdiri delapan jam",
  ],
])("what is hoped: %s", (sentence, claim, reality) => {
  expect(addedToWork("barista", sentence).expectations).toEqual([{ claim, reality }]);
});

test.each([
  "Pekerjaan ini menghendaki ketelitian. Kenyataannya, tidak semua orang teliti.",
  "Barista diharapkan ramah dan teliti.",
  "Tiap hari ia bertemu pelanggan yang maunya macam-macam.",
])("nobody's hope: %s", (sentence) => {
  expect(addedToWork("barista", sentence).expectations).toBeUndefined();
});
