import { lookUp } from "../base/at.ts";
import { planOf } from "../profile/plan.ts";
import type { Profile } from "../profile/profile.ts";
import type { Movement } from "../scoring/compare.ts";
import { sorted } from "./classes.ts";
import type { Member } from "./member.ts";

/** A claim that people believe, and the fact against it. */
export interface ClaimWords {
  id: string;
  claim: string;
  fact: string;
}

/** What the members of a group share, and so what to do with them. */
export type ActionKind =
  /** Too few answers for a result. */
  | { kind: "few" }
  /** Most of their answers to the statements of a claim agree with it. */
  | { kind: "claim"; claim: ClaimWords }
  /** A scale holds the result; `maybe`: of so many of them only by the answers given so far. */
  | { kind: "held"; scale: string; maybe: number }
  /** The fit moved beyond the wobble since earlier answers. */
  | { kind: "moved"; moved: "up" | "down" }
  | { kind: "edge" }
  /** A pattern in the answers that is worth a talk. */
  | { kind: "flagged" };

/** Members for whom the same can be done. Nobody is in only one: the groups tell of needs, not of people. */
export type ActionGroup = ActionKind & {
  /** By their names. */
  members: Member[];
};

/**
 * The groups of a class in which something can be done, those of one kind the largest first. Groups of nobody are left out.
 * @param members made by `memberOf` with the same profile, in any order
 */
export function actionGroups(profile: Profile, members: readonly Member[]): ActionGroup[] {
  const all = sorted(members);
  const moved = (wanted: Movement) => all.filter((member) => member.moved?.fit === wanted);
  const groups: ActionGroup[] = [
    { kind: "few", members: all.filter(({ status }) => status === "insufficient") },
    ...largestFirst(claimGroups(profile, all)),
    ...largestFirst(heldGroups(profile, all)),
    { kind: "moved", moved: "up", members: moved("up") },
    { kind: "moved", moved: "down", members: moved("down") },
    { kind: "edge", members: all.filter(({ nearEdge }) => nearEdge) },
    { kind: "flagged", members: all.filter(({ flags }) => flags.length > 0) },
  ];
  return groups.filter((group) => group.members.length > 0);
}

/** Groups of one size keep the order of the profile. */
function largestFirst(groups: readonly ActionGroup[]): ActionGroup[] {
  return [...groups].sort((a, b) => b.members.length - a.members.length);
}

/** All claims of a profile that can be believed, in listed order. */
export function claimsOf({ misconceptions, expectations }: Profile): ClaimWords[] {
  return [
    ...misconceptions.map(({ id, claim, truth }) => ({ id, claim, fact: truth })),
    ...expectations.map(({ id, claim, reality }) => ({ id, claim, fact: reality })),
  ];
}

function claimGroups(profile: Profile, members: readonly Member[]): ActionGroup[] {
  const groups = new Map(
    claimsOf(profile).map((claim): [string, ActionGroup] => [
      claim.id,
      { kind: "claim", claim, members: [] },
    ]),
  );
  for (const member of members) {
    for (const id of member.claims) lookUp(groups, id).members.push(member);
  }
  return [...groups.values()];
}

function heldGroups(profile: Profile, members: readonly Member[]): ActionGroup[] {
  return planOf(profile).fitScales.map(({ id, name }): ActionGroup => {
    const holding = members.filter(({ heldBy, mayHold }) => heldBy.includes(id) || mayHold.includes(id));
    const maybe = holding.filter(({ heldBy }) => !heldBy.includes(id)).length;
    return { kind: "held", scale: name, maybe, members: holding };
  });
}
