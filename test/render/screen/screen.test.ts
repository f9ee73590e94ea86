import { Chalk } from "chalk";
import fc from "fast-check";
import { expect, test } from "vitest";
import { startInterview } from "../../../src/core/interview/interview.ts";
import {
  act,
  type Intent,
  type Session,
  startSession,
  type Wish,
} from "../../../src/core/interview/session.ts";
import { listItems } from "../../../src/core/profile/items.ts";
import type { Profile } from "../../../src/core/profile/profile.ts";
import { drawQuestion } from "../../../src/render/screen/question.ts";
import { columnsOf } from "../../../src/render/terminal/wrap.ts";
import { interview as words } from "../../../src/text/interview.ts";
import { profiles } from "../../core/arbitrary.ts";
import { everyKind } from "../../core/fixtures.ts";
import { at, holds, SLOW } from "../../core/helpers.ts";
import { firstRole, fixtureAnswers, HOSTILE, UNSAFE, wordedWith } from "../helpers.ts";
import { after, draw, plainly, sessionOf } from "./sessions.ts";

const SIZES = [
  [80, 24],
  [200, 60],
  [40, 20],
  [40, 8],
  [40, 5],
  [20, 4],
] as const;

/** A session on every screen that a person can see, and every kind of question. */
function everyScreen(profile: Profile): [string, Session][] {
  const items = listItems(profile);
  const answers = Object.fromEntries(items.map(({ id, options }) => [id, at(options, 0).value]));
  const open = items.map((item): [string, Session] => {
    const { [item.id]: _, ...others } = answers;
    return [`question ${item.id}`, sessionOf(profile, { answers: others })];
  });
  const first = sessionOf(profile);
  const review = sessionOf(profile, { answers });
  return [
    ["welcome", startSession(startInterview(profile, { seed: 1 }), 0)],
    ["welcome, short", startSession(startInterview(profile, { seed: 1, order: "shortest" }), 0)],
    ...open,
    ["no option", after(first, 10)],
    ["choose", after(first, "confirm")],
    ["first", after(first, "back")],
    ["cursor", after(first, "down", "down", "down")],
    ["help", after(first, "help")],
    ["help, scrolled", after(first, "help", "down", "down")],
    ["help over the review", after(review, "help")],
    ["settled", { ...sessionOf(profile, { answers, order: "shortest" }), screen: "settled", cursor: null }],
    ["review", review],
    ["review, moved", after(review, "down", "down", "down", "down")],
    ["review of open questions", after(first, "list", "down")],
  ];
}

const LONG = "Menjelaskan syarat bantuan sosial dan kesehatan kepada warga yang tinggal jauh. ".repeat(6);

const TEXTS: [string, string][] = [
  ["short", "Teks"],
  ["long", LONG],
  ...HOSTILE.map(([name, text]): [string, string] => [name, text]),
];

/** A very long text is drawn in the narrowest windows alone, since it takes long. */
const CASES = TEXTS.flatMap(([name, text]) =>
  SIZES.filter(([, height]) => text.length < 5000 || height < 6).map(
    ([width, height]) => [name, width, height, text] as const,
  ),
);

test.each(CASES)("%s texts fit a window of %d × %d on every screen", (_, width, height, text) => {
  for (const [name, session] of everyScreen(wordedWith(text))) {
    const alert = name === "question empati-1" ? words.unsaved : null;
    const lines = plainly(draw(session, { width, height, alert, colour: 1 }));
    expect(lines.length, name).toBeLessThanOrEqual(height);
    expect(Math.max(...lines.map(columnsOf)), name).toBeLessThanOrEqual(Math.min(width - 1, 80));
    expect(UNSAFE.exec(lines.join("\n")), name).toBeNull();
  }
});

test("colours change nothing but colours", () => {
  for (const [, session] of everyScreen(firstRole())) {
    expect(plainly(draw(session, { colour: 3 }))).toEqual(draw(session, { colour: 0 }));
  }
});

test.each(SIZES)(
  "every screen of the first role fits a window of %d × %d and keeps a line of keys",
  (width, height) => {
    const answers = fixtureAnswers("full");
    const sessions = [...everyScreen(firstRole()), ["fixture", sessionOf(firstRole(), { answers })] as const];
    for (const [name, session] of sessions) {
      const lines = draw(session, { width, height });
      expect(lines.length, name).toBeLessThanOrEqual(height);
      expect(Math.max(...lines.map(columnsOf)), name).toBeLessThan(width);
      expect(lines.slice(-2).join("\n"), name).toMatch(
        /^(1–\d jawab|Enter (mulai|buka|laporan)|Esc tutup|[↑↓]+ masih ada)/m,
      );
    }
  },
);

test("a question, whole", () => {
  expect(draw(sessionOf(firstRole()))).toEqual([
    "Pertanyaan 1 dari 63 · Tugas sehari-hari · kira-kira 9 menit lagi",
    "─".repeat(79),
    "",
    "Menjelaskan syarat bantuan sosial dan kesehatan kepada warga.",
    words.interest,
    "",
    "  1  Sangat tidak ingin",
    "  2  Tidak ingin",
    "  3  Biasa saja",
    "  4  Ingin",
    "  5  Sangat ingin",
    "",
    "1–5 jawab · ← kembali · ? bantuan · l lewati · s simpan & keluar",
    "↑↓ Enter pilih · d daftar",
  ]);
});

test.each([
  ["no-option", 10, words.notices["no-option"]],
  ["choose", "confirm", words.notices.choose],
  ["first", "back", words.notices.first],
  ["last", "next", words.notices.last],
  ["pasted", "paste", words.notices.pasted],
] as const)("the notice %s stands between question and keys, in every window", (_, key, notice) => {
  const session = after(sessionOf(firstRole()), key);
  const wide = draw(session);
  expect(wide.slice(-5, -2)).toEqual(["", notice, ""]);
  for (const [width, height] of SIZES) {
    const lines = draw(session, { width, height });
    const shown = lines.join(" ").replace(/\s+/g, " ");
    // A third of a small window is enough for its beginning alone.
    expect(shown).toContain(height > 7 ? notice : notice.split(" ").slice(0, 2).join(" "));
  }
});

test("an alert from outside takes the place of a notice", () => {
  const session = after(sessionOf(firstRole()), "confirm");
  const lines = draw(session, { alert: words.unsaved });
  expect(lines).toContain(words.unsaved);
  expect(lines).not.toContain(words.notices.choose);
});

test("a notice too long for the window ends in an ellipsis, and leaves the question its room", () => {
  const session = after(sessionOf(firstRole()), "confirm");
  expect(draw(session, { width: 20, height: 6 })).toEqual([
    "Menjelaskan syarat",
    "bantuan sosial dan",
    "kesehatan kepada",
    "warga.",
    "Pilih dulu dengan…",
    "1–5 jawab",
  ]);
});

test("what does not fit is dropped from the least important on", () => {
  const session = sessionOf(everyKind());
  const body = ["Minat?", "Seberapa ingin kamu mengisi hari kerjamu dengan ini?"];
  const options = draw(session).filter((line) => /^ {2}\d {2}/.test(line));
  const keys = "1–5 jawab · ← kembali · ? bantuan · l lewati · s simpan & keluar · d daftar";
  const head = draw(session).slice(0, 2);
  expect(draw(session, { height: 14 }).slice(-2)).toEqual(draw(session).slice(-2));
  expect(draw(session, { height: 13 })).toEqual([...head, "", ...body, "", ...options, "", keys]);
  expect(draw(session, { height: 11 })).toEqual([...head, ...body, "", ...options, keys]);
  expect(draw(session, { height: 9 })).toEqual([...body, "", ...options, keys]);
  const short = draw(session, { height: 8 });
  expect(short.slice(0, -1)).toEqual([...body, ...options]);
  expect(short.at(-1)).toBe(keys);
  expect(draw(session, { height: 7 }).at(-1)).toMatch(/^1–5 jawab · ↓ masih ada · ← kembali/);
});

const WINDOWS = fc.record({
  width: fc.integer({ min: 20, max: 120 }),
  height: fc.integer({ min: 4, max: 30 }),
});
const INTENTS = fc.array(
  fc.oneof(
    fc.nat(11).map((option): Intent => ({ kind: "choose", option })),
    fc
      .constantFrom<Wish>("up", "down", "down", "down", "confirm", "back", "skip", "help", "list", "continue")
      .map((kind): Intent => ({ kind })),
  ),
  { maxLength: 25 },
);

test("wherever a person goes, the screen fits and shows what it must", SLOW, () => {
  const cases = fc.record({
    profile: profiles(),
    order: fc.constantFrom("listed" as const, "shortest" as const),
    intents: INTENTS,
    size: WINDOWS,
  });
  holds(
    cases,
    ({ profile, order, intents, size }) => {
      let session = startSession(startInterview(profile, { seed: 1, order }), 0);
      for (const intent of intents) session = act(session, intent, session.shownAt + 150);
      const lines = draw(session, size);
      expect(lines.length).toBeLessThanOrEqual(size.height);
      expect(Math.max(...lines.map(columnsOf))).toBeLessThan(size.width);
      expect(lines.join("\n")).not.toMatch(/NaN|undefined|null|\[object/);
      const isList = session.screen === "question" || session.screen === "review";
      if (isList && session.cursor !== null) {
        expect(lines.filter((line) => line.startsWith("› "))).toHaveLength(1);
      } else if (session.screen === "question") {
        const window = { ...size, width: Math.min(size.width - 1, 80), chalk: new Chalk({ level: 0 }) };
        expect(lines).toContain(at(drawQuestion(session, window).body, 0));
      }
    },
    0.1,
  );
});
