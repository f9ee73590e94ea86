import { expect, test } from "vitest";
import type { StatementItem } from "../../../src/core/profile/items.ts";
import type { AnsweredStatement, ClaimEntry } from "../../../src/core/report/sections.ts";
import type { Block } from "../../../src/render/document/blocks.ts";
import { expectationsBlocks, misconceptionsBlocks } from "../../../src/render/document/claims.ts";

type Belief = AnsweredStatement["belief"];

const ANSWERS = { realistic: false, undecided: "belum-tahu", mistaken: true } as const;

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

function claim(id: string, beliefs: Belief[]): ClaimEntry {
  return {
    id,
    claim: `Klaim ${id}`,
    fact: `Fakta ${id}`,
    statements: beliefs.map((belief) => statement(belief)),
  };
}

function claimsOf(blocks: Block[]) {
  return blocks.flatMap((block) => (block.kind === "claims" ? block.claims : []));
}

test.each<[Belief[], string, string]>([
  [["mistaken"], "held", "Masih kamu sangka"],
  [["realistic", "mistaken"], "held", "Masih kamu sangka"],
  [["undecided", "mistaken"], "held", "Masih kamu sangka"],
  [["undecided"], "undecided", "Belum kamu tahu"],
  [["realistic", "undecided"], "undecided", "Belum kamu tahu"],
  [["realistic"], "known", "Sudah kamu tahu"],
  [["realistic", null], "known", "Sudah kamu tahu"],
  [[null], "unanswered", "Belum dijawab"],
  [[], "unanswered", "Tidak ditanyakan"],
])("the beliefs %j are %s", (beliefs, tone, toneLabel) => {
  const [shown] = claimsOf(expectationsBlocks({ kind: "expectations", claims: [claim("a", beliefs)] }));
  expect(shown).toMatchObject({ tone, toneLabel });
});

test("what is still believed comes first, then the open, then the known; ties keep their order", () => {
  const claims = [
    claim("tahu-1", ["realistic"]),
    claim("kosong", [null]),
    claim("sangka-1", ["mistaken"]),
    claim("ragu", ["undecided"]),
    claim("tahu-2", ["realistic"]),
    claim("sangka-2", ["mistaken"]),
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

test("a claim stands with its fact, what was answered, and the reason", () => {
  const entry = { ...claim("a", []), statements: [statement("mistaken", "Karena begitu."), statement(null)] };
  const [shown] = claimsOf(misconceptionsBlocks({ kind: "misconceptions", realism: null, claims: [entry] }));
  expect(shown).toEqual({
    tone: "held",
    toneLabel: "Masih kamu sangka",
    claimLabel: "Kata orang",
    claim: "Klaim a",
    factLabel: "Faktanya",
    fact: "Fakta a",
    statements: [
      { text: '"Benarkah?" Kamu menjawab: Benar.', reason: "Karena begitu." },
      { text: '"Benarkah?" Belum kamu jawab.', reason: null },
    ],
  });
});

test("misconceptions lead with the realism, where it is asked; expectations stand beside reality", () => {
  const realism = { low: 25, high: 75, point: 50, answered: 1, items: 2, missed: [] };
  const claims = [claim("a", ["realistic"])];
  expect(misconceptionsBlocks({ kind: "misconceptions", realism, claims })).toMatchObject([
    {
      kind: "bars",
      bars: [{ label: "Gambaranmu tentang pekerjaan ini", value: "25 sampai 75 dari 100, perkiraan 50" }],
    },
    { kind: "claims", layout: "stacked" },
  ]);
  expect(expectationsBlocks({ kind: "expectations", claims })).toMatchObject([
    { kind: "claims", layout: "beside", claims: [{ claimLabel: "Harapannya", factLabel: "Kenyataannya" }] },
  ]);
});
