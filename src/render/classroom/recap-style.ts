/** What the page of a class adds. */
export const RECAP_STYLE = `
.action { margin: 0 0 1rem; padding: .9rem 1rem; background: var(--card); border-radius: .4rem; }
.action .bar-head .value { color: var(--quiet); }
.action p { margin-bottom: .5rem; }
.action h4 { margin: .9rem 0 .2rem; font-size: 1rem; line-height: 1.4; }
.action h4 .quiet { font-weight: 400; white-space: nowrap; }
.action dl { display: grid; gap: .3rem 1.5rem; margin-top: .9rem; padding-top: .6rem; border-top: 1px solid var(--line); font-size: .9rem; }
.action summary { margin-bottom: .5rem; color: var(--link); }
.names span { display: inline-block; padding: .15rem 0; }
.files { padding: 0; list-style: none; }
.files a { display: inline-block; padding: .15rem 0; }
.problems { padding: .7rem 1rem; border-left: 4px solid var(--warn); background: var(--card); }
@media (min-width: 34rem) { .action dl { grid-template-columns: 1fr 1fr; } }
@media print {
  .action { padding: .4rem .7rem; margin-bottom: .5rem; }
  .action p { margin-bottom: .2rem; }
  .action dl { break-inside: avoid; }
  .bar-head + p { break-after: avoid; }
  .action dl { grid-template-columns: 1fr 1fr; margin-top: .4rem; padding-top: .3rem; }
  .names span { padding: 0; }
}
`;
