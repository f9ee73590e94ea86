import { type Item, listItems } from "../profile/items.ts";
import type { Profile } from "../profile/profile.ts";
import type { Interview } from "./interview.ts";

/** The parts of an interview, in listed order. Their names do not tell what a question measures. */
export const GROUPS = ["duties", "traits", "antiTraits", "comparison", "statements"] as const;

/** One part of an interview. */
export type Group = (typeof GROUPS)[number];

/** The part of the interview to which an item belongs. */
export function groupOf(profile: Profile, item: Item): Group {
  if (item.kind === "comparison") return "comparison";
  if (item.kind === "statement") return "statements";
  if (item.scale === "duties") return "duties";
  return profile.traits.some(({ id }) => id === item.scale) ? "traits" : "antiTraits";
}

/** How far an interview is, overall and within the part on the screen. */
export interface Progress {
  answered: number;
  items: number;
  group: Group;
  /** The part's place, from 1, among the parts that this profile has. */
  groupNumber: number;
  groups: number;
}

/** How far an interview is at an item: so many of its questions have an answer, and in this part of it the item stands. */
export function progressOf({ profile, answers }: Interview, item: Item): Progress {
  const items = listItems(profile);
  const present = GROUPS.filter((group) => items.some((other) => groupOf(profile, other) === group));
  const group = groupOf(profile, item);
  return {
    answered: Object.keys(answers).length,
    items: items.length,
    group,
    groupNumber: present.indexOf(group) + 1,
    groups: present.length,
  };
}
