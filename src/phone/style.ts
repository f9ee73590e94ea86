/** What the questions add to the look of the report. */
export const PHONE_STYLE = `
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { max-width: 40rem; padding: .25rem 1rem 1.5rem; padding-left: max(1rem, env(safe-area-inset-left)); padding-right: max(1rem, env(safe-area-inset-right)); }
.unseen { position: absolute; width: 1px; height: 1px; margin: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.screen button { font: inherit; color: inherit; cursor: pointer; touch-action: manipulation; }
.screen :focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
[data-heading]:focus, .surely p:focus { outline: none; }

header.bar { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .25rem; margin: 0 -.75rem; }
button.quiet {
  flex: none; min-width: 3rem; min-height: 3rem; padding: .5rem .75rem; border: 0; border-radius: .5rem; background: none; color: var(--quiet); font-size: 1rem; }
button.quiet:hover { background: var(--card); color: var(--ink); }
button.grave { color: var(--warn); font-weight: 600; }
.row { display: flex; flex-wrap: wrap; gap: .25rem; margin: 0 -.75rem; }
.row .quiet:last-child:not(:first-child) { margin-left: auto; }

.count { margin: 0 0 .35rem; color: var(--quiet); font-size: .9rem; font-variant-numeric: tabular-nums; }
div.track { height: .35rem; margin: 0 0 1rem; border-radius: .35rem; background: var(--room); overflow: hidden; }
.filled { height: 100%; border-radius: .35rem; background: var(--sure); transition: width .2s; }
.part { margin: 0 0 .35rem; color: var(--quiet); font-size: .95rem; font-weight: 600; line-height: 1.4; }
.question h2 { margin: 0 0 .5rem; font-size: min(1.35rem, 9vw); line-height: 1.35; text-wrap: pretty; }
.ask { margin: 0; color: var(--quiet); }
.scene { display: flex; gap: .75rem; margin: 0 0 .6rem; padding: .75rem .9rem; border-radius: .5rem; background: var(--card); }
.scene b { color: var(--sure); }
.options { display: grid; gap: .5rem; margin: .9rem 0 .5rem; }
.option, .main, .wide {
  display: flex; flex-wrap: wrap; align-items: center; gap: .1rem .75rem; width: 100%; min-height: 3rem; padding: .6rem .9rem;
  border: 1px solid var(--edge); border-radius: .6rem; background: var(--ground); text-align: left; line-height: 1.35;
}
.option > span { flex: 1 1 9rem; }
.option:active { background: var(--card); border-color: var(--sure); }
.option[aria-pressed="true"] { border: 2px solid var(--sure); background: var(--card); font-weight: 600; }
.option small { color: var(--quiet); font-size: .85rem; font-weight: 400; }
kbd { display: none; }
@media (hover: hover) and (pointer: fine) {
  .option:hover, .wide:hover { border-color: var(--sure); background: var(--card); }
  kbd { display: inline-block; min-width: 1.5rem; color: var(--quiet); font: inherit; font-variant-numeric: tabular-nums; }
}
.hurried { margin: .5rem 0 1rem; padding: .7rem .9rem; border-radius: .6rem; background: var(--card); font-size: .95rem; }
.told { position: sticky; bottom: .5rem; margin: .25rem 0 0; padding: .7rem .9rem; border: 1px solid var(--warn); border-radius: .6rem; background: var(--card); color: var(--warn); font-size: .95rem; line-height: 1.4; }
.question .told { position: static; margin: 0 0 .75rem; padding: .5rem .75rem; }
.main, .wide { justify-content: center; margin: 1rem 0 0; font-weight: 600; text-align: center; }
.screen .main { border-color: var(--sure); background: var(--sure); color: var(--ground); font-weight: 600; }
.wide { margin-top: .6rem; }

main h1:not(.part) { margin-bottom: .75rem; font-size: min(1.5rem, 9.5vw); }
.small, small { color: var(--quiet); font-size: .9rem; }
@media (min-width: 40rem) and (min-height: 40rem) { body { padding-top: 1.5rem; } }
main:first-child { padding-top: .9rem; }
.notice { margin: 0 0 1.25rem; padding: .8rem .9rem; border-radius: .6rem; background: var(--card); font-size: .95rem; line-height: 1.45; }
.notice dl > div { margin: 0 0 .3rem; }
.notice dt, .notice dd { display: inline; font-size: inherit; }
.notice dt::after { content: ": "; }
.notice p { margin: .5rem 0 0; color: var(--quiet); }
fieldset { margin: 1rem 0; padding: 0; border: 0; }
legend { margin: 0 0 .4rem; padding: 0; font-weight: 600; }
.choice { display: flex; gap: .75rem; align-items: flex-start; min-height: 3rem; padding: .7rem .9rem; border: 1px solid var(--edge); border-radius: .6rem; cursor: pointer; }
.choice + .choice { margin-top: .5rem; }
.choice:focus-within { outline: 3px solid var(--link); outline-offset: 2px; }
.choice:has(:checked) { border-color: var(--sure); background: var(--card); }
.choice input { flex: none; width: 1.3rem; height: 1.3rem; margin: .1rem 0 0; accent-color: var(--sure); outline: none; }
.choice small { display: block; }
.fields { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(14rem, 100%), 1fr)); gap: .75rem 1rem; }
.field span { display: block; margin-bottom: .25rem; font-weight: 600; }
.field small { font-weight: 400; }
.field input { width: 100%; min-height: 3rem; padding: .5rem .75rem; border: 1px solid var(--edge); border-radius: .5rem; background: var(--ground); color: var(--ink); font: inherit; }
.keep { margin: 1rem 0 0; }
.keep b { font-weight: 600; }
.keep > small { display: block; margin: .35rem 0 0; }
.surely { margin-top: .5rem; }

.who { display: flex; align-items: center; justify-content: space-between; gap: 0 .75rem; margin: .75rem 0 0; color: var(--quiet); font-size: .95rem; }
.list h2 { margin: 1.5rem 0 .25rem; font-size: 1.05rem; }
.list ul { margin: 0; padding: 0; list-style: none; }
.list li { border-top: 1px solid var(--line); }
.entry { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: .1rem .6rem; width: 100%; min-height: 3rem; padding: .65rem .25rem; border: 0; background: none; text-align: left; line-height: 1.4; }
.entry:hover, .entry[aria-current] { background: var(--card); }
.number { min-width: 1.9rem; color: var(--quiet); font-variant-numeric: tabular-nums; }
.given, .none { grid-column: 2; font-size: .95rem; font-weight: 600; }
.none { color: var(--quiet); font-weight: 400; }
.entry:not(:has(.number)) { display: block; }
.help dl > div { display: grid; grid-template-columns: 8rem minmax(0, 1fr); gap: .5rem; padding: .3rem 0; }
.help summary { min-height: 3rem; padding: .75rem 0; font-weight: 600; }

:root { --edge: #7c8a85; }
@media (prefers-color-scheme: dark) { :root { --edge: #74837d; } }
@media (prefers-contrast: more) {
  :root { --edge: var(--ink); --quiet: var(--ink); --line: var(--ink); }
  .option[aria-pressed="true"] { border-width: 3px; }
}
@media (forced-colors: active) {
  div.track { border: 1px solid CanvasText; }
  .filled { forced-color-adjust: none; background: Highlight; }
  .option[aria-pressed="true"] { border: 3px solid Highlight; }
  button.quiet { text-decoration: underline; }
}
@media (prefers-reduced-motion: reduce) { .filled { transition: none; } }
`;
