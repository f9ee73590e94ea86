import { expect, test } from "vitest";
import type { FormatFor } from "../../../src/render/format.ts";
import { loadLeaningsRenderer } from "../../../src/render/ranking/index.ts";
import { all, rowsOf, textsOf } from "../html/pages.ts";
import { leaningsOf } from "./leanings-given.ts";

async function draw(format: FormatFor<"summary">): Promise<string> {
  const leanings = leaningsOf([
    { count: 5, group: "XI-1", first: "Perawat" },
    { count: 5, group: "XI-2", first: "Guru", tied: ["Perawat"] },
  ]);
  return (await loadLeaningsRenderer(format))(leanings, { width: 80 });
}

test("as text: a bar a role, and the groups side by side", async () => {
  const drawn = await draw("teks");
  expect(drawn).toMatch(/^Rekap: peran yang teratas, dari 3 peran\n10 peserta\n/);
  expect(drawn).toMatch(/\nPerawat +teratas 5, 5 sudah jelas\n█{40}░{40}\n/);
  expect(drawn).toContain("\n  XI-2\n    Peserta 5 · Guru 5 · Perawat 0 + 5 · Teknisi 0\n");
  expect(drawn.endsWith("\n")).toBe(true);
});

test("as Markdown: a table of the roles, and one of the groups", async () => {
  const drawn = await draw("markdown");
  expect(drawn).toMatch(/^# Rekap: peran yang teratas, dari 3 peran\n\n10 peserta\n/);
  expect(drawn).toMatch(/\n\| Guru \|.*teratas 5.*\|\n/);
  expect(drawn).toContain("\n| XI-1 | 5 | 0 | 5 | 0 |\n");
});

test("as HTML: the same, with bars and the look of a summary", async () => {
  const drawn = await draw("html");
  expect(textsOf(drawn, "h1")).toEqual(["Rekap: peran yang teratas, dari 3 peran"]);
  expect(rowsOf(drawn)).toContainEqual(["XI-1", "5", "0", "5", "0"]);
  expect(all(drawn, ".counts").length).toBeGreaterThan(0);
  expect(drawn).toContain(".grid");
});

test("as JSON: the counts in one line", async () => {
  const drawn = await draw("json");
  expect(drawn.indexOf("\n")).toBe(drawn.length - 1);
  expect(JSON.parse(drawn)).toMatchObject({ respondents: 10, roles: [{ id: "guru", first: 5 }, {}, {}] });
});
