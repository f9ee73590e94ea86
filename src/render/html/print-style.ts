/** The look of a page on paper: all that is folded is open, and nothing is cut that belongs together. */
export const PRINT_STYLE = `@media print {
  :root {
    color-scheme: light; --ground: #fff; --card: #f2f2f2; --ink: #000; --quiet: #444; --line: #bbb; --sure: #0f6b57; --stripe: #0f6b57;
    --stripe-ground: #e4f0ec; --room: #e6e6e6; --warn: #6b3a00; --link: #000;
    --heavy: #7d3c98; --heavy-ground: #efe4f5; --zone: #75807b;
  }
  details::details-content { content-visibility: visible; height: auto; display: block; }
  summary { list-style: none; }
  summary::-webkit-details-marker { display: none; }
  .fold { padding-top: .4rem; }
  .folded { margin-top: .8rem; padding: .6rem 0 0; }
  .points > div { padding: .12rem 0; grid-template-columns: minmax(0, 1fr) minmax(0, 4fr); }
  .legend { margin-bottom: .2rem; }
  .overview .chart { padding: .2rem .75rem .1rem 0; width: 40%; }
  .overview svg { height: 11px; }
  .overview .group th { padding-top: .4rem; }
  @page { size: A4; margin: 13mm 15mm 15mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; color: #444; } }
  * { print-color-adjust: exact; }
  html { font-size: 8.6pt; }
  body { max-width: none; padding: 0; line-height: 1.35; }
  nav { display: none; }
  h1 { font-size: 1.75rem; } h2 { font-size: 1.35rem; margin-bottom: .4rem; } .lead { font-size: 1.25rem; }
  section { padding-top: .6rem; margin-top: .8rem; }
  h2, h3, h4, summary, figcaption, caption, thead, .legend, .group, .bar-head { break-after: avoid; }
  .bar, .claim, .steps, .side, .sides, .points > div, tr, li, .numbers { break-inside: avoid; }
  .lead, h2 + p, .fold > p:first-child { break-after: avoid; break-inside: avoid; }
  table + .quiet { break-before: avoid; }
  .bars { display: grid; grid-template-columns: repeat(6, minmax(0, 1fr)); gap: .9rem 1.5rem; margin-bottom: .9rem; }
  .bar { grid-column: span 3; margin: 0; }
  .bar:only-child { grid-column: span 6; margin: 0; }
  .bars:has(> :nth-child(3):last-child) .bar { grid-column: span 2; }
  .bars.ranged .bar:not(:only-child) .bar-head { display: block; }
  .bars:has(> :nth-child(3):last-child) h3 { display: flex; align-items: end; min-height: 2.8em; }
  .notes { margin-top: .25rem; gap: .15rem; font-size: .88rem; }
  .notes > div { display: grid; }
  .notes dd + dd { margin-top: 0; }
  .claim { padding: .5rem .7rem; margin-bottom: .5rem; }
  .claim dl { display: grid; grid-template-columns: 2fr 3fr; gap: 0 1rem; }
  .claims.beside dl { grid-template-columns: 1fr 1fr; margin-bottom: 0; }
  .claim .tone { margin-bottom: .2rem; }
  .claim dl > div { margin-bottom: .2rem; }
  svg text { font-size: 9.5px; }
  .folded .bar:not(:only-child) svg { display: none; }
  .side { padding: .5rem .7rem; } .between { padding: .6rem 1rem .4rem; }
  table { font-size: .92rem; margin-bottom: .7rem; }
  th, td { padding-top: .12rem; padding-bottom: .12rem; }
  .movements tr { gap: .05rem 1rem; padding: .3rem 0; }
  .group > * { padding-top: .7rem; border-bottom-width: 1px; border-bottom-color: var(--quiet); }
  p, ul { margin-bottom: .4rem; }
  .checklist label { padding: .1rem 0; }
}
`;
