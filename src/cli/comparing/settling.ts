import type { Explorer } from "../../core/interview/explorer.ts";
import { startInterview } from "../../core/interview/interview.ts";
import { startSession } from "../../core/interview/session.ts";
import { type Item, listItems } from "../../core/profile/items.ts";
import { EXPLORATION, type Profile } from "../../core/profile/profile.ts";
import { type Exploration, explorationOf } from "../../core/ranking/exploration.ts";
import { inPlay } from "../../core/ranking/exploring.ts";
import type { Answers } from "../../core/scoring/answers.ts";
import type { Compared } from "../../render/ranking/compared.ts";
import { exploration as explorationWords } from "../../text/exploration.ts";
import { ranking as words } from "../../text/ranking.ts";
import type { Desk } from "../desk.ts";
import { type Conversation, converse, type Terminal } from "../interview/asking.ts";
import { type Answered, type Closing, conduct } from "../interview/conducting.ts";
import { Keeper } from "../interview/saving.ts";
import type { ExitCode, Outcome } from "../outcome.ts";

/** A comparison whose order some questions would settle. */
export interface Unsettled {
  compared: Compared;
  /** The roles as they are kept: ids of the catalogue, and files by their whole path. */
  names: readonly string[];
  isCatalogue: boolean;
  /** Compares again, with more answers, and shows it. */
  show: (answers: Answers) => Promise<ExitCode>;
}

/** The terminal of a person who can be asked; null where nobody is there. */
export function terminalOf({ world }: Desk): Terminal | null {
  const { stdin, stdout, stderr } = world;
  return stdin.isTTY && stdout.isTTY && stderr.isTTY ? { input: stdin, output: stderr } : null;
}

/** Offers to ask just the questions that would settle the order, and shows the comparison again. */
export async function offerSettling(desk: Desk, terminal: Terminal, unsettled: Unsettled): Promise<Outcome> {
  const { settle } = unsettled.compared.ranking;
  return converse(desk, { terminal, linear: false }, async (conversation) => {
    const asker = await conversation.asker();
    const wish = await asker.choose(
      words.offer(settle.length),
      [
        { value: "ask", label: words.askThem(settle.length) },
        { value: "end", label: words.askNot },
      ],
      "end",
    );
    return wish === "ask" ? ask(desk, conversation, unsettled) : 0;
  });
}

/** Asks the questions as `jelajah` does, and keeps the answers as those of an exploration: more can be asked later. */
async function ask(
  desk: Desk,
  conversation: Conversation,
  { compared, names, isCatalogue, show }: Unsettled,
): Promise<Outcome> {
  const { stateFolder, newSeed, now } = desk.world;
  const { answers, ranking } = compared;
  // Of roles that stand apart nothing is settled.
  const profiles = compared.profiles.filter((profile) => isAmong(profile, compared));
  const exploration = explorationOf(profiles);
  const profile = { ...exploration.profile, role: explorationWords.name(profiles.length) };
  const items = new Map(listItems(profile).map((item) => [item.id, item]));
  const wanted = ranking.settle.flatMap((id) => items.get(id) ?? []);
  const explored = { roles: [...names], isCatalogue, wishes: {} };
  const role = { id: EXPLORATION, file: null };
  const folder = await stateFolder();
  const keeper = new Keeper({ now, folder, role, unfinished: null, explored: () => explored });
  const interview = startInterview(profile, {
    ...{ seed: newSeed(), order: "shortest", answers },
    explorer: explorerOf(exploration, wanted),
  });
  const session = startSession(interview, now(), true);
  const end = async ({ interview: ended }: Answered): Promise<Closing> => {
    const draw = () => show({ ...answers, ...ended.answers });
    return { offer: async () => ({ wish: "end", delivered: await draw() }), handOver: draw };
  };
  return conduct(session, { desk, conversation, keeper, opening: null, end, command: "jelajah" });
}

function isAmong({ id }: Profile, { ranking }: Compared): boolean {
  return ranking.roles.some(({ profile }) => profile.id === id);
}

/** Asks these and no others, in their order. That nothing else could matter is never said of them: another role might still rise. */
function explorerOf(exploration: Exploration, wanted: readonly Item[]): Explorer {
  const next = (answers: Answers, skipped: readonly string[]): Item | null =>
    wanted.find(({ id }) => (answers[id] ?? null) === null && !skipped.includes(id)) ?? null;
  return {
    roles: exploration.profiles.length,
    only: wanted.map(({ id }) => id),
    next,
    isSettled: () => false,
    inPlay: (answers, skipped) => inPlay(exploration, answers, new Set(skipped)).length,
  };
}
