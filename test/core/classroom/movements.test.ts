import { expect, test } from "vitest";
import { classMovements } from "../../../src/core/classroom/movements.ts";
import { everyKind } from "../fixtures.ts";
import { holds, SLOW } from "../helpers.ts";
import { classrooms } from "./classrooms.ts";
import { member } from "./members.ts";

test("whoever has earlier answers is counted once at every value", SLOW, () => {
  holds(classrooms(6), ({ profile, reports, members }) => {
    const compared = reports.flatMap(({ progress }) => progress ?? []);
    const found = classMovements(profile, members);
    expect(found?.compared ?? 0).toBe(compared.length);
    expect(found === null).toBe(compared.length === 0);
    for (const [index, { name, kind, counts }] of (found?.scales ?? []).entries()) {
      for (const way of ["up", "down", "steady", "unclear"] as const) {
        const moved = compared.filter(({ scales }) => scales[index]?.moved === way);
        expect(counts[way]).toBe(moved.length);
      }
      expect(compared[0]?.scales[index]).toMatchObject({ name, kind });
    }
    const total = Object.values(found?.fit ?? {}).reduce((sum, count) => sum + count, 0);
    expect(total).toBe(compared.length);
  });
});

test("a class without earlier answers has not moved", () => {
  expect(classMovements(everyKind(), [member("a")])).toBeNull();
});

test("what a later edition of the profile no longer has is not counted", () => {
  const moved = { fit: "up", scales: [{ id: "lain", moved: "up" }] } as const;
  const found = classMovements(everyKind(), [
    member("a", { moved: { ...moved, scales: [...moved.scales] } }),
  ]);
  expect(found?.fit).toEqual({ up: 1, down: 0, steady: 0, unclear: 0 });
  expect(found?.scales.every(({ counts }) => counts.up === 0)).toBe(true);
});
