import { expect, test } from "vitest";
import { renderStacks } from "../../../src/render/lists/stacks.ts";
import { HOSTILE, linesOf, plain, squeezed, UNSAFE, widest } from "../helpers.ts";

const STACK = { name: "kertas-2", typed: "kertas-2", role: "Guru", pupils: 31, savedAt: "2025-02-05 17:15" };
const EARLIER = { ...STACK, name: "kertas 1", typed: "'kertas 1'", role: "Perawat", pupils: 0 };

test("where no stack is kept nothing is told", () => {
  expect(renderStacks([], {}, "kerja-cocok")).toBe("");
});

test("every stack has its name, role, number of pupils and time; below stands what can be typed for the first", () => {
  expect(renderStacks([STACK, EARLIER], {}, "npx kerja-cocok").split("\n")).toEqual([
    "",
    "Tumpukan kertas yang sedang diketik",
    "",
    "• kertas-2",
    "  Guru",
    "  31 siswa · 2025-02-05 17:15",
    "",
    "• kertas 1",
    "  Perawat",
    "  0 siswa · 2025-02-05 17:15",
    "",
    "Lanjutkan: npx kerja-cocok isi --lanjut kertas-2",
    "Hapus: npx kerja-cocok riwayat hapus kertas-2",
    "",
  ]);
});

test("a name is typed as a shell takes it, and no command is broken", () => {
  expect(linesOf(renderStacks([EARLIER], { width: 40 }, "npx kerja-cocok")).slice(-5)).toEqual([
    "Lanjutkan:",
    "npx kerja-cocok isi --lanjut 'kertas 1'",
    "Hapus:",
    "npx kerja-cocok riwayat hapus 'kertas 1'",
    "",
  ]);
});

test("colours change nothing else", () => {
  const drawn = renderStacks([STACK], {}, "kerja-cocok");
  const coloured = renderStacks([STACK], { colour: 1 }, "kerja-cocok");
  expect(coloured).not.toBe(drawn);
  expect(plain(coloured)).toBe(drawn);
});

test.each(HOSTILE)("%s in a kept file are text", (_, text, read) => {
  const drawn = renderStacks([{ ...STACK, name: text, role: text }], { width: 40 }, "kerja-cocok");
  expect(widest(drawn)).toBeLessThanOrEqual(40);
  expect(UNSAFE.exec(drawn)).toBeNull();
  expect(squeezed(drawn)).toContain(`•${read}${read}31siswa`);
  expect(linesOf(drawn).filter((line) => line !== line.trimEnd())).toEqual([]);
});
