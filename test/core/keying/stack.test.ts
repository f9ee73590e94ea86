import fc from "fast-check";
import { expect, test } from "vitest";
import {
  counted,
  isComplete,
  itemsOf,
  type Keying,
  openRow,
  startKeying,
} from "../../../src/core/keying/keying.ts";
import { press } from "../../../src/core/keying/press.ts";
import {
  answersOf,
  changedQuestions,
  resumableStack,
  type SavedStack,
  saveableStack,
} from "../../../src/core/keying/stack.ts";
import type { Profile } from "../../../src/core/profile/profile.ts";
import { rating, testProfile } from "../fixtures.ts";
import { at, holds, SLOW } from "../helpers.ts";
import { keyed, profile, seen, typed, withManyOptions } from "./keyed.ts";

const ABOUT = {
  file: null,
  startedAt: "2026-11-24T17:06:00.000Z",
  savedAt: "2026-11-24T17:06:01.000Z",
  written: null,
};

/** What the disk holds, as a later program reads it. */
function kept(keying: Keying): SavedStack {
  return JSON.parse(JSON.stringify(saveableStack(keying, ABOUT)));
}

function resumed(of: Profile, stack: SavedStack): Keying {
  const start = resumableStack(of, stack);
  if (!start) throw new Error("nothing to go on with");
  return startKeying(of, start);
}

const PROFILES = [profile, withManyOptions()];

/** Codes, classes, answers, and every key that there is; often enough a whole row. */
const keys = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(..."0123456") },
      { weight: 2, arbitrary: fc.constantFrom(..."⌫←→⇥ lp") },
      { weight: 1, arbitrary: fc.constantFrom(..."⏎↑↓⎋∅9xA-") },
      {
        weight: 1,
        arbitrary: fc.constantFrom("A⏎⏎", "B⏎X⏎", "1111111111⏎", "1111111111", "101⏎", "1112111111⏎ 1⏎"),
      },
    ),
    { maxLength: 120 },
  )
  .map((list) => `A⏎⏎${list.join("")}`);

/** A stack of one of the profiles after keys, and then one more. */
const stacks = fc.record({ of: fc.constantFrom(...PROFILES), keys });

test("after any keys every row holds options alone, and counts no more than it holds", SLOW, () => {
  holds(stacks, ({ of, keys }) => {
    const keying = keyed(keys, of);
    for (const { row } of keying.pupils) {
      expect(row.at).toBeLessThanOrEqual(row.choices.length);
      expect(row.choices.length).toBeLessThanOrEqual(itemsOf(keying).length);
      for (const [index, choice] of row.choices.entries())
        expect(choice).toBeLessThanOrEqual(at(itemsOf(keying), index).options.length);
    }
  });
});

test("a key changes the booklet at hand alone, and none while keys are stopped", SLOW, () => {
  holds(stacks, ({ of, keys }) => {
    let keying = startKeying(of);
    for (const key of keys) {
      const after = typed(keying, key);
      const touched = keying.place.pupil;
      for (const [index, pupil] of keying.pupils.entries()) {
        if (index !== touched) expect(after.pupils[index]).toEqual(pupil);
      }
      if (keying.stop) expect(after.pupils).toEqual(keying.pupils);
      expect(after.pupils.length - keying.pupils.length).toBeLessThanOrEqual(1);
      keying = { ...after, wantsMenu: false };
    }
  });
});

test("what is kept goes on as it was left, after any keys", SLOW, () => {
  holds(stacks, ({ of, keys }) => {
    const keying = keyed(keys, of);
    const again = resumed(of, kept(keying));
    expect(again).toEqual({ ...keying, stop: null, notice: null, refused: 0, wantsMenu: false });
    expect(kept(again)).toEqual(kept(keying));
  });
});

test("Backspace takes exactly the last answer back, any number of times, and → gives it again", SLOW, () => {
  const rows = fc.record({
    of: fc.constantFrom(...PROFILES),
    steps: fc.array(fc.nat({ max: 11 }), { maxLength: 10 }),
  });
  holds(rows, ({ of, steps }) => {
    let keying = keyed("A⏎⏎", of);
    const rows = [counted(at(keying.pupils, 0).row)];
    for (const step of steps.slice(0, itemsOf(keying).length)) {
      const options = at(itemsOf(keying), rows.length - 1).options.length;
      const choice = Math.min(step, options);
      const digits = options > 9 ? String(choice).padStart(2, "0") : String(choice);
      keying = typed(keying, digits);
      rows.push(counted(at(keying.pupils, 0).row));
      expect(rows.at(-1)).toEqual([...(rows.at(-2) ?? []), choice]);
    }
    for (const row of rows.toReversed().slice(1)) {
      keying = typed(keying, "⌫");
      expect(counted(at(keying.pupils, 0).row)).toEqual(row);
    }
    for (const row of rows.slice(1)) {
      keying = typed(keying, "→");
      expect(counted(at(keying.pupils, 0).row)).toEqual(row);
    }
  });
});

test("typed at once or key by key is the same", SLOW, () => {
  holds(stacks, ({ of, keys }) => {
    const whole = keyed(keys, of);
    const parts = [...keys].reduce(
      (keying, key) => resumedUnlessStopped(of, typed(keying, key)),
      startKeying(of),
    );
    expect(seen(parts)).toBe(seen(whole));
  });
});

/** What was told, and what stopped the keys, is not kept: everything else is. */
function resumedUnlessStopped(of: Profile, keying: Keying): Keying {
  const { stop, notice, refused, wantsMenu } = keying;
  return { ...resumed(of, kept(keying)), stop, notice, refused, wantsMenu };
}

const DIFFERENT = keyed("A⏎⏎1111111111p2211111111⏎ 3");

test.each<[string, Keying, (stack: SavedStack) => unknown]>([
  [
    "an answer that is no option",
    keyed("A⏎⏎1"),
    (stack) => Object.assign(at(stack.pupils, 0).row, { choices: "6" }),
  ],
  [
    "more that count than there are",
    keyed("A⏎⏎1"),
    (stack) => Object.assign(at(stack.pupils, 0).row, { at: 2 }),
  ],
  [
    "more answers than questions",
    keyed("A⏎⏎1"),
    (stack) => Object.assign(at(stack.pupils, 0).row, { choices: "11111111111" }),
  ],
  ["a pupil that is none", keyed("A⏎⏎1"), (stack) => Object.assign(stack.place, { pupil: 1 })],
  [
    "a second pass that is none",
    keyed("A⏎⏎1111111111p1"),
    (stack) => Object.assign(stack.place, { row: { choices: "9", at: 1 } }),
  ],
  ["differences of half a row", DIFFERENT, (stack) => Object.assign(at(stack.pupils, 0).row, { at: 3 })],
  ["a decision that is no option", DIFFERENT, (stack) => Object.assign(stack.place, { decided: [7] })],
  ["a decision too many", DIFFERENT, (stack) => Object.assign(stack.place, { decided: [1, 1, 1] })],
])("%s is nothing to go on with", (_, keying, damage) => {
  const stack = kept(keying);
  expect(resumableStack(profile, stack)).not.toBeNull();
  damage(stack);
  expect(resumableStack(profile, stack)).toBeNull();
});

const ASKED = [rating("a-1"), rating("a-2"), rating("a-3")];

function withItems(items: typeof ASKED): Profile {
  return testProfile({ traits: [{ id: "a", name: "A", items }] });
}

test.each([
  ["the same", ASKED, 0, { "a-1": 1, "a-2": 2, "a-3": 3 }],
  ["another text", [at(ASKED, 0), rating("a-2", { text: "Lain" }), at(ASKED, 2)], 1, { "a-1": 1, "a-3": 3 }],
  [
    "another id",
    [at(ASKED, 0), rating("a-4", { text: "Teks a-2" }), at(ASKED, 2)],
    1,
    { "a-1": 1, "a-3": 3 },
  ],
  ["another order", [at(ASKED, 2), at(ASKED, 1), at(ASKED, 0)], 2, { "a-1": 1, "a-2": 2, "a-3": 3 }],
  ["one that is gone", ASKED.slice(0, 2), 1, { "a-1": 1, "a-2": 2 }],
  ["one more", [...ASKED, rating("a-4")], 1, { "a-1": 1, "a-2": 2, "a-3": 3 }],
])("a profile whose questions are by now %s", (_, items, changed, answers) => {
  const before = withItems(ASKED);
  const keying = keyed("A⏎⏎123", before);
  const today = withItems(items);
  expect(changedQuestions({ profile: today }, kept(keying))).toBe(changed);
  expect(answersOf(today, kept(keying), at(keying.pupils, 0).row)).toEqual(answers);
});

test("an empty answer is none, and answers behind the last question are nobody's", () => {
  const keying = keyed("A⏎⏎103", withItems(ASKED));
  const row = { choices: [1, 0, 3, 2], at: 4 };
  expect(answersOf(keying.profile, kept(keying), row)).toEqual({ "a-1": 1, "a-3": 3 });
});

test("every row is kept as its signs, also that of a second pass", () => {
  const { pupils, place } = kept(keyed("A⏎⏎2112p211⌫", withManyOptions()));
  expect(at(pupils, 0).row).toEqual({ choices: "2b2", at: 3 });
  expect(place).toMatchObject({ kind: "second", row: { choices: "2b", at: 1 } });
});

test("the last option may decide a difference", () => {
  const keying = keyed("A⏎⏎1111111111p2211111111⏎ 5");
  expect(seen(resumed(profile, kept(keying)))).toBe("differences 0:5 | A/:1111111111");
});

test("answers by their ids: what was left empty or taken back is none, and a statement's are its own", () => {
  const keying = keyed("A⏎⏎0200000312⌫");
  const { row } = at(keying.pupils, 0);
  expect(answersOf(profile, kept(keying), row)).toEqual({ "empati-1": 2, "arah-2": 3, "uang-1": true });
  expect(isComplete(keying, at(keying.pupils, 0))).toBe(false);
  expect(isComplete(keying, at(press(keying, { key: "right", sign: "" }).pupils, 0))).toBe(true);
  expect(seen(openRow(keying, 0))).toBe("row 0 | A/:020000031(2)");
});
