import { startInterview } from "../../core/interview/interview.ts";
import type { SavedExploration } from "../../core/interview/saved.ts";
import { startSession } from "../../core/interview/session.ts";
import { EXPLORATION } from "../../core/profile/profile.ts";
import { explorationOf } from "../../core/ranking/exploration.ts";
import type { ExplorationFormat } from "../../render/format.ts";
import { exploration as words } from "../../text/exploration.ts";
import type { Desk } from "../desk.ts";
import type { Conversation } from "../interview/asking.ts";
import { type Answered, conduct } from "../interview/conducting.ts";
import { resume } from "../interview/resuming.ts";
import { Keeper } from "../interview/saving.ts";
import type { Outcome } from "../outcome.ts";
import type { Begun } from "./beginning.ts";
import { listBeside, withNewer } from "./beside.ts";
import { rankingClosing } from "./ending.ts";
import { explorerOf } from "./explorer.ts";

/** Explores roles, from the first question or from where a kept exploration stopped. */
export async function explore(
  desk: Desk,
  conversation: Conversation,
  begun: Begun,
  format: ExplorationFormat | null,
): Promise<Outcome> {
  const { stateFolder, newSeed, now } = desk.world;
  const { profiles, names, isCatalogue, unfinished, missing } = begun;
  const exploration = explorationOf(profiles);
  const profile = { ...exploration.profile, role: words.name(profiles.length) };
  const explored: SavedExploration = {
    roles: [...names, ...missing],
    isCatalogue,
    wishes: { ...unfinished?.saved.explored?.wishes },
  };
  const folder = await stateFolder();
  const role = { id: EXPLORATION, file: null };
  const keeper = new Keeper({
    now,
    folder,
    role,
    unfinished,
    explored: () => explored,
    isPartial: missing.length > 0,
  });
  const { start, opening } = unfinished
    ? await withNewer(
        desk,
        unfinished,
        { asker: profile, profiles },
        await resume(desk, profile, unfinished.saved, keeper),
      )
    : { start: { seed: newSeed(), order: "shortest" } as const, opening: null };
  const interview = startInterview(profile, { ...start, explorer: explorerOf(exploration) });
  const session = startSession(interview, now(), unfinished !== null);
  const beside = () => listBeside(desk, keeper);
  const end = async (answered: Answered) =>
    rankingClosing({ desk, conversation, keeper, explored, begun, format, ...answered });
  return conduct(session, { desk, conversation, keeper, opening, end, beside, command: "jelajah" });
}
