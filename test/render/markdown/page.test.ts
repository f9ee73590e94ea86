import { expect, test } from "vitest";
import { drawPage } from "../../../src/render/markdown/page.ts";

test("a page is its title, what stands below it, and its sections", () => {
  const sections = [
    { kind: "headline", title: "Ringkasan #1", blocks: [{ kind: "lead" as const, text: "Cocok." }] },
    { kind: "about", title: "Tentang", blocks: [] },
  ];
  expect(drawPage({ title: "Laporan {-}", subtitle: "Peserta: *A*", sections })).toBe(`# Laporan \\{-\\}

Peserta: \\*A\\*

## Ringkasan \\#1

**Cocok.**

## Tentang
`);
  expect(drawPage({ title: "Laporan", subtitle: null, sections: [] })).toBe("# Laporan\n");
});
