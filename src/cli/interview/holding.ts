import { isUnfinished } from "../../core/interview/interview.ts";
import type { Session } from "../../core/interview/session.ts";
import { promptDrawn } from "../../io/prompt/drawn.ts";
import type { LineReader } from "../../io/prompt/line-reader.ts";
import { drawScreen } from "../../render/screen/screen.ts";
import { interview as words } from "../../text/interview.ts";
import type { Desk } from "../desk.ts";
import { type Conversation, type Terminal, wrapperFor } from "./asking.ts";
import type { Keeper } from "./saving.ts";

/** What an interview is held with. */
export interface Holding {
  desk: Desk;
  conversation: Conversation;
  keeper: Keeper;
  /** What the first screen tells beside its question; null: nothing. */
  opening: string | null;
  /** Whether it was finished before, and is gone back to. */
  wasFinished?: boolean;
}

/** Holds an interview until it ends in its report or is left, drawn or in plain lines. Every answer is kept at once. */
export async function holdInterview(start: Session, holding: Holding): Promise<Session> {
  const { desk, conversation, keeper, wasFinished = false } = holding;
  const isFinished = ({ interview, outcome }: Session): boolean =>
    outcome === "finished" || (wasFinished && !isUnfinished(interview));
  // Who only looks at questions, or at the report, has nothing to keep.
  const isEmpty = ({ interview: { answers, skipped } }: Session): boolean =>
    Object.keys(answers).length + skipped.length === 0 && keeper.kept.name === null;
  const keep = (session: Session): string | null =>
    isEmpty(session) ? null : keeper.keep(session.interview, isFinished(session));
  const { lines, terminal } = conversation;
  const ended = lines
    ? await holdLinear(start, { ...terminal, lines, now: desk.world.now }, keep)
    : await holdDrawn(start, holding, keep);
  if (ended.outcome !== "left") keep(ended);
  else if (!isEmpty(ended)) keeper.keepAtLast(ended.interview, isFinished(ended));
  return ended;
}

type OnChange = (session: Session) => string | null;

function holdDrawn(start: Session, holding: Holding, onChange: OnChange): Promise<Session> {
  const { desk, conversation, opening } = holding;
  const { colour } = desk.besides;
  return promptDrawn(start, {
    ...conversation.terminal,
    now: desk.world.now,
    opening,
    onChange,
    draw: (session, size, alert) => drawScreen(session, { ...size, colour, alert }),
  });
}

async function holdLinear(
  start: Session,
  { output, lines, now }: Terminal & { lines: LineReader; now: () => number },
  onChange: OnChange,
): Promise<Session> {
  const { tellScreen } = await import("../../render/screen/linear.ts");
  const { promptLinear } = await import("../../io/prompt/linear.ts");
  const { unknown, prompt } = words.linear;
  const wrap = wrapperFor(output);
  return promptLinear(start, { lines, output, now, tell: tellScreen, wrap, unknown, prompt, onChange });
}
