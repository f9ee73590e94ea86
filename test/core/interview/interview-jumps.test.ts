import { describe, expect, test } from "vitest";
import {
  answer,
  back,
  currentItem,
  jump,
  reorder,
  skip,
  startInterview,
} from "../../../src/core/interview/interview.ts";
import { begun, currentId, profile, START } from "../interviews.ts";

describe("jumping", () => {
  test("questions are shown again, then the interview goes on from its end", () => {
    const jumped = jump(begun(4), ["minat-1", "empati-2"]);
    expect([currentId(jumped), jumped.trail]).toEqual([
      "minat-1",
      ["empati-1", "empati-3", "disiplin-1", "minat-1", "empati-2"],
    ]);
    const after = answer(answer(jumped, 5), 5);
    expect(currentId(after)).toBe("disiplin-1");
    expect(after.answers).toMatchObject({ "minat-1": 5, "empati-2": 5 });
  });

  test("the question left open comes up once more, not twice on the way", () => {
    const after = answer(jump(begun(1), ["arah-1"]), 3);
    expect([after.trail, after.at]).toEqual([["minat-1", "arah-1", "empati-1"], 2]);
    expect(currentId(back(after))).toBe("arah-1");
  });

  test("a question never shown can be jumped to; a skipped one too", () => {
    expect(currentId(jump(begun(0), ["cepat-1"]))).toBe("cepat-1");
    expect(currentId(jump(skip(begun(1)), ["empati-1"]))).toBe("empati-1");
  });

  test("ids of no question lead nowhere", () => {
    const here = begun(2);
    expect(jump(here, ["hilang"])).toBe(here);
    expect(jump(here, [])).toBe(here);
    expect(currentId(jump(here, ["hilang", "minat-1"]))).toBe("minat-1");
    expect(jump(here, ["minat-1", "minat-1"]).trail).toEqual(["empati-1", "empati-2", "minat-1"]);
  });
});

describe("the order", () => {
  test("a settled short interview goes on with what it left out", () => {
    const settled = startInterview(profile, {
      ...START,
      order: "shortest",
      answers: { "disiplin-1": 1, "minat-1": 1, "empati-1": 3, "sabar-1": 3 },
    });
    expect(currentItem(settled)).toBeNull();
    const full = reorder(settled, "listed");
    expect([full.order, currentId(full), full.at]).toEqual(["listed", "empati-2", 4]);
    expect(reorder(settled, "shortest")).toEqual(settled);
  });

  test("a question on the screen stays", () => {
    const short = begun(1, "shortest");
    expect(reorder(short, "listed")).toEqual({ ...short, order: "listed" });
  });
});
