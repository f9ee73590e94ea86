import { decimal } from "../../text/numbers.ts";
import { report as words } from "../../text/report.ts";
import type { Bar, Block, BlockKind, ClaimBlock } from "../document/blocks.ts";
import { barCells } from "../terminal/cells.ts";
import { drawCounts, drawGrid, drawHistograms } from "./groups.ts";
import { bold, link, list, plain, plains, table } from "./plain.ts";

type Drawers = { [Kind in BlockKind]: (block: Extract<Block, { kind: Kind }>) => string };

const drawers: Drawers = {
  lead: ({ text }) => bold(text),
  paragraph: ({ text }) => plain(text),
  note: ({ text }) => plain(text),
  bars: ({ bars }) => [barsTable(bars), ...bars.flatMap(barNotes)].join("\n\n"),
  list: ({ items }) => list(items.map(brokenLines)),
  checklist: ({ groups }) =>
    groups
      .map(({ title, items }) => `### ${plain(title)}\n\n${list(items.map((item) => `[ ] ${plain(item)}`))}`)
      .join("\n\n"),
  claims: ({ claims }) => claims.map(drawClaim).join("\n\n"),
  sides: ({ left, right, between }) =>
    [
      table([left.title, right.title], [[left.text, right.text]].map(plains)),
      ...(between ? [barsTable([between]), ...barNotes(between)] : []),
    ].join("\n\n"),
  table: ({ caption, columns, rows }) => captioned(caption, table(columns, rows.map(plains))),
  groupedTable: ({ caption, columns, groups }) =>
    [
      plain(caption),
      ...groups.flatMap(({ head: [title = "", ...cells], rows }) => [
        [bold(title), ...plains(cells)].join(" · "),
        table(
          columns,
          rows.map((row) => plains(row.cells)),
        ),
      ]),
    ].join("\n\n"),
  movements: ({ caption, columns: { label, before, after, step, moved }, movements }) => {
    const rows = movements.map((one) => [
      one.label,
      one.before.value,
      one.after.value,
      one.step,
      one.moved.label,
    ]);
    return captioned(caption, table([label, before, after, step, moved], rows.map(plains)));
  },
  counts: drawCounts,
  histograms: drawHistograms,
  grid: drawGrid,
  sources: ({ sources }) =>
    list(
      sources.map(({ text, date, url }) => {
        const dated = plain(date === null ? text : `${text} (${date})`);
        return url === null ? dated : `${dated} ${link(url)}`;
      }),
    ),
};

/** Draws one piece of a section. */
export function drawBlock(block: Block): string {
  const draw = drawers[block.kind] as (block: Block) => string;
  return draw(block);
}

function captioned(caption: string, drawn: string): string {
  return caption === "" ? drawn : `${bold(caption)}\n\n${drawn}`;
}

/** Text of several lines inside a list item. */
function brokenLines(text: string): string {
  return text.split("\n").map(plain).join("\\\n  ");
}

/** Columns of a bar drawn with letters. */
const BAR_WIDTH = 20;

function barsTable(bars: readonly Bar[]): string {
  const { scale, low, high, point, answered } = words.numberColumns;
  const isCounted = bars.some((bar) => bar.answered !== "");
  const rows = bars.map((bar) => [
    plain(bar.label),
    `\`${barCells(bar, BAR_WIDTH)}\``,
    decimal(bar.low),
    decimal(bar.high),
    bar.point === null ? words.noPoints : decimal(bar.point),
    ...(isCounted ? [plain(bar.answered)] : []),
  ]);
  return table([scale, words.range, low, high, point, ...(isCounted ? [answered] : [])], rows);
}

function barNotes({ label, value, poles, about, notes }: Bar): string[] {
  const ends = poles ? [words.poles(...poles)] : [];
  const told = [about, ...ends].filter((text) => text !== "").map(plain);
  const said = notes.flatMap((group) => group.items.map((item) => plain(`${group.label}: ${item}`)));
  return [`${bold(label)}: ${plain(value)}`, ...told, ...(said.length > 0 ? [list(said)] : [])];
}

function drawClaim({ toneLabel, claimLabel, claim, factLabel, fact, statements }: ClaimBlock): string {
  const said = statements.map(({ text, reason }) =>
    reason === null ? plain(text) : `${plain(text)}\\\n  ${words.reason}: ${plain(reason)}`,
  );
  const told = [`${claimLabel}: ${plain(claim)}`, `${factLabel}: ${plain(fact)}`, ...said];
  return `${bold(toneLabel)}\n\n${list(told)}`;
}
