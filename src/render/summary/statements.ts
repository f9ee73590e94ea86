import type { Summary } from "../../core/summary/shape.ts";
import { summary as words } from "../../text/summary.ts";
import type { Block } from "../document/blocks.ts";
import { countOf } from "./counts.ts";

type Statement = Summary["statements"][number];

/** More statements than these are counted, not listed. */
const MOST_STATEMENTS = 15;

/**
 * What a group has wrong of the job: false statements that were believed, and true ones that were not known. Whoever denies
 * a true statement holds no belief of their own, so it is told as something not yet known.
 */
export function statementsBlocks({ statements, respondents }: Summary): Block[] {
  if (statements.length === 0) return [];
  const believed = statements.filter(({ answer }) => !answer).sort(byMissed);
  const unknown = statements.filter(({ answer }) => answer).sort(byUnknown);
  return [
    { kind: "paragraph", text: words.statementsIntro },
    ...listed(believed, words.believed, (one) => believedCount(one, respondents)),
    ...listed(unknown, words.notKnown, (one) => unknownCount(one, respondents)),
    { kind: "note", text: words.statementsLegend },
  ];
}

function byMissed(a: Statement, b: Statement): number {
  return b.missed - a.missed || b.undecided - a.undecided;
}

function byUnknown(a: Statement, b: Statement): number {
  return b.missed + b.undecided - (a.missed + a.undecided) || b.missed - a.missed;
}

function listed(
  statements: readonly Statement[],
  caption: string,
  count: (statement: Statement) => ReturnType<typeof countOf>,
): Block[] {
  if (statements.length === 0) return [];
  const rest = statements.length - MOST_STATEMENTS;
  const counts = statements.slice(0, MOST_STATEMENTS).map(count);
  return [
    { kind: "counts", caption, columns: [words.statement, words.amount], counts },
    ...(rest > 0 ? [{ kind: "note", text: words.moreStatements(rest) } satisfies Block] : []),
  ];
}

function believedCount({ text, missed, undecided, reason }: Statement, of: number) {
  const notes = [words.reason(reason), ...(undecided > 0 ? [words.undecided(undecided)] : [])];
  return countOf(text, missed, of, { possible: undecided, notes });
}

function unknownCount({ text, missed, undecided, reason }: Statement, of: number) {
  const value = words.value(missed + undecided, of);
  const notes = [words.reason(reason), ...(undecided > 0 ? [words.split(missed, undecided)] : [])];
  return countOf(text, missed, of, { possible: undecided, value, notes });
}
