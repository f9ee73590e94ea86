import type { InterviewStart } from "../../core/interview/interview.ts";
import { resumable } from "../../core/interview/saved.ts";
import { listItems } from "../../core/profile/items.ts";
import type { Profile } from "../../core/profile/profile.ts";
import { exploration as words } from "../../text/exploration.ts";
import type { Desk } from "../desk.ts";
import { type Kept, listKept, readable } from "../interview/kept.ts";
import { Keeper } from "../interview/saving.ts";

/** The interviews about single roles that went on with the answers of an exploration: they began when it began. */
async function allBeside(desk: Desk, { startedAt }: Pick<Keeper, "startedAt">): Promise<Kept[]> {
  return readable(await listKept(desk)).filter(
    ({ saved }) => saved.startedAt === startedAt && !saved.explored,
  );
}

/** The one of these about a role. */
export async function keptBeside(desk: Desk, keeper: Keeper, id: string): Promise<Kept | null> {
  return (await allBeside(desk, keeper)).find(({ saved }) => saved.profile === id) ?? null;
}

/** What keeps the interviews about single roles that went on with the answers of an exploration. */
export async function listBeside(desk: Desk, keeper: Keeper): Promise<Keeper[]> {
  const { now, stateFolder } = desk.world;
  const folder = await stateFolder();
  const kept = await allBeside(desk, keeper);
  return kept.map((unfinished) => {
    const { profile, file } = unfinished.saved;
    return new Keeper({ now, folder, role: { id: profile, file }, unfinished });
  });
}

/** What an exploration goes on with, and what to tell of it on the first screen. */
interface GoingOn {
  start: InterviewStart;
  opening: string;
}

/**
 * Takes what was answered of the exploration's questions in the interviews about single roles, where these were kept after it: they
 * can go on by themselves. It is told.
 * @param asker the profile that holds the questions of the exploration
 */
export async function withNewer(
  desk: Desk,
  { saved }: Kept,
  { asker, profiles }: { asker: Profile; profiles: readonly Profile[] },
  { start, opening }: GoingOn,
): Promise<GoingOn> {
  const asked = new Set(listItems(asker).map(({ id }) => id));
  const answers = { ...start.answers };
  const told: string[] = [];
  const newer = (await allBeside(desk, saved)).filter((one) => one.saved.savedAt > saved.savedAt);
  for (const one of newer.reverse()) {
    const profile = profiles.find(({ id }) => id === one.saved.profile);
    const given = Object.entries(profile ? resumable(profile, one.saved).answers : {});
    const taken = given.filter(([id, value]) => asked.has(id) && answers[id] !== value);
    if (!profile || taken.length === 0) continue;
    Object.assign(answers, Object.fromEntries(taken));
    told.push(words.newer(taken.length, profile.role));
  }
  if (told.length === 0) return { start, opening };
  await desk.say(told);
  return { start: { ...start, answers }, opening: [opening, ...told].join(" ") };
}
