import { expect, test } from "vitest";
import { leanings } from "../../src/text/leanings.ts";

test.each([
  [0, "masih seri dengan peran lain", "sudah jelas"],
  [4, "pada yang lain masih seri", "semua"],
  [9, "Pada semua peserta, yang teratas sudah jelas.", "seri"],
])(
  "of nine people, %i with a first role that is sure are told without speaking of nobody",
  (sure, told, not) => {
    const sentence = leanings.sureOnes(sure, 9);
    expect(sentence).toContain(told);
    expect(sentence).not.toContain(not);
  },
);
