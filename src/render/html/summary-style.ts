/** A row of many numbers in several lines, its columns below those of the row above. */
function stacked(grid: string): string {
  return `
  ${grid} tr { display: grid; grid-template-columns: repeat(auto-fill, minmax(max(100% / var(--across) - .1px, var(--signs) * 1ch + .2rem), 1fr)); border-top: 1px solid var(--line); padding: .3rem 0; }
  ${grid} th, ${grid} td { border-top: 0; padding: .1rem 0; }
  ${grid} tr > :nth-child(1) { grid-column: 1 / span var(--name); }
  ${grid} tr > :nth-child(2) { grid-column: calc(var(--name) + 1) / -1; }
  ${grid} td:not(.text) { padding: .2rem .1rem; text-align: center; font-size: .8rem; }
  ${grid} th.tall { justify-self: center; align-self: end; }
  ${grid} .tall span { margin: 0; }`;
}

/** What the page of a summary adds to the look of the report. */
export const SUMMARY_STYLE = `
:root { --shade-unsure: #eaf4f0; --shade-good: #c9e4da; --shade-strong: #93cbb8; --shade-warn: #f7dfba; }
@media (prefers-color-scheme: dark) { :root { --shade-unsure: #1a2a24; --shade-good: #21453a; --shade-strong: #2b6a57; --shade-warn: #583f16; } }
body { max-width: 56rem; }
svg .floor { stroke: var(--quiet); stroke-width: 1; }
.histograms { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(20rem, 100%), 1fr)); gap: 1.25rem 2rem; margin-bottom: 1.25rem; }
.histogram svg { display: block; overflow: visible; }
.histogram text { paint-order: stroke; stroke: var(--ground); stroke-width: 3px; font-size: 11px; }
.histogram p { margin: .25rem 0 0; }
.bins { display: flex; flex-wrap: wrap; gap: 0 .8rem; margin: .15rem 0 0; padding: 0; list-style: none; color: var(--quiet); font-size: .8rem; font-variant-numeric: tabular-nums; }

table.counts th[scope="row"] { width: 50%; }
.counts th .quiet { display: block; margin-top: .1rem; }
.counts .chart { padding-top: .5rem; }
.counts svg { display: block; }
.counts thead td { border-top: 0; }
table.counts td:last-child, table.counts thead th:last-child { width: 8rem; text-align: right; font-variant-numeric: tabular-nums; }

table.grid { font-size: .85rem; }
table.grid th[scope="row"] { width: auto; min-width: 5rem; font-weight: 600; }
table.grid td:last-child { width: auto; }
.grid thead { position: sticky; top: 0; background: var(--ground); }
.grid thead th { vertical-align: bottom; color: var(--ink); }
.grid th.tall { padding: .3rem .1rem; }
.grid .tall span { display: block; max-height: 11rem; max-width: 2rem; overflow: hidden; margin-left: auto; writing-mode: vertical-rl; transform: rotate(180deg); font-size: .8rem; line-height: 1.15; }
.grid td:not(.text) { padding: .35rem .3rem; border-left: 2px solid var(--ground); text-align: right; font-variant-numeric: tabular-nums; overflow-wrap: normal; }
.grid .unsure { background: var(--shade-unsure); } .grid .good { background: var(--shade-good); } .grid .strong { background: var(--shade-strong); }
.grid .warn { background: var(--shade-warn); font-weight: 700; }
${stacked(".grid.wide")}
  .grid.wide thead { position: static; }

@media screen and (max-width: 44rem) {
  .counts tr { display: grid; grid-template-columns: 1fr 7rem; gap: 0 .75rem; border-top: 1px solid var(--line); padding: .35rem 0; }
  .counts thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .counts th, .counts td { border: 0; padding: 0; }
  table.counts th[scope="row"] { grid-column: 1 / -1; width: auto; }
  table.counts .chart { padding-top: .3rem; }
  table.counts td:last-child { width: auto; }
  ${stacked(".grid")}
}
@media screen and (max-width: 24rem) {
  .grid .tall span { font-size: .65rem; }
}
@media print {
  :root { --shade-unsure: #eef6f3; --shade-good: #d2e9e1; --shade-strong: #a5d5c5; --shade-warn: #f7dfba; }
  .histogram { break-inside: avoid; }
  .histograms { grid-template-columns: repeat(2, 1fr); gap: .6rem 1.2rem; }
  .grid thead { position: static; }
  .grid td:not(.text) { padding: .15rem .3rem; }
}
`;
