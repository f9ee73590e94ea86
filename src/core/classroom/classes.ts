import { grouped } from "../base/grouped.ts";
import { byCode, byName } from "../base/order.ts";
import { groupKey } from "../summary/groups.ts";
import type { Member } from "./member.ts";

/** Some members of one class. */
export interface ClassPart {
  /** As most of them write it; null for whoever names none. */
  name: string | null;
  members: Member[];
}

/** Members by their names, numbers by their value; two of one name by their pages, so that the order never hangs on the input's. */
export function sorted(members: readonly Member[]): Member[] {
  return [...members].sort(
    (a, b) => byName(a.name, b.name) || byCode(a.name, b.name) || byCode(a.page, b.page),
  );
}

/**
 * Members by class, spelled one way or another; whoever names none, or writes what says nothing, comes last. Each class keeps the order
 * of its members.
 */
export function byClass(members: readonly Member[]): ClassPart[] {
  const parts = grouped(members, ({ group }) => groupKey(group ?? ""));
  return [...parts]
    .map(([key, own]) => ({ name: key === "" ? null : spelling(own), members: own }))
    .sort((a, b) => Number(a.name === null) - Number(b.name === null) || inOrder(a.name ?? "", b.name ?? ""));
}

function inOrder(a: string, b: string): number {
  return byName(a, b) || byCode(a, b);
}

/** How most of the members of a class write its name. */
function spelling(members: readonly Member[]): string | null {
  const counts = new Map<string, number>();
  for (const { group } of members) if (group !== null) counts.set(group, (counts.get(group) ?? 0) + 1);
  const [first] = [...counts].sort(([a, x], [b, y]) => y - x || byCode(a, b));
  return first ? first[0] : null;
}
