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
    "2025-02-05-guru\n  Guru\n  selesai · 2 jawaban · 2025-02-05 10:15",
    "lain\n  Perawat\n  belum selesai · 1 jawaban · 2025-02-05 10:15",
  ]);
  expect(blocks).toHaveLength(4);
});

test.each<[string, Partial<SavedInterview>[], string[]]>([
  ["one that is finished", [{}], ["names", "show", "delete"]],
  ["one that goes on", [{ finished: false }], ["names", "show", "delete", "resume"]],
  ["two to compare", [{}, {}], ["names", "show", "compare", "delete"]],
  ["two, one of which goes on", [{}, { finished: false }], ["names", "show", "compare", "delete", "resume"]],
])("below stands what can be done with %s", (_, interviews, hints) => {
  const known: Record<string, unknown> = history;
  const drawn = renderHistory(interviews.map(saved), { width: 80 });
  expect(drawn.trimEnd().split("\n\n").at(-1)?.split("\n")).toEqual(hints.map((hint) => known[hint]));
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
