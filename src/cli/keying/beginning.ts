import { resolve } from "node:path";
import { problem } from "../../core/base/problem.ts";
import { nearest } from "../../core/base/suggest.ts";
import { type Keying, startKeying } from "../../core/keying/keying.ts";
import { changedQuestions, resumableStack } from "../../core/keying/stack.ts";
import type { Profile } from "../../core/profile/profile.ts";
import { findProfile, isFileName } from "../../io/profiles/catalogue.ts";
import type { Choice } from "../../io/prompt/ask.ts";
import { stacksFolder } from "../../io/saved/file.ts";
import { stackWords as words } from "../../text/keying.ts";
import type { Options } from "../args/options.ts";
import type { Desk } from "../desk.ts";
import type { Conversation } from "../interview/asking.ts";
import { chooseRole } from "../interview/choosing.ts";
import { findKeptProfile } from "../interview/resuming.ts";
import { quoted } from "../invocation.ts";
import type { Misuse, Refusal } from "../outcome.ts";
import { shownTime } from "../output/day.ts";
import type { ReadStack } from "./keeping.ts";
import { aboutStack, listReadStacks } from "./kept.ts";

/** What the keying in begins with. */
export interface BegunStack {
  keying: Keying;
  folder: string;
  /** The YAML file of a role that is not in the catalogue. */
  file: string | null;
  kept: ReadStack | null;
  /** How many questions of the paper are other ones by now: then it cannot go on. */
  changed: number;
}

type Asked = { role: string | undefined } & Pick<Options, "resume"> & { isNeeded: boolean };

/** Which role, and whether to go on with a stack that is kept. Null: the person left. */
export async function chooseStack(
  desk: Desk,
  conversation: Conversation,
  { role, resume, isNeeded }: Asked,
): Promise<BegunStack | Refusal | null> {
  const folder = stacksFolder(await desk.world.stateFolder());
  const named = role === undefined ? null : await findProfile(desk.world.catalogue, role);
  if (named && "problems" in named) return named;
  const { stacks, unreadable } = await listReadStacks(desk);
  await desk.tell({ problems: unreadable });
  const fitting = stacks.filter(({ stack }) => (named?.profile.id ?? stack.profile) === stack.profile);
  const chosen =
    typeof resume === "string"
      ? findNamed(resume, stacks, named?.profile ?? null)
      : await chooseKept(desk, conversation, fitting, resume || isNeeded);
  if (chosen === null) return null;
  if (chosen === "none") {
    const command = role === undefined ? "kerja-cocok isi" : `kerja-cocok isi ${quoted(role)}`;
    const todo = words.startNew(desk.linearly(command));
    return { sentence: words.none(named?.profile.role ?? null), todo };
  }
  if (typeof chosen === "object" && "sentence" in chosen) return chosen;
  if (chosen !== "anew") return goOn(desk, folder, chosen);
  const wanted = role ?? (await chooseRole(desk, conversation));
  if (wanted === null) return null;
  const found = named ?? (await findProfile(desk.world.catalogue, wanted));
  if ("problems" in found) return found;
  const file = isFileName(wanted) ? resolve(wanted) : null;
  return { keying: startKeying(found.profile), folder, file, kept: null, changed: 0 };
}

function findNamed(name: string, stacks: readonly ReadStack[], profile: Profile | null): ReadStack | Misuse {
  const found = stacks.find((one) => one.name === name);
  if (!found) {
    const suggestion = nearest(
      name,
      stacks.map((one) => one.name),
    );
    return { sentence: words.unknown(name), suggestion, see: "kerja-cocok riwayat" };
  }
  const isOther = profile !== null && profile.id !== found.stack.profile;
  return isOther ? { sentence: words.otherRole(name, found.stack.role), see: "kerja-cocok riwayat" } : found;
}

/** Asks whether to go on, and with which; `none` where one is needed and there is none. */
async function chooseKept(
  desk: Desk,
  conversation: Conversation,
  stacks: readonly ReadStack[],
  isNeeded: boolean,
): Promise<ReadStack | "anew" | "none" | null> {
  const [latest, ...others] = stacks;
  if (!latest) return isNeeded ? "none" : "anew";
  if (isNeeded && others.length === 0) return latest;
  const asker = await conversation.asker();
  const anew: Choice<ReadStack | "anew">[] = isNeeded ? [] : [{ value: "anew", label: words.anew }];
  if (others.length === 0) {
    const { role, pupils, savedAt } = latest.stack;
    await desk.say(words.kept(role, pupils.length, shownTime(savedAt)));
    return asker.choose<ReadStack | "anew">(
      words.wantsToGoOn,
      [{ value: latest, label: words.goOn }, ...anew],
      null,
    );
  }
  await desk.say(words.several(stacks.length));
  const choices = stacks.map((value) => ({ value, label: aboutStack(value) }));
  return asker.choose<ReadStack | "anew">(words.which, [...choices, ...anew], null);
}

async function goOn(desk: Desk, folder: string, kept: ReadStack): Promise<BegunStack | Refusal> {
  const { stack } = kept;
  const found = await findKeptProfile(desk, stack);
  if (!("profile" in found)) return found;
  const { profile } = found;
  const changed = changedQuestions({ profile }, stack);
  const start = changed > 0 ? null : resumableStack(profile, stack);
  if (changed === 0 && !start) return { problems: [problem("saved-damaged", {}, { file: kept.file })] };
  const keying = startKeying(profile, start ?? undefined);
  return { keying, folder, file: stack.file, kept, changed };
}
