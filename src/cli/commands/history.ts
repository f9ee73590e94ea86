import { oneLine } from "../../core/base/clean.ts";
import type { Problem } from "../../core/base/problem.ts";
import type { Rivalry } from "../../io/saved/claim.ts";
import { stacksFolder } from "../../io/saved/file.ts";
import { checkSavedFolder, type Saved } from "../../io/saved/folder.ts";
import { removeUnfinishedSaves } from "../../io/saved/leftovers.ts";
import { jsonText } from "../../render/data/json.ts";
import { renderHistory } from "../../render/lists/history.ts";
import { renderStacks } from "../../render/lists/stacks.ts";
import { history } from "../../text/history.ts";
import type { Options } from "../args/options.ts";
import type { Desk } from "../desk.ts";
import { converse, type Terminal } from "../interview/asking.ts";
import {
  entryOf,
  type Kept,
  keptAnswers,
  keptOf,
  listKept,
  readable,
  unknownName,
  unreadableOf,
} from "../interview/kept.ts";
import { findKeptProfile } from "../interview/resuming.ts";
import { quoted } from "../invocation.ts";
import type { ReadStack } from "../keying/keeping.ts";
import { type Deletable, deletableInterview, listDeletableStacks, listReadStacks } from "../keying/kept.ts";
import { type ExitCode, type Outcome, type Refusal, worse } from "../outcome.ts";
import { chooseCompared, chooseFormat, type FormatOptions } from "../output/chosen-format.ts";
import { shownTime } from "../output/day.ts";
import { deliverReport } from "../output/results.ts";

/** `riwayat`: the interviews kept on this machine, the latest first. */
export async function historyCommand(
  desk: Desk,
  _: string | undefined,
  { json }: Pick<Options, "json">,
): Promise<Outcome> {
  const saved = await listKept(desk);
  const unreadable = await unreadableOf(desk, saved);
  const interviews = readable(saved).map(({ name, saved }) => ({ name, ...saved }));
  const local = interviews.map((saved) => ({ ...saved, savedAt: shownTime(saved.savedAt) }));
  const drawn = json
    ? `${jsonText(interviews, 2)}\n`
    : renderHistory(local, desk.surface, desk.world.invocation);
  const { stacks, unreadable: unreadableStacks } = await listReadStacks(desk);
  const below = json ? "" : renderStacks(stacks.map(shownStack), desk.surface, desk.world.invocation);
  const exitCode = await desk.tell(await desk.deliver(drawn + below));
  return worse(exitCode, await desk.tell({ problems: [...unreadable, ...unreadableStacks] }));
}

function shownStack({ name, stack }: ReadStack) {
  const { role, pupils, savedAt } = stack;
  return { name, typed: quoted(name), role, pupils: pupils.length, savedAt: shownTime(savedAt) };
}

/** `riwayat lihat`: the report of a kept interview. */
export async function showHistoryCommand(desk: Desk, name: string, options: FormatOptions): Promise<Outcome> {
  const kept = await keptInterview(desk, await listKept(desk), name);
  if ("saved" in kept && kept.saved.explored) {
    const { showExploration } = await import("../exploring/showing.ts");
    return showExploration(desk, kept, options);
  }
  const chosen = await chooseFormat("report", options);
  if ("sentence" in chosen) return chosen;
  if (!("saved" in kept)) return kept;
  const found = await findKeptProfile(desk, kept.saved);
  if (!("profile" in found)) return found;
  const { profile } = found;
  const held = keptAnswers(desk, kept, profile);
  if ("sentence" in held) return held;
  const delivered = await desk.tell(
    await deliverReport(desk, { profile, answers: held.answers, respondent: null, ...chosen }),
  );
  if (!kept.saved.finished && desk.world.stderr.isTTY) {
    const command = `${desk.world.invocation} wawancara --lanjut ${quoted(kept.name)}`;
    await desk.say(history.isUnfinished(command), command);
  }
  return delivered;
}

/** `riwayat banding`: the report of the later of two kept interviews, with what moved since the earlier. */
export async function compareHistoryCommand(
  desk: Desk,
  names: readonly string[],
  options: FormatOptions,
): Promise<Outcome> {
  const chosen = await chooseCompared(options);
  if ("sentence" in chosen) return chosen;
  const pair = await findPair(desk, names);
  if (!("later" in pair)) return pair;
  const { earlier, later } = pair;
  if (later.saved.explored) return { sentence: history.noExplorations, see: SEE };
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
async function findPair(
  desk: Desk,
  [first = "", second = "", ...others]: readonly string[],
): Promise<{ earlier: Kept; later: Kept } | Refusal> {
  if (second === "" || others.length > 0) return { sentence: history.nameTwo, see: SEE };
  const all = await listKept(desk);
  const one = await keptInterview(desk, all, first);
  if (!("saved" in one)) return one;
  const other = await keptInterview(desk, all, second);
  if (!("saved" in other)) return other;
  if (one === other) return { sentence: history.sameTwice(one.name), see: SEE };
  if (one.saved.profile !== other.saved.profile) {
    return { sentence: history.twoRoles(one.saved.role, other.saved.role), see: SEE };
  }
  const isOneLater = one.saved.savedAt > other.saved.savedAt;
  return isOneLater ? { earlier: other, later: one } : { earlier: one, later: other };
}

/** The interview of this name or number; that it is a stack of booklets, where one is called so. */
async function keptInterview(desk: Desk, all: readonly Saved[], name: string): Promise<Kept | Refusal> {
  const kept = keptOf(all, name);
  if (!("sentence" in kept)) return kept;
  const { stacks } = await listReadStacks(desk);
  if (!stacks.some((stack) => stack.name === name)) return kept;
  const command = `${desk.world.invocation} isi --lanjut ${quoted(name)}`;
  return { sentence: history.isStack(name), todo: `${history.continueStack} ${command}` };
}

/** `riwayat hapus`: deletes kept interviews and stacks, or with `--semua` all of them. In a terminal it asks first. */
export async function deleteHistoryCommand(
  desk: Desk,
  names: readonly string[],
  { all, yes }: Pick<Options, "all" | "yes">,
): Promise<Outcome> {
  const known = await listKept(desk);
  const stacks = await listDeletableStacks(desk);
  if (names.length === 0 && !all) return { sentence: history.nameWhat, see: SEE };
  const folder = await desk.world.stateFolder();
  const everything = [...known.map((entry) => deletableInterview(folder, entry)), ...stacks];
  const folders = [folder, stacksFolder(folder)];
  const unreadable = folders.flatMap((one) => checkSavedFolder(one) ?? []);
  if (all && everything.length + unreadable.length === 0) desk.note(history.none);
  let exitCode = await desk.tell({ problems: unreadable });
  const found = new Map(all ? everything.map((one) => [one.file, one]) : []);
  for (const name of all ? [] : names) {
    const entry = entryOf(known, name);
    const one = entry ? deletableInterview(folder, entry) : stacks.find((stack) => stack.name === name);
    if (one) found.set(one.file, one);
    else exitCode = worse(exitCode, await desk.tell(unknownName([...known, ...stacks], name)));
  }
  const { stdin, stderr } = desk.world;
  // A script has said what it wants.
  const terminal = stdin.isTTY && stderr.isTTY && !yes ? { input: stdin, output: stderr } : null;
  if (found.size > 0 && terminal) {
    const wish = await confirmDeleting(desk, terminal, [...found.values()]);
    if (wish !== "erase") return wish === "keep" ? exitCode : 130;
  }
  for (const { name, erase } of found.values()) {
    const failed = erase(terminal !== null, () => null);
    if (failed === "changed") desk.note(history.changed(oneLine(name)));
    else if (failed === null || failed === "gone") desk.note(history.deleted(oneLine(name)));
    exitCode = worse(exitCode, await exitCodeFor(desk, failed));
  }
  if (unreadable.length > 0) return exitCode;
  // Also of interviews that were killed before they had a name; once for all, since that looks through the whole folder.
  const left = folders.flatMap((one) => removeUnfinishedSaves(one) ?? []);
  return worse(exitCode, await desk.tell({ problems: left }));
}

async function exitCodeFor(desk: Desk, failed: Problem | Rivalry | null): Promise<ExitCode> {
  if (typeof failed === "object" && failed) return desk.tell({ problems: [failed] });
  return failed === "changed" ? 1 : 0;
}

/** Names what goes, and asks. Null: the person left. */
async function confirmDeleting(
  desk: Desk,
  terminal: Terminal,
  found: readonly Deletable[],
): Promise<"erase" | "keep" | null> {
  const about = found.map(({ name, about }) => `• ${[name, ...about].join(" · ")}`);
  await desk.say([history.toDelete(found.length), ...about]);
  const choices = [
    { value: "keep", label: history.keep },
    { value: "erase", label: history.erase },
  ] as const;
  const wish = await converse(desk, { terminal, linear: false }, async (conversation) =>
    (await conversation.asker()).choose<"erase" | "keep">(
      history.wantsToDelete(found.length),
      choices,
      "keep",
    ),
  );
  if (wish !== "erase") desk.note(history.noneDeleted);
  return wish;
}
