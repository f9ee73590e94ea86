import { expect, test } from "vitest";
import { HELD_MILLISECONDS, UNREAD_MILLISECONDS } from "../../../src/core/interview/guard.ts";
import { startInterview } from "../../../src/core/interview/interview.ts";
import { press } from "../../../src/core/interview/keys.ts";
import { type Session, startSession } from "../../../src/core/interview/session.ts";
import { everyKind } from "../fixtures.ts";

const START = 1_000_000;

/** The session after keys that come at these times, in milliseconds from the start. */
function pressed(...keys: readonly [string, number][]): Session {
  const session = startSession(startInterview(everyKind()), START);
  return keys.reduce((before, [key, at]) => press(before, key, START + at), session);
}

const answers = (session: Session) => Object.keys(session.interview.answers).length;

test("Enter typed ahead begins the interview, and answers nothing", () => {
  expect(pressed(["enter", 0]).screen).toBe("question");
  expect(answers(pressed(["enter", 0], ["1", UNREAD_MILLISECONDS - 1]))).toBe(0);
  expect(answers(pressed(["enter", 0], ["1", UNREAD_MILLISECONDS]))).toBe(1);
});

test("a held key answers once, and is a key again after a rest", () => {
  const step = HELD_MILLISECONDS - 1;
  const times = Array.from({ length: 50 }, (_, index) => UNREAD_MILLISECONDS + index * step);
  const held: [string, number][] = [["enter", 0], ...times.map((at): [string, number] => ["1", at])];
  expect(answers(pressed(...held))).toBe(1);
  const last = times.at(-1) ?? 0;
  expect(answers(pressed(...held, ["1", last + HELD_MILLISECONDS]))).toBe(2);
});

test("a clock that was set back locks no key", () => {
  expect(answers(pressed(["enter", 0], ["1", -5000]))).toBe(1);
});
