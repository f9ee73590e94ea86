/** What the ending adds to the look of the report. On paper the report stands alone. */
export const ENDING_STYLE = `
h1:focus { outline: none; }
.jump { margin: .5rem 0 0; }
.jump a { display: inline-block; padding: .4rem 0; }
details.rest { margin-top: 2rem; padding: .9rem 0; border-top: 1px solid var(--line); }
details.rest > summary { font-size: 1.1rem; font-weight: 700; line-height: 1.3; }
.rest + .after { margin-top: 0; }
.after details { margin-top: 1rem; }
.after summary { padding: .6rem 0; font-weight: 600; }
.line { margin: 0 0 1rem; padding: .9rem 1rem; background: var(--card); border: 1px solid var(--line); border-radius: .5rem; -webkit-user-select: all; user-select: all; }
.line .code { display: inline-block; font: 600 1.25rem/1.7 ui-monospace, "Roboto Mono", Menlo, Consolas, monospace; letter-spacing: .02em; }
.deeds { display: flex; flex-wrap: wrap; gap: .6rem; margin: 0 0 .75rem; }
.after button, .after .button {
  display: inline-flex; align-items: center; justify-content: center; min-width: 11rem; min-height: 3rem; margin: 0; padding: .6rem 1.1rem;
  border: 1px solid var(--quiet); border-radius: .5rem; background: var(--ground); color: var(--ink);
  font: inherit; font-weight: 600; text-align: center; text-decoration: none; cursor: pointer;
}
.after .first { border-color: var(--sure); background: var(--sure); color: var(--ground); }
.after :focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.status { margin: 0; }
.status:not(:empty) { margin: 0 0 .75rem; padding: .6rem .9rem; border-left: 4px solid var(--sure); background: var(--card); }
.qr { width: min(17rem, 100%); height: auto; margin: .75rem 0; forced-color-adjust: none; }
.asked { padding: .9rem 1rem .3rem; border-left: 4px solid var(--warn); border-radius: 0 .4rem .4rem 0; background: var(--card); }
.asked h3 { margin-bottom: .4rem; }
@media (max-width: 26rem) { .after button, .after .button { flex: 1 1 100%; } }
@media print { body { max-width: none; padding: 0; } .jump, .after, details.rest > summary { display: none; } details.rest { margin: 0; padding: 0; border: 0; } }
`;
