import type { Explorer } from "../../core/interview/explorer.ts";
import type { Exploration } from "../../core/ranking/exploration.ts";
import { inPlay, isSettled, nextToAsk } from "../../core/ranking/exploring.ts";
import type { Answers } from "../../core/scoring/answers.ts";

/** What an interview asks for several roles: the rules of the ranking. */
export function explorerOf(exploration: Exploration): Explorer {
  return {
    roles: exploration.profiles.length,
    next: remembered((answers, skipped) => nextToAsk(exploration, answers, skipped)),
    isSettled: remembered((answers, skipped) => isSettled(exploration, answers, skipped)),
    inPlay: remembered((answers, skipped) => inPlay(exploration, answers, skipped).length),
  };
}

/** A screen asks the same several times of the same answers. */
function remembered<Result>(
  work: (answers: Answers, skipped: ReadonlySet<string>) => Result,
): (answers: Answers, skipped: readonly string[]) => Result {
  let last: { answers: Answers; skipped: readonly string[]; result: Result } | null = null;
  return (answers, skipped) => {
    if (last?.answers !== answers || last.skipped !== skipped)
      last = { answers, skipped, result: work(answers, new Set(skipped)) };
    return last.result;
  };
}
