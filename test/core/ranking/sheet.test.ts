import { describe, expect, test } from "vitest";
import { listItems } from "../../../src/core/profile/items.ts";
import { clashOf, sheetOf } from "../../../src/core/ranking/sheet.ts";
import { everyKind, rating, testProfile } from "../fixtures.ts";
import { holds } from "../helpers.ts";
import { catalogues } from "./catalogues.ts";

function role(id: string, reverse = false) {
  return testProfile({ id, traits: [{ id: "x", name: "x", items: [rating("x-1", { reverse })] }] });
}

describe("the questions of several roles", () => {
  test("stand there once each, those beside the verdict too", () => {
    const profiles = [everyKind(), role("a"), role("b")];
    const ids = listItems(sheetOf(profiles)).map(({ id }) => id);
    expect(ids).toEqual([...listItems(everyKind()).map(({ id }) => id), "x-1"]);
  });

  test("keep the note that the first role has", () => {
    const noted = (id: string, note: string) =>
      testProfile({ id, traits: [{ id: "x", name: "x", items: [rating("x-1", { note })] }] });
    const notes = listItems(sheetOf([noted("a", "Satu"), noted("b", "Dua")])).map(({ note }) => note);
    expect(notes).toEqual(["Satu"]);
  });

  test("are laid out once a list", () => {
    const profiles = [role("a")];
    expect(sheetOf(profiles)).toBe(sheetOf(profiles));
  });
});

describe("an item of one id", () => {
  test("may serve all roles where it means the same", () => {
    holds(catalogues("alike"), (profiles) => {
      expect(clashOf(profiles)).toBeNull();
    });
  });

  test("is named with the first two where it does not", () => {
    const clash = clashOf([role("a"), role("b"), role("c", true)]);
    expect(clash).toEqual({ item: "x-1", first: "a", second: "c" });
  });
});
