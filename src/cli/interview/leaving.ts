import { asking } from "../../text/asking.ts";
import { interview as words } from "../../text/interview.ts";
import type { Desk } from "../desk.ts";
import type { ExitCode } from "../outcome.ts";
import type { Conversation } from "./asking.ts";
import type { Keeper } from "./saving.ts";

/** The answers of an interview that is over, for now or for good. */
export interface Leaving {
  desk: Desk;
  keeper: Keeper;
  /** Whether nothing is left to answer; else there is a way to go on. */
  isFinished: boolean;
  /** The command that goes on with it; `wawancara` when left out. */
  command?: ResumingCommand;
  /** Other interviews that were begun with the same answers: who wants it forgotten wants them forgotten too. */
  beside?: () => Promise<readonly Keeper[]>;
}

export type ResumingCommand = "wawancara" | "jelajah";

/** Says what became of the answers, and what to type to see them or to go on. */
export async function sayKept({ desk, keeper, isFinished, command: resuming }: Leaving): Promise<void> {
  keeper.retry();
  const { name, answers, problem, notes } = keeper.kept;
  const { invocation } = desk.world;
  const command = isFinished ? `${invocation} riwayat` : resumeWith(desk, resuming);
  if (problem) {
    const part = isFinished ? asking.keptPart(answers) : words.keptPart(answers, command);
    const none = isFinished ? asking.notKept : words.notKept;
    await desk.say(answers > 0 ? part : none, command);
    await desk.tell({ problems: [problem] });
  } else if (name === null) {
    await desk.say(words.nothingToKeep);
  } else {
    await desk.say(isFinished ? asking.kept(command) : words.kept(command), command);
  }
  for (const note of notes) await desk.say(note);
}

/** What to type to go on with an interview that was left. */
export function resumeWith(desk: Desk, command: ResumingCommand = "wawancara"): string {
  return desk.linearly(`${desk.world.invocation} ${command} --lanjut`);
}

/** Whoever leaves before an interview goes on hears that it is still there. */
export async function sayUntouched(desk: Desk, resuming?: ResumingCommand): Promise<null> {
  const command = resumeWith(desk, resuming);
  await desk.say(asking.untouched(command), command);
  return null;
}

/** Asks whether the answers stay on this computer, and says what became of them. Whoever leaves, or goes back, keeps them. */
export async function offerForgetting(leaving: Leaving, conversation: Conversation): Promise<ExitCode> {
  const { desk, keeper } = leaving;
  if (!(await keepAtLast(leaving, conversation))) return 130;
  const { name, problem } = keeper.kept;
  if (name === null) {
    if (!problem) await sayKept(leaving);
    return 0;
  }
  const asker = await conversation.asker();
  const choices = [
    { value: true, label: asking.keep },
    { value: false, label: asking.forget },
  ];
  const keeps = await asker.choose(asking.keepAnswers, choices, true);
  if (keeps !== false) {
    if (!problem) await sayKept(leaving);
    return keeps ? 0 : 130;
  }
  return forget(desk, [...((await leaving.beside?.()) ?? []), keeper]);
}

/** Deletes interviews with the same answers, and says whether any of these are still there. */
async function forget(desk: Desk, keepers: readonly Keeper[]): Promise<ExitCode> {
  const told = keepers.map((keeper) => keeper.forget());
  const problems = told.filter((one) => typeof one !== "string");
  const stay = told.filter((one) => typeof one === "string").filter((one) => one !== asking.forgotten);
  for (const sentence of stay) await desk.say(sentence);
  if (problems.length + stay.length === 0) await desk.say(asking.forgotten);
  return desk.tell({ problems });
}

/** Tries to keep what is not yet kept, as often as the person wants: they may make room meanwhile. @returns false when they left */
export async function keepAtLast(leaving: Leaving, conversation: Conversation): Promise<boolean> {
  const { keeper } = leaving;
  if (keeper.kept.problem) keeper.retry();
  if (!keeper.kept.problem) return true;
  await sayKept(leaving);
  const asker = await conversation.asker();
  const choices = [
    { value: true, label: asking.tryAgain },
    { value: false, label: asking.leaveUnkept },
  ];
  const tries = await asker.choose(asking.whatNow, choices, false);
  return tries ? keepAtLast(leaving, conversation) : tries !== null;
}
