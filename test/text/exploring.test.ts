import { expect, test } from "vitest";
import { exploring } from "../../src/text/exploring.ts";

const CASES: readonly [of: Parameters<typeof exploring.enough>[0], told: string][] = [
  [
    { asked: 80, skipped: 0, left: 84, roles: 12 },
    "Dari 80 jawabanmu, tiga peran teratas sudah terlihat: tidak ada peran lain yang akan jelas mengungguli salah satunya, apa pun jawaban untuk 84 pertanyaan sisanya.",
  ],
  [
    { asked: 20, skipped: 0, left: 4, roles: 3 },
    "Dari 20 jawabanmu, urutannya sudah terlihat: tidak akan jelas berbalik, apa pun jawaban untuk 4 pertanyaan sisanya.",
  ],
  [
    { asked: 24, skipped: 0, left: 0, roles: 2 },
    "Dari 24 jawabanmu, urutannya sudah terlihat: tidak akan jelas berbalik.",
  ],
  [
    { asked: 20, skipped: 4, left: 0, roles: 2 },
    "Dari 20 jawabanmu, urutannya sudah terlihat: tidak akan jelas berbalik. 4 pertanyaan yang kamu lewati tidak ikut dihitung; menjawabnya bisa mengubah urutan.",
  ],
  [
    { asked: 0, skipped: 24, left: 0, roles: 2 },
    "Belum ada jawaban yang bisa dibandingkan. 24 pertanyaan yang kamu lewati tidak ikut dihitung; menjawabnya bisa mengubah urutan.",
  ],
];

test.each([
  [4, "Wawancara selesai begitu tidak ada peran lain yang bisa jelas mengungguli tiga teratas."],
  [3, "Wawancara selesai begitu urutannya tidak bisa jelas berbalik."],
])("the first of %i roles can change places, undecided: no more is promised of the end", (roles, told) => {
  expect(exploring.length({ usual: 6, items: 9, minutes: 1, roles })).toContain(told);
});

test.each(CASES)("%o", (of, told) => {
  expect(exploring.enough(of)).toBe(told);
});
