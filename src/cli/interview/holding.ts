import { isHurried } from "../../core/interview/pace.ts";
import type { Session } from "../../core/interview/session.ts";
import { promptDrawn } from "../../io/prompt/drawn.ts";
import type { LineReader } from "../../io/prompt/line-reader.ts";
import { drawScreen } from "../../render/screen/screen.ts";
import { interview as words } from "../../text/interview.ts";
import type { Desk } from "../desk.ts";
import type { Conversation, Terminal } from "./asking.ts";
import type { Keeper } from "./saving.ts";

interface Holding {
  desk: Desk;
  conversation: Conversation;
  keeper: Keeper;
  /** What the first screen tells beside its question; null: nothing. */
  opening: string | null;
}

/** Holds an interview to its end, drawn or in plain lines, and says what became of the answers. */
export async function holdInterview(start: Session, holding: Holding): Promise<Session> {
  const { desk, conversation, keeper } = holding;
  const onChange = ({ interview, outcome }: Session): string | null =>
    keeper.keep(interview, outcome === "finished");
  const { lines, terminal } = conversation;
  const ended = lines
    ? await holdLinear(start, { ...terminal, lines, now: desk.world.now }, onChange)
    : await holdDrawn(start, holding, onChange);
  if (ended.outcome !== "left") {
    keeper.keep(ended.interview, ended.outcome === "finished");
    if (isHurried(ended.times)) await desk.say(`${words.quick}\n`);
  } else {
    await sayLeft(ended, holding);
  }
  return ended;
}

/** What became of the answers of an interview that was left. */
async function sayLeft({ interview }: Session, { desk, keeper }: Holding): Promise<void> {
  const { answers, skipped } = interview;
  // There may be room by now.
  if (keeper.kept.problem) keeper.keep(interview, false);
  const { kept } = keeper;
  const resume = `${desk.world.invocation} wawancara --lanjut`;
  if (kept.problem) {
    await desk.say(kept.answers > 0 ? words.keptPart(kept.answers, resume) : words.notKept, resume);
    await desk.tell({ problems: [kept.problem] });
  } else {
    const isEmpty = Object.keys(answers).length + skipped.length === 0;
    await desk.say(isEmpty ? words.nothingToKeep : words.kept(resume), resume);
  }
  for (const note of kept.notes) await desk.say(note);
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
  return promptLinear(start, { lines, output, now, tell: tellScreen, unknown, prompt, onChange });
}
