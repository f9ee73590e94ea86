import { PRINT_STYLE } from "./print-style.ts";

/** The look of the HTML report: light and dark, from phones to paper, readable without colour. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --ground: #ffffff; --card: #f4f6f5; --ink: #1c2321; --quiet: #55605c; --line: #d5dcd9;
  --sure: #0f6b57; --stripe: #0f6b57; --stripe-ground: #cfe5de; --room: #e6ebe9; --warn: #8a4b00; --link: #0b5d8a;
  --heavy: #7d3c98; --heavy-ground: #e6d6ef; --zone: #75807b;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #131816; --card: #1c2320; --ink: #e8ecea; --quiet: #a7b2ad; --line: #35403b;
    --sure: #5cc9a7; --stripe: #5cc9a7; --stripe-ground: #24443a; --room: #2a332f; --warn: #f0b869; --link: #8cc8ef;
    --heavy: #c99be6; --heavy-ground: #3f2c4d; --zone: #87938d;
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
.quiet, .notes, .about, caption { font-size: .9rem; }
.lead { font-size: 1.2rem; line-height: 1.4; font-weight: 600; text-wrap: pretty; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.1rem; margin: 1.25rem 0 0; padding: 0; list-style: none; font-size: .9rem; }
nav a { display: inline-block; padding: .2rem 0; }

.bar { margin: 0 0 1.75rem; }
.bar:only-child { margin-bottom: 1rem; }
.bar-head { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1rem; margin-bottom: .3rem; }
.bar-head .value { margin: 0; font-variant-numeric: tabular-nums; }
.phrase { display: inline-block; }
svg { display: block; overflow: visible; }
.bar .about { margin: .4rem 0 0; }
.notes { margin: .5rem 0 0; display: grid; grid-template-columns: repeat(auto-fit, minmax(min(17rem, 100%), 1fr)); gap: .5rem 1.5rem; }
.notes dt { font-weight: 600; }
.notes dd + dd { margin-top: .25rem; }
svg .room { fill: var(--room); }
svg .sure { fill: var(--sure); }
svg .possible { fill: url(#belum-pasti); stroke: var(--sure); stroke-width: 1; }
svg.heavy .sure { fill: var(--heavy); }
svg.heavy .possible { fill: url(#belum-pasti-berat); stroke: var(--heavy); }
#belum-pasti-berat { --stripe: var(--heavy); --stripe-ground: var(--heavy-ground); }
svg .zone { fill: var(--zone); fill-opacity: .6; stroke: var(--ink); stroke-opacity: .7; stroke-width: 1; }
svg .before { opacity: .55; }
svg .stripe { fill: var(--stripe); }
svg .stripe-ground { fill: var(--stripe-ground); }
svg .point { stroke: var(--ink); stroke-width: 3; }
svg .track { stroke: var(--quiet); stroke-width: 2; }
svg .mark { stroke: var(--ink); stroke-width: 1; opacity: .55; }
svg text { fill: var(--quiet); font-size: 12px; }

.points { margin: 0 0 .75rem; }
.points > div { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 3fr); gap: 0 1rem; padding: .4rem 0; border-top: 1px solid var(--line); }
.points dt { font-weight: 600; }
.points ol, .points ul { margin: 0; padding-left: 1.25rem; }
.legend { display: flex; flex-wrap: wrap; gap: .1rem 1.1rem; margin: 0 0 .75rem; padding: 0; list-style: none; font-size: .85rem; color: var(--quiet); }
.legend span { display: inline-block; width: .9rem; height: .8rem; margin-right: .4rem; vertical-align: -.05rem; }
.legend .zone { background: var(--zone); border: 1px solid var(--ink); }
.legend .possible { background: repeating-linear-gradient(-45deg, var(--stripe) 0 2px, var(--stripe-ground) 2px 4px); }
.legend .point { width: 0; border-left: 3px solid var(--ink); }
.legend .mark { width: 0; border-left: 1px solid var(--ink); }
.overview { margin: 0; }
figcaption { color: var(--quiet); font-size: .9rem; margin-bottom: .3rem; }
.overview tbody th { width: 25%; }
.overview td[data-of]:nth-child(3) { width: 15%; }
.overview .chart { width: 28%; padding-top: .55rem; padding-bottom: .45rem; }
.overview .group th { border-bottom-width: 1px; }
.overview thead th, .overview td[data-of] { overflow-wrap: normal; }
.overview td[data-of]:nth-child(n + 4) { white-space: nowrap; }
.overview svg .mark { opacity: .8; }
.folded { margin-top: 0; padding: .9rem 0; }
summary { cursor: pointer; }
summary h2 { display: inline; margin: 0; }
summary::marker { color: var(--quiet); }
.fold { padding-top: .9rem; }
.answer { font-weight: 600; }
.answer.missed { color: var(--warn); }
.answer.known { color: var(--sure); }

table { width: 100%; margin: 0 0 1.25rem; border-collapse: collapse; font-size: .9rem; }
caption { text-align: left; padding-bottom: .3rem; }
th, td { padding: .35rem .75rem .35rem 0; border-top: 1px solid var(--line); text-align: left; vertical-align: top; font-weight: 400; }
thead th, thead td { border-top: 0; color: var(--quiet); }
td:last-child, th:last-child { padding-right: 0; }
table:not(.numbers) caption:not(.quiet) { color: var(--ink); font-weight: 600; font-size: 1rem; }
.numbers td, .listing td { font-variant-numeric: tabular-nums; }
.listing { table-layout: fixed; }
.of-2 th:last-child { width: 42%; } .of-2.short th:last-child { width: 8.5rem; }
.of-3 th:nth-child(2) { width: 29%; }
.of-3 th:last-child { width: 5.75rem; }
.of-3 td:last-child { white-space: nowrap; }
.groups td:last-child, .groups thead th:last-child { text-align: right; }
.group > * { padding-top: 1.1rem; border-top: 0; border-bottom: 2px solid var(--line); font-weight: 600; }
.group td:nth-child(2) { font-weight: 400; color: var(--quiet); }
.open td { color: var(--quiet); }
.open td:nth-child(2)::before { content: ""; display: inline-block; width: .7rem; height: .7rem; margin-right: .4rem; background: repeating-linear-gradient(-45deg, var(--stripe) 0 2px, var(--stripe-ground) 2px 4px); }
.movements, .movements caption, .movements tbody { display: block; }
.movements thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.movements tr { display: grid; grid-template-columns: 10.5rem minmax(0, 3fr) minmax(0, 1fr) 5.5rem 7.5rem; gap: .15rem 1rem; padding: .6rem 0; border-top: 1px solid var(--line); }
.movements th, .movements td { padding: 0; border: 0; }
.movements th { font-weight: 600; grid-row: 1 / 3; }
.movements .chart { grid-column: 2 / 5; padding-top: .15rem; }
.movements td[data-of] { grid-row: 2; align-self: end; font-size: .85rem; }
.movements td[data-of]::before { content: attr(data-of); display: block; color: var(--quiet); font-size: .8rem; }
.movements td:last-child { grid-area: 1 / 5 / 3; text-align: right; }
.movements .moved { font-weight: 600; }
.movements .steady, .movements .unclear { color: var(--quiet); }

.claim { margin: 0 0 1rem; padding: .9rem 1rem; background: var(--card); border-left: 4px solid var(--line); border-radius: 0 .4rem .4rem 0; }
.claim.held, .claim.undecided { border-left-color: var(--warn); }
.claim .tone { margin: 0 0 .4rem; font-size: .9rem; font-weight: 600; color: var(--quiet); }
.claim.held .tone, .claim.undecided .tone { color: var(--warn); }
dl { margin: 0; }
.claim dl > div { margin-bottom: .5rem; }
dt { font-size: .85rem; color: var(--quiet); }
dd { margin: 0; }
.statements { margin: .25rem 0 0; font-size: .9rem; }
.sides { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); grid-template-rows: repeat(3, auto); gap: 0 .75rem; margin: .5rem 0 1.25rem; }
.side { grid-row: 1 / span 3; display: grid; grid-template-rows: subgrid; padding: .9rem 1rem; background: var(--card); border-radius: .4rem; }
.side:first-child { grid-column: 1; } .side:last-child { grid-column: 2; }
.side p { grid-row: 3; margin: 0; font-size: .9rem; }
.between { grid-area: 2 / 1 / 3 / 3; position: relative; padding: .9rem 1.5rem; }
@media (min-width: 34rem) {
  .claims.beside dl { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem; }
  .claims.beside dl > div { margin: 0; }
  .claims.beside dl { margin-bottom: .5rem; }
}

.steps { margin-bottom: 1rem; }
.checklist { margin: .25rem 0 0; padding: 0; list-style: none; }
.checklist label { display: flex; gap: .6rem; padding: .25rem 0; }
.checklist input { flex: none; width: 1.1rem; height: 1.1rem; margin: .2rem 0 0; accent-color: var(--sure); }
.sources { font-size: .9rem; }

@media screen and (max-width: 40rem) {
  .listing, .listing caption, .listing tbody { display: block; }
  .listing thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .listing tr { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: .1rem 1rem; padding: .5rem 0; border-top: 1px solid var(--line); }
  .listing th, .listing td { padding: 0; border: 0; }
  .listing th, .of-2 td { grid-column: 1 / -1; }
  .listing td:nth-child(2) { font-weight: 600; }
  .listing .open td:nth-child(2), .listing .group td:nth-child(2) { font-weight: 400; }
  .listing .group { padding: 1.5rem 0 .4rem; border-top: 0; border-bottom: 2px solid var(--line); }
  .group + tr { border-top: 0; }
  .group th { font-size: 1rem; }

  .movements tr { grid-template-columns: minmax(0, 2fr) minmax(0, 1fr) 5.5rem; gap: .3rem .75rem; padding: .75rem 0; }
  .movements th { grid-area: 1 / 1 / 2 / 2; }
  .movements td:last-child { grid-area: 1 / 2 / 2 / 4; }
  .movements .chart { grid-area: 2 / 1 / 3 / 4; padding: .1rem 0; }
  .movements td[data-of] { grid-row: 3; }
  .points > div { display: block; }
  .overview table, .overview tbody { display: block; }
  .overview thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .overview tr { display: grid; grid-template-columns: repeat(4, auto); justify-content: space-between; gap: .1rem .75rem; padding: .5rem 0; border-top: 1px solid var(--line); }
  .overview th, .overview td { padding: 0; border: 0; }
  .overview tbody th, .overview .chart { grid-column: 1 / -1; width: auto; }
  .overview .chart { padding: .25rem 0; }
  .overview td[data-of]:nth-child(n) { width: auto; align-self: end; }
  .overview .group { border-top: 0; padding-top: 1rem; }
  .overview td[data-of]::before { content: attr(data-of); display: block; color: var(--quiet); font-size: .8rem; }
  .side { padding: .7rem .75rem; }
  .between { padding: .9rem 1.1rem; }
}
@media screen and (max-width: 22rem) {
  .side h3 { font-size: .85rem; }
  .overview td[data-of]:nth-child(n + 4) { white-space: normal; }
}

${PRINT_STYLE}`;
