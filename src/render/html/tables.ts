import type { Block, RowGroup } from "../document/blocks.ts";
import { drawMovement } from "./charts.ts";
import { type Markup, markup, NOTHING, phrases, text } from "./markup.ts";

type Of<Kind extends Block["kind"]> = Extract<Block, { kind: Kind }>;

/** Letters that fit a narrow last column. */
const MOST_SHORT = 18;

export function drawTable({ caption, columns, rows }: Of<"table">): Markup {
  const title = caption === "" ? NOTHING : markup`<caption>${caption}</caption>`;
  const short = rows.every((row) => (row.at(-1) ?? "").length <= MOST_SHORT) ? " short" : "";
  return markup`<table class="listing of-${columns.length}${short}">${title}${head(columns)}<tbody>
${rows.map((row) => drawRow(row))}</tbody></table>`;
}

/** One table, so that its columns line up and its head is told once. */
export function drawGroupedTable({ caption, columns, groups }: Of<"groupedTable">): Markup {
  return markup`<table class="listing of-${columns.length} groups"><caption class="quiet">${caption}</caption>${head(columns)}${groups.map(drawGroup)}</table>`;
}

function drawGroup({ head: [first = "", ...cells], rows }: RowGroup): Markup {
  return markup`<tbody>
<tr class="group"><th scope="rowgroup">${first}</th>${cells.map((cell) => markup`<td>${cell}</td>`)}</tr>
${rows.map(({ cells: row, isOpen }) => drawRow(row, isOpen))}</tbody>`;
}

function head(columns: readonly string[]): Markup {
  return markup`<thead><tr>${columns.map((column) => markup`<th scope="col">${column}</th>`)}</tr></thead>`;
}

function drawRow([first = "", ...cells]: readonly string[], isOpen = false): Markup {
  const drawn = cells.map((cell) => markup`<td>${text(cell)}</td>`);
  return markup`<tr${isOpen ? markup` class="open"` : NOTHING}><th scope="row">${first}</th>${drawn}</tr>
`;
}

/** A picture in every row: the earlier value above the later one. */
export function drawMovements({ caption, columns, movements }: Of<"movements">): Markup {
  const { label, before, after, wobble, moved } = columns;
  const rows = movements.map((movement) => {
    const cells: [string, string][] = [
      [before, movement.before.value],
      [after, movement.after.value],
      [wobble, movement.wobble],
    ];
    const told = cells.map(([name, value]) => `${name}: ${value}`).join(". ");
    return markup`<tr><th scope="row">${movement.label}</th><td class="chart">${drawMovement(movement, told)}</td>${cells.map(([name, value]) => markup`<td data-of="${name}">${phrases(value)}</td>`)}<td class="${movement.moved.tone}">${movement.moved.label}</td></tr>
`;
  });
  const names = [before, after, wobble, moved].map((name) => markup`<th scope="col">${name}</th>`);
  return markup`<table class="numbers movements"><caption>${caption}</caption><thead><tr><th scope="col">${label}</th><td></td>${names}</tr></thead><tbody>
${rows}</tbody></table>`;
}
