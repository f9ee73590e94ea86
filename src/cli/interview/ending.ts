import type { Interview } from "../../core/interview/interview.ts";
import type { Asker, Choice } from "../../io/prompt/ask.ts";
import { asking as words } from "../../text/asking.ts";
import type { Desk } from "../desk.ts";
import type { ExitCode } from "../outcome.ts";
import { dayOf } from "../output/day.ts";
import { deliverReport, drawReport, reportFormat, type Scored, scoredReport } from "../output/results.ts";
import { besidesOf, type Conversation } from "./asking.ts";
import type { Closing } from "./conducting.ts";
import { offerReportCopy } from "./copying.ts";
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

/**
 * What a person wants once there is nothing more to do with the report: back to the questions (of the interview as it is by now,
 * where that has changed), or out. Null: the person left.
 */
export type Farewell =
  | { wish: null }
  | { wish: "again"; interview?: Interview }
  | { wish: "end"; delivered: ExitCode };

/** The ending of an interview about one role. */
export function reportClosing(ending: Ending): Closing {
  return { offer: () => offerEnding(ending), handOver: () => handOver(ending) };
}

/**
 * Shows the first screen of the report, offers what can be done with it, and hands it over at the end. Where that fails a copy is
 * offered once more. Whoever leaves here keeps the answers.
 */
async function offerEnding(ending: Ending): Promise<Farewell> {
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
    isShown
      ? ""
      : `\n${await drawReport(desk, { ...scored, format: "teks" }, besidesOf(desk, conversation))}`,
  );
}

/** Brings the report to the file or the program that it is for; who read it on the terminal has it. */
async function handOver(ending: Ending): Promise<ExitCode> {
  const { desk, scored } = ending;
  return isRead(ending) ? 0 : desk.tell(await deliverReport(desk, scored, { rest: "" }));
}

type Deed = "read" | "save" | "chat";

/** What each does with a report; false: the person left. */
const DEEDS: Readonly<Record<Deed, (ended: Ended) => Promise<boolean>>> = {
  read: offerReading,
  save: offerReportCopy,
  chat: tellForChat,
};

const OF_REPORT: readonly Choice<Deed>[] = [
  { value: "read", label: words.read },
  { value: "save", label: words.save },
  { value: "chat", label: words.chat },
];

/** An early report leads back to its questions first; Esc does so too. */
function offerMenu(ended: Ended): Promise<Farewell["wish"]> {
  const goOn = { value: "again", label: ended.isFinished ? words.change : words.goOnAnswering } as const;
  const end = { value: "end", label: words.end } as const;
  return ended.isFinished
    ? offerDeeds<"again" | "end">(ended, { before: [], after: [goOn, end], escaped: "end" })
    : offerDeeds<"again" | "end">(ended, { before: [goOn], after: [end], escaped: "again" });
}

/** What else a person may want than to do something with a report. */
export interface OtherWishes<Wish> {
  before: readonly Choice<Wish>[];
  after: readonly Choice<Wish>[];
  escaped: Wish;
}

/** Offers what can be done with a report, until the person wants something else. Null: they left. */
export async function offerDeeds<Wish extends string>(
  ended: Ended,
  { before, after, escaped }: OtherWishes<Wish>,
): Promise<Wish | null> {
  const choices: Choice<Wish | Deed>[] = [...before, ...OF_REPORT, ...after];
  for (;;) {
    const wish = await ended.asker.choose<Wish | Deed>(words.whatNext, choices, escaped);
    if (wish === null || !isDeed(wish)) return wish;
    if (!(await DEEDS[wish](ended))) return null;
  }
}

function isDeed<Wish extends string>(wish: Wish | Deed): wish is Deed {
  return Object.hasOwn(DEEDS, wish);
}

/** Prints a few lines to be copied, as they are: whoever pastes them wants no breaks of ours. */
async function tellForChat({ desk, scored }: Ended): Promise<boolean> {
  const { renderChat } = await import("../../render/text/chat.ts");
  desk.note(`\n${renderChat(scored.profile, scoredReport(scored), dayOf(desk.world.now()))}`);
  return true;
}
