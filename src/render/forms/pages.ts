import { grouped } from "../../core/base/grouped.ts";
import { type Group, groupOf } from "../../core/interview/groups.ts";
import { type Item, listItems } from "../../core/profile/items.ts";
import type { Profile } from "../../core/profile/profile.ts";
import { formAsk } from "../../text/items.ts";

/** What stands on one page of a form: the items of one scale, so that no page is long. */
export interface FormPage {
  group: Group;
  /** Its place, from 1, among the pages of its part, and how many those are. */
  number: number;
  pages: number;
  /** The question that the options of all its items answer; null where they answer several, or none. */
  ask: string | null;
  items: readonly Item[];
}

/** A profile's items in listed order, page by page. */
export function pagesOf(profile: Profile): FormPage[] {
  const pages = [...grouped(listItems(profile), ({ scale }) => scale).values()].map((items) => {
    const asks = new Set(items.map(formAsk).filter((ask) => ask !== null));
    const [ask = null, ...others] = asks;
    const [first] = items;
    return { group: groupOf(profile, first), ask: others.length > 0 ? null : ask, items };
  });
  return pages.map((page, index) => {
    const same = (one: { group: Group }) => one.group === page.group;
    return {
      ...page,
      number: pages.slice(0, index + 1).filter(same).length,
      pages: pages.filter(same).length,
    };
  });
}
