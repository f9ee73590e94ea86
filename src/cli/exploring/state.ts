import type { Interview } from "../../core/interview/interview.ts";
import type { SavedExploration } from "../../core/interview/saved.ts";
import type { ExplorationFormat } from "../../render/format.ts";
import type { Desk } from "../desk.ts";
import type { Conversation } from "../interview/asking.ts";
import type { Answered } from "../interview/conducting.ts";
import type { Keeper } from "../interview/saving.ts";
import type { Begun } from "./beginning.ts";
import type { Known } from "./drawing.ts";
import { wishesOf } from "./wishing.ts";

/** An exploration that ended in its ranking. */
export interface Ending extends Answered {
  desk: Desk;
  conversation: Conversation;
  keeper: Keeper;
  /** What is kept of it beside the answers: its wishes change here. */
  explored: SavedExploration;
  begun: Begun;
  /** Null where nothing asks for one. */
  format: ExplorationFormat | null;
}

/** What is known of the person by now. */
export function knownOf({
  begun,
  interview,
  explored,
}: Pick<Ending, "begun" | "interview" | "explored">): Known {
  return { profiles: begun.profiles, answers: interview.answers, wishes: wishesOf(explored.wishes) };
}

/** The interview with other answers to its questions. */
export function withAnswers(interview: Interview, answers: Interview["answers"]): Interview {
  const skipped = interview.skipped.filter((id) => !Object.hasOwn(answers, id));
  return { ...interview, answers, skipped };
}
