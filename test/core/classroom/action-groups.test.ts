import { expect, test } from "vitest";
import { type ActionGroup, actionGroups, claimsOf } from "../../../src/core/classroom/action-groups.ts";
import type { Member } from "../../../src/core/classroom/member.ts";
import { planOf } from "../../../src/core/profile/plan.ts";
import { everyKind } from "../fixtures.ts";
import { at, holds, SLOW, shuffled } from "../helpers.ts";
import { classrooms } from "./classrooms.ts";
import { fitScaleNamed, member } from "./members.ts";

/** What a group is for, and the pages of its members. */
function shown({ members, ...kind }: ActionGroup): unknown {
  return { ...kind, pages: members.map(({ page }) => page) };
}

/** Whether a member belongs to a group, told apart from how groups are made. */
function belongs(scales: ReadonlyMap<string, string>, group: ActionGroup, one: Member): boolean {
  switch (group.kind) {
    case "few":
      return one.status === "insufficient";
    case "claim":
      return one.claims.includes(group.claim.id);
    case "held":
      return [...one.heldBy, ...one.mayHold].some((id) => scales.get(id) === group.scale);
    case "moved":
      return one.moved?.fit === group.moved;
    case "edge":
      return one.nearEdge;
    case "flagged":
      return one.flags.length > 0;
  }
}

test("everybody is in the groups that they belong to, and in no other", SLOW, () => {
  holds(classrooms(8), ({ profile, members }) => {
    const scales = new Map(planOf(profile).fitScales.map(({ id, name }) => [id, name]));
    const groups = actionGroups(profile, members);
    for (const group of groups) {
      const pages = new Set(group.members.map(({ page }) => page));
      expect(group.members.length).toBe(pages.size);
      for (const one of members) expect(pages.has(one.page)).toBe(belongs(scales, group, one));
    }
    const claims = new Set(groups.flatMap((group) => (group.kind === "claim" ? [group.claim.id] : [])));
    expect(claims).toEqual(new Set(members.flatMap((one) => one.claims)));
    const isTold = (kind: ActionGroup["kind"]) => groups.some((group) => group.kind === kind);
    expect(isTold("few")).toBe(members.some(({ status }) => status === "insufficient"));
    expect(isTold("held")).toBe(members.some(({ heldBy, mayHold }) => heldBy.length + mayHold.length > 0));
    expect(isTold("edge")).toBe(members.some(({ nearEdge }) => nearEdge));
    expect(isTold("flagged")).toBe(members.some(({ flags }) => flags.length > 0));
  });
});

test("the order of the input changes nothing", SLOW, () => {
  const mixed = classrooms(8).chain((one) =>
    shuffled(one.members).map((members) => ({ ...one, mixed: members })),
  );
  holds(mixed, ({ profile, members, mixed: other }) => {
    expect(actionGroups(profile, other).map(shown)).toEqual(actionGroups(profile, members).map(shown));
  });
});

test("groups of one kind come the largest first, kinds in the order of what to do first", () => {
  const profile = everyKind();
  const [first, second] = [fitScaleNamed(profile, "Empati"), fitScaleNamed(profile, "Disiplin")];
  const members = [
    member("c", { heldBy: [second], flags: ["inconsistent"], nearEdge: true }),
    member("b", { heldBy: [first], mayHold: [second], claims: ["cepat"] }),
    member("a", { status: "insufficient", band: null, claims: ["cepat", "hanya-uang"] }),
    member("d", { moved: { fit: "down", scales: [] } }),
    member("e", { moved: { fit: "steady", scales: [] } }),
    member("f", { moved: { fit: "up", scales: [] } }),
  ];
  expect(actionGroups(profile, members).map(shown)).toEqual([
    { kind: "few", pages: ["siswa/a.html"] },
    { kind: "claim", claim: at(claimsOf(profile), 1), pages: ["siswa/a.html", "siswa/b.html"] },
    { kind: "claim", claim: at(claimsOf(profile), 0), pages: ["siswa/a.html"] },
    { kind: "held", scale: "Disiplin", maybe: 1, pages: ["siswa/b.html", "siswa/c.html"] },
    { kind: "held", scale: "Empati", maybe: 0, pages: ["siswa/b.html"] },
    { kind: "moved", moved: "up", pages: ["siswa/f.html"] },
    { kind: "moved", moved: "down", pages: ["siswa/d.html"] },
    { kind: "edge", pages: ["siswa/c.html"] },
    { kind: "flagged", pages: ["siswa/c.html"] },
  ]);
});

test("a class of nobody, and one in which nothing stands out, have no group", () => {
  expect(actionGroups(everyKind(), [])).toEqual([]);
  expect(actionGroups(everyKind(), [member("a"), member("b")])).toEqual([]);
});

test("a claim that the profile does not have is a bug", () => {
  expect(() => actionGroups(everyKind(), [member("a", { claims: ["lain"] })])).toThrow(RangeError);
});
