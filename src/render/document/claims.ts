import type {
  AnsweredStatement,
  ClaimEntry,
  ExpectationsSection,
  MisconceptionsSection,
} from "../../core/report/sections.ts";
import type { Realism } from "../../core/scoring/assess.ts";
import { optionLabel } from "../../text/items.ts";
import { report as words } from "../../text/report.ts";
import type { Bar, Block, ClaimBlock } from "./blocks.ts";
import { barOf, sentence } from "./result.ts";

export function misconceptionsBlocks({ realism, claims }: MisconceptionsSection): Block[] {
  const bar: Block[] = realism ? [{ kind: "bars", caption: words.realism, bars: [realismBar(realism)] }] : [];
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
  return barOf(words.realism, realism, { about, answered: words.ofAll(answered, items) });
}

const TONES = ["held", "undecided", "unanswered", "known"] as const;

const TONE_LABELS: Record<ClaimBlock["tone"], string> = {
  held: words.held,
  undecided: words.undecided,
  unanswered: words.unanswered,
  known: words.known,
};

/** What the person still believes comes first: claim, then fact, then the reason. */
function heldFirst(
  claims: readonly ClaimEntry[],
  labels: Pick<ClaimBlock, "claimLabel" | "factLabel">,
): ClaimBlock[] {
  const blocks = claims.map(({ claim, fact, statements }): ClaimBlock => {
    const tone = toneOf(statements);
    return {
      tone,
      toneLabel: statements.length === 0 ? words.notAsked : TONE_LABELS[tone],
      claim,
      fact,
      ...labels,
      statements: statements.map(inWords),
    };
  });
  return blocks.sort((a, b) => TONES.indexOf(a.tone) - TONES.indexOf(b.tone));
}

function toneOf(statements: readonly AnsweredStatement[]): ClaimBlock["tone"] {
  const beliefs = statements.map(({ belief }) => belief);
  if (beliefs.includes("mistaken")) return "held";
  if (beliefs.includes("undecided")) return "undecided";
  return beliefs.includes("realistic") ? "known" : "unanswered";
}

function inWords({ item, answer }: AnsweredStatement): { text: string; reason: string | null } {
  const text =
    answer === null ? words.notAnswered(item.text) : words.statement(item.text, optionLabel(item, answer));
  return { text, reason: item.why ?? null };
}
