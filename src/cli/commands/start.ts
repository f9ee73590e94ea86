import { resolve } from "node:path";
import { problem } from "../../core/base/problem.ts";
import { startInterview } from "../../core/interview/interview.ts";
import { startSession } from "../../core/interview/session.ts";
import type { Profile } from "../../core/profile/profile.ts";
import type { Answers } from "../../core/scoring/answers.ts";
import { findProfile, isFileName } from "../../io/profiles/catalogue.ts";
import { cli } from "../../text/cli.ts";
import type { Options } from "../args/options.ts";
import type { Desk } from "../desk.ts";
import { type Conversation, converse } from "../interview/asking.ts";
import { chooseRole, chooseToGoOn, latestUnfinished, type Unfinished } from "../interview/choosing.ts";
import { conduct } from "../interview/conducting.ts";
import { findKeptProfile, resume } from "../interview/resuming.ts";
import { Keeper } from "../interview/saving.ts";
import type { Outcome, Refusal } from "../outcome.ts";
import { chooseCompared, chooseFormat, type FormatOptions } from "../output/results.ts";
import { refuseProfile } from "../places.ts";

export type StartOptions = FormatOptions & Pick<Options, "short" | "resume" | "linear" | "earlier">;

/** `wawancara`: the interview, its report, and what becomes of both. */
export async function startCommand(
  desk: Desk,
  role: string | undefined,
  options: StartOptions,
): Promise<Outcome> {
  const { stdin, stderr, stateFolder, newSeed, now } = desk.world;
  if (!stdin.isTTY || !stderr.isTTY) {
    return { sentence: cli.errors.noTerminal, todo: cli.errors.scoreInstead };
  }
  const isCompared = options.earlier !== undefined;
  const chosen = await (isCompared ? chooseCompared(options) : chooseFormat("report", options));
  if ("sentence" in chosen) return chosen;
  const terminal = { input: stdin, output: stderr };
  return converse(desk, { terminal, linear: options.linear }, async (conversation) => {
    const begun = await chooseBeginning(desk, conversation, role, options.resume !== false);
    if (begun === null) return 130;
    if (!("profile" in begun)) return begun;
    const { profile, file, unfinished } = begun;
    const refused = await refuseProfile(desk, file);
    if (refused) return refused;
    // Told before the first question, not after the last.
    const compared = await findCompared(desk, options.earlier, profile);
    if (!("earlier" in compared)) return compared;
    const folder = await stateFolder();
    const keeper = new Keeper({ now, folder, role: { id: profile.id, file }, unfinished });
    const order = options.short ? "shortest" : "listed";
    const { start, opening } = unfinished
      ? await resume(desk, profile, unfinished.saved, keeper)
      : { start: { seed: newSeed(), order } as const, opening: null };
    const interview = startInterview(profile, options.short ? { ...start, order } : start);
    const session = startSession(interview, now(), unfinished !== null);
    const report = { profile, ...compared, respondent: null, ...chosen };
    const inputs = [file, options.earlier ?? null].filter((name) => name !== null);
    return conduct(session, { desk, conversation, keeper, opening, report, inputs });
  });
}

/** `--dibanding`: the answers that the report compares with; null without it. */
async function findCompared(
  desk: Desk,
  named: string | undefined,
  profile: Profile,
): Promise<{ earlier: Answers | null } | Refusal> {
  if (named === undefined) return { earlier: null };
  const { findEarlier } = await import("../interview/earlier.ts");
  const found = await findEarlier(desk, named, { profile, respondent: null });
  return "answers" in found ? { earlier: found.answers } : found;
}

interface Begun {
  profile: Profile;
  /** The YAML file of a role that is not in the catalogue. */
  file: string | null;
  unfinished: Unfinished | null;
}

/** Which role, and whether to go on with an interview that was left. Null: the person left. */
async function chooseBeginning(
  desk: Desk,
  conversation: Conversation,
  role: string | undefined,
  resumes: boolean,
): Promise<Begun | Refusal | null> {
  if (resumes) return beginUnfinished(desk, role);
  const name = role ?? (await chooseRole(desk, conversation));
  if (name === null) return null;
  const found = await findProfile(desk.world.catalogue, name);
  if ("problems" in found) return found;
  const { profile } = found;
  const { unfinished } = await latestUnfinished(desk, profile.id);
  const goesOn = unfinished !== null && (await chooseToGoOn(desk, conversation, unfinished));
  return goesOn === null ? null : { profile, file: fileOf(name), unfinished: goesOn ? unfinished : null };
}

/** `--lanjut`: the latest interview that was left, of the role named or of any. */
async function beginUnfinished(desk: Desk, role: string | undefined): Promise<Begun | Refusal> {
  const { catalogue } = desk.world;
  const asked = role === undefined ? null : await findProfile(catalogue, role);
  if (asked && "problems" in asked) return asked;
  const { unfinished, unreadable } = await latestUnfinished(desk, asked?.profile.id);
  await desk.tell({ problems: unreadable });
  if (!unfinished) return { problems: [problem("saved-none", { role: asked?.profile.role ?? null })] };
  if (asked && role !== undefined) return { profile: asked.profile, file: fileOf(role), unfinished };
  const { saved } = unfinished;
  const found = await findKeptProfile(desk, saved);
  return "profile" in found ? { profile: found.profile, file: saved.file, unfinished } : found;
}

/** The YAML file that a role was named by; null for an id of the catalogue. */
function fileOf(role: string): string | null {
  return isFileName(role) ? resolve(role) : null;
}
