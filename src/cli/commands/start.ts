import { type InterviewStart, startInterview } from "../../core/interview.ts";
import { problem } from "../../core/problem.ts";
import type { Profile } from "../../core/profile.ts";
import { resumable } from "../../core/saved.ts";
import { startSession } from "../../core/session.ts";
import { findProfile } from "../../io/catalogue.ts";
import { cli } from "../../text/cli.ts";
import { interview as words } from "../../text/interview.ts";
import { chooseRole, chooseToGoOn, latestUnfinished, type Unfinished } from "../choosing.ts";
import { offerEnding } from "../ending.ts";
import type { Environment, ExitCode } from "../environment.ts";
import { reportProblems, reportUsage } from "../failures.ts";
import { holdInterview } from "../holding.ts";
import { deliver, drawReport, formatOf, type ResultOptions } from "../results.ts";
import { makeKeeper } from "../saving.ts";

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
  if (!environment.stdin.isTTY) return reportUsage(environment, cli.errors.noTerminal);
  const format = formatOf(environment, options);
  if (typeof format === "number") return format;
  const begun = await chooseBeginning(environment, role, options);
  if (typeof begun === "number") return begun;
  const { profile, unfinished } = begun;
  const keeper = await makeKeeper(
    environment,
    profile.id,
    unfinished && { ...unfinished.saved, name: unfinished.name },
  );
  const interview = startInterview(profile, beginning(environment, profile, options, unfinished));
  const session = startSession(interview, environment.now(), unfinished !== null);
  const ended = await holdInterview(environment, options, session, keeper);
  if (ended.outcome === "left") return 130;
  const scored = { profile, answers: ended.interview.answers, respondent: null, format: format ?? "teks" };
  const drawn = await drawReport(environment, options, scored);
  const delivered = await deliver(environment, options, drawn);
  return delivered === 0 ? offerEnding(environment, options, scored, keeper) : delivered;
}

interface Begun {
  profile: Profile;
  unfinished: Unfinished | null;
}

/** Which role, and whether to go on with an interview that was left; or the exit code of there being none. */
async function chooseBeginning(
  environment: Environment,
  role: string | undefined,
  options: StartOptions,
): Promise<Begun | ExitCode> {
  if (options.resume && role === undefined) return resumeLatest(environment, options);
  const name = role ?? (await chooseRole(environment, options));
  if (name === null) return 130;
  const found = await findProfile(environment.catalogue, name);
  if ("problems" in found) return reportProblems(environment, options, found.problems, () => found.source);
  const { profile } = found;
  const unfinished = await latestUnfinished(environment, profile.id);
  if (options.resume) return unfinished ? { profile, unfinished } : reportNone(environment, options, profile);
  const goesOn = unfinished ? await chooseToGoOn(environment, options, unfinished) : false;
  return goesOn === null ? 130 : { profile, unfinished: goesOn ? unfinished : null };
}

async function resumeLatest(environment: Environment, options: StartOptions): Promise<Begun | ExitCode> {
  const unfinished = await latestUnfinished(environment);
  if (!unfinished) return reportNone(environment, options);
  const found = await findProfile(environment.catalogue, unfinished.saved.profile);
  if ("problems" in found) return reportProblems(environment, options, found.problems, () => found.source);
  return { profile: found.profile, unfinished };
}

async function reportNone(
  environment: Environment,
  options: StartOptions,
  profile?: Profile,
): Promise<ExitCode> {
  await reportProblems(environment, options, [problem("saved-none", { role: profile?.role ?? null })]);
  return 2;
}

function beginning(
  environment: Environment,
  profile: Profile,
  options: StartOptions,
  unfinished: Unfinished | null,
): InterviewStart {
  const order = options.short ? "shortest" : "listed";
  if (!unfinished) return { seed: environment.newSeed(), order };
  const { saved } = unfinished;
  const { answers, skipped, changed, gone } = resumable(profile, saved);
  const lost = changed.length + gone.length;
  if (lost > 0) environment.stderr.write(`${words.changed(lost)}\n`);
  environment.stderr.write(`${words.resumed(Object.keys(answers).length)}\n`);
  return { seed: saved.seed, order: options.short ? order : saved.order, answers, skipped };
}
