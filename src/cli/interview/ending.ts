import type { Asker, Choice } from "../../io/prompt/ask.ts";
import { asking as words } from "../../text/asking.ts";
import type { Desk } from "../desk.ts";
import type { ExitCode } from "../outcome.ts";
import { dayOf } from "../output/day.ts";
import { deliverReport, drawReport, reportFormat, type Scored, scoredReport } from "../output/results.ts";
import { besidesOf, type Conversation } from "./asking.ts";
import { offerCopy } from "./copying.ts";
import { offerReading } from "./reading.ts";

/** An interview that ended in its report. */
export interface Ending {
  desk: Desk;
  scored: Scored;
  /** Whether nothing is left to answer; else the report was asked for early, and the questions go on. */
  isFinished: boolean;
  conversation: Conversation;
  /** The files that the interview and its report were made from: no copy takes the place of one. */
  inputs: readonly string[];
}

/** An ending in which there is someone who asks. */
export interface Ended extends Ending {
  asker: Asker;
}

/** What a person wants once there is nothing more to do with the report: back to the questions, or out. Null: the person left. */
export type Farewell = { wish: "again" | null } | { wish: "end"; delivered: ExitCode };

/**
 * Shows the first screen of the report, offers what can be done with it, and hands it over at the end. Where that fails a copy is
 * offered once more. Whoever leaves here keeps the answers.
 */
export async function offerEnding(ending: Ending): Promise<Farewell> {
  const ended: Ended = { ...ending, asker: await ending.conversation.asker() };
  await showReport(ended);
  const wish = await offerMenu(ended);
  if (wish !== "end") return { wish };
  const delivered = await handOver(ended);
  const last = delivered === 0 ? wish : await offerMenu(ended);
  return last === "end" ? { wish: last, delivered } : { wish: last };
}

/** Whether the result is what a person reads on the terminal at once, and not a file or another program's. */
function isRead({ desk, scored }: Ending): boolean {
  return desk.output === undefined && desk.world.stdout.isTTY === true && reportFormat(scored) === "teks";
}

/** Where the report goes elsewhere, or is too long for a screen, its first screen is shown beside it. */
async function showReport(ending: Ended): Promise<void> {
  const { desk, scored, conversation } = ending;
  // The questions after it lead to the rest.
  if (isRead(ending)) await desk.tell(await deliverReport(desk, scored, { rest: "" }));
  const isShown = isRead(ending) && !desk.isFull;
  desk.note(
    isShown ? "" : `\n${await drawReport({ ...scored, format: "teks" }, besidesOf(desk, conversation))}`,
  );
}

/** Brings the report to the file or the program that it is for; who read it on the terminal has it. */
export async function handOver(ending: Ending): Promise<ExitCode> {
  const { desk, scored } = ending;
  return isRead(ending) ? 0 : desk.tell(await deliverReport(desk, scored, { rest: "" }));
}

type Wish = "again" | "read" | "save" | "chat" | "end";

/** What each wish does; false: the person left. */
const DEEDS: Record<Exclude<Wish, "again" | "end">, (ended: Ended) => Promise<boolean>> = {
  read: offerReading,
  save: offerCopy,
  chat: tellForChat,
};

async function offerMenu(ended: Ended): Promise<Farewell["wish"]> {
  for (;;) {
    const { choices, escaped } = menuOf(ended);
    const wish = await ended.asker.choose(words.whatNext, choices, escaped);
    if (wish === null || wish === "again" || wish === "end") return wish;
    if (!(await DEEDS[wish](ended))) return null;
  }
}

/** An early report leads back to its questions first; Esc does so too. */
function menuOf({ isFinished }: Ending): { choices: Choice<Wish>[]; escaped: Wish } {
  const report: Choice<Wish>[] = [
    { value: "read", label: words.read },
    { value: "save", label: words.save },
    { value: "chat", label: words.chat },
  ];
  const goOn: Choice<Wish> = { value: "again", label: isFinished ? words.change : words.goOnAnswering };
  const end: Choice<Wish> = { value: "end", label: words.end };
  return isFinished
    ? { choices: [...report, goOn, end], escaped: "end" }
    : { choices: [goOn, ...report, end], escaped: "again" };
}

/** Prints a few lines to be copied, as they are: whoever pastes them wants no breaks of ours. */
async function tellForChat({ desk, scored }: Ended): Promise<boolean> {
  const { renderChat } = await import("../../render/text/chat.ts");
  desk.note(`\n${renderChat(scored.profile, scoredReport(scored), dayOf(desk.world.now()))}`);
  return true;
}
