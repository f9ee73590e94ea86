import { ranking as words } from "../../text/ranking.ts";
import type { DocumentSection } from "../document/blocks.ts";
import { drawBlock } from "../markdown/blocks.ts";
import { bold, plain, table } from "../markdown/plain.ts";
import { barCells, legendOf } from "../terminal/cells.ts";
import type { Compared } from "./compared.ts";
import { rankingDocument } from "./document.ts";
import type { RankedRow } from "./rows.ts";

/** Columns of a bar in a row. */
const BAR_WIDTH = 20;

/** A comparison as Markdown. */
export function renderRankingMarkdown(compared: Compared): string {
  const { title, subtitle, lead, why, rows, sections } = rankingDocument(compared);
  const parts = [
    `# ${plain(title)}`,
    ...(subtitle === null ? [] : [plain(subtitle)]),
    bold(lead),
    ...(why === null ? [] : [plain(why)]),
    ...(rows.length === 0 ? [] : [drawRows(rows)]),
    ...sections.flatMap(drawSection),
  ];
  return `${parts.join("\n\n")}\n`;
}

function drawSection({ title, blocks }: DocumentSection): string[] {
  return [`## ${plain(title)}`, ...blocks.map(drawBlock)];
}

function drawRows(rows: readonly RankedRow[]): string {
  const { role, fit, verdict, order } = words.columns;
  const cells = rows.map((row) => [
    `${row.place}\\. ${plain(row.role)}`,
    `\`${barCells(row.bar, BAR_WIDTH)}\``,
    plain(row.value),
    plain(row.verdict),
    plain(row.order),
  ]);
  const bars = rows.map(({ bar }) => bar);
  return [table([role, "", fit, verdict, order], cells), plain(legendOf(bars, true))].join("\n\n");
}
