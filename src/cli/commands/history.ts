import { deleteSaved, type Saved } from "../../io/saved/folder.ts";
import { removeLeftovers } from "../../io/saved/leftovers.ts";
import { jsonText } from "../../render/data/json.ts";
import { renderHistory } from "../../render/lists/history.ts";
import { history } from "../../text/history.ts";
import type { Options } from "../args/options.ts";
import type { Desk } from "../desk.ts";
import { type Kept, keptAnswers, keptOf, listKept, unknownName } from "../interview/kept.ts";
import { findKeptProfile } from "../interview/resuming.ts";
import { type ExitCode, type Outcome, type Refusal, worse } from "../outcome.ts";
import { localTime } from "../output/day.ts";
import { chooseCompared, chooseFormat, deliverReport, type FormatOptions } from "../output/results.ts";

/** `riwayat`: the interviews kept on this machine, the latest first. */
export async function historyCommand(
  desk: Desk,
  _: string | undefined,
  { json }: Pick<Options, "json">,
): Promise<Outcome> {
  const saved = await listKept(desk);
  const problems = saved.flatMap((entry) => ("problem" in entry ? [entry.problem] : []));
  const interviews = saved.flatMap((entry) =>
    "saved" in entry ? [{ name: entry.name, ...entry.saved }] : [],
  );
  const local = interviews.map((saved) => ({ ...saved, savedAt: shownTime(saved.savedAt) }));
  const drawn = json
    ? `${jsonText(interviews, 2)}\n`
    : renderHistory(local, desk.surface, desk.world.invocation);
  const exitCode = await desk.tell(await desk.deliver(drawn));
  return worse(exitCode, await desk.tell({ problems }));
}

/** `riwayat lihat`: the report of a kept interview. */
export async function showHistoryCommand(desk: Desk, name: string, options: FormatOptions): Promise<Outcome> {
  const chosen = await chooseFormat("report", options);
  if ("sentence" in chosen) return chosen;
  const kept = keptOf(await listKept(desk), name);
  if (!("saved" in kept)) return kept;
  const found = await findKeptProfile(desk, kept.saved);
  if (!("profile" in found)) return found;
  const { profile } = found;
  const held = keptAnswers(desk, kept, profile);
  if ("sentence" in held) return held;
  return deliverReport(desk, { profile, answers: held.answers, respondent: null, ...chosen });
}

/** `riwayat banding`: the report of the later of two kept interviews, with what moved since the earlier. */
export async function compareHistoryCommand(
  desk: Desk,
  names: readonly string[],
  options: FormatOptions,
): Promise<Outcome> {
  const chosen = await chooseCompared(options);
  if ("sentence" in chosen) return chosen;
  const pair = findPair(await listKept(desk), names);
  if (!("later" in pair)) return pair;
  const { earlier, later } = pair;
  const found = await findKeptProfile(desk, later.saved);
  if (!("profile" in found)) return found;
  const { profile } = found;
  const before = keptAnswers(desk, earlier, profile);
  if ("sentence" in before) return before;
  const after = keptAnswers(desk, later, profile);
  if ("sentence" in after) return after;
  const answers = { answers: after.answers, earlier: before.answers };
  return deliverReport(desk, { profile, ...answers, respondent: null, ...chosen });
}

const SEE = "kerja-cocok riwayat";

/** The two interviews of these names, whichever is named first. */
function findPair(
  all: readonly Saved[],
  [first = "", second = "", ...others]: readonly string[],
): { earlier: Kept; later: Kept } | Refusal {
  if (second === "" || others.length > 0) return { sentence: history.nameTwo, see: SEE };
  if (second === first) return { sentence: history.sameTwice(first), see: SEE };
  const one = keptOf(all, first);
  if (!("saved" in one)) return one;
  const other = keptOf(all, second);
  if (!("saved" in other)) return other;
  if (one.saved.profile !== other.saved.profile) {
    return { sentence: history.twoRoles(one.saved.role, other.saved.role), see: SEE };
  }
  const isOneLater = one.saved.savedAt > other.saved.savedAt;
  return isOneLater ? { earlier: other, later: one } : { earlier: one, later: other };
}

/** `riwayat hapus`: deletes kept interviews, or with `--semua` all of them. */
export async function deleteHistoryCommand(
  desk: Desk,
  names: readonly string[],
  { all }: Pick<Options, "all">,
): Promise<Outcome> {
  const folder = await desk.world.stateFolder();
  const known = await listKept(desk);
  if (names.length === 0 && !all) return { sentence: history.nameWhat, see: SEE };
  if (all && known.length === 0) desk.note(history.none);
  let exitCode: ExitCode = 0;
  for (const name of all ? known.map((entry) => entry.name) : names) {
    const outcome = known.some((entry) => entry.name === name)
      ? erase(folder, name)
      : unknownName(known, name);
    if (outcome === 0) desk.note(history.deleted(name));
    exitCode = worse(exitCode, await desk.tell(outcome));
  }
  // Also of interviews that were killed before they had a name.
  if (all) removeLeftovers(folder);
  return exitCode;
}

function erase(folder: string, name: string): Outcome {
  const failed = deleteSaved(folder, name);
  return failed ? { problems: [failed] } : 0;
}

/** When it was kept, by the clock on the wall, since people do not count in UTC; what is no moment is shown as it is. */
function shownTime(savedAt: string): string {
  const moment = Date.parse(savedAt);
  return Number.isNaN(moment) ? savedAt : localTime(moment);
}
