import { at } from "../base/at.ts";
import { PATH_KINDS } from "../profile/background.ts";
import type { Profile } from "../profile/profile.ts";
import type { Assessment } from "../scoring/assess.ts";
import { BELIEFS } from "../scoring/belief.ts";
import type { Answered } from "./answered.ts";
import type {
  ClaimEntry,
  ComparisonSection,
  ConditionsSection,
  DutiesSection,
  PathsSection,
} from "./sections.ts";

interface Claim {
  id: string;
  claim: string;
}

/** Claims with the answers to their statements. */
export function claimEntries<T extends Claim>(
  claims: readonly T[],
  fact: (claim: T) => string,
  { realism }: Pick<Assessment, "realism">,
  answered: Answered,
): ClaimEntry[] {
  return claims.map((claim) => {
    const statements = answered.ofClaim(claim.id).map((statement) => ({
      ...statement,
      belief: statement.points === null ? null : at(BELIEFS, statement.points),
    }));
    return {
      id: claim.id,
      claim: claim.claim,
      fact: fact(claim),
      held: realism?.claims.find(({ id }) => id === claim.id)?.held ?? null,
      isAnswered: statements.some(({ belief }) => belief !== null),
      statements,
    };
  });
}

/** The role beside its neighbour; null where the profile compares it with none. */
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

/** What work in the role is like, as the profile tells it; nothing where it does not. */
export function conditionsSection({ conditions }: Profile): ConditionsSection {
  return { kind: "conditions", conditions: conditions ?? {} };
}

/** What leads to the role, by kind, each with the source that it rests on, and the codes of the role. */
export function pathsSection({ paths = [], codes = {}, sources }: Profile): PathsSection {
  const known = new Map(sources.map((source) => [source.id, source]));
  return {
    kind: "paths",
    paths: PATH_KINDS.flatMap((wanted) =>
      paths
        .filter(({ kind }) => kind === wanted)
        .map(({ kind, text, source = "" }) => ({ kind, text, source: known.get(source) ?? null })),
    ),
    codes,
  };
}

/** The duties in listed order, each with the interest in it. */
export function dutiesSection(profile: Profile, answered: Answered): DutiesSection {
  return {
    kind: "duties",
    duties: profile.duties.map(({ text, interest }) => ({
      text,
      interest: interest ? answered.item(interest.id) : null,
    })),
  };
}
