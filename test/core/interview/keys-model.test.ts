import fc from "fast-check";
import { expect, test } from "vitest";
import { currentItem, startInterview } from "../../../src/core/interview/interview.ts";
import { placeOf, press } from "../../../src/core/interview/keys.ts";
import { resumable, saveable } from "../../../src/core/interview/saved.ts";
import { reopen, type Session, startSession } from "../../../src/core/interview/session.ts";
import { listItems } from "../../../src/core/profile/items.ts";
import type { Profile } from "../../../src/core/profile/profile.ts";
import { checkAnswers } from "../../../src/core/scoring/answers.ts";
import { answersFor, type KnownAnswers } from "../arbitrary.ts";
import { rating, situation, testProfile } from "../fixtures.ts";
import { at, holds, SLOW } from "../helpers.ts";
import { ReferenceSession } from "./reference-session.ts";

const SEED = 7;

/** Every kind of item, one of eleven options. */
const EVERY_KIND = testProfile({
  responses: { lima: ["A", "B", "C", "D", "E"], sebelas: [..."ABCDEFGHIJK"] },
  traits: [
    { id: "a", name: "A", items: [rating("a-1", { responses: "sebelas" }), situation("a-2", [0, 3, 1])] },
  ],
  antiTraits: [{ id: "b", name: "B", items: [rating("b-1", { responses: "lima" })] }],
  misconceptions: [
    { id: "c", claim: "C", truth: "T", statements: [{ id: "c-1", text: "C", answer: false, why: "W" }] },
  ],
  comparison: { role: "Lain", items: [{ id: "d-1", this: "Ini", other: "Itu", flip: true }] },
});

/** Two answers that can be opposed, and a verdict that is soon sure. */
const OPPOSED = testProfile({
  traits: [{ id: "a", name: "A", items: [rating("a-1"), rating("a-2", { reverse: true })] }],
  antiTraits: [{ id: "b", name: "B", triggerAt: 20, items: [rating("b-1", { responses: "ya-tidak" })] }],
});

const SINGLE = testProfile({ traits: [{ id: "a", name: "A", items: [rating("a-1")] }] });

/** More questions than a page of the list, and numbers of two digits. */
const LONG = testProfile({
  traits: [{ id: "a", name: "A", items: Array.from({ length: 11 }, (_, index) => rating(`a-${index}`)) }],
});

const KEYS = [
  ...["1", "2", "3", "4", "5", "6", "9", "0", "x", "1", "2", "3", "1", "2"],
  ...["up", "down", "down", "left", "right", "enter", "enter", "enter", "escape", "backspace"],
  ...["page-up", "page-down", "home", "end", "k", "l", "l", "h", "d", "d", "?", "r", "t", "s", "q", "paste"],
];

/** Milliseconds from one key to the next: some held, some too soon, most meant; and now and then the clock is set back. */
const GAPS = [0, 30, 79, 80, 149, 150, 200, 200, 400, 400, 900, 900, 3000, 3000, -5000];

/** A key and the time before it, in one number: drawing two would take twice as long. */
const keystroke = fc.nat(KEYS.length * GAPS.length - 1);

/** Half of the ways are short, for what happens near a beginning. */
const KEYSTROKES = fc.oneof(
  fc.array(keystroke, { maxLength: 20, size: "max" }),
  fc.array(keystroke, { maxLength: 200, size: "max" }),
);

const STARTS = fc
  .constantFrom(EVERY_KIND, EVERY_KIND, EVERY_KIND, OPPOSED, OPPOSED, SINGLE, LONG)
  .chain((profile) =>
    fc.record({
      profile: fc.constant(profile),
      order: fc.constantFrom("listed" as const, "shortest" as const),
      answers: fc.oneof(fc.constant<KnownAnswers>({}), answersFor(profile)),
      skipped: fc.subarray(listItems(profile).map(({ id }) => id)),
      isResumed: fc.boolean(),
    }),
  );

function seenOf({ interview, screen, cursor, typed, notice, outcome }: Session) {
  const { answers, skipped, order } = interview;
  const question = currentItem(interview)?.id;
  return { answers, skipped, screen, question, cursor, typed, notice, outcome, order };
}

interface Pair {
  session: Session;
  reference: ReferenceSession;
}

function begin(
  profile: Profile,
  start: { order: "listed" | "shortest"; answers: KnownAnswers; skipped: readonly string[] },
  now: number,
  isResumed: boolean,
): Pair {
  const interview = startInterview(profile, { seed: SEED, ...start });
  const { answers } = start;
  const skipped = start.skipped.filter((id) => !Object.hasOwn(answers, id));
  return {
    session: startSession(interview, now, isResumed),
    reference: new ReferenceSession(profile, SEED, { ...start, skipped }, now, isResumed),
  };
}

function expectAgreement({ session, reference }: Pair, key: string): void {
  if (reference.agrees(session)) return;
  expect(seenOf(session), `after ${key}`).toEqual(reference.seen);
  throw new Error(`after ${key} they differ`);
}

/** What is kept, read back: nothing of it may be lost. */
function readBack({ interview }: Session) {
  const about = { file: null, startedAt: "", savedAt: "", finished: false };
  return resumable(interview.profile, JSON.parse(JSON.stringify(saveable(interview, about))));
}

/** Goes on after an end: back from the report's menu, or with what was kept. */
function goOn({ session, reference }: Pair, now: number): Pair {
  if (session.outcome === "left") {
    const { profile, answers, skipped, order } = session.interview;
    return begin(profile, { answers: { ...answers } as KnownAnswers, skipped, order }, now, true);
  }
  reference.reopen(now);
  return { session: reopen(session, now), reference };
}

function expectKept(session: Session): void {
  const { profile, answers, skipped } = session.interview;
  const isAnswered = (id: string) => Object.hasOwn(answers, id);
  const problems = checkAnswers(profile, answers);
  const both = skipped.filter(isAnswered);
  const untimed = Object.keys(session.times).filter((id) => !isAnswered(id));
  expect([readBack(session), problems, both, untimed]).toEqual([
    { answers, skipped, changed: [], gone: [] },
    [],
    [],
    [],
  ]);
}

function pressAll(session: Session, keys: readonly string[], now: number): Session {
  return keys.reduce((last, key, index) => press(last, key, now + index * 1000), session);
}

/** From anywhere s leaves, a few keys show the report, and who goes on answering comes to an end; the answers stay as they are. */
function expectWaysOut(session: Session, now: number): void {
  const left = press(session, "s", now);
  const { screen, under } = session;
  const way = screen === "help" ? ["escape", ...keysTo[under]] : keysTo[screen];
  const begun = pressAll(session, way, now);
  const report = pressAll(begun, begun.screen === "question" ? ["d", "r"] : ["r"], now + 10_000);
  const most = listItems(session.interview.profile).length * 3;
  let going = begun;
  for (let step = 0; going.screen === "question" && step < most; step += 1) {
    going = press(going, placeOf(going) === "question" ? "1" : "right", now + (10 + step) * 1000);
  }
  const whole = press(going, "r", now + 1_000_000);
  const { answers } = session.interview;
  const kept = [left, begun, report].every((one) => one.interview.answers === answers);
  const outcomes = [left.outcome, begun.outcome, report.outcome.replace("early", "finished"), whole.outcome];
  expect([kept, ...outcomes]).toEqual([true, "left", "open", "finished", "finished"]);
}

/** From each screen to a question, or to the end where none is left. */
const keysTo: Record<Session["under"], string[]> = {
  welcome: ["enter"],
  list: ["escape"],
  question: [],
  settled: [],
  review: [],
};

test("whatever keys are pressed, and whenever, a session does what its screens promise", SLOW, () => {
  const way = fc.tuple(STARTS, KEYSTROKES);
  holds(
    way,
    ([{ profile, isResumed, ...start }, keystrokes]) => {
      let now = 1_000_000;
      let pair = begin(profile, start, now, isResumed);
      expectAgreement(pair, "the beginning");
      for (const drawn of keystrokes) {
        now += at(GAPS, Math.floor(drawn / KEYS.length));
        if (pair.session.outcome !== "open") pair = goOn(pair, now);
        const key = at(KEYS, drawn % KEYS.length);
        pair.session = press(pair.session, key, now);
        pair.reference.press(key, now);
        expectAgreement(pair, key);
      }
      expectKept(pair.session);
      // Later than any clock that was set back.
      if (pair.session.outcome === "open") expectWaysOut(pair.session, now + 2_000_000);
    },
    10,
  );
});
