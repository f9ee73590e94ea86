import { givenAnswer, type Interview, isUnfinished, startInterview } from "../../core/interview/interview.ts";
import { resumable } from "../../core/interview/saved.ts";
import { startSession } from "../../core/interview/session.ts";
import { listItems } from "../../core/profile/items.ts";
import type { Profile } from "../../core/profile/profile.ts";
import { answersTo } from "../../core/ranking/chosen.ts";
import type { Answers } from "../../core/scoring/answers.ts";
import type { Asker } from "../../io/prompt/ask.ts";
import { exploration as words } from "../../text/exploration.ts";
import { besidesOf } from "../interview/asking.ts";
import { offerDeeds } from "../interview/ending.ts";
import { holdInterview } from "../interview/holding.ts";
import { keepAtLast, sayKept } from "../interview/leaving.ts";
import { Keeper } from "../interview/saving.ts";
import { drawReport, type Scored } from "../output/results.ts";
import { keptBeside } from "./beside.ts";
import { compareKnown } from "./drawing.ts";
import { type Ending, knownOf, withAnswers } from "./state.ts";

/** Offers the reports of the roles, one after another. @returns false when the person left */
export async function offerRoles(ending: Ending, asker: Asker): Promise<boolean> {
  const { ranking, apart, profiles } = compareKnown(knownOf(ending));
  const roles = [...ranking.roles, ...(apart?.ranking.roles ?? [])];
  const ranked = roles.flatMap(({ profile: { id } }) => profiles.filter((one) => one.id === id));
  const choices = ranked.map((value) => {
    const label = apart?.reasons.has(value.id) ? words.conflicting(value.role) : value.role;
    return { value, label };
  });
  const back = { value: "back" as const, label: words.back };
  const chosen = await asker.choose<Profile | "back">(words.whichRole, [...choices, back], "back");
  if (chosen === null) return false;
  if (chosen === "back") return true;
  const next = await offerRole(ending, asker, chosen);
  return next === "other" ? offerRoles(ending, asker) : next === "back";
}

/** Shows the report of one role, and offers what can be done with it. Null: the person left. */
async function offerRole(ending: Ending, asker: Asker, profile: Profile): Promise<"other" | "back" | null> {
  const { desk, conversation, begun } = ending;
  const interview = await interviewOf(ending, profile);
  const { answers } = interview;
  const scored: Scored = { profile, answers, respondent: null, format: "teks", isOfMany: true };
  desk.note(`\n${await drawReport(desk, scored, besidesOf(desk, conversation))}`);
  const open = listItems(profile).filter((item) => givenAnswer(interview, item) === null).length;
  const label = open > 0 ? words.answerRest(open) : words.changeOfRole;
  const wish = await offerDeeds<"answer" | "other" | "back">(
    { desk, scored, isFinished: true, conversation, inputs: [...begun.files.values()], asker },
    {
      before: [],
      after: [
        { value: "answer", label },
        { value: "other", label: words.otherRole },
        { value: "back", label: words.back },
      ],
      escaped: "back",
    },
  );
  if (wish !== "answer") return wish;
  const stays = await answerRest(ending, profile, interview, open);
  return stays ? offerRole(ending, asker, profile) : null;
}

/**
 * The interview about one role: with the answers of the exploration, and those to the questions that are its own. What was taken
 * back in the exploration since is no answer any more.
 */
async function interviewOf(ending: Ending, profile: Profile): Promise<Interview> {
  const { interview, desk, keeper } = ending;
  const kept = await keptBeside(desk, keeper, profile.id);
  const own = kept ? resumable(profile, kept.saved) : { answers: {}, skipped: [] };
  const asked = new Set(listItems(interview.profile).map(({ id }) => id));
  const others = Object.entries(own.answers).filter(([id]) => !asked.has(id));
  const answers = { ...Object.fromEntries(others), ...answersTo(profile, interview.answers) };
  return startInterview(profile, { seed: interview.seed, answers, skipped: own.skipped });
}

/** Asks the questions of one role that are still open. What is answered is kept as an interview about that role. */
async function answerRest(
  ending: Ending,
  profile: Profile,
  start: Interview,
  open: number,
): Promise<boolean> {
  const { desk, conversation, keeper, begun, interview } = ending;
  const { now, stateFolder } = desk.world;
  const role = { id: profile.id, file: begun.files.get(profile.id) ?? null };
  const unfinished = await keptBeside(desk, keeper, profile.id);
  const { startedAt } = keeper;
  const own = new Keeper({ now, folder: await stateFolder(), role, unfinished, startedAt });
  const opening = open > 0 ? words.ofRole(profile.role, open) : null;
  const ended = await holdInterview(startSession(start, now(), true), {
    desk,
    conversation,
    keeper: own,
    opening,
  });
  ending.interview = withAnswers(interview, merged(interview, profile, ended.interview.answers));
  // An answer that changed there can leave the order of the first open again.
  ending.isFinished &&= !isUnfinished(ending.interview);
  keeper.keep(ending.interview, ending.isFinished);
  const leaving = { desk, keeper: own, isFinished: false };
  if (ended.outcome === "left") {
    await sayKept(leaving);
    return false;
  }
  // What is asked of this role alone is kept nowhere else.
  for (const note of own.kept.notes) await desk.say(note);
  return keepAtLast(leaving, conversation);
}

/** The answers of an exploration, with those to its questions as they are now in the interview about one role. */
function merged(interview: Interview, profile: Profile, answers: Answers): Answers {
  const own = new Set(listItems(profile).map(({ id }) => id));
  const asked = new Set(listItems(interview.profile).map(({ id }) => id));
  const others = Object.entries(interview.answers).filter(([id]) => !own.has(id));
  const given = Object.entries(answers).filter(([id]) => asked.has(id));
  return Object.fromEntries([...others, ...given]);
}
