import fc from "fast-check";
import { expect, test } from "vitest";
import { Markup, markup, NOTHING, phrases, text } from "../../../src/render/html/markup.ts";
import { holds } from "../../core/helpers.ts";
import { all, attributeOf, elementsOf, textOf } from "./pages.ts";

test.each([
  ["kata biasa", "kata biasa"],
  ["<b>tebal</b>", "&lt;b&gt;tebal&lt;/b&gt;"],
  ["a & b &amp; c", "a &amp; b &amp;amp; c"],
  [`"dua" 'satu'`, "&quot;dua&quot; &#39;satu&#39;"],
  ["</title><script>x</script>", "&lt;/title&gt;&lt;script&gt;x&lt;/script&gt;"],
  ["\u{1f469}\u200d\u{1f469} مرحبا", "\u{1f469}\u200d\u{1f469} مرحبا"],
  ["a\ufdd0b\uffffc\u{1fffe}d\u{10ffff}", "abcd"],
  ["\ufdcf\ufdf0\ufffd\u{1fffd}\u{1f7fe}", "\ufdcf\ufdf0\ufffd\u{1fffd}\u{1f7fe}"],
  ["", ""],
])("%s stands in HTML as %s", (words, escaped) => {
  expect(markup`<p>${words}</p>`.html).toBe(`<p>${escaped}</p>`);
  expect(markup`<p title="${words}">`.html).toBe(`<p title="${escaped}">`);
});

test.each<[string, Markup, string]>([
  ["a number", markup`${1.5}|${0}|${-3}`, "1.5|0|-3"],
  ["markup", markup`<ul>${markup`<li>${"<"}</li>`}</ul>`, "<ul><li>&lt;</li></ul>"],
  ["a list of markup", markup`${["a", "&"].map((word) => markup`<i>${word}</i>`)}`, "<i>a</i><i>&amp;</i>"],
  ["an empty list", markup`<p>${[]}</p>`, "<p></p>"],
  ["nothing", markup`<p>${NOTHING}</p>`, "<p></p>"],
  ["no part at all", markup`<br>`, "<br>"],
  ["ready HTML", markup`${new Markup("<hr>")}`, "<hr>"],
])("%s is put in", (_, drawn, html) => {
  expect(drawn.html).toBe(html);
});

test.each([
  ["satu\ndua\n\ntiga", "satu<br>dua<br><br>tiga"],
  ["<b>\n&", "&lt;b&gt;<br>&amp;"],
  ["Tanya → Jawab ↔ Lain", "Tanya →\u00a0Jawab ↔\u00a0Lain"],
  ["satu", "satu"],
  ["", ""],
])("of %j the line feeds count and arrows stay with what follows", (words, html) => {
  expect(text(words).html).toBe(html);
});

test.each([
  ["25 dari 100", "25 dari 100"],
  ["25,5 sampai 75", "25,5 sampai 75"],
  [
    "25 sampai <75>, perkiraan 60, kira-kira",
    '<span class="phrase">25 sampai &lt;75&gt;,</span> <span class="phrase">perkiraan 60,</span> <span class="phrase">kira-kira</span>',
  ],
])("%s breaks between its phrases", (words, html) => {
  expect(phrases(words).html).toBe(html);
});

/** Any text, thick with what HTML is made of. A browser reads a line break or a NUL in ways of its own, and no page holds what is no character. */
const words = fc
  .array(
    fc.oneof(
      fc.constantFrom(..."<>&\"'`=/!-;# ", "<script>", "&lt;", "&#60;", "&amp", "]]>", "<!--", "</p>"),
      fc.string({ unit: "binary" }),
    ),
  )
  .map((parts) => parts.join("").replaceAll(/[\0\r]|\p{Cs}|\p{Noncharacter_Code_Point}/gu, ""));

test("any text, read back by a browser's rules, is the text, between tags and in an attribute", () => {
  holds(words, (value) => {
    const { html } = markup`<p title="${value}">${value}</p>`;
    const [p, ...others] = all(html, "p");
    expect(others).toEqual([]);
    expect(p && textOf(p)).toBe(value);
    expect(p && attributeOf(p, "title")).toBe(value);
    expect(elementsOf(html).map(({ tagName }) => tagName)).toEqual(["html", "head", "body", "p"]);
  });
});
