import fc from "fast-check";
import { expect, test } from "vitest";
import { answer, currentItem, jump, skip, startInterview } from "../../src/core/interview/interview.ts";
import { reviewEntries } from "../../src/core/interview/review.ts";
import { act, type Intent, type Session, startSession } from "../../src/core/interview/session.ts";
import { listItems } from "../../src/core/profile/items.ts";
import type { Profile } from "../../src/core/profile/profile.ts";
import { checkAnswers } from "../../src/core/scoring/answers.ts";
import { answered, type KnownAnswers, profiles, smallProfiles } from "./arbitrary.ts";
import { holds, reportText, SLOW } from "./helpers.ts";

const intents = fc.oneof(
  { arbitrary: fc.nat(11).map((option): Intent => ({ kind: "choose", option })), weight: 3 },
  {
    arbitrary: fc
      .constantFrom("up", "down", "confirm", "back", "skip", "help", "list", "continue")
      .map((kind): Intent => ({ kind })),
    weight: 2,
  },
);

/** A session, whatever a person does in it, `finished` included: who goes on pressing keys goes on. */
function wander(profile: Profile, order: "listed" | "shortest", way: readonly Intent[]): Session {
  const begun = startSession(startInterview(profile, { seed: 3, order }), 0);
  return way.reduce(
    (session, intent, index) => {
      const next = act(session, intent, index * 1000);
      expectSound(next);
      return next;
    },
    act(begun, { kind: "confirm" }, 0),
  );
}

function expectSound(session: Session): void {
  const { screen, under, cursor, interview, times } = session;
  const shown = screen === "help" ? under : screen;
  expect(currentItem(interview) === null && shown === "question").toBe(false);
  expect(checkAnswers(interview.profile, interview.answers)).toEqual([]);
  if (screen === "question") expect(cursor ?? 0).toBeLessThan(currentItem(interview)?.options.length ?? 0);
  if (screen === "review") expect(cursor ?? 0).toBeLessThan(reviewEntries(interview).length);
  const isTimed = ([id, time]: [string, number]) => time >= 0 && Object.hasOwn(interview.answers, id);
  expect(Object.entries(times).every(isTimed)).toBe(true);
}

/** Goes to every question by the review, and answers or skips it so that the answers end as wanted. */
function settle(session: Session, wanted: KnownAnswers): Session["interview"] {
  return listItems(session.interview.profile).reduce((interview, { id }) => {
    const there = jump(interview, [id]);
    const value = wanted[id];
    return value === undefined ? skip(there) : answer(there, value);
  }, session.interview);
}

/** The shortest order weighs every open question at each step: small profiles keep that fast. */
const cases = fc
  .oneof(
    fc.record({ one: answered(profiles()), order: fc.constant("listed" as const) }),
    fc.record({ one: answered(smallProfiles()), order: fc.constant("shortest" as const) }),
  )
  .chain(({ one, order }) => fc.array(intents, { maxLength: 40 }).map((way) => ({ ...one, order, way })));

/** Each run is a walk of some eighty steps: a quarter of the runs. */
const WALKS = 0.25;

test("any way through the interview that ends in the same answers gives the identical report", SLOW, () => {
  holds(
    cases,
    ({ profile, answers, order, way }) => {
      const session = wander(profile, order, way);
      const interview = settle(session, answers);
      expect(interview.answers).toEqual(answers);
      expect(reportText(profile, interview.answers)).toBe(reportText(profile, answers));
    },
    WALKS,
  );
});

test("where a way ends, its answers alone make the report", SLOW, () => {
  holds(
    cases,
    ({ profile, order, way }) => {
      const { interview } = wander(profile, order, way);
      const listed = listItems(profile).map(({ id }) => [id, interview.answers[id] ?? null] as const);
      expect(reportText(profile, Object.fromEntries(listed))).toBe(reportText(profile, interview.answers));
    },
    WALKS,
  );
});
