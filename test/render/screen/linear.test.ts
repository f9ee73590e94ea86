import { expect, test } from "vitest";
import { startInterview } from "../../../src/core/interview.ts";
import { listItems } from "../../../src/core/items.ts";
import { type Session, startSession } from "../../../src/core/session.ts";
import { tellScreen } from "../../../src/render/screen/linear.ts";
import { settledText, welcomeTexts } from "../../../src/render/screen/pages.ts";
import { interview as words } from "../../../src/text/interview.ts";
import { everyKind } from "../../core/fixtures.ts";
import { HOSTILE, squeezed, wordedWith } from "../helpers.ts";
import { after, sessionOf } from "./sessions.ts";

const profile = everyKind();

function tell(session: Session): string[] {
  return tellScreen(session).split("\n");
}

/** All answered with the first option but the question to hear. */
function questionOf(id: string): Session {
  const others = listItems(profile).filter((item) => item.id !== id);
  const answers = Object.fromEntries(others.map((item) => [item.id, item.options[0]?.value ?? 1]));
  return sessionOf(profile, { answers });
}

test("the welcome ends in how to go on", () => {
  const session = startSession(startInterview(profile, { seed: 1 }), 0);
  expect(tell(session)).toEqual([
    "Cocokkah kamu menjadi Peran Uji?",
    ...welcomeTexts(session),
    words.linear.hint,
    words.linear.welcome,
  ]);
});

test.each([
  [
    "minat-1",
    "Tugas sehari-hari",
    [
      words.interest,
      "Minat?",
      "1. Sangat tidak sesuai",
      "2. Tidak sesuai",
      "3. Netral",
      "4. Sesuai",
      "5. Sangat sesuai",
    ],
  ],
  ["disiplin-1", "Caramu biasanya", ["Teks disiplin-1", "1. Tidak", "2. Ya"]],
  [
    "uang-1",
    "Tebakanmu tentang pekerjaannya",
    [words.statement, "Hanya uang", "1. Benar", "2. Salah", "3. Belum tahu"],
  ],
  [
    "arah-1",
    "Dua arah",
    [
      words.pick,
      "Pilihan A: Di sana.",
      "Pilihan B: Di sini.",
      ...words.sides.map((side, index) => `${index + 1}. ${side}`),
    ],
  ],
  [
    "arah-2",
    "Dua arah",
    [
      words.pick,
      "Pilihan A: Begini.",
      "Pilihan B: Begitu.",
      ...words.sides.map((side, index) => `${index + 1}. ${side}`),
    ],
  ],
])("%s is told as place, question, options", (id, group, lines) => {
  const count = listItems(profile).length;
  expect(tell(questionOf(id))).toEqual([
    `${group}. ${count - 1} dari ${count}, tinggal sebentar lagi.`,
    ...lines,
  ]);
});

test.each([
  ["no-option", 10],
  ["choose", "confirm"],
  ["first", "back"],
] as const)("the notice %s comes first", (notice, key) => {
  const session = sessionOf(profile);
  expect(tell(after(session, key))).toEqual([words.notices[notice], ...tell(session)]);
});

test("the answer given earlier is told with its option", () => {
  const session = after(sessionOf(profile, { answers: { "minat-1": 4 } }), "back");
  expect(tell(session)).toContain("4. Sesuai (jawabanmu tadi)");
  expect(tell(session).filter((line) => line.includes("jawabanmu tadi"))).toHaveLength(1);
});

test("help, the settled verdict and the review end in what to type", () => {
  const session = sessionOf(profile, { answers: { "minat-1": 4 } });
  expect(tell(after(session, "help"))).toEqual([words.why.traits, words.linear.hint, words.linear.help]);
  const settled: Session = { ...session, screen: "settled", cursor: null };
  expect(tell(settled)).toEqual([words.settled, settledText(session), words.linear.settled]);
  expect(tell(after(settled, "help"))).toEqual([words.linear.hint, words.linear.help]);
  const review = tell(after(session, "list"));
  expect(review[0]).toBe(words.review);
  expect(review[1]).toBe("1. Lihat laporan");
  expect(review.at(-1)).toBe(words.linear.review);
  // Every line but the first and the last can be opened by its number.
  expect(review.slice(1, -1).map((line) => line.split(".")[0])).toEqual(
    review.slice(1, -1).map((_, index) => String(index + 1)),
  );
});

test("a question that is gone is told as nothing", () => {
  const session = sessionOf(profile);
  expect(tellScreen({ ...session, interview: { ...session.interview, trail: ["tiada"], at: 0 } })).toBe("");
});

test.each(HOSTILE)("%s are heard as text", (_, text, read) => {
  const worded = wordedWith(text);
  for (const session of [
    startSession(startInterview(worded, { seed: 1 }), 0),
    sessionOf(worded),
    after(sessionOf(worded), "list"),
  ]) {
    const told = tellScreen(session);
    expect(
      /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/.exec(told),
    ).toBeNull();
    expect(squeezed(told.normalize())).toContain(read);
  }
});
