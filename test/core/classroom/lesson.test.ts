import { expect, test } from "vitest";
import { lessonMaterial } from "../../../src/core/classroom/lesson.ts";
import type { Member } from "../../../src/core/classroom/member.ts";
import { everyKind, rating, testProfile } from "../fixtures.ts";
import { holds, SLOW } from "../helpers.ts";
import { classrooms } from "./classrooms.ts";
import { fitScaleNamed, member } from "./members.ts";

/** A profile with tips, which steps are made of. */
function profile() {
  const plain = everyKind();
  return { ...plain, traits: plain.traits.map((trait) => ({ ...trait, tips: [`Saran ${trait.id}`] })) };
}

test("the most shared claims and steps come first, and who needs a talk is counted once", () => {
  const own = profile();
  const [empathy, discipline] = [fitScaleNamed(own, "Empati"), fitScaleNamed(own, "Disiplin")];
  const members = [
    member("a", { group: "XI-2", claims: ["cepat"], steps: [discipline] }),
    member("b", { group: "XI-1", claims: ["cepat"], steps: [discipline, empathy] }),
    member("c", { group: "XI-1", claims: ["hanya-uang"], status: "insufficient", flags: ["inconsistent"] }),
    member("d", { flags: ["long-string"] }),
    member("e", { status: "insufficient" }),
  ];
  const material = lessonMaterial(own, members);
  expect(material).toMatchObject({ pupils: 5, classes: ["XI-1", "XI-2"], talks: 3 });
  expect(material.claims.map(({ claim, count }) => [claim.id, count])).toEqual([["cepat", 2]]);
  expect(material.steps).toEqual([
    { name: "Disiplin", tip: "Saran disiplin", count: 2 },
    { name: "Empati", tip: "Saran empati", count: 1 },
  ]);
});

test("where no claim is shared, the profile's own stand in, and nobody is counted", () => {
  const { claims } = lessonMaterial(profile(), [member("a", { claims: ["cepat"] })]);
  expect(claims.map(({ claim, count }) => [claim.id, count])).toEqual([
    ["hanya-uang", 0],
    ["cepat", 0],
  ]);
});

/** So many members whom this is said of. */
function times(count: number, settings: Partial<Member>): Member[] {
  return Array.from({ length: count }, () => member("a", settings));
}

test("three claims are talked about, those that most share, in the order of the profile where as many do", () => {
  const claim = (id: string) => ({ id, claim: id, truth: id, statements: [] });
  const own = { ...profile(), misconceptions: ["a", "b", "c", "d", "e"].map(claim), expectations: [] };
  const shown = (members: readonly Member[]) =>
    lessonMaterial(own, members).claims.map(({ claim: { id }, count }) => [id, count]);
  const members = [
    ...times(1, { claims: ["a", "b", "c", "d"] }),
    ...times(1, { claims: ["b", "c", "d", "e"] }),
    ...times(1, { claims: ["d", "e"] }),
  ];
  expect(shown(members)).toEqual([
    ["d", 3],
    ["b", 2],
    ["c", 2],
  ]);
  expect(shown([])).toEqual([
    ["a", 0],
    ["b", 0],
    ["c", 0],
  ]);
});

test("two steps are taken, those that most need, of scales that have a tip", () => {
  const tips = { a: ["A"], b: ["B", "Lain"], c: [], d: ["D"], e: ["E"] };
  const own = testProfile({
    traits: Object.entries(tips).map(([id, all]) => ({
      id,
      name: id,
      tips: all,
      items: [rating(`${id}-1`)],
    })),
  });
  const steps = (members: readonly Member[]) => lessonMaterial(own, members).steps;
  const members = [...times(2, { steps: ["a", "b", "c"] }), ...times(1, { steps: ["c", "d", "b"] })];
  expect(steps(members)).toEqual([
    { name: "b", tip: "B", count: 3 },
    { name: "a", tip: "A", count: 2 },
  ]);
  expect(steps(times(2, { steps: ["e", "c"] }))).toEqual([{ name: "e", tip: "E", count: 2 }]);
  expect(steps(times(2, {}))).toEqual([]);
});

test("a profile without claims and tips has a lesson too", () => {
  const bare = testProfile({
    traits: [{ id: "a", name: "A", responses: "sesuai", items: [{ id: "a-1", text: "A" }] }],
  });
  expect(lessonMaterial(bare, [])).toEqual({ pupils: 0, classes: [], claims: [], steps: [], talks: 0 });
});

test("no plan names a pupil, or a claim that one alone holds", SLOW, () => {
  holds(classrooms(6), ({ profile: own, members }) => {
    const material = lessonMaterial(own, members);
    expect(material.claims.length).toBeLessThanOrEqual(3);
    expect(material.claims.every(({ count }) => count !== 1)).toBe(true);
    expect(Object.keys(material)).toEqual(["pupils", "classes", "claims", "steps", "talks"]);
    expect(material.talks).toBeLessThanOrEqual(members.length);
  });
});
