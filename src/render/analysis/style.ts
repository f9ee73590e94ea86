/** What the page of an analysis adds to the look of a summary. */
export const ANALYSIS_STYLE = `
body { max-width: 62rem; }
p, .points, .lead { max-width: 47rem; }
th[scope="row"] { white-space: pre-line; }
.figures { font-size: .85rem; }
.figures th, .figures td { padding-right: .6rem; }
.figures thead th { vertical-align: bottom; overflow-wrap: normal; }
.figures thead th:nth-child(5), .figures thead th:nth-child(7), .figures thead th:nth-child(8) { white-space: nowrap; }
.figures th[scope="row"] { min-width: 11rem; }
.figures .chart { width: 9rem; }
.figures td[data-of] { white-space: nowrap; }
.figures td[data-of], .figures thead th:nth-child(n + 2) { text-align: right; font-variant-numeric: tabular-nums; }
.figures thead th.picture { text-align: left; }
.figures text { font-size: 10px; }
.figures .marked th { font-weight: 600; }
.figures .marked td[data-of] { color: var(--warn); }
.grid thead th { overflow-wrap: normal; }
.grid th.tall { text-align: right; padding: .3rem; }
.grid .tall span { display: inline; max-height: none; max-width: none; writing-mode: horizontal-tb; transform: none; }
table.grid th[scope="row"] { font-weight: 400; }
.grid td:not(.text) { white-space: nowrap; }
.grid:has(thead :nth-child(8)) td:not(.text) { white-space: normal; overflow-wrap: normal; }

@media screen and (max-width: 52rem) {
  .figures, .figures caption, .figures tbody { display: block; }
  .figures thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .figures tr { display: grid; grid-template-columns: repeat(4, minmax(0, 1fr)); gap: .35rem .75rem; padding: .75rem 0; border-top: 1px solid var(--line); }
  .figures th, .figures td { padding: 0; border: 0; }
  .figures th[scope="row"], .figures .chart { grid-column: 1 / -1; width: auto; min-width: 0; font-size: .95rem; }
  .figures .chart svg { max-width: 20rem; }
  .figures td[data-of] { align-self: end; white-space: normal; text-align: left; }
  .figures td[data-of]::before { content: attr(data-of); display: block; color: var(--quiet); font-size: .8rem; }
}
@media screen and (max-width: 44rem) {
  .grid tr { grid-template-columns: repeat(auto-fill, minmax(2.9rem, 1fr)); }
  .grid tr > :nth-child(1) { grid-column: 1 / -1; }
  .grid tr > :nth-child(2) { grid-column: auto; }
  .grid td:not(.text) { white-space: normal; overflow-wrap: normal; }
}
@media screen and (max-width: 40rem) { .listing td:nth-child(2) { font-weight: 400; } }
@media screen and (max-width: 30rem) { .figures tr { grid-template-columns: repeat(3, minmax(0, 1fr)); } }
@media print {
  .figures { font-size: .8rem; }
  .figures .chart { width: 9rem; }
  .figures text { font-size: 7px; }
}
`;
