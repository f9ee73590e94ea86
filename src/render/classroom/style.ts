/** What every page of a class adds to the look of the report. */
export const CLASS_STYLE = `
.back { margin: 0 0 1rem; font-size: .9rem; }
.notice { margin-top: 2rem; padding: .9rem 1rem; background: var(--card); border-radius: .4rem; font-size: .9rem; }
.notice dl { display: grid; gap: .3rem 1.5rem; }
.blank { border-bottom: 1px dotted var(--quiet); overflow: hidden; white-space: nowrap; }
@media (min-width: 34rem) { .notice dl { grid-template-columns: repeat(3, minmax(0, 1fr)); } }
@media print {
  .back { display: none; }
  .notice { margin-top: .8rem; padding: .4rem .7rem; break-inside: avoid; }
  .notice dl { grid-template-columns: repeat(3, minmax(0, 1fr)); }
}
`;
