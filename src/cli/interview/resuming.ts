import { existsSync } from "node:fs";
import { problem } from "../../core/base/problem.ts";
import type { InterviewStart } from "../../core/interview/interview.ts";
import { resumable, type SavedInterview } from "../../core/interview/saved.ts";
import { listItems } from "../../core/profile/items.ts";
import type { Profile } from "../../core/profile/profile.ts";
import { fileSize } from "../../io/files/read.ts";
import { findProfile } from "../../io/profiles/catalogue.ts";
import { interview as words } from "../../text/interview.ts";
import { itemText } from "../../text/items.ts";
import type { Desk } from "../desk.ts";
import type { Refusal } from "../outcome.ts";
import { refuseProfile } from "../places.ts";
import type { Keeper } from "./saving.ts";

/**
 * The profile that a kept interview is about, as it is today; refused where the result would be written over its file. Reports
 * what `findProfile` reports, and `wrong-profile`; what is no file is `unreadable-file`.
 */
export async function findKeptProfile(
  desk: Desk,
  { file, profile: id }: Pick<SavedInterview, "file" | "profile">,
): Promise<{ profile: Profile } | Refusal> {
  const refused = await refuseProfile(desk, file);
  if (refused) return refused;
  // Nobody named it here: a pipe would be waited for, and a device may never end.
  if (file !== null && fileSize(file) === null && existsSync(file)) {
    return { problems: [problem("unreadable-file", { reason: "other" }, { file })] };
  }
  const found = await findProfile(desk.world.catalogue, file ?? id);
  if ("problems" in found || found.profile.id === id) return found;
  const args = { received: id, expected: found.profile.id };
  return { problems: [problem("wrong-profile", args, { file: file ?? id })] };
}

/**
 * What of a kept interview goes on, and what to tell of it on the first screen. It is told on the main screen too, where
 * there is room for the questions that changed.
 */
export async function resume(
  desk: Desk,
  profile: Profile,
  saved: SavedInterview,
  { isCopy }: Keeper,
): Promise<{ start: InterviewStart; opening: string }> {
  const { answers, skipped, changed, gone } = resumable(profile, saved);
  const hasChanged = changed.length + gone.length > 0;
  const told = [
    ...(hasChanged ? [words.changed(changed.length, gone.length)] : []),
    ...(isCopy ? [words.copied] : []),
    words.resumed(Object.keys(answers).length),
  ];
  const again = listItems(profile).filter(({ id }) => changed.includes(id));
  await desk.say([...again.map((item) => words.askedAgain(itemText(item))), ...told]);
  return { start: { seed: saved.seed, order: saved.order, answers, skipped }, opening: told.join(" ") };
}
