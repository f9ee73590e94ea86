import fc from "fast-check";
import { expect, test } from "vitest";
import { Damaged } from "../../../src/io/workbooks/limits.ts";
import { readSlices, readXml } from "../../../src/io/workbooks/xml.ts";

/** What the reader hands on, in one line; attributes by the names of `a` and `id`. */
function drawn(xml: string): string {
  let found = "";
  readXml(Buffer.from(xml), {
    open: (name, attribute) => {
      const shown = ["a", "id"].map((key) => attribute(key)).filter((value) => value !== undefined);
      found += `<${[name, ...shown].join(" ")}>`;
    },
    close: (name) => {
      found += `</${name}>`;
    },
    text: (text) => {
      found += text;
    },
  });
  return found;
}

test.each([
  ["a tag with a text", "<b>isi</b>", "<b>isi</b>"],
  ["an empty tag", "<b/>", "<b></b>"],
  ["attributes in both quotes", `<b x="1" a='"2"' r:id = "3"/>`, '<b "2" 3></b>'],
  ["an attribute named like the end of another", '<b ba="1" a="2"/>', "<b 2></b>"],
  ["a value that looks like an attribute", `<b x=' a="1"' a="2"/>`, "<b 2></b>"],
  ["a value with a bracket and a slash", '<b a="x>y/"/>', "<b x>y/></b>"],
  ["a value with a bracket, in single quotes", "<b a='x>y'/>", "<b x>y></b>"],
  ["spaces in what closes", "<b>isi</b\n>", "<b>isi</b>"],
  ["the last of all signs", "<b>&#x10FFFF;</b>", "<b>\u{10ffff}</b>"],
  ["a comment that begins like an end", "<!--> <c> --><b/>", "<b></b>"],
  ["prefixes", "<x:b><x:c/></x:b>", "<b><c></c></b>"],
  ["entities", '<b a="&lt;&quot;">&amp;&#233;&#x1F600;&apos;&gt;&nbsp;</b>', "<b <\">&é😀'>&nbsp;</b>"],
  ["the names that every object has", "<b>&constructor;&toString;</b>", "<b>&constructor;&toString;</b>"],
  ["a sign that there is none of", "<b>&#x110000;</b>", "<b>&#x110000;</b>"],
  ["text as it is", "<b><![CDATA[<c> & ]]></b>", "<b><c> & </b>"],
  ["comments and instructions", '<?xml version="1.0"?><!-- <c> > --><b/>', "<b></b>"],
  ["a type of document, whose entities are not known", "<!DOCTYPE b><b>&c;</b>", "<b>&c;</b>"],
])("%s", (_, xml, found) => {
  expect(drawn(xml)).toBe(found);
});

test.each([
  ["a tag", "<b>isi</b"],
  ["a value", '<b a="1>'],
  ["a comment", "<b/><!-- isi"],
])("%s that does not end is told", (_, xml) => {
  expect(() => drawn(xml)).toThrow(Damaged);
});

test.each([
  ["closes what was not opened", "<a></b></a>"],
  ["closes twice", "<a><b></b></b></a>"],
  ["closes what stands around it", "<a><b></a></b>"],
  ["goes on after its end", "<a/></a>"],
  ["goes deeper than any workbook", "<a>".repeat(2000)],
])("a text that %s is told", (_, xml) => {
  expect(() => drawn(xml)).toThrow(Damaged);
});

test("as deep as a workbook may go, it is read", () => {
  expect(drawn("<a>".repeat(1000) + "</a>".repeat(1000))).toHaveLength(7000);
});

test("whoever looks at tags alone is spared the texts", () => {
  const names: string[] = [];
  const xml = Buffer.from("<b>isi<c/><![CDATA[isi]]></b>");
  readXml(xml, { open: (name) => names.push(name) });
  readXml(xml, { close: (name) => names.push(name) });
  expect(names).toEqual(["b", "c", "c", "b"]);
});

test("a tag that never ends is told before it fills the memory", () => {
  expect(() => drawn(`<b a="${"x".repeat(5_000_000)}`)).toThrow(Damaged);
});

test("a text is read in slices, wherever they are cut", () => {
  const cell = fc.stringMatching(/^[a-zé😀 ]{0,12}$/u);
  const check = (cells: string[], filler: number) => {
    const xml = `<b>${" ".repeat(filler)}${cells.map((one) => `<c a="${one}">${one}</c>`).join("")}</b>`;
    let text = "";
    let slices = 0;
    for (const _ of readSlices(Buffer.from(xml), { text: (part) => (text += part) })) slices += 1;
    expect(text.trimStart()).toBe(cells.join("").trimStart());
    expect(slices).toBe(Math.ceil(Buffer.byteLength(xml) / 65_536));
  };
  fc.assert(fc.property(fc.array(cell), fc.integer({ min: 65_400, max: 65_540 }), check), { numRuns: 60 });
});
