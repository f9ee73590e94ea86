import { expect, test } from "vitest";
import { keyingNotice } from "../../../src/render/screen/keying-notice.ts";
import { keyed } from "../../core/keying/keyed.ts";

const ALL = "1".repeat(10);
/** Two booklets of one pupil that differ at the first two questions. */
const DIFFERENT = `A⏎⏎${ALL}p22${ALL.slice(2)}⏎ `;

test.each<[string, string, string | null]>([
  ["a key that answers", "A⏎⏎1", null],
  ["one without a code", "⏎", "Ketik kode, inisial, atau nomor urut yang kamu tulis di bukletnya."],
  ["one that takes back more than there is", `A⏎⏎${ALL}p⌫`, "Ini nomor pertama."],
  [
    "one that is no option",
    "A⏎⏎19",
    '"9" bukan pilihan di nomor ini (1 sampai 5, 0 bila kosong). Tekan Backspace, lalu lanjutkan dari nomor 2.',
  ],
  [
    "one that is no option of four, and another",
    "A⏎⏎11152",
    '"5" bukan pilihan di nomor ini (1 sampai 4, 0 bila kosong). 1 tombol sesudahnya tidak dihitung. Tekan Backspace, lalu lanjutkan dari nomor 4.',
  ],
  [
    "Enter in the middle of a row",
    "A⏎⏎11⏎",
    "Baru 2 dari 10 nomor. Mungkin ada yang terlewat: cocokkan dengan kertasnya per lima angka. Tekan Backspace, lalu lanjutkan dari nomor 3.",
  ],
  [
    "one behind the last question",
    `A⏎⏎${ALL}4`,
    '"4" kelebihan: semua nomor sudah terisi. Mungkin ada yang terketik dua kali: cocokkan per lima angka. Tekan Backspace, lalu lanjutkan.',
  ],
  [
    "a code that another has",
    `A⏎X⏎${ALL}⏎a⏎⏎`,
    "A (X) sudah diketik, dan jawabannya tetap utuh. Backspace: ketik kode lain, misalnya tambahkan angka.",
  ],
  [
    "a code that the second has",
    `A⏎⏎${ALL}⏎B⏎X⏎${ALL}⏎b⏎⏎`,
    "B (X) sudah diketik, dan jawabannya tetap utuh. Backspace: ketik kode lain, misalnya tambahkan angka.",
  ],
  [
    "one that is no option where two passes differ",
    `${DIFFERENT}9`,
    '"9" bukan pilihan di nomor ini (1 sampai 5, 0 bila kosong). Tekan Backspace, lalu lanjutkan.',
  ],
  [
    "Enter while a difference is undecided",
    `${DIFFERENT}1⏎`,
    "Baru 1 dari 2 perbedaan yang diputuskan. Tekan Backspace, lalu lanjutkan.",
  ],
  [
    "one behind the last difference",
    `${DIFFERENT}114`,
    '"4" kelebihan: semua perbedaan sudah diputuskan. Tekan Backspace, lalu lanjutkan.',
  ],
])("of %s it is told what it did, and how to go on", (_, keys, told) => {
  expect(keyingNotice(keyed(keys))).toBe(told);
});

test("a sign that would steer a terminal is told without that", () => {
  expect(keyingNotice(keyed("A⏎⏎\u001b"))).toMatch(/^"" bukan pilihan/);
});
