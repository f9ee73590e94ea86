import type { Assessment } from "../assess.ts";
import type { Profile, Statement } from "../profile.ts";
import type { Answered } from "./answered.ts";
import type { AnsweredStatement, ClaimEntry, ComparisonSection, DutiesSection } from "./sections.ts";

interface Claim {
  id: string;
  claim: string;
  statements?: Statement[];
}

/** Claims with the answers to their statements. */
export function claimEntries<T extends Claim>(
  claims: readonly T[],
  fact: (claim: T) => string,
  answered: Answered,
): ClaimEntry[] {
  return claims.map((claim) => ({
    id: claim.id,
    claim: claim.claim,
    fact: fact(claim),
    statements: (claim.statements ?? []).flatMap(({ id }) => answeredStatement(id, answered)),
  }));
}

const BELIEFS = ["mistaken", "undecided", "realistic"] as const;

function answeredStatement(id: string, answered: Answered): AnsweredStatement[] {
  const found = answered.byId.get(id);
  if (found?.item.kind !== "statement") return [];
  const { item, answer, points } = found;
  return [{ item, answer, points, belief: points === null ? null : (BELIEFS[points] ?? null) }];
}

export function comparisonSection(
  profile: Profile,
  { orientation }: Assessment,
  answered: Answered,
): ComparisonSection | null {
  const { comparison, role } = profile;
  if (!comparison) return null;
  return {
    kind: "comparison",
    role,
    otherRole: comparison.role,
    this: comparison.this ?? null,
    other: comparison.other ?? null,
    orientation,
    answers: answered.ofScale("orientation"),
  };
}

export function dutiesSection(profile: Profile, answered: Answered): DutiesSection {
  return {
    kind: "duties",
    duties: profile.duties.map(({ text, interest }) => ({
      text,
      interest: (interest && answered.byId.get(interest.id)) ?? null,
    })),
  };
}
