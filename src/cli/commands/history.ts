import { nearest } from "../../core/base/suggest.ts";
import { resumable } from "../../core/interview/saved.ts";
import type { AnswerRecord } from "../../core/scoring/answers.ts";
import { deleteSaved, listSaved, type Saved } from "../../io/saved/folder.ts";
import { jsonText } from "../../render/data/json.ts";
import { renderHistory } from "../../render/lists/history.ts";
import { history } from "../../text/history.ts";
import type { Environment, ExitCode } from "../environment.ts";
import { findKeptProfile } from "../interview/resuming.ts";
import { reportProblems, reportUsage, worse } from "../output/failures.ts";
import { deliver, drawReport, formatOf, type ResultOptions, surfaceOf } from "../output/results.ts";

/** `riwayat`: the interviews kept on this machine, the latest first. */
export async function historyCommand(environment: Environment, options: ResultOptions): Promise<ExitCode> {
  const saved = await listSaved(await environment.stateFolder());
  const problems = saved.flatMap((entry) => ("problem" in entry ? [entry.problem] : []));
  const interviews = saved.flatMap((entry) =>
    "saved" in entry ? [{ name: entry.name, ...entry.saved }] : [],
  );
  const local = interviews.map((saved) => ({ ...saved, savedAt: localTime(saved.savedAt) }));
  const drawn = options.json
    ? `${jsonText(interviews, 2)}\n`
    : renderHistory(local, surfaceOf(environment, options));
  const exitCode = await deliver(environment, options, drawn);
  return worse(exitCode, await reportProblems(environment, options, problems));
}

/** `riwayat lihat`: the report of a kept interview. */
export async function showHistoryCommand(
  environment: Environment,
  name: string,
  options: ResultOptions,
): Promise<ExitCode> {
  const format = formatOf(environment, options);
  if (typeof format === "number") return format;
  const entry = await findSaved(environment, name);
  if (entry === null || typeof entry === "string") return unknown(environment, name, entry);
  if ("problem" in entry) return reportProblems(environment, options, [entry.problem]);
  const { saved } = entry;
  const profile = await findKeptProfile(environment, options, saved);
  if (typeof profile === "number") return profile;
  const { answers, changed, gone } = resumable(profile, saved);
  const lost = changed.length + gone.length;
  if (lost > 0) environment.stderr.write(`${history.changed(lost)}\n`);
  const record: Pick<AnswerRecord, "answers" | "respondent"> = { answers, respondent: null };
  const drawn = await drawReport(environment, options, { profile, ...record, format: format ?? "teks" });
  return deliver(environment, options, drawn);
}

/** `riwayat hapus`: deletes kept interviews, or with `--semua` all of them. */
export async function deleteHistoryCommand(
  environment: Environment,
  names: readonly string[],
  options: ResultOptions & { all?: boolean },
): Promise<ExitCode> {
  const folder = await environment.stateFolder();
  const known = (await listSaved(folder)).map((entry) => entry.name);
  if (names.length === 0 && !options.all) return reportUsage(environment, history.nameWhat);
  if (options.all && known.length === 0) environment.stderr.write(`${history.none}\n`);
  let exitCode: ExitCode = 0;
  for (const name of options.all ? known : names) {
    if (!known.includes(name)) {
      exitCode = worse(exitCode, unknown(environment, name, nearest(name, known)));
      continue;
    }
    const failed = deleteSaved(folder, name);
    if (failed) exitCode = worse(exitCode, await reportProblems(environment, options, [failed]));
    else environment.stderr.write(`${history.deleted(name)}\n`);
  }
  return exitCode;
}

/** A kept interview by its name, or the name that was probably meant. */
async function findSaved(environment: Environment, name: string): Promise<Saved | string | null> {
  const saved = await listSaved(await environment.stateFolder());
  const names = saved.map((entry) => entry.name);
  return saved.find((entry) => entry.name === name) ?? nearest(name, names);
}

function unknown(environment: Environment, name: string, suggestion: string | null): ExitCode {
  return reportUsage(environment, { sentence: history.unknown(name), suggestion });
}

/** A moment as the clock on the wall showed it, in the shape of ISO 8601; people do not count in UTC. */
function localTime(moment: string): string {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) return moment;
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString();
}
