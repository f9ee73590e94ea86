import type { Problem } from "../../core/base/problem.ts";
import type { Rivalry } from "../../io/saved/claim.ts";
import { stacksFolder } from "../../io/saved/file.ts";
import { checkSavedFolder, deleteKnown, deleteSaved, type Saved } from "../../io/saved/folder.ts";
import type { CleanUp } from "../../io/saved/leftovers.ts";
import { type KeptStack, listStacks } from "../../io/saved/stacks.ts";
import { aboutSaved } from "../../render/lists/history.ts";
import { history } from "../../text/history.ts";
import { stackWords } from "../../text/keying.ts";
import type { Desk } from "../desk.ts";
import { shownTime } from "../output/day.ts";
import type { ReadStack } from "./keeping.ts";

/** The kept stacks, the latest first, and what is wrong with those that cannot be read. */
export async function listReadStacks({
  world,
}: Desk): Promise<{ stacks: ReadStack[]; unreadable: Problem[] }> {
  const folder = stacksFolder(await world.stateFolder());
  const all = listStacks(folder);
  const problems = all.flatMap((kept) => ("problem" in kept ? [kept.problem] : []));
  return {
    stacks: all.flatMap((kept) => ("stack" in kept ? [kept] : [])),
    unreadable: [checkSavedFolder(folder), ...problems].filter((one) => one !== null),
  };
}

/** Something kept that a person may want to delete. */
export interface Deletable {
  name: string;
  /** An interview and a stack may have one name. */
  file: string;
  /** What tells it from others. */
  about: readonly string[];
  /**
   * @param isShown whether a person agreed to it: what they agreed to delete is what they were shown, and it may have been gone
   * on with while they read
   */
  erase: (isShown: boolean, cleanUp: CleanUp) => Problem | Rivalry | null;
}

/** A kept interview, to be deleted. */
export function deletableInterview(folder: string, entry: Saved): Deletable {
  const about =
    "saved" in entry
      ? [entry.saved.role, aboutSaved({ ...entry.saved, savedAt: shownTime(entry.saved.savedAt) })]
      : [history.unreadable];
  return { name: entry.name, file: entry.file, about, erase: eraserFor(folder, entry) };
}

/** The kept stacks, to be deleted. */
export async function listDeletableStacks({ world }: Desk): Promise<Deletable[]> {
  const folder = stacksFolder(await world.stateFolder());
  return listStacks(folder).map((kept) => ({
    name: kept.name,
    file: kept.file,
    about: "stack" in kept ? [aboutStack(kept)] : [history.unreadable],
    erase: eraserFor(folder, kept),
  }));
}

function eraserFor(folder: string, entry: Saved | KeptStack): Deletable["erase"] {
  return (isShown, cleanUp) =>
    isShown && "text" in entry
      ? deleteKnown(folder, entry, cleanUp)
      : deleteSaved(folder, entry.name, cleanUp);
}

/** A stack in a line: how many pupils, when, and about which role. */
export function aboutStack({ stack }: Pick<ReadStack, "stack">): string {
  const { pupils, savedAt, role, written } = stack;
  const parts = [stackWords.pupils(pupils.length), shownTime(savedAt), role];
  return [...parts, ...(written ? [stackWords.written] : [])].join(" · ");
}
