/** What the page of a comparison adds to the look of the report. */
export const RANKING_STYLE = `
body { max-width: 56rem; }
.ranking { margin: 0; }
.ranking thead th { overflow-wrap: normal; }
.ranking tbody th { position: relative; width: 27%; padding-left: 1.1rem; font-weight: 600; }
.ranking .place { font-variant-numeric: tabular-nums; color: var(--quiet); font-weight: 400; }
.ranking .chart { width: 32%; padding-top: .6rem; }
.ranking td[data-of]:nth-child(3) { white-space: nowrap; }
.ranking svg .mark { opacity: .8; }
.ranking tbody th::before, .ranking tbody th::after { content: ""; position: absolute; left: .15rem; width: .45rem; border: 0 solid var(--ink); border-left-width: 2px; }
.ranking tbody th::before { top: -1px; height: 1.1rem; display: none; }
.ranking tbody th::after { top: 1.05rem; bottom: 0; display: none; }
.ranking .up th::before { display: block; border-bottom-width: 2px; }
.ranking .down th::after { display: block; border-top-width: 2px; }
.ranking .up.down th::after { border-top-width: 0; }
@media screen and (max-width: 44rem) {
  .ranking table, .ranking tbody { display: block; }
  .ranking thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .ranking tr { position: relative; display: grid; grid-template-columns: auto 1fr; gap: .1rem 1rem; padding: .6rem 0 .6rem 1.1rem; border-top: 1px solid var(--line); }
  .ranking tbody th { position: static; padding: 0; }
  .ranking th, .ranking td { border: 0; padding: 0; }
  .ranking tbody th, .ranking .chart, .ranking td[data-of]:last-child { grid-column: 1 / -1; width: auto; }
  .ranking tbody .chart { padding: .25rem 0; }
  .ranking td[data-of]:nth-child(4) { text-align: right; }
  .ranking td[data-of]:last-child { color: var(--quiet); }
  .ranking td[data-of]:last-child::before { content: attr(data-of) ": "; }
}
@media print, (min-width: 44.01rem) { .ranking td[data-of] { overflow-wrap: break-word; } }
@media print { .ranking tr { break-inside: avoid; } }
`;
