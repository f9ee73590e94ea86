import { type Notice, noticeOf } from "../../core/base/notice.ts";
import { nearest } from "../../core/base/suggest.ts";
import type { Profile } from "../../core/profile/profile.ts";
import { readPhoneScript } from "../../io/files/phone-script.ts";
import { writeNumbered } from "../../io/files/write.ts";
import { FIRST_ROLE, findProfile, readNeighbours } from "../../io/profiles/catalogue.ts";
import { type FormTold, isTarget, TARGET_NAMES, TARGETS, type Target } from "../../render/forms/targets.ts";
import { asTyped } from "../../text/command.ts";
import { formWords } from "../../text/forms.ts";
import type { Options } from "../args/options.ts";
import type { Desk } from "../desk.ts";
import { converse } from "../interview/asking.ts";
import { quoted } from "../invocation.ts";
import type { Misuse, Outcome } from "../outcome.ts";
import { refuseFolder, refuseOtherEnding } from "../output/endings.ts";
import { isFolderName } from "../output/folder-name.ts";

type FormOptions = Pick<Options, "target" | "asksName" | "output" | keyof Notice>;

/** `formulir`: how others get to answer. In a terminal it becomes a file, since nobody reads it there. */
export async function formCommand(
  desk: Desk,
  role: string | undefined,
  options: FormOptions,
): Promise<Outcome> {
  const target = options.target ?? (await askTarget(desk));
  if (target === null) return 130;
  if (target === undefined) return { sentence: formWords.missingTarget(TARGET_NAMES) };
  if (!isTarget(target)) return unknownTarget(target);
  const refused = refusePlace(options.output, target);
  if (refused) return refused;
  const found = await findProfile(desk.world.catalogue, role ?? FIRST_ROLE);
  if ("problems" in found) return found;
  const { invocation } = desk.world;
  const passedOn = commandAfter(target, role, isPath(invocation) ? "kerja-cocok" : invocation);
  const told = { notice: noticeOf(options), asksName: options.asksName, command: passedOn };
  const form = await drawForm(target, found.profile, told, desk);
  if (desk.output === undefined && !desk.world.stdout.isTTY) return desk.deliver(form);
  const saved =
    desk.output === undefined
      ? saveNew(desk, nameFor(target, found.profile), form)
      : await desk.save(desk.output, form);
  if (saved === 0) await sayNext(desk, target, commandAfter(target, role, invocation));
  return saved;
}

/** A form is passed on, and no place on this computer with it. */
function isPath(invocation: string): boolean {
  return /[\\/]/.test(invocation);
}

/** What to type once the answers are there. A role that would not be meant unasked is named. */
function commandAfter(target: Target, role: string | undefined, invocation: string): string {
  const named = role === undefined || role === FIRST_ROLE ? "" : ` ${quoted(role)}`;
  const words =
    target === "kertas"
      ? `isi${named}`
      : `kelas ${formWords.answers[target]}${named === "" ? "" : ` -p${named}`}`;
  return asTyped(`kerja-cocok ${words}`, invocation);
}

async function sayNext(desk: Desk, target: Target, command: string): Promise<void> {
  for (const line of formWords.next[target]) await desk.say(line);
  await desk.say(formWords.last[target](command), command);
}

/** Asks where people answer. Undefined: nobody is there to be asked; null: the person left. */
async function askTarget(desk: Desk): Promise<Target | null | undefined> {
  const { stdin, stderr } = desk.world;
  if (!stdin.isTTY || !stderr.isTTY) return undefined;
  const choices = TARGET_NAMES.map((value) => ({ value, label: formWords.targets[value] }));
  return converse(desk, { terminal: { input: stdin, output: stderr }, linear: false }, async ({ asker }) =>
    (await asker()).choose<Target>(formWords.askTarget, choices, null),
  );
}

/** What else people call a place. */
const OTHER_NAMES: readonly (readonly [RegExp, Target])[] = [
  [/phone|hp|hape|telepon|mobile|android/, "ponsel"],
  [/goo|gform|form/, "google"],
  [/paper|print|cetak|lembar/, "kertas"],
];

function unknownTarget(name: string): Misuse {
  const small = name.toLowerCase();
  const meant = OTHER_NAMES.find(([pattern]) => pattern.test(small))?.[1];
  return {
    sentence: formWords.unknownTarget(name, TARGET_NAMES),
    suggestion: nearest(small, TARGET_NAMES) ?? meant ?? null,
  };
}

function refusePlace(output: string | undefined, target: Target): Misuse | null {
  if (output === undefined) return null;
  const endings = TARGETS[target];
  return isFolderName(output) ? refuseFolder(output, endings[0]) : refuseOtherEnding(output, endings);
}

async function drawForm(target: Target, profile: Profile, told: FormTold, { world }: Desk): Promise<string> {
  switch (target) {
    case "google":
      return (await import("../../render/forms/google.ts")).googleForm(profile, told);
    case "ponsel": {
      const script = readPhoneScript(world.catalogue);
      const { indexFor } = await import("../../core/ranking/neighbour-index.ts");
      const neighbours = indexFor(profile, readNeighbours(world.catalogue));
      const { notice, asksName } = told;
      const given = { script, neighbours, notice, asksName };
      return (await import("../../render/forms/phone.ts")).phonePage(profile, given);
    }
    case "kertas":
      return (await import("../../render/forms/paper.ts")).paperForm(profile, told);
  }
}

/** `formulir-google-pendamping.txt`. */
function nameFor(target: Target, { id }: Profile): string {
  return `${formWords.fileNames[target]}-${id.split("-")[0]}${TARGETS[target][0]}`;
}

/** Writes a form into a new file where the person is. */
function saveNew(desk: Desk, name: string, form: string): Outcome {
  const saved = writeNumbered(name, form);
  if ("problem" in saved) return { problems: [saved.problem] };
  desk.noteWritten(saved.file);
  return 0;
}
