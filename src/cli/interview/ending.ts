import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import type { Profile } from "../../core/profile/profile.ts";
import { expandHome } from "../../io/files/home.ts";
import type { Asker } from "../../io/prompt/ask.ts";
import { DOCUMENT_FORMATS, extensionOf, type Format, formatOfFile } from "../../render/format.ts";
import { asking as words } from "../../text/asking.ts";
import type { Desk } from "../desk.ts";
import { type ExitCode, type Outcome, worse } from "../outcome.ts";
import { dayOf } from "../output/day.ts";
import { isFolderName } from "../output/folder-name.ts";
import { drawReport, reportFormat, type Scored } from "../output/results.ts";
import { refuseOutputs } from "../places.ts";
import { besidesOf, type Conversation } from "./asking.ts";
import { offerReading } from "./reading.ts";
import type { Keeper } from "./saving.ts";

/** An interview that ended in its report. */
export interface Ending {
  desk: Desk;
  scored: Scored;
  conversation: Conversation;
  keeper: Keeper;
  /** The files that the interview and its report were made from: no copy takes the place of one. */
  inputs: readonly string[];
  /** What writing the report ended with. */
  delivered: ExitCode;
}

/** An ending in which there is someone who asks. */
export interface Ended extends Ending {
  asker: Asker;
}

/**
 * What a person may want once the report is there: to read the rest of it, a copy in a file, and the answers kept or gone.
 * Whoever leaves here keeps the answers.
 */
export async function offerEnding(ending: Ending): Promise<Outcome> {
  const { desk, delivered } = ending;
  const ended: Ended = { ...ending, asker: await ending.conversation.asker() };
  await showScreen(ended);
  if (!(await offerMenu(ended))) return 130;
  return worse(delivered, await desk.tell(await offerForgetting(ended)));
}

/** Where the report went elsewhere, or was too long for a screen, its first screen is shown here. */
async function showScreen(ending: Ended): Promise<void> {
  const { desk, scored, conversation } = ending;
  const { stdout } = desk.world;
  const isText = reportFormat(scored) === "teks";
  const isShown = desk.output === undefined && stdout.isTTY && isText && !desk.isFull;
  desk.note(
    isShown ? "" : `\n${await drawReport({ ...scored, format: "teks" }, besidesOf(desk, conversation))}`,
  );
}

/** @returns false when the person left */
async function offerMenu(ended: Ended): Promise<boolean> {
  const { asker } = ended;
  const choices = [
    { value: "read", label: words.read },
    { value: "save", label: words.save },
    { value: "end", label: words.end },
  ] as const;
  const wish = await asker.choose<"read" | "save" | "end">(words.whatNext, choices, "end");
  if (wish === null) return false;
  if (wish === "end") return true;
  const stays = await (wish === "read" ? offerReading(ended) : offerCopy(ended));
  return stays && offerMenu(ended);
}

/** @returns false when the person left */
async function offerCopy(ended: Ended): Promise<boolean> {
  const { desk, asker, scored } = ended;
  const formats = DOCUMENT_FORMATS.map((format) => ({ value: format, label: words.formats[format] }));
  const choices = [...formats, { value: "none" as const, label: words.goBack }];
  const format = await asker.choose<Format | "none">(words.saveReport, choices, "none");
  if (format === null) return false;
  if (format === "none") return true;
  return saveCopy(ended, format, suggestedName(desk.world.now(), scored.profile, format));
}

/** `laporan-pendamping-2026-11-24.txt`, in the folder where the person is; with a number where that is taken. */
function suggestedName(now: number, { id }: Profile, format: Format): string {
  const date = dayOf(now);
  const name = (number: number): string => {
    const ending = number === 1 ? "" : `-${number}`;
    const file = `laporan-${id.split("-")[0]}-${date}${ending}${extensionOf(format)}`;
    return existsSync(file) ? name(number + 1) : file;
  };
  return name(1);
}

async function saveCopy(ended: Ended, format: Format, suggested: string): Promise<boolean> {
  const { desk, scored, asker } = ended;
  const typed = await asker.write(words.fileName, suggested);
  if (typed === null) return false;
  if (typed === "") return true;
  const file = fileFor(desk, typed, { format, suggested });
  const refused = await refuseOutputs({ inputs: ended.inputs, outputs: [file] }, desk.world);
  if (refused) {
    await desk.tell(refused);
    return saveCopy(ended, format, suggested);
  }
  const next = existsSync(file) ? await askAboutExisting(ended, file) : "write";
  if (next === null) return false;
  if (next === "rename") return saveCopy(ended, format, suggested);
  if (next === "cancel") return true;
  const whole = { full: true, date: dayOf(desk.world.now()) };
  const saved = await desk.save(file, await drawReport({ ...scored, format }, whole));
  // A name that cannot be written is asked for again: the report is not yet kept.
  return (await desk.tell(saved)) === 0 || saveCopy(ended, format, suggested);
}

/** The file that a person means by a name: `~/` is their own folder, in a folder it gets the name suggested, and its ending fits. */
function fileFor(
  { world }: Desk,
  typed: string,
  { format, suggested }: { format: Format; suggested: string },
): string {
  const name = expandHome(typed.trim(), world.env.HOME);
  if (isFolderName(name)) return join(name, basename(suggested));
  return formatOfFile(name, "report") === format ? name : name + extensionOf(format);
}

async function askAboutExisting(
  { asker, desk }: Ended,
  file: string,
): Promise<"rename" | "write" | "cancel" | null> {
  await desk.say(words.exists(file));
  const choices = [
    { value: "rename", label: words.otherName },
    { value: "write", label: words.overwrite },
    { value: "cancel", label: words.cancel },
  ] as const;
  return asker.choose<"rename" | "write" | "cancel">(words.whatNow, choices, "rename");
}

async function offerForgetting({ desk, asker, keeper }: Ended): Promise<Outcome> {
  const { name, answers, problem, notes } = keeper.kept;
  if (problem) {
    await desk.say(answers > 0 ? words.keptPart(answers) : words.notKept);
    await desk.tell({ problems: [problem] });
  }
  for (const note of notes) await desk.say(note);
  if (name === null) return 0;
  const choices = [
    { value: true, label: words.keep },
    { value: false, label: words.forget },
  ];
  const keeps = await asker.choose(words.keepAnswers, choices, true);
  if (keeps === null) return 130;
  const forgotten = keeps ? null : keeper.forget();
  if (typeof forgotten === "object" && forgotten !== null) return { problems: [forgotten] };
  const see = `${desk.world.invocation} riwayat`;
  if (forgotten !== null || !problem) await desk.say(forgotten ?? words.kept(see), see);
  return 0;
}
