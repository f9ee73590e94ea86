import { type InterviewStart, startInterview } from "../../core/interview.ts";
import { problem } from "../../core/problem.ts";
import type { Profile } from "../../core/profile.ts";
import { resumable, type SavedInterview } from "../../core/saved.ts";
import { startSession } from "../../core/session.ts";
import { FIRST_ROLE, findProfile } from "../../io/catalogue.ts";
import { listSaved } from "../../io/saved.ts";
import type { Format } from "../../render/format.ts";
import { cli } from "../../text/cli.ts";
import { interview as words } from "../../text/interview.ts";
import type { Environment, ExitCode } from "../environment.ts";
import { reportProblems, reportUsage } from "../failures.ts";
import { holdInterview } from "../holding.ts";
import { deliver, drawReport, formatOf, type ResultOptions } from "../results.ts";
import { type Keeper, makeKeeper } from "../saving.ts";

export interface StartOptions extends ResultOptions {
  linear?: boolean;
  /** `--singkat`: the shortest order, and an early stop. */
  short?: boolean;
  /** `--lanjut`: go on with the latest unfinished interview. */
  resume?: boolean;
}

/** `wawancara`: the interview, then its report. */
export async function startCommand(
  environment: Environment,
  role: string | undefined,
  options: StartOptions,
): Promise<ExitCode> {
  if (!environment.stdin.isTTY) return reportUsage(environment, cli.errors.noTerminal);
  const format = formatOf(environment, options);
  if (typeof format === "number") return format;
  const latest = options.resume ? await latestUnfinished(environment, role) : null;
  if (options.resume && !latest) {
    const none = problem("saved-none", { role: role ?? "" });
    await reportProblems(environment, options, [none]);
    return 2;
  }
  const found = await findProfile(environment.catalogue, latest?.saved.profile ?? role ?? FIRST_ROLE);
  if ("problems" in found) return reportProblems(environment, options, found.problems, () => found.source);
  const { profile } = found;
  const { start, isResumed } = beginning(environment, profile, options, latest?.saved ?? null);
  const keeper = await makeKeeper(environment, profile.id, latest && { ...latest.saved, name: latest.name });
  const session = startSession(startInterview(profile, start), environment.now(), isResumed);
  const ended = await holdInterview(environment, options, session, keeper);
  if (ended.outcome === "left") return 130;
  return finish(environment, options, { profile, answers: ended.interview.answers, format, keeper });
}

/** The latest interview that was not finished, of a role or of any. */
async function latestUnfinished(
  environment: Environment,
  role: string | undefined,
): Promise<{ name: string; saved: SavedInterview } | null> {
  const all = listSaved(await environment.stateFolder());
  const saved = all.flatMap((entry) => ("saved" in entry ? [entry] : []));
  return (
    saved.find((entry) => !entry.saved.finished && (role ?? entry.saved.profile) === entry.saved.profile) ??
    null
  );
}

function beginning(
  environment: Environment,
  profile: Profile,
  options: StartOptions,
  saved: SavedInterview | null,
): { start: InterviewStart; isResumed: boolean } {
  const order = options.short ? "shortest" : "listed";
  if (!saved) return { start: { seed: environment.newSeed(), order }, isResumed: false };
  const { answers, skipped, changed, gone } = resumable(profile, saved);
  const lost = changed.length + gone.length;
  if (lost > 0) environment.stderr.write(`${words.changed(lost)}\n`);
  environment.stderr.write(`${words.resumed(Object.keys(answers).length)}\n`);
  return {
    start: { seed: saved.seed, order: options.short ? order : saved.order, answers, skipped },
    isResumed: true,
  };
}

interface Finished {
  profile: Profile;
  answers: Parameters<typeof drawReport>[2]["answers"];
  format: Format | null;
  keeper: Keeper;
}

async function finish(
  environment: Environment,
  options: StartOptions,
  finished: Finished,
): Promise<ExitCode> {
  const { profile, answers, format } = finished;
  const respondent = { profile, answers, respondent: null, format: format ?? ("teks" as const) };
  return deliver(environment, options, await drawReport(environment, options, respondent));
}
