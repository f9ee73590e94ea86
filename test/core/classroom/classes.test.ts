import { expect, test } from "vitest";
import { byClass, sorted } from "../../../src/core/classroom/classes.ts";
import { holds, SLOW, shuffled } from "../helpers.ts";
import { classrooms } from "./classrooms.ts";
import { member } from "./members.ts";

test("names are in order, numbers by their value, and two of one name by their pages", () => {
  const names = ["b-10", "b-2", "A", "a", ""].map((name) => member(name));
  const twins = [member("A", { page: "siswa/A-2.html" }), member("A", { page: "siswa/A-3.html" })];
  expect(sorted([...twins.reverse(), ...names]).map(({ page }) => page)).toEqual([
    "siswa/.html",
    "siswa/a.html",
    "siswa/A-2.html",
    "siswa/A-3.html",
    "siswa/A.html",
    "siswa/b-2.html",
    "siswa/b-10.html",
  ]);
});

test("a class is one, however it is spelled, and takes the name that most write", () => {
  const groups = ["xi-1", "XI 1", "XI-10", null, "XI 1", "XI-2"];
  const members = groups.map((group, index) => member(`${index}`, { group }));
  const parts = byClass(members).map(({ name, members: own }) => [name, own.map((one) => one.name).join("")]);
  expect(parts).toEqual([
    ["XI 1", "014"],
    ["XI-2", "5"],
    ["XI-10", "2"],
    [null, "3"],
  ]);
});

test.each([
  [["XI 1", "xi-1", "xi-1"], "xi-1"],
  [["xi-1", "XI 1", "XI 1"], "XI 1"],
  [["xi-1", "XI 1"], "XI 1"],
  [["XI 1", "xi-1"], "XI 1"],
])("a class that is written %j is called %s", (groups, name) => {
  const members = groups.map((group, index) => member(`${index}`, { group }));
  expect(byClass(members)).toEqual([{ name, members }]);
});

test.each(["-", "\u200b"])("who names the class %j names none", (group) => {
  const members = [member("a", { group }), member("b"), member("c", { group: "X" })];
  expect(byClass(members).map(({ name, members: own }) => [name, own.length])).toEqual([
    ["X", 1],
    [null, 2],
  ]);
});

test("classes part the members, whatever their order", SLOW, () => {
  const mixed = classrooms(9).chain(({ members }) => shuffled(members).map((other) => ({ members, other })));
  holds(mixed, ({ members, other }) => {
    const pages = (list: typeof members) =>
      byClass(sorted(list)).map(({ name, members: own }) => [name, own]);
    expect(pages(other)).toEqual(pages(members));
    const all = byClass(members).flatMap(({ members: own }) => own);
    expect(new Set(all)).toEqual(new Set(members));
    expect(all.length).toBe(members.length);
  });
});
