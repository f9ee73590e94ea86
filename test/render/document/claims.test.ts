import { expect, test } from "vitest";
import type { StatementItem } from "../../../src/core/profile/items.ts";
import type { AnsweredStatement, ClaimEntry } from "../../../src/core/report/sections.ts";
import type { Block } from "../../../src/render/document/blocks.ts";
import { expectationsBlocks, misconceptionsBlocks } from "../../../src/render/document/claims.ts";

type Belief = AnsweredStatement["belief"];

const ANSWERS = { known: false, undecided: "belum-tahu", missed: true } as const;

function statement(belief: Belief, why?: string): AnsweredStatement {
  const item: StatementItem = {
    kind: "statement",
    id: "s",
    scale: "realism",
    text: "Benarkah?",
    truth: false,
    claim: "c",
    max: 2,
    options: [],
    ...(why !== undefined && { why }),
  };
  return { item, answer: belief === null ? null : ANSWERS[belief], points: null, belief };
}

function claim(id: string, held: ClaimEntry["held"], beliefs: Belief[]): ClaimEntry {
  return {
    id,
    held,
    claim: `Klaim ${id}`,
    fact: `Fakta ${id}`,
    isAnswered: beliefs.some((belief) => belief !== null),
    statements: beliefs.map((belief) => statement(belief)),
  };
}

function claimsOf(blocks: Block[]) {
  return blocks.flatMap((block) => (block.kind === "claims" ? block.claims : []));
}

test.each<[ClaimEntry["held"], Belief[], string, string]>([
  ["yes", ["missed"], "held", "Jawabanmu lain dari faktanya"],
  ["yes", ["missed", "missed", null], "held", "Banyak jawabanmu lain dari faktanya"],
  ["yes", ["known", "missed", "missed"], "held", "Banyak jawabanmu lain dari faktanya"],
  ["open", ["known", "missed"], "undecided", "Belum jelas dari jawabanmu"],
  ["open", ["known"], "undecided", "Belum jelas dari jawabanmu"],
  ["open", [null, "undecided"], "undecided", "Belum jelas dari jawabanmu"],
  ["no", ["known", "known"], "known", "Jawabanmu sesuai faktanya"],
  ["open", [null], "unanswered", "Belum dijawab"],
  [null, [], "unanswered", "Tidak ditanyakan"],
])("a claim held: %s, with the beliefs %j, is %s", (held, beliefs, tone, toneLabel) => {
  const claims = [claim("a", held, beliefs)];
  const [shown] = claimsOf(expectationsBlocks({ kind: "expectations", claims }));
  expect(shown).toMatchObject({ tone, toneLabel });
});

test("what is held comes first, then the open, then the known; ties keep their order", () => {
  const claims = [
    claim("tahu-1", "no", ["known"]),
    claim("kosong", "open", [null]),
    claim("sangka-1", "yes", ["missed"]),
    claim("ragu", "open", ["undecided"]),
    claim("tahu-2", "no", ["known"]),
    claim("sangka-2", "yes", ["missed"]),
  ];
  const expected = ["sangka-1", "sangka-2", "ragu", "kosong", "tahu-1", "tahu-2"].map((id) => `Klaim ${id}`);
  for (const blocks of [
    misconceptionsBlocks({ kind: "misconceptions", realism: null, claims }),
    expectationsBlocks({ kind: "expectations", claims }),
  ]) {
    expect(claimsOf(blocks).map((shown) => shown.claim)).toEqual(expected);
  }
  expect(claims[0]?.id).toBe("tahu-1");
});

test.each<[Belief, string | null, string]>([
  ["known", "✓ Tepat", '"Benarkah?" Kamu menjawab: Salah.'],
  ["missed", "✗ Keliru", '"Benarkah?" Kamu menjawab: Benar.'],
  ["undecided", "? Belum tahu", '"Benarkah?" Kamu menjawab: Belum tahu.'],
  [null, null, '"Benarkah?" Belum kamu jawab.'],
])("an answer that is %s is marked %s", (belief, mark, text) => {
  const claims = [claim("a", "open", [belief])];
  const [shown] = claimsOf(expectationsBlocks({ kind: "expectations", claims }));
  expect(shown?.statements).toEqual([{ mark, tone: belief ?? "unanswered", text, reason: null }]);
});

test("a claim stands with its fact, what was answered, and the reason", () => {
  const entry = {
    ...claim("a", "yes", []),
    statements: [statement("missed", "Karena begitu."), statement(null)],
  };
  const [shown] = claimsOf(misconceptionsBlocks({ kind: "misconceptions", realism: null, claims: [entry] }));
  expect(shown).toEqual({
    tone: "held",
    toneLabel: "Banyak jawabanmu lain dari faktanya",
    claimLabel: "Kata orang",
    claim: "Klaim a",
    factLabel: "Faktanya",
    fact: "Fakta a",
    statements: [
      {
        mark: "✗ Keliru",
        tone: "missed",
        text: '"Benarkah?" Kamu menjawab: Benar.',
        reason: "Karena begitu.",
      },
      { mark: null, tone: "unanswered", text: '"Benarkah?" Belum kamu jawab.', reason: null },
    ],
  });
});

test("misconceptions lead with the realism, where it is asked; expectations stand beside reality", () => {
  const realism = { low: 25, high: 75, point: 50, answered: 1, items: 2, missed: [], claims: [] };
  const claims = [claim("a", "no", ["known", "known"])];
  const label = "Gambaranmu tentang pekerjaan ini";
  const value = "25 sampai 75 dari 100, perkiraan 50";
  expect(misconceptionsBlocks({ kind: "misconceptions", realism, claims })).toMatchObject([
    { kind: "bars", bars: [{ label, value, about: "1 dari 2 dijawab." }], hasLegend: false },
    { kind: "claims", layout: "stacked" },
  ]);
  expect(misconceptionsBlocks({ kind: "misconceptions", realism: null, claims })).toMatchObject([
    { kind: "claims", layout: "stacked" },
  ]);
  expect(expectationsBlocks({ kind: "expectations", claims })).toMatchObject([
    { kind: "claims", layout: "beside", claims: [{ claimLabel: "Harapannya", factLabel: "Kenyataannya" }] },
  ]);
});
