import { expect, test } from "vitest";
import { reviewEntries } from "../../../src/core/interview/review.ts";
import { entryText } from "../../../src/render/screen/review.ts";
import { interview as words } from "../../../src/text/interview.ts";
import { everyKind } from "../../core/fixtures.ts";
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

const LINES = [
  "Lihat laporan",
  words.pair(2, 3),
  "Belum dijawab: 9. Hanya uang",
  "1. Minat? → Sesuai",
  "2. Teks empati-1 → Sangat sesuai",
  "3. Teks empati-2 → Sangat sesuai",
  "4. Teks empati-3 → Pilihan 1",
  "5. Teks disiplin-1 → Ya",
  "6. Teks sabar-1 → Sangat tidak sesuai",
  "7. Di sini ↔ Di sana → Cenderung: Di sini",
  "8. Begini ↔ Begitu → Jelas: Begitu",
  "9. Hanya uang → belum dijawab",
  "10. Lama → Belum tahu",
];

test("the review lists the way out, what is worth a look, and every question with its answer", () => {
  expect(reviewEntries(review.interview).map(entryText).sort()).toEqual([...LINES].sort());
  expect(draw(review)).toEqual([
    "Sebelum laporan",
    words.reviewNote,
    "",
    ...reviewEntries(review.interview).map(
      (entry, index) => `${index === 0 ? "›" : " "} ${entryText(entry)}`,
    ),
    "",
    "Enter buka · ↑↓ geser · ← kembali · s keluar",
  ]);
});

test("the cursor's line is coloured, with all its wrapped lines", () => {
  const moved = after(review, ...Array<"down">(3).fill("down"));
  const lines = draw(moved, { colour: 1, width: 20, height: 60 });
  const cyan = lines.filter((line) => line.startsWith("\u001b[36m"));
  expect(plainly(cyan)).toEqual(["› 1. Minat?", "  → Sesuai"]);
});

test.each([24, 12, 8, 5, 4])(
  "in a window of %d lines the cursor's line is in sight at every step",
  (height) => {
    const entries = reviewEntries(review.interview);
    let session = review;
    for (const entry of entries) {
      const lines = draw(session, { width: 80, height });
      expect(lines).toContain(`› ${entryText(entry)}`);
      expect(lines.length).toBeLessThanOrEqual(height);
      session = after(session, "down");
    }
  },
);

test("a window too small for the note shows the line that Enter opens", () => {
  const lines = draw(review, { width: 20, height: 4 });
  expect(lines).toEqual(["lagi? Kalau tidak,", "Enter saja.", "› Lihat laporan", "Enter buka"]);
});

test("opened over a question the list stands on that question, under a heading of its own", () => {
  const list = after(sessionOf(profile, { answers: { "minat-1": 4 } }), "list");
  expect(draw(list).slice(0, 6)).toEqual([
    words.list,
    words.listNote,
    "",
    "  Lihat laporan",
    "  1. Minat? → Sesuai",
    "› 2. Teks empati-1 → belum dijawab",
  ]);
});

test("at the top the note above the list is in sight again", () => {
  const down = after(review, ...Array<"down">(9).fill("down"));
  const up = after(down, ...Array<"up">(9).fill("up"));
  expect(draw(up, { height: 6 }).slice(0, 2)).toEqual([words.review, words.reviewNote]);
  expect(draw(down, { height: 6 })[0]).not.toBe(words.review);
});
