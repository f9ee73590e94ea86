import fc from "fast-check";
import { expect, test } from "vitest";
import { bold, link, list, plain, plains, table } from "../../../src/render/markdown/plain.ts";
import { holds } from "../../core/helpers.ts";
import { elementsOf, textsOf } from "../html/pages.ts";
import { collapsed, htmlOf, linkedHtmlOf, shown } from "./read.ts";

test.each([
  ["kata biasa, dengan tanda; titik.", "kata biasa, dengan tanda; titik."],
  ["# judul", "\\# judul"],
  ["=== garis", "\\=== garis"],
  ["--- garis", "\\--- garis"],
  ["- butir", "\\- butir"],
  ["+ butir", "\\+ butir"],
  ["* butir", "\\* butir"],
  ["1. satu", "1\\. satu"],
  ["12) satu", "12\\) satu"],
  ["(1) satu", "(1\\) satu"],
  ["iv. empat", "iv\\. empat"],
  ["c) satu", "c\\) satu"],
  ["XIV.", "XIV\\."],
  ["Ya. Tidak. Nanti.", "Ya. Tidak. Nanti."],
  ["2.5 kg", "2.5 kg"],
  [": definisi", "\\: definisi"],
  ["::: kelas", "\\::: kelas"],
  ["> kutip", "\\> kutip"],
  ["| sel | sel", "\\| sel \\| sel"],
  ["<b>x</b> <!-- y -->", "\\<b\\>x\\</b\\> \\<!-- y --\\>"],
  ["a & b &amp; c", "a \\& b \\&amp; c"],
  ["[a](b) ![c](d) [^1] ^[e]", "\\[a\\](b) !\\[c\\](d) \\[\\^1\\] \\^\\[e\\]"],
  ["@nama [@kutip]", "\\@nama \\[\\@kutip\\]"],
  ["$x$ a^2^ b~2~ ~~c~~", "\\$x\\$ a\\^2\\^ b\\~2\\~ \\~\\~c\\~\\~"],
  ["**a** _b_ `c`", "\\*\\*a\\*\\* \\_b\\_ \\`c\\`"],
  ["```js", "\\`\\`\\`js"],
  ["judul {-} {.x}", "judul \\{-\\} \\{.x\\}"],
  ["lihat www.contoh.id/a", "lihat `www.contoh.id/a`"],
  ["(di *https://a.id/b_c*).", "(di \\*`https://a.id/b_c`\\*)."],
  ["<a@b.id>", "\\<`a@b.id`\\>"],
  ["a@b|www.c`d", "`a@b`\\|`www.c`\\`d"],
  ["@@ www. ://", "\\@\\@ www. ://"],
  ["Table: keterangan", "Table\\: keterangan"],
  ["\\begin{x} \\(y\\)", "\\\\begin\\{x\\} \\\\(y\\\\)"],
  ["a  \n\n   b\t\u00a0c", "a b c"],
  ["  tepi  ", "tepi"],
  ["", ""],
])("%j stands in Markdown as %j", (text, markdown) => {
  expect(plain(text)).toBe(markdown);
});

test.each([
  "http://evil.example/a",
  "lihat HTTPS://evil.example",
  "ftp://evil.example",
  "mailto:a@b.id",
  "a@b.id",
])("no reader makes a link of %s, not even one that looks for addresses once marks are read", (text) => {
  const words = plain(text);
  expect(textsOf(htmlOf(words), "code")).toEqual([text.replace("lihat ", "")]);
  expect(elementsOf(linkedHtmlOf(text)).map(({ tagName }) => tagName)).toContain("a");
  expect(elementsOf(linkedHtmlOf(words)).map(({ tagName }) => tagName)).not.toContain("a");
  expect(shown(words, "p")).toEqual([text]);
});

test.each([
  ["https://example.org/a_b", "<https://example.org/a_b>"],
  ["https://example.org/<x>", "<https://example.org/%3Cx%3E>"],
])("an address %s shows itself and leads there", (url, markdown) => {
  expect(link(url)).toBe(markdown);
  const [a] = elementsOf(htmlOf(link(url))).filter(({ tagName }) => tagName === "a");
  expect(a?.attrs[0]?.value).toBe(url.replace("<", "%3C").replace(">", "%3E"));
});

test("lists, tables and bold texts are made of ready pieces", () => {
  expect(plains(["a|b", "#"])).toEqual(["a\\|b", "\\#"]);
  expect(list(["a", "[ ] b"])).toBe("- a\n- [ ] b");
  expect(table(["A|", ""], [["`x`", "y"], []])).toBe("| A\\| |  |\n| --- | --- |\n| `x` | y |\n|  |");
  expect(bold("a*b")).toBe("**a\\*b**");
  expect(bold("")).toBe("");
});

/** Any text, thick with what Markdown, HTML and Pandoc are made of; without what no document holds. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(..."\\`*_{}[]()#+-.!|<>~^$@&:;=\"'/%1aZ \n\t"),
      fc.constantFrom("- ", "1. ", "    ", "  \n", "---", "***", "```", "~~~", "<b>", "</b>", "<!--", "-->"),
      fc.constantFrom(
        "&amp;",
        "&#42;",
        "](x)",
        "![",
        "[^1]:",
        "[a]: b",
        "http://a.b",
        "www.a.b",
        "a@b.id",
        "**",
      ),
      fc.string({ unit: "grapheme", maxLength: 4 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join("").replaceAll(/[\p{Cc}\u2028\u2029]/gu, (one) => (/\s/.test(one) ? one : "")));

const PLACES: [string, string, (text: string) => string][] = [
  ["a paragraph", "p", plain],
  ["a paragraph after another", "p + p", (text) => `awal\n\n${plain(text)}`],
  ["a heading", "h2", (text) => `## ${plain(text)}`],
  ["a list", "li", (text) => list([plain(text)])],
  ["a cell", "td", (text) => table(["A"], [[plain(text)]])],
  ["the head of a table", "th", (text) => table([text], [])],
  ["bold", "strong", bold],
];

test.each(PLACES)("in %s any text is shown unchanged, and nothing else comes of it", (_, selector, draw) => {
  holds(hostile, (text) => {
    const words = collapsed(text);
    const markdown = draw(text);
    const name = selector.split(" ").at(-1) ?? "";
    if (words !== "") expect(shown(markdown, name).at(-1)).toBe(words);
    const bare = new Set(elementsOf(htmlOf(draw("kata"))).map(({ tagName }) => tagName));
    const tags = elementsOf(htmlOf(markdown)).map(({ tagName }) => tagName);
    expect(tags.filter((tag) => !bare.has(tag) && tag !== "code")).toEqual([]);
  });
});

test("next to other texts any text keeps its place", () => {
  holds(fc.tuple(hostile, hostile), ([one, other]) => {
    const cells = table(["A", "B"], [plains([one, other])]);
    expect(shown(cells, "td")).toEqual([collapsed(one), collapsed(other)]);
    const drawn = `${bold("x")}: ${plain(one)}\n\n${list([plain(other), "akhir"])}`;
    expect(shown(drawn, "p").at(0)).toBe(collapsed(`x: ${one}`));
    expect(shown(drawn, "li").map(collapsed)).toEqual([collapsed(other), "akhir"]);
  });
});
