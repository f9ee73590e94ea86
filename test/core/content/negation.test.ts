import { expect, test } from "vitest";
import { negationOf } from "../../../src/core/content/negation.ts";

test.each<[text: string, word: string | null]>([
  ["Kamu tidak betah menunggu.", "tidak"],
  ["Kamu nggak mau menunggu.", "nggak"],
  ["Kamu ngga betah menunggu.", "ngga"],
  ["Kamu tdk suka menunggu.", "tdk"],
  ["Kamu kagak betah duduk.", "kagak"],
  ["Kamu tiada sabar menanti.", "tiada"],
  ["Kamu tidaklah sabar.", "tidaklah"],
  ["Kamu bukan orang yang sabar.", "bukan"],
  ["Kamu tak peduli.", "tak"],
  ["Kamu belum pernah membantu.", "belum"],
  ["Kamu kurang teliti.", "kurang"],
  ["Nomor telepon enggan kamu cocokkan.", "enggan"],
  ["Kamu menyerahkan tugas tanpa memeriksanya.", "tanpa"],
  ["Saat teman bercerita, kamu tidak mendengarkan.", "tidak"],
  ["KAMU TIDAK SABAR.", "tidak"],
  ["Kamu berhenti ketika lelah; kamu tidak melanjutkan.", "tidak"],
  ["Kamu kurang sabar menunggu.", "kurang"],
  // of somebody or something else
  ["Kamu meninggalkan teman yang tidak sepaham.", null],
  ["Kamu berhenti ketika hasilnya belum terlihat.", null],
  ["Kalau tidak diminta, kamu diam di tempat.", null],
  ["Kamu menjawab sebelum pertanyaannya selesai.", null],
  ["Kamu bekerja di tempat di mana kamu tidak dikenal.", null],
  ["Kamu pura-pura tidak mendengar ketika dipanggil.", null],
  ["Kamu bersikap seolah-olah belum tahu.", null],
  // no denial
  ["Kamu ditanya mau atau tidak.", null],
  ["Kamu tidur kurang dari lima jam.", null],
  ["Kamu berkata kurang ajar kepada guru.", null],
  ["Kamu berbicara tak henti-hentinya.", null],
  ["Kamu membaca bukan sekadar judulnya.", null],
  ["Kamu menikmati hari yang penuh hal tak terduga.", null],
  ["Kejadian tak terduga merusak harimu.", null],
  ["Mau tidak mau, kamu menunda tugas.", null],
  ["Mau gak mau, kamu menunda tugas.", null],
  ["Kamu menunda tugas.", null],
  ['Kamu berkata "tidak sempat" kepada teman.', null],
  ["Kamu bertanya “Kenapa tidak?” lalu pergi.", null],
  ["", null],
])("%j: %s", (text, word) => {
  expect(negationOf(text)).toBe(word);
});
