import fc from "fast-check";
import { expect, test } from "vitest";
import {
  answer,
  back,
  currentItem,
  type Interview,
  jump,
  keep,
  reorder,
  skip,
  startInterview,
} from "../../../src/core/interview/interview.ts";
import { nextItem } from "../../../src/core/interview/next-item.ts";
import { listItems } from "../../../src/core/profile/items.ts";
import { checkAnswers } from "../../../src/core/scoring/answers.ts";
import { answered, profiles, smallProfiles } from "../arbitrary.ts";
import { at, holds, SLOW } from "../helpers.ts";

const ORDERS = ["listed", "shortest"] as const;

test("an interview that goes on asks what the one left would have asked", SLOW, () => {
  const cases = answered(smallProfiles()).chain((one) =>
    fc.subarray(listItems(one.profile).map(({ id }) => id)).map((ids) => ({ ...one, ids })),
  );
  holds(cases, ({ profile, answers, ids }) => {
    const skipped = ids.filter((id) => !Object.hasOwn(answers, id));
    for (const order of ORDERS) {
      const resumed = startInterview(profile, { seed: 1, order, answers, skipped });
      expect(currentItem(resumed)).toBe(nextItem(profile, answers, { order, skipped: new Set(skipped) }));
      expect([resumed.answers, resumed.skipped]).toEqual([answers, skipped]);
    }
  });
});

type Move = (interview: Interview) => Interview;

/** A move by two numbers, so that it fits any profile. */
function moveOf([kind, choice]: readonly [number, number]): Move {
  return (interview) => {
    const options = currentItem(interview)?.options ?? [];
    const all = listItems(interview.profile);
    switch (kind) {
      case 0:
        return back(interview);
      case 1:
        return skip(interview);
      case 2:
        return keep(interview);
      case 3:
        return jump(interview, [at(all, choice % all.length).id, at(all, (choice * 7) % all.length).id]);
      case 4:
        return reorder(interview, choice % 2 === 0 ? "listed" : "shortest");
      default:
        return options.length === 0
          ? interview
          : answer(interview, at(options, choice % options.length).value);
    }
  };
}

/** The shortest order weighs every open question at each step: small profiles keep that fast. */
const ways = fc.tuple(smallProfiles(), fc.array(fc.tuple(fc.nat(9), fc.nat(100)), { maxLength: 40 }));

test("whatever the way, it holds only known questions, each once, and answers that are options", SLOW, () => {
  holds(ways, ([profile, way]) => {
    const known = new Set(listItems(profile).map(({ id }) => id));
    let interview = startInterview(profile, { seed: 7 });
    for (const move of way.map(moveOf)) {
      interview = move(interview);
      const { trail, at: place, answers, skipped } = interview;
      expect(new Set(trail).size).toBe(trail.length);
      expect(trail.every((id) => known.has(id))).toBe(true);
      expect(place >= 0 && place <= trail.length).toBe(true);
      expect(currentItem(interview)?.id).toBe(trail[place]);
      expect(checkAnswers(profile, answers)).toEqual([]);
      expect(skipped.filter((id) => Object.hasOwn(answers, id))).toEqual([]);
      expect(new Set(skipped).size).toBe(skipped.length);
    }
  });
});

test("the listed interview ends when every question is answered or skipped, and not before", SLOW, () => {
  const lists = fc.tuple(profiles(), fc.array(fc.boolean(), { minLength: 60, maxLength: 60 }));
  holds(lists, ([profile, skips]) => {
    let interview = startInterview(profile, { seed: 7 });
    const asked: string[] = [];
    for (let item = currentItem(interview); item; item = currentItem(interview)) {
      asked.push(item.id);
      interview = skips[asked.length] ? skip(interview) : answer(interview, at(item.options, 0).value);
    }
    expect(asked).toEqual(listItems(profile).map(({ id }) => id));
    expect([...Object.keys(interview.answers), ...interview.skipped].sort()).toEqual([...asked].sort());
  });
});
