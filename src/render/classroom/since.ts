import type { ClassMovements, MovementCounts } from "../../core/classroom/movements.ts";
import { counted } from "../../text/numbers.ts";
import { recap as words } from "../../text/recap.ts";
import { report } from "../../text/report.ts";
import { since } from "../../text/since.ts";
import type { Block, GridValue } from "../document/blocks.ts";

/** A class then and now: how many moved beyond the wobble, scale by scale. */
export function sinceBlocks({ compared, fit, scales }: ClassMovements, count: number): Block[] {
  const rows = [
    { texts: [report.fit], values: valuesOf(fit) },
    ...scales.map(({ kind, name, counts }) => ({
      texts: [since.scale(kind, name)],
      values: valuesOf(counts),
    })),
  ];
  return [
    { kind: "paragraph", text: words.since(compared, count) },
    {
      kind: "grid",
      caption: words.sinceCaption,
      columns: { texts: [since.columns.label], values: [...words.sinceColumns] },
      rows,
    },
    { kind: "note", text: words.sinceNote },
  ];
}

function valuesOf({ up, down, steady, unclear }: MovementCounts): GridValue[] {
  return [up, down, steady, unclear].map((count) => ({ text: counted(count), tone: "none" }));
}
