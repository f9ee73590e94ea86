import { type Interview, isUnfinished } from "../../core/interview/interview.ts";
import { isHurried } from "../../core/interview/pace.ts";
import { reopen, type Session } from "../../core/interview/session.ts";
import { interview as words } from "../../text/interview.ts";
import { type ExitCode, type Outcome, worse } from "../outcome.ts";
import type { Farewell } from "./ending.ts";
import { type Holding, holdInterview } from "./holding.ts";
import { type Leaving, offerForgetting, sayKept } from "./leaving.ts";

/** An interview, and what comes of it. */
export interface Conducted extends Holding, Pick<Leaving, "command" | "beside"> {
  /** Makes the ending of an interview, once it has come to it: the first question need not wait for what that loads. */
  end: (ended: Answered) => Promise<Closing>;
}

/** What an interview has come to. */
export interface Answered {
  interview: Interview;
  /** Whether nothing is left to answer. */
  isFinished: boolean;
}

/** The ending of an interview. */
export interface Closing {
  /** Shows what came of the answers, and offers what can be done with it. */
  offer: () => Promise<Farewell>;
  /** Brings the result to where it was sent, of a person who leaves without a word. */
  handOver: () => Promise<ExitCode>;
}

/**
 * Conducts an interview until the person has done with it: the questions, what comes of them, and the questions again where they
 * are wanted. The result goes where it was sent at the end, once; whoever leaves amid the questions has no result yet.
 */
export async function conduct(start: Session, conducted: Conducted): Promise<Outcome> {
  const { desk, conversation } = conducted;
  let round: Round = { session: start, opening: conducted.opening, wasFinished: false };
  for (;;) {
    const ended = await holdInterview(round.session, { ...conducted, ...round });
    const isFinished = ended.outcome === "finished" || (round.wasFinished && !isUnfinished(ended.interview));
    const leaving = { ...conducted, isFinished };
    const hasLeft = ended.outcome === "left";
    if (!hasLeft && isHurried(ended.times) && !isHurried(round.session.times))
      await desk.say([words.quick, ""]);
    const { offer, handOver } = await conducted.end({ interview: ended.interview, isFinished });
    const farewell = hasLeft ? LEFT : await offer();
    if (farewell.wish === "again") {
      const { interview = ended.interview } = farewell;
      const session = reopen({ ...ended, interview }, desk.world.now());
      round = { session, opening: null, wasFinished: isFinished };
      continue;
    }
    if (farewell.wish === "end")
      return worse(farewell.delivered, await offerForgetting(leaving, conversation));
    if (isFinished) await handOver();
    await sayKept(leaving);
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
