import { answer, currentItem, type Interview, startInterview } from "../../src/core/interview/interview.ts";
import { type Item, listItems } from "../../src/core/profile/items.ts";
import { everyKind } from "./fixtures.ts";
import { at } from "./helpers.ts";

export const profile = everyKind();
export const ids = listItems(profile).map(({ id }) => id);
export const START = { seed: 7 };

export function item(id: string): Item {
  return at(
    listItems(profile).filter((one) => one.id === id),
    0,
  );
}

export function currentId(interview: Interview): string | null {
  return currentItem(interview)?.id ?? null;
}

/** Answers the first `count` questions with their first options. */
export function begun(count: number, order: "listed" | "shortest" = "listed"): Interview {
  let interview = startInterview(profile, { ...START, order });
  for (let index = 0; index < count; index += 1) interview = answerFirst(interview);
  return interview;
}

export function answerFirst(interview: Interview): Interview {
  const options = currentItem(interview)?.options ?? [];
  return answer(interview, at(options, 0).value);
}
