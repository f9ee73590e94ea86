/** Sheets of paper, each a page of A4, whatever stands on it. */
export const SHEET_STYLE = `
.cover { margin-bottom: 1.5rem; }
.sheet { margin: 0 0 1.5rem; padding: 1.25rem; border: 1px solid var(--line); border-radius: .5rem; }
.sheet h2 { margin: 0; font-size: 1.5em; }
.sheet h3 { margin: 0 0 .2em; }
.sheet header { margin-bottom: .9em; }
.kicker { margin: 0; color: var(--quiet); font-size: .9em; }
.sheet .lead { font-size: 1.2em; }
.sheet .quiet, .sheet .about { font-size: .9em; }
.sheet .legend { font-size: .85em; }
.sheet .bar { margin-bottom: .6em; }
@media screen { .sheet { content-visibility: auto; contain-intrinsic-size: auto 50rem; } }
@media print {
  @page { size: A4; margin: 12mm 15mm; @bottom-right { content: none; } }
  .cover { display: none; }
  .sheet { height: 272mm; margin: 0; padding: 0; border: 0; display: flex; flex-direction: column; overflow: hidden; break-inside: avoid; font-size: 10.5pt; line-height: 1.35; }
  .sheet + .sheet { break-before: page; }
  .size-1 { font-size: 9.6pt; } .size-2 { font-size: 8.7pt; } .size-3 { font-size: 7.8pt; }
  .sheet .notice { margin-top: auto; }
}
`;
