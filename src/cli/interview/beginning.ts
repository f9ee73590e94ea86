import { resolve } from "node:path";
import { problem } from "../../core/base/problem.ts";
import { nearest } from "../../core/base/suggest.ts";
import type { Profile } from "../../core/profile/profile.ts";
import { findProfile, isFileName, listCatalogue } from "../../io/profiles/catalogue.ts";
import { exploration as words } from "../../text/exploration.ts";
import { history } from "../../text/history.ts";
import type { Options } from "../args/options.ts";
import type { Desk } from "../desk.ts";
import { quoted } from "../invocation.ts";
import type { Refusal } from "../outcome.ts";
import type { Conversation } from "./asking.ts";
import {
  chooseRole,
  chooseToGoOn,
  chooseUnfinished,
  listUnfinished,
  UNSURE,
  type Unfinished,
} from "./choosing.ts";
import { entryOf, listKept, otherRole } from "./kept.ts";
import { sayUntouched } from "./leaving.ts";
import { findKeptProfile } from "./resuming.ts";

/** What an interview begins with. */
export interface Begun {
  profile: Profile;
  /** The YAML file of a role that is not in the catalogue. */
  file: string | null;
  /** The kept interview that goes on. */
  unfinished: Unfinished | null;
}

/** That the person explores several roles instead: anew, or a kept exploration goes on. */
export interface Exploring {
  exploring: Unfinished | null;
}

/** What comes of the questions before an interview; null: the person left. */
type Beginning = Begun | Exploring | Refusal | null;

/** What is asked for. */
interface Asked {
  role: string | undefined;
  /** Whether it may be an interview for several roles. */
  mayExplore: boolean;
}

/** Which role, and whether to go on with an interview that was left. Null: the person left. */
export async function chooseBeginning(
  desk: Desk,
  conversation: Conversation,
  { role, resume, mayExplore }: Asked & Pick<Options, "resume">,
): Promise<Beginning> {
  if (typeof resume === "string") return beginNamed(desk, conversation, { role, mayExplore }, resume);
  if (resume) return beginUnfinished(desk, conversation, { role, mayExplore });
  const asked = await findRole(desk, role);
  if (asked && !("profile" in asked)) return asked;
  const { unfinished } = await listUnfinished(desk, asked?.profile.id, mayExplore);
  const chosen = unfinished.length > 0 ? await chooseToGoOn(desk, conversation, unfinished) : "anew";
  if (chosen === null) return sayUntouched(desk);
  if (chosen !== "anew") return goOn(desk, chosen, asked);
  if (asked) return asked;
  const name = await chooseRole(desk, conversation, mayExplore);
  if (name === UNSURE) return { exploring: null };
  return name === null ? null : findRole(desk, name);
}

/** The role that is named; null where none is. */
async function findRole(desk: Desk, role: string | undefined): Promise<Begun | Refusal | null> {
  if (role === undefined) return null;
  const found = await findProfile(desk.world.catalogue, role);
  if ("problems" in found) return found;
  return { profile: found.profile, file: isFileName(role) ? resolve(role) : null, unfinished: null };
}

/** `--lanjut`: an interview that was left, of the role named or of any; of several one is chosen. */
async function beginUnfinished(
  desk: Desk,
  conversation: Conversation,
  { role, mayExplore }: Asked,
): Promise<Beginning> {
  const asked = await findRole(desk, role);
  if (asked && !("profile" in asked)) return asked;
  const { unfinished, unreadable } = await listUnfinished(desk, asked?.profile.id, mayExplore);
  await desk.tell({ problems: unreadable });
  const [latest, ...others] = unfinished;
  const [exploration] =
    latest || mayExplore ? [] : (await listUnfinished(desk, asked?.profile.id, true)).unfinished;
  if (exploration) return refuseExploration(desk, exploration);
  if (!latest) return { problems: [problem("saved-none", { role: asked?.profile.role ?? null })] };
  const chosen = others.length > 0 ? await chooseUnfinished(desk, conversation, unfinished) : latest;
  return chosen === null ? sayUntouched(desk) : goOn(desk, chosen, asked);
}

/** `--lanjut NAMA`: the interview of that name or number, or one about the role of that name. */
async function beginNamed(
  desk: Desk,
  conversation: Conversation,
  { role, mayExplore }: Asked,
  name: string,
): Promise<Beginning> {
  const all = await listKept(desk);
  const entry = entryOf(all, name);
  if (!entry) {
    const roles = listCatalogue(desk.world.catalogue).map(({ id }) => id);
    const isRole = role === undefined && (isFileName(name) || roles.includes(name));
    if (isRole) return beginUnfinished(desk, conversation, { role: name, mayExplore });
    const suggestion = nearest(name, [...all.map((one) => one.name), ...roles]);
    return { sentence: history.unknown(name), suggestion, see: "kerja-cocok riwayat" };
  }
  if ("problem" in entry) return { problems: [entry.problem] };
  if (entry.saved.explored && !mayExplore) return refuseExploration(desk, entry);
  if (entry.saved.finished && !entry.saved.explored) {
    return { sentence: history.alreadyFinished(entry.name), todo: history.showFinished(quoted(entry.name)) };
  }
  const asked = await findRole(desk, role);
  if (asked && !("profile" in asked)) return asked;
  if (asked && asked.profile.id !== entry.saved.profile) return otherRole(entry, asked.profile);
  return goOn(desk, entry, asked);
}

/** That what is asked for is about one role, and the kept interview for several. */
function refuseExploration(desk: Desk, { name }: Unfinished): Refusal {
  return { sentence: words.notOfSeveral(name), todo: words.goOnExploring(desk.linearly(quoted(name))) };
}

async function goOn(
  desk: Desk,
  unfinished: Unfinished,
  asked: Begun | null,
): Promise<Begun | Exploring | Refusal> {
  if (asked) return { ...asked, unfinished };
  if (unfinished.saved.explored) return { exploring: unfinished };
  const { saved } = unfinished;
  const found = await findKeptProfile(desk, saved);
  return "profile" in found ? { profile: found.profile, file: saved.file, unfinished } : found;
}
