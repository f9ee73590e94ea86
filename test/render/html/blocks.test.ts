import { expect, test } from "vitest";
import type { Block, ClaimBlock } from "../../../src/render/document/blocks.ts";
import { drawBlock } from "../../../src/render/html/blocks.ts";
import { drawCounts } from "../../../src/render/html/groups.ts";
import { drawTable } from "../../../src/render/html/tables.ts";
import { all, attributeOf } from "./pages.ts";

const CLAIM: ClaimBlock = {
  tone: "held",
  toneLabel: "Lain dari faktanya",
  claimLabel: "Kata orang",
  claim: "Hanya <uang>.",
  factLabel: "Faktanya",
  fact: "Juga pendampingan.",
  statements: [
    {
      mark: "✗ Keliru",
      tone: "missed",
      text: '"Uang saja." Kamu menjawab: Benar.',
      reason: "Karena begitu.",
    },
    { mark: null, tone: "unanswered", text: '"Lama." Belum kamu jawab.', reason: null },
  ],
};

test.each<[string, Block, string]>([
  ["a lead", { kind: "lead", text: "Kamu & dia." }, '<p class="lead">Kamu &amp; dia.</p>'],
  ["a paragraph", { kind: "paragraph", text: "<b>" }, "<p>&lt;b&gt;</p>"],
  ["a note", { kind: "note", text: "Catatan." }, '<p class="quiet">Catatan.</p>'],
  [
    "a list",
    { kind: "list", items: ["Satu → Dua", "a\n<b>"] },
    "<ul><li>Satu →\u00a0Dua</li><li>a<br>&lt;b&gt;</li></ul>",
  ],
  [
    "a checklist",
    {
      kind: "checklist",
      groups: [
        { title: "Empati & co", items: ["Dengarkan.", "Tanya."] },
        { title: "Sabar", items: [] },
      ],
    },
    '<div class="steps"><h3>Empati &amp; co</h3><ul class="checklist"><li><label><input type="checkbox"><span>Dengarkan.</span></label></li><li><label><input type="checkbox"><span>Tanya.</span></label></li></ul></div>' +
      '<div class="steps"><h3>Sabar</h3><ul class="checklist"></ul></div>',
  ],
  [
    "claims: claim, fact, then what was said and the reason",
    { kind: "claims", layout: "beside", claims: [CLAIM] },
    `<div class="claims beside"><div class="claim held"><p class="tone">Lain dari faktanya</p>
<dl><div><dt>Kata orang</dt><dd>Hanya &lt;uang&gt;.</dd></div><div><dt>Faktanya</dt><dd>Juga pendampingan.</dd></div></dl>
<ul class="statements"><li><span class="answer missed">✗ Keliru</span> &quot;Uang saja.&quot; Kamu menjawab: Benar.<br><span class="reason">Sebabnya: Karena begitu.</span></li><li>&quot;Lama.&quot; Belum kamu jawab.</li></ul></div>
</div>`,
  ],
  [
    "a claim that nothing was asked of",
    { kind: "claims", layout: "stacked", claims: [{ ...CLAIM, tone: "unanswered", statements: [] }] },
    `<div class="claims stacked"><div class="claim unanswered"><p class="tone">Lain dari faktanya</p>
<dl><div><dt>Kata orang</dt><dd>Hanya &lt;uang&gt;.</dd></div><div><dt>Faktanya</dt><dd>Juga pendampingan.</dd></div></dl>
</div>
</div>`,
  ],
  [
    "points: one text, several, and steps",
    {
      kind: "points",
      points: [
        { label: "Arah & mu", texts: ["Ke <sana>."], isNumbered: false },
        { label: "Jurusan", texts: ["Satu", "Dua"], isNumbered: false },
        { label: "Langkah", texts: ["Tunggu."], isNumbered: true },
      ],
    },
    '<dl class="points"><div><dt>Arah &amp; mu</dt><dd>Ke &lt;sana&gt;.</dd></div>' +
      "<div><dt>Jurusan</dt><dd><ul><li>Satu</li><li>Dua</li></ul></dd></div>" +
      "<div><dt>Langkah</dt><dd><ol><li>Tunggu.</li></ol></dd></div></dl>",
  ],
  [
    "sources",
    {
      kind: "sources",
      sources: [
        { text: "Satu", date: "2025", url: 'https://example.org/?a=1&b="' },
        { text: "Dua", date: null, url: null },
      ],
    },
    '<ul class="sources"><li>Satu <span class="date">(2025)</span><br><a href="https://example.org/?a=1&amp;b=&quot;" rel="noreferrer">https://example.org/?a=1&amp;b=&quot;</a></li><li>Dua</li></ul>',
  ],
])("draws %s", (_, block, html) => {
  expect(drawBlock(block).html).toBe(`${html}\n`);
});

test.each(["held", "undecided", "known", "unanswered"] as const)(
  "a claim that is %s has its own look",
  (tone) => {
    const { html } = drawBlock({ kind: "claims", layout: "stacked", claims: [{ ...CLAIM, tone }] });
    expect(all(html, ".claim").map((claim) => attributeOf(claim, "class"))).toEqual([`claim ${tone}`]);
  },
);

test("a piece that only a group has is drawn by what the page of a group brings", () => {
  const counts = { kind: "counts", caption: "A", columns: ["B", "C"], counts: [] } as const;
  const block = { ...counts, columns: ["B", "C"] as [string, string], counts: [] };
  expect(() => drawBlock(block)).toThrow(new RangeError("nothing draws a block of the kind counts"));
  expect(drawBlock(block, { counts: drawCounts }).html).toBe(`${drawCounts(block).html}\n`);
});

test("a piece that has a file of its own is drawn there", () => {
  const table = { kind: "table", caption: "A", columns: ["B", "C"], rows: [["D", "E"]] } as const;
  const block = { ...table, columns: [...table.columns], rows: table.rows.map((row) => [...row]) };
  expect(drawBlock(block).html).toBe(`${drawTable(block).html}\n`);
});
