import type { NeighboursSection } from "../../core/report/sections.ts";
import { neighbours as words } from "../../text/neighbours.ts";
import type { Block, Point } from "./blocks.ts";

/** The other roles for which the answers speak. @returns a point a role, and how to go on */
export function neighboursBlocks({ roles }: NeighboursSection): Block[] {
  const points = roles.map((one): Point => {
    const path = one.path === null ? [] : [words.path(one.path)];
    return { label: one.role, texts: [words.standing(one), ...path], isNumbered: false };
  });
  return [
    { kind: "paragraph", text: words.intro(roles.length) },
    { kind: "points", points },
    { kind: "note", text: words.next },
  ];
}
