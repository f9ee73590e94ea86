/** The look of the HTML report: light and dark, from phones to paper, readable without colour. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --ground: #ffffff; --card: #f4f6f5; --ink: #1c2321; --quiet: #55605c; --line: #d5dcd9;
  --sure: #0f6b57; --stripe: #0f6b57; --stripe-ground: #cfe5de; --room: #e6ebe9; --warn: #8a4b00; --link: #0b5d8a;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #131816; --card: #1c2320; --ink: #e8ecea; --quiet: #a7b2ad; --line: #35403b;
    --sure: #5cc9a7; --stripe: #5cc9a7; --stripe-ground: #24443a; --room: #2a332f; --warn: #f0b869; --link: #8cc8ef;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; max-width: 47rem; padding: 1.5rem 1rem 4rem; background: var(--ground); color: var(--ink);
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; overflow-wrap: anywhere;
}
h1 { margin: 0; font-size: 1.6rem; line-height: 1.25; text-wrap: balance; }
h2 { margin: 0 0 .75rem; font-size: 1.25rem; line-height: 1.3; }
h3 { margin: 0; font-size: 1rem; line-height: 1.4; }
p { margin: 0 0 .75rem; }
ul { margin: 0 0 .75rem; padding-left: 1.25rem; }
a { color: var(--link); }
section { padding-top: 1.5rem; margin-top: 2rem; border-top: 1px solid var(--line); }
section:first-child { margin-top: 1.25rem; }
.patterns { position: absolute; }
.respondent, .quiet, .notes, .reason, .date, caption, nav { color: var(--quiet); }
.respondent { margin: .25rem 0 0; }
.quiet { font-size: .9rem; }
.lead { font-size: 1.2rem; line-height: 1.4; font-weight: 600; text-wrap: pretty; }
section > h3 { margin: 1.25rem 0 .5rem; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1rem; margin: 1rem 0 0; padding: 0; list-style: none; font-size: .9rem; }
nav a { display: inline-block; padding: .2rem 0; }

.bar { margin: 0 0 1.5rem; }
.bar-head { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1rem; margin-bottom: .3rem; }
.bar-head .value { margin: 0; font-variant-numeric: tabular-nums; }
.bar svg { display: block; overflow: visible; }
.bar .about { margin: .4rem 0 0; font-size: .9rem; }
.poles { display: flex; justify-content: space-between; gap: 2rem; margin: 0; font-size: .9rem; }
.poles span:last-child { text-align: right; }
.bar .notes { margin: .2rem 0 0; padding-left: 1.1rem; font-size: .9rem; }
svg .room { fill: var(--room); }
svg .sure { fill: var(--sure); }
svg .possible { fill: url(#belum-pasti); stroke: var(--sure); stroke-width: 1; }
svg .stripe { fill: var(--stripe); }
svg .stripe-ground { fill: var(--stripe-ground); }
svg .point { stroke: var(--ink); stroke-width: 3; }
svg .track { stroke: var(--quiet); stroke-width: 2; }
svg .mark { stroke: var(--ink); stroke-width: 1; opacity: .55; }
svg text { fill: var(--quiet); font-size: 12px; }

table { width: 100%; margin: 0 0 1.25rem; border-collapse: collapse; font-size: .9rem; }
caption { text-align: left; padding-bottom: .3rem; font-size: .9rem; }
th, td { padding: .35rem .75rem .35rem 0; border-top: 1px solid var(--line); text-align: left; vertical-align: top; font-weight: 400; }
thead th { border-top: 0; color: var(--quiet); }
td:last-child, th:last-child { padding-right: 0; }
table:not(.numbers) caption { color: var(--ink); font-weight: 600; font-size: 1rem; }
table:not(.numbers) th[scope="row"] { width: 60%; }
table:not(.numbers) td:last-child { width: 5.5rem; }
.numbers td { font-variant-numeric: tabular-nums; }

.claim { margin: 0 0 1rem; padding: .9rem 1rem; background: var(--card); border-left: 4px solid var(--line); border-radius: 0 .4rem .4rem 0; }
.claim.held, .claim.undecided { border-left-color: var(--warn); }
.claim .tone { margin: 0 0 .4rem; font-size: .9rem; font-weight: 600; color: var(--quiet); }
.claim.held .tone, .claim.undecided .tone { color: var(--warn); }
dl { margin: 0; }
dl > div { margin-bottom: .5rem; }
dt { font-size: .85rem; color: var(--quiet); }
dd { margin: 0; }
.statements { margin: .25rem 0 0; font-size: .9rem; }
.sides { display: grid; gap: 1rem; margin-bottom: 1.25rem; }
.side { padding: .9rem 1rem; background: var(--card); border-radius: .4rem; }
.side p { margin: .25rem 0 0; }
@media (min-width: 34rem) {
  .sides, .claims.beside dl { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem; }
  .claims.beside dl > div { margin: 0; }
  .claims.beside dl { margin-bottom: .5rem; }
}

.steps { margin-bottom: 1rem; }
.checklist { margin: .25rem 0 0; padding: 0; list-style: none; }
.checklist label { display: flex; gap: .6rem; padding: .25rem 0; }
.checklist input { flex: none; width: 1.1rem; height: 1.1rem; margin: .2rem 0 0; accent-color: var(--sure); }
.sources { font-size: .9rem; }

@media print {
  :root {
    color-scheme: light; --ground: #fff; --card: #f2f2f2; --ink: #000; --quiet: #444; --line: #bbb; --sure: #0f6b57; --stripe: #0f6b57;
    --stripe-ground: #e4f0ec; --room: #e6e6e6; --warn: #6b3a00; --link: #000;
  }
  @page { size: A4; margin: 14mm 15mm; }
  * { print-color-adjust: exact; }
  html { font-size: 8.6pt; }
  body { max-width: none; padding: 0; line-height: 1.35; }
  nav { display: none; }
  h1 { font-size: 1.75rem; } h2 { font-size: 1.35rem; margin-bottom: .4rem; } .lead { font-size: 1.25rem; }
  section { padding-top: .6rem; margin-top: .8rem; }
  h2, h3, caption, thead { break-after: avoid; }
  .bar, .claim, .steps, .side, .sides, tr, li, .numbers, .lead { break-inside: avoid; }
  .bar { margin-bottom: .7rem; }
  .claim { padding: .5rem .7rem; margin-bottom: .5rem; }
  table { font-size: .92rem; margin-bottom: .7rem; }
  th, td { padding-top: .15rem; padding-bottom: .15rem; }
  p, ul { margin-bottom: .4rem; }
  .checklist label { padding: .1rem 0; }
}
`;
