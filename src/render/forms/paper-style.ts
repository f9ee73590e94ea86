/**
 * The look of a booklet, on paper and on screens: black on white, since it is copied.
 * @param fields what is written on every sheet, so that one which comes apart still finds its person
 */
export function paperStyle(fields: readonly string[]): string {
  const line = fields.map((field) => `${field} ${".".repeat(28)}`).join("   ");
  return `
@page { size: A4; margin: 14mm 15mm 16mm; @bottom-right { content: counter(page) " / " counter(pages); font: 9.5pt Arial, sans-serif; } @top-right { content: ${JSON.stringify(line)}; font: 9.5pt Arial, sans-serif; } }
@page :first { margin-top: 12mm; @top-right { content: none; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 190mm; padding: 1.5rem 1rem 3rem; color: #000; background: #fff; font: 10pt/1.25 Arial, Helvetica, "Liberation Sans", sans-serif; overflow-wrap: anywhere; }
h1 { margin: 0 0 4mm; font-size: 15pt; line-height: 1.2; }
h2 { margin: 4mm 0 1mm; font-size: 12pt; break-after: avoid; }
p { margin: 0 0 2mm; }
.fields { display: flex; flex-wrap: wrap; gap: 2mm 6mm; margin-bottom: 4mm; }
.fields p { display: flex; flex: 1 1 0; min-width: 9rem; gap: 2mm; margin: 0; white-space: nowrap; }
.fields p:first-child { flex-grow: 2; }
.blank { flex: 1; min-width: 2rem; border-bottom: .25mm solid #000; }
dl { margin: 0 0 2mm; }
dl > div { display: flex; gap: 2mm; margin-bottom: 1mm; }
dt::after { content: ":"; }
dd { flex: 1; display: flex; margin: 0; }
.how { margin: 3mm 0 0; padding: 2mm 3mm; border: .25mm solid #000; border-radius: 1mm; }
.how p { display: flex; flex-wrap: wrap; align-items: center; gap: 1.1mm; margin: 0; }
.how p + p { margin-top: 1.5mm; }
.how span:first-child { margin-right: 1.5mm; }
.box { position: relative; display: inline-flex; flex: none; width: 5.4mm; height: 5.4mm; align-items: center; justify-content: center; border: .3mm solid #000; border-radius: .7mm; color: #444; font-size: 9.5pt; line-height: 1; }
.box svg { position: absolute; inset: 0; overflow: visible; fill: none; stroke: #000; stroke-width: .9; }
.box circle { display: none; }
.void circle { display: inline; }
table { width: 100%; border-collapse: collapse; }
thead td { padding: .6mm 0; text-align: left; font-size: 9.5pt; }
thead tr:last-child td { padding-bottom: 1.2mm; border-bottom: .25mm solid #000; }
thead span { display: inline-block; margin-right: 2mm; }
thead strong { margin-right: 1.5mm; }
tr { break-inside: avoid; }
tbody th, tbody td { padding: .9mm 0; border-bottom: .15mm solid #888; text-align: left; vertical-align: middle; font-weight: 400; }
tbody td[colspan="2"], .scenes td { width: 1%; }
.asked { display: flex; gap: 1.5mm; }
.asked b { flex: none; min-width: 5.5mm; text-align: right; white-space: nowrap; }
.boxes { display: flex; justify-content: flex-end; gap: 1.1mm; padding: 0 .3mm 0 3mm; }
.ends { display: grid; grid-template-columns: 24mm auto 17mm; gap: 1.5mm; justify-content: end; align-items: center; margin-left: 3mm; line-height: 1.1; }
.ends .boxes { padding: 0; }
.ends > span:first-child { text-align: right; }
.asked + .boxes, .asked + .ends { justify-content: start; margin: 1mm 0 0 7mm; padding: 0; }
.asked + .ends { grid-template-columns: auto auto auto; }
.scenes th, .scenes td:last-child { width: 50%; }
.scenes .boxes { padding: 0 3mm; }
ol { display: grid; gap: .8mm 4mm; margin: .8mm 0 .4mm 7mm; padding: 0; list-style: none; }
.short { grid-template-columns: 1fr 1fr; }
li { display: flex; gap: 1.8mm; align-items: center; line-height: 1.15; }
.end { margin: 5mm 0 0; font-weight: 700; break-before: avoid; }
@media screen and (max-width: 40rem) {
  .short { grid-template-columns: 1fr; }
  tbody tr { display: block; padding: .9mm 0; border-bottom: .15mm solid #888; }
  tbody th, tbody td { display: block; padding: 0; border: 0; }
  tbody td[colspan="2"], .scenes th, .scenes td, .scenes td:last-child { width: auto; }
  tbody .boxes, tbody .ends, .scenes .boxes, .scenes td:last-child { justify-content: start; margin: 1mm 0 0 7mm; padding: 0; }
  tbody .ends, .boxes { display: flex; flex-wrap: wrap; }
  .ends .boxes { margin: 0; }
}
@media print {
  body { max-width: none; padding: 0; }
}
`;
}
