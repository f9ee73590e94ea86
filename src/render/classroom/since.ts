import type { ClassMovements } from "../../core/classroom/movements.ts";
import { recap as words } from "../../text/recap.ts";
import { report } from "../../text/report.ts";
import { since } from "../../text/since.ts";
import type { Block, Point } from "../document/blocks.ts";

/** A class then and now: how many moved beyond the wobble, value by value. */
export function sinceBlocks({ compared, fit, scales }: ClassMovements, count: number): Block[] {
  const points = [
    pointOf(report.fit, words.moved("trait", fit)),
    ...scales.map(({ kind, name, counts }) => pointOf(since.scale(kind, name), words.moved(kind, counts))),
  ];
  return [
    { kind: "paragraph", text: words.since(compared, count) },
    { kind: "points", points },
    { kind: "note", text: words.sinceNote },
  ];
}

function pointOf(label: string, text: string): Point {
  return { label, texts: [text], isNumbered: false };
}
