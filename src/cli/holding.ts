import type { Session } from "../core/session.ts";
import { medianTime } from "../render/screen/pace.ts";
import { interview as words } from "../text/interview.ts";
import { type AskOptions, isLinear } from "./asking.ts";
import { colourOf } from "./colour.ts";
import type { CommonOptions, Environment } from "./environment.ts";
import type { Keeper } from "./saving.ts";

/** Answers given faster than this were hardly read. */
const HURRIED_MILLISECONDS = 2000;

/** Holds an interview to its end, drawn or in plain lines, and says what became of the answers. */
export async function holdInterview(
  environment: Environment,
  options: AskOptions,
  session: Session,
  keeper: Keeper,
): Promise<Session> {
  const onChange = ({ interview, outcome }: Session): string | null =>
    keeper.keep(interview, outcome === "finished") && words.unsaved;
  const ended = isLinear(environment, options)
    ? await holdLinear(environment, session, onChange)
    : await holdDrawn(environment, options, session, onChange);
  if (ended.outcome === "finished") {
    keeper.keep(ended.interview, true);
    const median = medianTime(ended.times);
    if (median !== null && median < HURRIED_MILLISECONDS) environment.stderr.write(`${words.quick}\n\n`);
    return ended;
  }
  const hasAnswers = Object.keys(ended.interview.answers).length > 0;
  const said = keeper.hasKept() && hasAnswers ? words.kept("kerja-cocok wawancara --lanjut") : words.notKept;
  environment.stderr.write(`${said}\n`);
  return ended;
}

type OnChange = (session: Session) => string | null;

async function holdDrawn(
  environment: Environment,
  options: CommonOptions,
  session: Session,
  onChange: OnChange,
): Promise<Session> {
  const { stdin: input, stderr: output, now } = environment;
  const colour = colourOf(environment, options, output);
  const { drawScreen } = await import("../render/screen/screen.ts");
  const { promptDrawn } = await import("../io/prompt/drawn.ts");
  return promptDrawn(session, {
    input,
    output,
    now,
    onChange,
    draw: (current, size, alert) => drawScreen(current, { ...size, colour, alert }),
  });
}

async function holdLinear(environment: Environment, session: Session, onChange: OnChange): Promise<Session> {
  const { stdin: input, stderr: output, now } = environment;
  const { tellScreen } = await import("../render/screen/linear.ts");
  const { promptLinear } = await import("../io/prompt/linear.ts");
  const { unknown, prompt } = words.linear;
  return promptLinear(session, { input, output, now, tell: tellScreen, unknown, prompt, onChange });
}
