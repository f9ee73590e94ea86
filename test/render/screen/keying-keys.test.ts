import { expect, test } from "vitest";
import { nextPupil } from "../../../src/core/keying/keying.ts";
import { keyingKeys } from "../../../src/render/screen/keying-keys.ts";
import { keyed, typed } from "../../core/keying/keyed.ts";

const ALL = "1".repeat(10);
/** Two booklets of one pupil that differ at the first two questions. */
const DIFFERENT = `A⏎⏎${ALL}p22${ALL.slice(2)}⏎`;

test.each<[string, string, string]>([
  ["the code", "A", "Enter lanjut | Esc menu"],
  ["the class", "A⏎", "Enter lanjut | Backspace ke kode | Esc menu"],
  ["the first question", "A⏎⏎", "1–5 jawab | 0 kosong | ← urungkan | Esc menu"],
  ["a question", "A⏎⏎1", "1–5 jawab | 0 kosong | ← urungkan | Esc menu"],
  ["a question of four options", "A⏎⏎111", "1–4 jawab | 0 kosong | ← urungkan | Esc menu"],
  [
    "a question whose answer was taken back",
    "A⏎⏎12⌫",
    "1–5 jawab | 0 kosong | → ambil lagi | ← urungkan | Esc menu",
  ],
  ["the end of a row", `A⏎⏎${ALL}`, "Enter siswa berikutnya | p periksa | ← perbaiki | Esc menu"],
  ["a stop", "A⏎⏎19", "Backspace lanjut | Esc menu"],
  [
    "a code that is taken",
    `A⏎⏎${ALL}⏎A⏎⏎`,
    "Backspace kode lain | l lihat yang dulu | p periksa yang dulu | Esc menu",
  ],
  [
    "the first question of a second pass",
    `A⏎⏎${ALL}p`,
    "1–5 jawab | 0 kosong | ↑↓ buklet lain | ← urungkan | Esc menu",
  ],
  [
    "the same, its answer taken back",
    `A⏎⏎${ALL}p1⌫`,
    "1–5 jawab | 0 kosong | ↑↓ buklet lain | → ambil lagi | ← urungkan | Esc menu",
  ],
  ["the second question of a second pass", `A⏎⏎${ALL}p1`, "1–5 jawab | 0 kosong | ← urungkan | Esc menu"],
  ["the end of a second pass", `A⏎⏎${ALL}p${ALL}`, "Enter bandingkan | ← perbaiki | Esc menu"],
  ["differences that nobody has looked at", DIFFERENT, "spasi lihat | Esc menu"],
  ["a difference", `${DIFFERENT} `, "1–5 jawab | 0 kosong | ← urungkan | Esc menu"],
  ["the next difference", `${DIFFERENT} 1`, "1–5 jawab | 0 kosong | ← urungkan | Esc menu"],
  ["differences that are all decided", `${DIFFERENT} 11`, "Enter pakai | ← ubah | Esc menu"],
])("at %s the keys that do something there are told", (_, keys, told) => {
  expect(keyingKeys(keyed(keys)).join(" | ")).toBe(told);
});

test("a code that a booklet half typed has offers no check of it", () => {
  const taken = typed(nextPupil(keyed("B⏎⏎123")), "B⏎⏎");
  expect(keyingKeys(taken).join(" | ")).toBe("Backspace kode lain | l lihat yang dulu | Esc menu");
});
