import { nearest } from "../../core/base/suggest.ts";
import { resumable } from "../../core/interview/saved.ts";
import { deleteSaved, listSaved } from "../../io/saved/folder.ts";
import { jsonText } from "../../render/data/json.ts";
import { renderHistory } from "../../render/lists/history.ts";
import { history } from "../../text/history.ts";
import type { Options } from "../args/options.ts";
import type { Desk } from "../desk.ts";
import { findKeptProfile } from "../interview/resuming.ts";
import { type ExitCode, type Misuse, type Outcome, worse } from "../outcome.ts";
import { chooseFormat, drawReport, type FormatOptions } from "../output/results.ts";

/** `riwayat`: the interviews kept on this machine, the latest first. */
export async function historyCommand(
  desk: Desk,
  _: string | undefined,
  { json }: Pick<Options, "json">,
): Promise<Outcome> {
  const saved = await listSaved(await desk.world.stateFolder());
  const problems = saved.flatMap((entry) => ("problem" in entry ? [entry.problem] : []));
  const interviews = saved.flatMap((entry) =>
    "saved" in entry ? [{ name: entry.name, ...entry.saved }] : [],
  );
  const local = interviews.map((saved) => ({ ...saved, savedAt: localTime(saved.savedAt) }));
  const drawn = json ? `${jsonText(interviews, 2)}\n` : renderHistory(local, desk.surface);
  const exitCode = await desk.tell(await desk.deliver(drawn));
  return worse(exitCode, await desk.tell({ problems }));
}

/** `riwayat lihat`: the report of a kept interview. */
export async function showHistoryCommand(desk: Desk, name: string, options: FormatOptions): Promise<Outcome> {
  const chosen = chooseFormat("report", options);
  if ("sentence" in chosen) return chosen;
  const saved = await listSaved(await desk.world.stateFolder());
  const entry = saved.find((one) => one.name === name);
  if (!entry) return unknown(name, saved);
  if ("problem" in entry) return { problems: [entry.problem] };
  const found = await findKeptProfile(desk.world.catalogue, entry.saved);
  if ("problems" in found) return found;
  const { profile } = found;
  const { answers, changed, gone } = resumable(profile, entry.saved);
  const lost = changed.length + gone.length;
  if (lost > 0) desk.note(history.changed(lost));
  const scored = { profile, answers, respondent: null, format: chosen.format ?? "teks" };
  return desk.deliver(await drawReport(scored, desk.surface));
}

/** `riwayat hapus`: deletes kept interviews, or with `--semua` all of them. */
export async function deleteHistoryCommand(
  desk: Desk,
  names: readonly string[],
  { all }: Pick<Options, "all">,
): Promise<Outcome> {
  const folder = await desk.world.stateFolder();
  const known = await listSaved(folder);
  if (names.length === 0 && !all) return { sentence: history.nameWhat };
  if (all && known.length === 0) desk.note(history.none);
  let exitCode: ExitCode = 0;
  for (const name of all ? known.map((entry) => entry.name) : names) {
    const outcome = known.some((entry) => entry.name === name) ? erase(folder, name) : unknown(name, known);
    if (outcome === 0) desk.note(history.deleted(name));
    exitCode = worse(exitCode, await desk.tell(outcome));
  }
  return exitCode;
}

function erase(folder: string, name: string): Outcome {
  const failed = deleteSaved(folder, name);
  return failed ? { problems: [failed] } : 0;
}

/** That no kept interview has this name, with the one that was probably meant. */
function unknown(name: string, known: readonly { name: string }[]): Misuse {
  const names = known.map((entry) => entry.name);
  return { sentence: history.unknown(name), suggestion: nearest(name, names) };
}

/** A moment as the clock on the wall showed it, in the shape of ISO 8601; people do not count in UTC. */
function localTime(moment: string): string {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) return moment;
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString();
}
