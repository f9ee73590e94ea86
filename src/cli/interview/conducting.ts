import { isUnfinished } from "../../core/interview/interview.ts";
import { isHurried } from "../../core/interview/pace.ts";
import { reopen, type Session } from "../../core/interview/session.ts";
import { interview as words } from "../../text/interview.ts";
import { type Outcome, worse } from "../outcome.ts";
import type { Scored } from "../output/results.ts";
import type { Ending, Farewell } from "./ending.ts";
import { type Holding, holdInterview } from "./holding.ts";
import { offerForgetting, sayKept } from "./leaving.ts";

/** An interview, and what its report is made with beside the answers. */
export interface Conducted extends Holding, Pick<Ending, "inputs"> {
  report: Omit<Scored, "answers">;
}

/**
 * Conducts an interview until the person has done with it: the questions, the report, and the questions again where they are
 * wanted. The result goes where it was sent at the end, once; whoever leaves amid the questions has no result yet.
 */
export async function conduct(start: Session, conducted: Conducted): Promise<Outcome> {
  const { desk, conversation } = conducted;
  let round: Round = { session: start, opening: conducted.opening, wasFinished: false };
  for (;;) {
    const ended = await holdInterview(round.session, { ...conducted, ...round });
    const isFinished = ended.outcome === "finished" || (round.wasFinished && !isUnfinished(ended.interview));
    const scored = { ...conducted.report, answers: ended.interview.answers };
    const ending = { ...conducted, scored, isFinished };
    const hasLeft = ended.outcome === "left";
    if (!hasLeft && isHurried(ended.times) && !isHurried(round.session.times))
      await desk.say(`${words.quick}\n`);
    // The first question need not wait for it.
    const { handOver, offerEnding } = await import("./ending.ts");
    const farewell = hasLeft ? LEFT : await offerEnding(ending);
    if (farewell.wish === "again") {
      round = { session: reopen(ended, desk.world.now()), opening: null, wasFinished: isFinished };
      continue;
    }
    if (farewell.wish === "end")
      return worse(farewell.delivered, await offerForgetting(ending, conversation));
    if (isFinished) await handOver(ending);
    await sayKept(ending);
    return 130;
  }
}

const LEFT: Farewell = { wish: null };

/** The questions once through, or from where the person went back to them. */
interface Round {
  session: Session;
  opening: string | null;
  wasFinished: boolean;
}
