import { expect, test } from "vitest";
import { press } from "../../../src/core/interview/keys.ts";
import type { Session } from "../../../src/core/interview/session.ts";
import { finishText } from "../../../src/render/screen/review.ts";
import { interview as words } from "../../../src/text/interview.ts";
import { everyKind, rating, testProfile } from "../../core/fixtures.ts";
import { after, draw, plainly, sessionOf } from "./sessions.ts";

const profile = everyKind();
/** Opposed answers, and one question left. */
const ANSWERS = {
  "minat-1": 4,
  "empati-1": 5,
  "empati-2": 5,
  "empati-3": 1,
  "disiplin-1": 2,
  "sabar-1": 1,
  "arah-1": 2,
  "arah-2": 5,
  "cepat-1": "belum-tahu",
} as const;

const review = sessionOf(profile, { answers: ANSWERS, skipped: ["uang-1"] });

/** The lines of the list, without its cursor. */
function linesOf(session: Session): string[] {
  return draw(session, { height: 60 })
    .slice(3, -3)
    .map((line) => line.replace(/^› /, "  "));
}

test("the review lists the way out, what is worth a look, and every question with its answer, part by part", () => {
  expect(draw(review, { height: 60 }).slice(0, 4)).toEqual([
    "Sebelum laporan",
    words.reviewNote,
    "",
    "› Lihat laporan",
  ]);
  expect(linesOf(review)).toEqual([
    "  Lihat laporan",
    `  ${words.pair(2, 3)}`,
    "  Dilewati: 9. Hanya uang",
    "",
    "Tugas sehari-hari",
    "  1. Minat? → Sesuai",
    "",
    "Caramu biasanya",
    "  2. Teks empati-1 → Sangat sesuai",
    "  3. Teks empati-2 → Sangat sesuai",
    "  4. Teks empati-3 → Pilihan 1",
    "  5. Teks disiplin-1 → Ya",
    "",
    "Yang kamu rasakan",
    "  6. Teks sabar-1 → Sangat tidak sesuai",
    "",
    "Dua arah",
    "  7. Di sini ↔ Di sana → Cenderung: Di sini",
    "  8. Begini ↔ Begitu → Jelas: Begitu",
    "",
    "Tebakanmu tentang pekerjaannya",
    "  9. Hanya uang → dilewati",
    "  10. Lama → Belum tahu",
  ]);
  expect(draw(review, { height: 60 }).slice(-2)).toEqual([
    "Enter buka · ↑↓ geser · 0–9 ke nomor · Esc kembali · ? bantuan",
    "s simpan & keluar",
  ]);
});

test("what was skipped, what was left open and what was not reached look different", () => {
  const session = after(sessionOf(profile, { answers: { "minat-1": 4 }, skipped: ["empati-1"] }), "list");
  expect(linesOf(session).slice(0, 9)).toEqual([
    "  Lihat laporan sementara (8 belum dijawab)",
    "  Dilewati: 2. Teks empati-1",
    "",
    "Tugas sehari-hari",
    "  1. Minat? → Sesuai",
    "",
    "Caramu biasanya",
    "  2. Teks empati-1 → dilewati",
    "  3. Teks empati-2 → belum dijawab",
  ]);
  expect(linesOf(session)[9]).toBe("  4. Teks empati-3 → belum sampai");
  // The short form may never ask them.
  const short = after(sessionOf(profile, { order: "shortest" }), "list");
  expect(linesOf(short).filter((line) => line.endsWith("→ belum ditanyakan"))).toHaveLength(9);
});

test("a settled short form has a whole report, whatever it left out", () => {
  const settled = sessionOf(profile, { answers: ANSWERS, order: "shortest" });
  expect(finishText({ ...settled.interview, skipped: ["uang-1"] })).toBe(words.finish);
  expect(finishText({ ...review.interview, skipped: [] })).toBe(words.finishEarly(1));
});

test("an answer without room beside its question stands below it", () => {
  const lines = draw(review, { width: 24, height: 60 });
  expect(lines).toContain("  2. Teks empati-1");
  expect(lines[lines.indexOf("  2. Teks empati-1") + 1]).toBe("     → Sangat sesuai");
});

test("the cursor's line is coloured, with all its wrapped lines; what has no answer is quiet", () => {
  const moved = after(review, ...Array<"down">(4).fill("down"));
  const lines = draw(moved, { colour: 1, width: 24, height: 60 });
  const cyan = lines.filter((line) => line.startsWith("\u001b[36m"));
  expect(plainly(cyan)).toEqual(["› 2. Teks empati-1", "     → Sangat sesuai"]);
  expect(lines).toContain("\u001b[2m  9. Hanya uang\u001b[22m");
});

test("all else is neither coloured nor quiet", () => {
  const lines = draw(review, { colour: 1, height: 60 });
  for (const plainLine of [`  ${words.pair(2, 3)}`, "  Dilewati: 9. Hanya uang", "  1. Minat? → Sesuai"])
    expect(lines).toContain(plainLine);
  expect(lines.filter((line) => line.startsWith("\u001b[2m  "))).toEqual([
    "\u001b[2m  9. Hanya uang → dilewati\u001b[22m",
  ]);
});

test("a pair is told in listed order, whichever of the two asks the opposite", () => {
  const items = [rating("a-1", { reverse: true }), rating("a-2")];
  const opposed = testProfile({ traits: [{ id: "a", name: "A", items }] });
  expect(draw(sessionOf(opposed, { answers: { "a-1": 5, "a-2": 5 } }))).toContain(`  ${words.pair(1, 2)}`);
});

test.each([
  [21, ["  1. Minat? → Sesuai"]],
  [20, ["  1. Minat?", "     → Sesuai"]],
])("in a window of %d columns an answer stands beside its question where it just fits", (width, lines) => {
  const drawn = draw(review, { width, height: 60 });
  const first = drawn.findIndex((line) => line.startsWith("  1. "));
  expect(drawn.slice(first, drawn.indexOf("Caramu biasanya", first)).filter((line) => line !== "")).toEqual(
    lines,
  );
});

test.each([24, 12, 8, 5, 4])(
  "in a window of %d lines the cursor's line is in sight at every step",
  (height) => {
    const lines = linesOf(review).filter((line) => line.startsWith("  "));
    let session = review;
    for (const line of lines) {
      const drawn = draw(session, { width: 80, height });
      expect(drawn).toContain(line.replace("  ", "› "));
      expect(drawn.length).toBeLessThanOrEqual(height);
      session = after(session, "down");
    }
  },
);

test("the digits typed are shown, and the line that they lead to", () => {
  const typed = press(press(review, "1", 5000), "0", 6000);
  const lines = draw(typed, { height: 8 });
  expect(lines).toContain(words.typed("10"));
  expect(lines).toContain("› 10. Lama → Belum tahu");
  expect(draw(press(typed, "down", 7000))).not.toContain(words.typed("10"));
});

test("a notice stands in place of the digits", () => {
  const pasted = press(press(review, "1", 5000), "paste", 6000);
  expect(draw(pasted)).toContain(words.notices.pasted);
});

test("a window too small for the note shows the line that Enter opens", () => {
  const lines = draw(review, { width: 20, height: 4 });
  expect(lines).toEqual(["lagi? Kalau tidak,", "Enter saja.", "› Lihat laporan", "Enter buka"]);
});

test("opened over a question the list stands on that question, under a heading of its own", () => {
  const list = after(sessionOf(profile, { answers: { "minat-1": 4 } }), "list");
  expect(draw(list, { height: 60 }).slice(0, 10)).toEqual([
    words.list,
    words.listNote,
    "",
    "  Lihat laporan sementara (9 belum dijawab)",
    "",
    "Tugas sehari-hari",
    "  1. Minat? → Sesuai",
    "",
    "Caramu biasanya",
    "› 2. Teks empati-1 → belum dijawab",
  ]);
});

test("at the top the note above the list is in sight again", () => {
  const down = after(review, ...Array<"down">(9).fill("down"));
  const up = after(down, ...Array<"up">(9).fill("up"));
  expect(draw(up, { height: 6 }).slice(0, 2)).toEqual([words.review, words.reviewNote]);
  expect(draw(down, { height: 6 })[0]).not.toBe(words.review);
});
