import { expect, test } from "vitest";
import { type Interview, startInterview } from "../../../src/core/interview/interview.ts";
import { type Session, startSession } from "../../../src/core/interview/session.ts";
import { promptDrawn } from "../../../src/io/prompt/drawn.ts";
import { rating, testProfile } from "../../core/fixtures.ts";
import { FakeTerminal } from "./fake-terminal.ts";

const PROFILE = testProfile({
  traits: [{ id: "a", name: "A", items: [rating("a-1"), rating("a-2"), rating("a-3")] }],
});

function interview(): Interview {
  return startInterview(PROFILE, { seed: 7, answers: {} });
}

/** What a window shows of a session: where it is, what is told beside it, and how many answers there are. */
function shown({ screen, interview: { answers } }: Session, alert: string | null): string {
  return `[${screen} ${Object.keys(answers).length} ${alert}]`;
}

/** An interview of a person who is never too quick; each change of the answers is told of. */
function begin(start: Session, opening: string | null = null) {
  const terminal = new FakeTerminal();
  let minutes = 0;
  const kept: number[] = [];
  const ended = promptDrawn(start, {
    input: terminal.input,
    output: terminal.output,
    now: () => {
      minutes += 1;
      return minutes * 60_000;
    },
    draw: (session, { width }, alert) => `${width} ${shown(session, alert)}`,
    opening,
    onChange: ({ interview: { answers } }) => {
      kept.push(Object.keys(answers).length);
      return kept.length === 1 ? "tersimpan" : null;
    },
  });
  return { terminal, ended, kept };
}

test("what stands beside the first question stays until a key that does something", async () => {
  const { terminal, ended } = begin(startSession(interview(), 0), "hai");
  await terminal.shows("60 [welcome 0 hai]");
  await terminal.type("x", "[welcome 0 hai]");
  await terminal.type("?", "[help 0 null]");
  await terminal.type("\u0003", "\u001b[?1049l");
  expect((await ended).outcome).toBe("left");
});

test("each answer is kept before the next question shows, and what that tells stays beside it", async () => {
  const { terminal, ended, kept } = begin(startSession(interview(), 0, true));
  await terminal.type("4", "[question 1 tersimpan]");
  await terminal.type("2", "[question 2 null]");
  await terminal.type("s", "\u001b[?1049l");
  const { outcome, interview: at } = await ended;
  expect([outcome, kept, Object.values(at.answers).sort()]).toEqual(["left", [1, 2], [2, 4]]);
});

test("many digits that came at once answer no question", async () => {
  const { terminal, ended } = begin(startSession(interview(), 0, true));
  terminal.input.write("123");
  await terminal.type("\u0003", "\u001b[?1049l");
  expect((await ended).interview.answers).toEqual({});
});

test("keys that came together answer in their order, and none behind the one that leaves", async () => {
  const { terminal, ended, kept } = begin(startSession(interview(), 0, true));
  terminal.input.write("\u001b[C\u001b[Ds5");
  const { outcome, interview: at } = await ended;
  expect([outcome, kept.length, at.answers]).toEqual(["left", 0, {}]);
});

test.each([
  ["a question", true, "[question 0 null]"],
  ["the welcome", false, "[welcome 0 null]"],
])("a pasted text answers nothing on %s", async (_, isResumed, drawn) => {
  const { terminal, ended } = begin(startSession(interview(), 0, isResumed));
  await terminal.shows(drawn);
  await terminal.type("halo\r", drawn);
  await terminal.type("\u0003", "\u001b[?1049l");
  expect((await ended).interview.answers).toEqual({});
});
