import { expect, test } from "vitest";
import { shareLine } from "../../src/text/code.ts";

test.each<[string | null, string | null, string]>([
  ["A-01", "XI-2", "A-01 (XI-2): KC1-00"],
  ["A-01", null, "A-01: KC1-00"],
  [null, "XI-2", "(XI-2): KC1-00"],
  [null, null, "KC1-00"],
  ["", " ", "KC1-00"],
  ["Budi\nSantoso\u0007", "XI\u202e 2", "Budi Santoso (XI 2): KC1-00"],
  ["Budi (2)", null, "Budi (2) (): KC1-00"],
  ["Budi (2)", "XI (IPA)", "Budi (2) (XI (IPA)): KC1-00"],
  ["Budi kelas XI-2", null, "Budi kelas XI-2 (): KC1-00"],
  ["Budi. Kelas: 10 A.", "X", "Budi. Kelas: 10 A. (X): KC1-00"],
  ["Budi kelas unggulan", null, "Budi kelas unggulan: KC1-00"],
  ["Budi", "XI) (2", "Budi (XI] [2): KC1-00"],
  ["Budi", "XI (2", "Budi (XI [2): KC1-00"],
  ["Budi: Ani", null, "Budi: Ani: KC1-00"],
  ["=1+1", "<script>", "=1+1 (<script>): KC1-00"],
])("%j of %j shares %j", (respondent, group, line) => {
  expect(shareLine({ respondent, group }, "KC1-00")).toBe(line);
});
