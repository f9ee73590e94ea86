import { expect, test } from "vitest";
import { drawFigures } from "../../../src/render/html/figures.ts";

const spread = {
  title: "Sebaran a-1",
  value: "0 poin: 0 (0%), 1 poin: 9 (25%)",
  bins: [
    { size: 0, label: "" },
    { size: 0.25, label: "25%" },
  ],
};

test("figures are a table: a picture that says what it shows, and every figure with the name of its column", () => {
  const { html } = drawFigures({
    kind: "figures",
    caption: "Butir & rincian",
    columns: { label: "Butir", spread: "Sebaran", cells: ["Dijawab", "Status"] },
    rows: [
      { label: "<b>\n(a-1)", isMarked: true, spread, cells: ["36", "berlawanan arah"] },
      { label: "Teks", isMarked: false, spread: null, cells: ["3", "–"] },
    ],
  });
  expect(html).toBe(
    '<table class="figures"><caption>Butir &amp; rincian</caption><thead><tr><th scope="col">Butir</th><th scope="col" class="picture">Sebaran</th><th scope="col">Dijawab</th><th scope="col">Status</th></tr></thead><tbody>\n' +
      '<tr class="marked"><th scope="row">&lt;b&gt;<br>(a-1)</th><td class="chart"><svg role="img" width="100%" height="41" focusable="false"><title>Sebaran a-1</title><desc>0 poin: 0 (0%), 1 poin: 9 (25%)</desc><rect class="sure" x="54.17%" y="13" width="41.67%" height="27"/><text x="75%" y="10" text-anchor="middle">25%</text><line class="floor" x1="0" x2="100%" y1="40" y2="40"/></svg></td><td data-of="Dijawab">36</td><td data-of="Status">berlawanan arah</td></tr>\n' +
      '<tr><th scope="row">Teks</th><td class="chart"></td><td data-of="Dijawab">3</td><td data-of="Status">–</td></tr>\n' +
      "</tbody></table>",
  );
});

test("figures without pictures have no column for them", () => {
  const { html } = drawFigures({
    kind: "figures",
    caption: "",
    columns: { label: "Skala", spread: null, cells: ["Butir"] },
    rows: [{ label: "a", isMarked: false, spread: null, cells: ["5"] }],
  });
  expect(html).toBe(
    '<table class="figures"><thead><tr><th scope="col">Skala</th><th scope="col">Butir</th></tr></thead><tbody>\n<tr><th scope="row">a</th><td data-of="Butir">5</td></tr>\n</tbody></table>',
  );
});

test("all pictures of a table are to one measure, and the smallest part is still seen", () => {
  const row = (size: number) => {
    const bins = [{ size, label: "" }];
    return { label: "a", isMarked: false, spread: { title: "T", value: "V", bins }, cells: [] };
  };
  const { html } = drawFigures({
    kind: "figures",
    caption: "",
    columns: { label: "Butir", spread: "Sebaran", cells: [] },
    rows: [row(0.9), row(0.45), row(0.0001)],
  });
  expect(
    [...html.matchAll(/ y="([\d.]+)" width="83.33%" height="([\d.]+)"/g)].map(([, y, h]) => [y, h]),
  ).toEqual([
    ["13", "27"],
    ["26.5", "13.5"],
    ["39", "1"],
  ]);
  expect(html).not.toContain("<text");
});
