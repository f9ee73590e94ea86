/** Sheets of paper, each a page of A4, whatever stands on it. Lengths are by the size of its text, which follows how much there is. */
export const SHEET_STYLE = `
.cover { margin-bottom: 1.5rem; }
.sheet { margin: 0 0 1.5rem; padding: 1.25rem; border: 1px solid var(--line); border-radius: .5rem; }
.sheet header { margin-bottom: .8em; }
.sheet h1 { font-size: 1.5em; }
.sheet h2 { margin: 0; font-size: 1.5em; }
.sheet h3 { margin: .9em 0 .2em; font-size: 1em; }
.sheet p, .sheet ul, .sheet ol { margin: 0 0 .5em; }
.sheet ol, .sheet ul { padding-left: 1.4em; }
.kicker { color: var(--quiet); }
.sheet .kicker { margin: 0; }
.kicker, .sheet .respondent, .sheet .quiet, .sheet .about, .sheet .bar-head, .sheet dt { font-size: .9em; }
.sheet .lead { font-size: 1.2em; }
.sheet .legend { margin-bottom: .3em; padding: 0; font-size: .85em; }
.sheet .bar { margin-bottom: .3em; }
.sheet .bar h3 { margin: 0; }
.sheet .points { margin: .6em 0; }
.lines { display: grid; gap: .5em; }
.lines .line { min-height: 3.2em; margin: 0; border-bottom: 1px dotted var(--quiet); }
.signatures { display: grid; grid-template-columns: repeat(auto-fit, minmax(0, 1fr)); gap: 1.5em; margin-top: 1.2em; text-align: center; }
.signatures p { margin: 0; }
.signatures .name { min-height: 1.5em; margin-top: 3em; border-top: 1px solid var(--quiet); }
.lines + .quiet { margin-top: .6em; }
.plan h2 { margin: .7em 0 .2em; font-size: 1.15em; }
.plan h3 { margin: .4em 0 .1em; }
.plan p, .plan ul, .plan ol { margin-bottom: .25em; }
.plan .identity { display: grid; gap: .25em 1.5em; }
.plan .identity > div { display: grid; grid-template-columns: 8.5em minmax(0, 1fr); gap: .75em; }
.plan .cards li { margin-bottom: .3em; }
.plan .cards p { margin: 0; }
.plan .cards .quiet { white-space: nowrap; }
@media (min-width: 34rem) { .plan .identity { grid-template-columns: 1fr 1fr; } }
@media screen {
  .sheet { content-visibility: auto; contain-intrinsic-size: auto 50rem; }
  .sheet .notice { margin-top: 1.5em; }
}
@media print {
  @page { size: A4; margin: 12mm 15mm; @bottom-right { content: none; } }
  .cover { display: none; }
  .sheet { height: 272mm; margin: 0; padding: .5mm 0 0; border: 0; border-radius: 0; display: flex; flex-direction: column; overflow: hidden; break-inside: avoid; font-size: 11pt; line-height: 1.35; }
  .sheet + .sheet { break-before: page; }
  .size-1 { font-size: 10pt; } .size-2 { font-size: 9pt; } .size-3 { font-size: 8pt; } .size-4 { font-size: 7pt; }
  .sheet > * { flex: none; }
  .sheet > .lines { flex: 1 1 auto; grid-auto-rows: 1fr; max-height: 60mm; margin-bottom: .8em; }
  .lines .line { min-height: 2.2em; }
  .sheet .notice { margin-top: auto; }
  .plan .identity { grid-template-columns: 1fr 1fr; }
  .plan .signatures { margin-top: auto; }
  .plan.size-3 { font-size: 8.6pt; }
  .plan .hint { display: none; }
}
`;
