import type { Summary } from "../../core/summary/shape.ts";
import { summary as words } from "../../text/summary.ts";
import type { Block } from "../document/blocks.ts";
import { countOf } from "./counts.ts";

type Statement = Summary["statements"][number];

/** More statements than these are counted, not listed. */
const MOST_STATEMENTS = 15;

/**
 * What a group has wrong of the job: false statements that were believed, and true ones that were denied. Whoever denies a
 * true statement holds no belief of their own, so it is told as a fact that was missed.
 */
export function statementsBlocks({ statements, respondents }: Summary): Block[] {
  if (statements.length === 0) return [];
  const believed = statements.filter(({ answer }) => !answer).sort(byMissed);
  const unknown = statements.filter(({ answer }) => answer).sort(byMissed);
  return [
    { kind: "paragraph", text: words.statementsIntro },
    ...listed(believed, words.believed, respondents),
    ...listed(unknown, words.notKnown, respondents),
    { kind: "note", text: words.statementsLegend },
  ];
}

function byMissed(a: Statement, b: Statement): number {
  return b.missed - a.missed || b.undecided - a.undecided;
}

function listed(statements: readonly Statement[], caption: string, of: number): Block[] {
  if (statements.length === 0) return [];
  const rest = statements.length - MOST_STATEMENTS;
  const counts = statements.slice(0, MOST_STATEMENTS).map((statement) => missedCount(statement, of));
  return [
    { kind: "counts", caption, columns: [words.statement, words.amount], counts },
    ...(rest > 0 ? [{ kind: "note", text: words.moreStatements(rest) } satisfies Block] : []),
  ];
}

function missedCount({ text, missed, undecided, reason }: Statement, of: number) {
  const notes = [words.reason(reason), ...(undecided > 0 ? [words.undecided(undecided)] : [])];
  return countOf(text, missed, of, { possible: undecided, notes });
}
