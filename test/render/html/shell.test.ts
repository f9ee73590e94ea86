import { expect, test } from "vitest";
import { HEAVY_PATTERN_ID, PATTERN_ID } from "../../../src/render/html/charts.ts";
import { drawPatterns, openPage } from "../../../src/render/html/shell.ts";
import { STYLE } from "../../../src/render/html/style.ts";
import { all, attributeOf, textsOf } from "./pages.ts";

test.each<[string | undefined, string]>([
  [undefined, "default-src 'none'; style-src 'unsafe-inline';"],
  ["sha256-AbC=", "default-src 'none'; script-src 'sha256-AbC='; style-src 'unsafe-inline';"],
])("a page whose script is %s lets nothing else run", (script, policy) => {
  const { html } = openPage({ title: "</title><script>", ...(script === undefined ? {} : { script }) });
  const metas = all(html, "meta").filter((meta) => attributeOf(meta, "http-equiv") !== undefined);
  expect(metas.map((meta) => attributeOf(meta, "content"))).toEqual([
    `${policy} img-src data:; base-uri 'none'; form-action 'none'`,
  ]);
  expect(textsOf(html, "title")).toEqual(["</title><script>"]);
});

test("every pattern that fills a chart is there, and seen nowhere itself", () => {
  const { html } = drawPatterns();
  const ids = all(html, "pattern").map((pattern) => attributeOf(pattern, "id"));
  expect(ids).toEqual([PATTERN_ID, HEAVY_PATTERN_ID]);
  const used = [...STYLE.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id);
  expect(new Set(used)).toEqual(new Set(ids));
  const parts = all(html, "rect").map((rect) => attributeOf(rect, "class"));
  expect(parts).toEqual(["stripe-ground", "stripe", "stripe-ground", "stripe"]);
  expect(all(html, "svg").map((svg) => [attributeOf(svg, "width"), attributeOf(svg, "height")])).toEqual([
    ["0", "0"],
  ]);
});
