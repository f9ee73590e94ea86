import { startInterview } from "../../core/interview/interview.ts";
import { startSession } from "../../core/interview/session.ts";
import type { Profile } from "../../core/profile/profile.ts";
import type { Answers } from "../../core/scoring/answers.ts";
import { checkPlace } from "../../io/files/place.ts";
import type { Format } from "../../render/format.ts";
import { cli } from "../../text/cli.ts";
import type { Options } from "../args/options.ts";
import type { Desk } from "../desk.ts";
import { type Conversation, converse } from "../interview/asking.ts";
import { type Begun, chooseBeginning } from "../interview/beginning.ts";
import { type Answered, conduct } from "../interview/conducting.ts";
import { resume } from "../interview/resuming.ts";
import { Keeper } from "../interview/saving.ts";
import type { Outcome, Refusal } from "../outcome.ts";
import { chooseCompared, chooseFormat, type FormatOptions } from "../output/chosen-format.ts";
import { refuseProfile } from "../places.ts";

export type StartOptions = FormatOptions & Pick<Options, "short" | "resume" | "linear" | "earlier">;

/** `wawancara`: the interview, its report, and what becomes of both. */
export async function startCommand(
  desk: Desk,
  role: string | undefined,
  options: StartOptions,
): Promise<Outcome> {
  const { stdin, stderr } = desk.world;
  if (!stdin.isTTY || !stderr.isTTY) {
    return { sentence: cli.errors.noTerminal, todo: cli.errors.scoreInstead };
  }
  const isCompared = options.earlier !== undefined;
  const chosen = await (isCompared ? chooseCompared(options) : chooseFormat("report", options));
  if ("sentence" in chosen) return chosen;
  // Told before the first question, not after the last.
  const unwritable = desk.output === undefined ? null : checkPlace(desk.output);
  if (unwritable) return { problems: [unwritable] };
  const terminal = { input: stdin, output: stderr };
  return converse(desk, { terminal, linear: options.linear }, async (conversation) => {
    const begun = await chooseBeginning(desk, conversation, {
      role,
      resume: options.resume,
      // A short form and a comparison are about one role.
      mayExplore: !options.short && !isCompared,
    });
    if (begun === null) return 130;
    if ("exploring" in begun) {
      const { exploreInstead } = await import("../exploring/instead.ts");
      return exploreInstead(desk, conversation, begun.exploring, options);
    }
    if (!("profile" in begun)) return begun;
    return interviewFor(desk, conversation, begun, { options, ...chosen });
  });
}

/** What is asked for of an interview, and of its report. */
interface Wanted {
  options: StartOptions;
  format: Format | null;
}

/** The interview for one role, begun or gone on with, up to its report. */
async function interviewFor(
  desk: Desk,
  conversation: Conversation,
  { profile, file, unfinished }: Begun,
  { options, format }: Wanted,
): Promise<Outcome> {
  const { stateFolder, newSeed, now } = desk.world;
  const refused = await refuseProfile(desk, file);
  if (refused) return refused;
  const compared = await findCompared(desk, options.earlier, profile);
  if (!("earlier" in compared)) return compared;
  const folder = await stateFolder();
  const keeper = new Keeper({ now, folder, role: { id: profile.id, file }, unfinished });
  const order = options.short ? "shortest" : "listed";
  const { start, opening } = unfinished
    ? await resume(desk, profile, unfinished.saved, keeper)
    : { start: { seed: newSeed(), order } as const, opening: null };
  const interview = startInterview(profile, options.short ? { ...start, order } : start);
  const session = startSession(interview, now(), unfinished !== null);
  const report = { profile, ...compared, respondent: null, format };
  const inputs = [file, options.earlier ?? null].filter((name) => name !== null);
  const end = async ({ interview, isFinished }: Answered) => {
    const { reportClosing } = await import("../interview/ending.ts");
    const scored = { ...report, answers: interview.answers };
    return reportClosing({ desk, conversation, inputs, isFinished, scored });
  };
  return conduct(session, { desk, conversation, keeper, opening, end });
}

/** `--dibanding`: the answers that the report compares with; null without it. */
async function findCompared(
  desk: Desk,
  named: string | undefined,
  profile: Profile,
): Promise<{ earlier: Answers | null } | Refusal> {
  if (named === undefined) return { earlier: null };
  const { findEarlier } = await import("../interview/earlier.ts");
  const found = await findEarlier(desk, named, { profile, respondent: null });
  return "answers" in found ? { earlier: found.answers } : found;
}
