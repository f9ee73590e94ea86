import { resolve } from "node:path";
import { problem } from "../../core/base/problem.ts";
import { startInterview } from "../../core/interview/interview.ts";
import { startSession } from "../../core/interview/session.ts";
import type { Profile } from "../../core/profile/profile.ts";
import { findProfile, isFileName } from "../../io/profiles/catalogue.ts";
import { cli } from "../../text/cli.ts";
import type { Environment, ExitCode } from "../environment.ts";
import { type Conversation, converse } from "../interview/asking.ts";
import { chooseRole, chooseToGoOn, latestUnfinished, type Unfinished } from "../interview/choosing.ts";
import { offerEnding } from "../interview/ending.ts";
import { holdInterview } from "../interview/holding.ts";
import { findKeptProfile, resume } from "../interview/resuming.ts";
import { Keeper } from "../interview/saving.ts";
import { reportProblems, reportUsage } from "../output/failures.ts";
import { deliver, drawReport, formatOf, type ResultOptions } from "../output/results.ts";

export interface StartOptions extends ResultOptions {
  linear?: boolean;
  /** `--singkat`: the shortest order, and an early stop. */
  short?: boolean;
  /** `--lanjut`: go on with the latest unfinished interview. */
  resume?: boolean;
}

/** `wawancara`: the interview, its report, and what becomes of both. */
export async function startCommand(
  environment: Environment,
  role: string | undefined,
  options: StartOptions,
): Promise<ExitCode> {
  if (!environment.stdin.isTTY || !environment.stderr.isTTY)
    return reportUsage(environment, cli.errors.noTerminal);
  const format = formatOf(environment, options);
  if (typeof format === "number") return format;
  return converse(environment, options, async (conversation) => {
    const begun = await chooseBeginning(environment, conversation, role, options);
    if (typeof begun === "number") return begun;
    const { profile, file, unfinished } = begun;
    const folder = await environment.stateFolder();
    const keeper = new Keeper({ environment, folder, role: { id: profile.id, file }, unfinished });
    const order = options.short ? "shortest" : "listed";
    const { start, opening } = unfinished
      ? await resume(environment, profile, unfinished.saved, keeper)
      : { start: { seed: environment.newSeed(), order } as const, opening: null };
    const interview = startInterview(profile, options.short ? { ...start, order } : start);
    const session = startSession(interview, environment.now(), unfinished !== null);
    const ended = await holdInterview(session, { environment, options, conversation, keeper, opening });
    if (ended.outcome === "left") return 130;
    const { answers } = ended.interview;
    const scored = { profile, answers, respondent: null, format: format ?? "teks" };
    const delivered = await deliver(environment, options, await drawReport(environment, options, scored));
    return offerEnding({ environment, options, scored, conversation, keeper, delivered });
  });
}

interface Begun {
  profile: Profile;
  /** The YAML file of a role that is not in the catalogue. */
  file: string | null;
  unfinished: Unfinished | null;
}

/** Which role, and whether to go on with an interview that was left; or the exit code of there being none. */
async function chooseBeginning(
  environment: Environment,
  conversation: Conversation,
  role: string | undefined,
  options: StartOptions,
): Promise<Begun | ExitCode> {
  if (options.resume) return beginUnfinished(environment, role, options);
  const name = role ?? (await chooseRole(environment, conversation));
  if (name === null) return 130;
  const found = await findProfile(environment.catalogue, name);
  if ("problems" in found) return reportProblems(environment, options, found.problems, () => found.source);
  const { profile } = found;
  const file = isFileName(name) ? resolve(name) : null;
  const { unfinished } = await latestUnfinished(environment, profile.id);
  const goesOn = unfinished !== null && (await chooseToGoOn(environment, conversation, unfinished));
  return goesOn === null ? 130 : { profile, file, unfinished: goesOn ? unfinished : null };
}

/** `--lanjut`: the latest interview that was left, of the role named or of any. */
async function beginUnfinished(
  environment: Environment,
  role: string | undefined,
  options: StartOptions,
): Promise<Begun | ExitCode> {
  const asked = role === undefined ? null : await findProfile(environment.catalogue, role);
  if (asked && "problems" in asked)
    return reportProblems(environment, options, asked.problems, () => asked.source);
  const { unfinished, unreadable } = await latestUnfinished(environment, asked?.profile.id);
  await reportProblems(environment, options, unreadable);
  if (!unfinished) {
    await reportProblems(environment, options, [
      problem("saved-none", { role: asked?.profile.role ?? null }),
    ]);
    return 2;
  }
  if (asked && role !== undefined) {
    return { profile: asked.profile, file: isFileName(role) ? resolve(role) : null, unfinished };
  }
  const profile = await findKeptProfile(environment, options, unfinished.saved);
  return typeof profile === "number" ? profile : { profile, file: unfinished.saved.file, unfinished };
}
