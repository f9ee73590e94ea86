import type {
  AnsweredStatement,
  ClaimEntry,
  ExpectationsSection,
  MisconceptionsSection,
} from "../../core/report/sections.ts";
import type { Realism } from "../../core/scoring/assess.ts";
import { optionLabel } from "../../text/items.ts";
import { report as words } from "../../text/report.ts";
import { sentence } from "../../text/sentence.ts";
import { barOf } from "./bars.ts";
import type { Bar, Block, ClaimBlock, ClaimStatement } from "./blocks.ts";

export function misconceptionsBlocks({ realism, claims }: MisconceptionsSection): Block[] {
  const bar: Block[] = realism ? [{ kind: "bars", bars: [realismBar(realism)], hasLegend: false }] : [];
  const labels = { claimLabel: words.claim, factLabel: words.fact };
  return [...bar, { kind: "claims", layout: "stacked", claims: heldFirst(claims, labels) }];
}

export function expectationsBlocks({ claims }: ExpectationsSection): Block[] {
  const labels = { claimLabel: words.expected, factLabel: words.reality };
  return [{ kind: "claims", layout: "beside", claims: heldFirst(claims, labels) }];
}

function realismBar(realism: Realism): Bar {
  const { answered, items } = realism;
  const about = sentence(words.incomplete(answered, items)).join("");
  return barOf(words.realism, realism, { about });
}

const TONES = ["held", "undecided", "unanswered", "known"] as const;

const TONE_LABELS: Record<ClaimBlock["tone"], string> = {
  held: words.held,
  undecided: words.undecided,
  unanswered: words.unanswered,
  known: words.known,
};

/** What differs most from the facts comes first: claim, then fact, then the reason. */
function heldFirst(
  claims: readonly ClaimEntry[],
  labels: Pick<ClaimBlock, "claimLabel" | "factLabel">,
): ClaimBlock[] {
  const blocks = claims.map((entry): ClaimBlock => {
    const { claim, fact, statements } = entry;
    const tone = toneOf(entry);
    return {
      tone,
      toneLabel: toneLabelOf(entry, tone),
      claim,
      fact,
      ...labels,
      statements: statements.map(inWords),
    };
  });
  return blocks.sort((a, b) => TONES.indexOf(a.tone) - TONES.indexOf(b.tone));
}

function toneOf({ held, isAnswered }: ClaimEntry): ClaimBlock["tone"] {
  if (held === "yes") return "held";
  if (held === "no") return "known";
  return isAnswered ? "undecided" : "unanswered";
}

function toneLabelOf({ held, statements }: ClaimEntry, tone: ClaimBlock["tone"]): string {
  if (held === null) return words.notAsked;
  return held === "yes" && statements.length === 1 ? words.heldOnce : TONE_LABELS[tone];
}

function inWords({ item, answer, belief }: AnsweredStatement): ClaimStatement {
  const reason = item.why ?? null;
  if (answer === null || belief === null) {
    return { mark: null, tone: "unanswered", text: words.notAnswered(item.text), reason };
  }
  const text = words.statement(item.text, optionLabel(item, answer));
  return { mark: words.marks[belief], tone: belief, text, reason };
}
