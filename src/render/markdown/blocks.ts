import { report as words } from "../../text/report.ts";
import type { Block, BlockKind, ClaimBlock, Point } from "../document/blocks.ts";
import { drawBar, drawBars, drawOverview } from "./bars.ts";
import { drawCounts, drawFigures, drawGrid, drawHistograms } from "./groups.ts";
import { bold, link, list, plain, plains, table } from "./plain.ts";

type Drawers = { [Kind in BlockKind]: (block: Extract<Block, { kind: Kind }>) => string };

const drawers: Drawers = {
  lead: ({ text }) => bold(text),
  paragraph: ({ text }) => plain(text),
  note: ({ text }) => plain(text),
  bars: drawBars,
  points: ({ points }) => list(points.map(drawPoint)),
  overview: drawOverview,
  list: ({ items }) => list(items.map(brokenLines)),
  checklist: ({ groups }) =>
    groups
      .map(({ title, items }) => `### ${plain(title)}\n\n${list(items.map((item) => `[ ] ${plain(item)}`))}`)
      .join("\n\n"),
  claims: ({ claims }) => claims.map(drawClaim).join("\n\n"),
  sides: ({ left, right, between }) =>
    [
      table([left.title, right.title], [[left.text, right.text]].map(plains)),
      ...(between ? drawBar(between) : []),
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
  movements: ({ caption, columns: { label, before, after, wobble, moved }, movements }) => {
    const rows = movements.map((one) => [
      one.label,
      one.before.value,
      one.after.value,
      one.wobble,
      one.moved.label,
    ]);
    return captioned(caption, table([label, before, after, wobble, moved], rows.map(plains)));
  },
  counts: drawCounts,
  histograms: drawHistograms,
  figures: drawFigures,
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

/** A label with its text behind it, or with several below. */
function drawPoint({ label, texts, isNumbered }: Point): string {
  const head = bold(`${label}:`);
  if (texts.length === 1 && !isNumbered) return `${head} ${texts.map(brokenLines).join()}`;
  const items = texts.map((text, index) => `  ${isNumbered ? `${index + 1}.` : "-"} ${plain(text)}`);
  return [head, ...items].join("\n");
}

function drawClaim({ toneLabel, claimLabel, claim, factLabel, fact, statements }: ClaimBlock): string {
  const said = statements.map(({ mark, text, reason }) => {
    const answer = plain(mark === null ? text : `${mark}: ${text}`);
    return reason === null ? answer : `${answer}\\\n  ${words.reason}: ${plain(reason)}`;
  });
  const told = [`${claimLabel}: ${plain(claim)}`, `${factLabel}: ${plain(fact)}`, ...said];
  return `${bold(toneLabel)}\n\n${list(told)}`;
}
