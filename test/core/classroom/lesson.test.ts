import { expect, test } from "vitest";
import { lessonMaterial } from "../../../src/core/classroom/lesson.ts";
import { everyKind, testProfile } from "../fixtures.ts";
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
  ];
  const material = lessonMaterial(own, members);
  expect(material).toMatchObject({ pupils: 4, classes: ["XI-1", "XI-2"], talks: 2 });
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
