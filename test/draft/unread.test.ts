import { describe, expect, test } from "vitest";
import { readDescription, readText } from "../../src/draft/read.ts";

const FRAME = `Barista adalah orang yang meracik kopi untuk tamu.
Tugas barista meliputi menyeduh kopi dan melayani tamu.
Pekerjaan ini cocok untuk orang yang sabar.
`;

describe("a sentence of which no field takes anything is told as it is written", () => {
  test.each([
    ["Gajinya sekitar tiga juta rupiah per bulan."],
    ["Jam kerjanya bergilir, termasuk malam dan hari libur."],
    ["Yang paling berat adalah menghadapi tamu yang marah."],
    ["Risikonya luka bakar (ringan)."],
    ["Tidak semua orang betah di kedai sunyi!"],
    ["Lulusan SMA bisa melamar, tetapi D3 lebih disukai."],
    ["Jika Anda menyukai keramaian, pekerjaan ini akan terasa sepi."],
    ["Barista bukan koki: ia tidak memasak."],
    ["Gaji: 3 juta"],
    ["\u201CKopi itu hidup,\u201D katanya."],
  ])("%s", (sentence) => {
    expect(readText(FRAME + sentence).unread).toEqual([sentence]);
  });
});

describe("what is read, or only announces what is, is not told", () => {
  test.each([
    ["Ia bekerja sama dengan kasir dan pemasok."],
    ["Siapa yang cocok? Orang yang ramah dan teliti."],
    ["Gampang bosan? Suka menunda? Ini bukan jalanmu."],
    ["Banyak orang mengira barista hanya duduk. Salah besar! Ia berdiri sepanjang hari."],
    ['"Barista kan cuma tukang seduh." Begitu kata orang. Padahal ia mengenal kopi.'],
    ["Barista adalah orang yang meracik kopi untuk tamu."],
    ["Sifat yang dibutuhkan:\n- ramah\n- teliti"],
    ["## Tugas\n- menata meja"],
    ["## 2. Tugas\n- menata meja"],
    ["Profil pekerjaan: barista"],
    ["Kelebihannya:"],
  ])("%s", (text) => {
    expect(readText(FRAME + text).unread).toEqual([]);
  });
});

test.each([
  ["Berapa gajinya? Tiga juta.", ["Berapa gajinya?", "Tiga juta."]],
  ["Libur? Jarang. Gajinya tiga juta. Tertarik?", ["Jarang.", "Gajinya tiga juta."]],
  ["Gajinya tiga juta. Gajinya tiga juta.", ["Gajinya tiga juta."]],
  ["Gajinya tiga juta\n\n## Tugas\n- menata meja", ["Gajinya tiga juta"]],
  ["## Syarat\n- menata meja\nGajinya tiga juta.", ["Gajinya tiga juta."]],
])(
  "a question goes with its answer, no heading hides anything, and what is said twice is told once: %s",
  (text, unread) => {
    expect(readText(FRAME + text).unread).toEqual(unread);
  },
);

test("what describes no profession has nothing that is not read", () => {
  expect(readText("Kemarin saya ke pasar. Harga cabai naik.").unread).toEqual([]);
  expect(readText("I went to the market.").unread).toEqual([]);
});

test("what is read is the same", () => {
  const text = `${FRAME}Gajinya tiga juta.`;
  expect(readText(text).description).toEqual(readDescription(text));
});
