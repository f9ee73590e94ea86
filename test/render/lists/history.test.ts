import { expect, test } from "vitest";
import type { SavedInterview } from "../../../src/core/interview/saved.ts";
import { renderHistory } from "../../../src/render/lists/history.ts";
import { history } from "../../../src/text/history.ts";
import { HOSTILE, linesOf, plain, squeezed, UNSAFE, widest } from "../helpers.ts";

function saved(settings: Partial<SavedInterview & { name: string }>): SavedInterview & { name: string } {
  return {
    name: "2025-02-05-guru",
    version: 1,
    profile: "guru",
    role: "Guru",
    file: null,
    fingerprint: "abc",
    startedAt: "2025-02-05T10:00:00.000Z",
    savedAt: "2025-02-05T10:15:30.000Z",
    finished: true,
    seed: 1,
    order: "listed",
    answers: {},
    skipped: [],
    itemFingerprints: {},
    ...settings,
  };
}

test("nothing kept is said in one line", () => {
  expect(renderHistory([], {})).toBe("Belum ada wawancara yang tersimpan.\n");
});

test("every interview has its name, role, state, number of answers and time", () => {
  const interviews = [
    saved({ answers: { a: 1, b: true } }),
    saved({ name: "lain", role: "Perawat", finished: false, answers: { a: 1 } }),
  ];
  const blocks = renderHistory(interviews, { width: 80 }).split("\n\n");
  expect(blocks.slice(0, 3)).toEqual([
    history.title,
    "1. 2025-02-05-guru\n   Guru\n   selesai · 2 jawaban · 2025-02-05 10:15",
    "2. lain\n   Perawat\n   belum selesai · 1 jawaban · 2025-02-05 10:15",
  ]);
  expect(blocks).toHaveLength(4);
});

const SHOW = "Lihat: kerja-cocok riwayat lihat 1";
const DELETE = "Hapus: kerja-cocok riwayat hapus 1";
const compare = (one: number, other: number) => `Bandingkan: kerja-cocok riwayat banding ${one} ${other}`;
const resume = (number: number) => `Lanjutkan yang belum selesai: kerja-cocok wawancara --lanjut ${number}`;
const OPEN = { finished: false };
const EXPLORED = { profile: "jelajah", explored: { roles: ["guru"], isCatalogue: false, wishes: {} } };
const NURSE = { profile: "perawat" };

test.each<[string, Partial<SavedInterview>[], string[]]>([
  ["one that is finished", [{}], [SHOW, DELETE]],
  ["one that goes on", [OPEN], [SHOW, DELETE, resume(1)]],
  ["two to compare", [{}, {}], [SHOW, compare(1, 2), DELETE]],
  ["two about two roles", [{}, NURSE], [SHOW, DELETE]],
  ["the first two about one role", [NURSE, {}, {}], [SHOW, compare(2, 3), DELETE]],
  ["several, one of which goes on", [{}, NURSE, { ...OPEN }], [SHOW, compare(1, 3), DELETE, resume(3)]],
  [
    "an exploration that goes on",
    [{}, { ...OPEN, ...EXPLORED }],
    [SHOW, DELETE, "Lanjutkan yang belum selesai: kerja-cocok jelajah --lanjut 2"],
  ],
  ["two explorations, which tell of no role", [EXPLORED, EXPLORED], [SHOW, DELETE]],
])("below stands what can be typed for %s", (_, interviews, hints) => {
  const drawn = renderHistory(interviews.map(saved), { width: 80 });
  expect(drawn.trimEnd().split("\n\n").at(-1)?.split("\n")).toEqual([history.names, ...hints]);
});

test("a hint names what starts the program, and its command is never broken", () => {
  const lines = renderHistory([saved({})], { width: 40 }, "node bin/kerja-cocok.js")
    .trimEnd()
    .split("\n");
  expect(lines.slice(-4)).toEqual([
    "Lihat:",
    "node bin/kerja-cocok.js riwayat lihat 1",
    "Hapus:",
    "node bin/kerja-cocok.js riwayat hapus 1",
  ]);
});

test.each([40, 80])("the list fits %d columns, with and without colour", (width) => {
  const interviews = [saved({ name: "pendamping-kesejahteraan-masyarakat-2025-02-05-101530" })];
  const drawn = renderHistory(interviews, { width });
  expect(widest(drawn)).toBeLessThanOrEqual(width);
  expect(drawn).toMatch(/[^\n]\n$/);
  const coloured = renderHistory(interviews, { width, colour: 1 });
  expect(coloured).not.toBe(drawn);
  expect(plain(coloured)).toBe(drawn);
});

test.each(HOSTILE)("%s in a kept file are text", (_, text, read) => {
  const drawn = renderHistory([saved({ name: text, role: text, savedAt: text })], { width: 40 });
  expect(widest(drawn)).toBeLessThanOrEqual(40);
  expect(UNSAFE.exec(drawn)).toBeNull();
  expect(squeezed(drawn)).toContain(`${read}${read}selesai·0jawaban`);
  expect(linesOf(drawn).filter((line) => line !== line.trimEnd())).toEqual([]);
});
