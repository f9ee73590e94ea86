import { describe, expect, test } from "vitest";
import type { Profile } from "../../../src/core/profile/profile.ts";
import { compareRoles } from "../../../src/render/ranking/compare.ts";
import type { Compared } from "../../../src/render/ranking/compared.ts";
import { loadRankingRenderer } from "../../../src/render/ranking/index.ts";
import { fixtureAnswers, HOSTILE, UNSAFE, widest } from "../helpers.ts";
import { comparedBy, everyAnswer, roles } from "./roles.ts";

const FORMATS = ["teks", "markdown", "html", "json", "ndjson", "csv"] as const;
const THREE = roles(3);

/** A tab is harmless where no terminal draws it. */
const STEERING = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

async function draw(compared: Compared, format: (typeof FORMATS)[number]): Promise<string> {
  return (await loadRankingRenderer(format))(compared, { full: true });
}

describe.each(FORMATS)("as %s", (format) => {
  test("every role is there, and who it is of", async () => {
    const compared = comparedBy(THREE, fixtureAnswers("full"), { respondent: "A-01", group: "XI-2" });
    const drawn = await draw(compared, format);
    for (const { id, role } of THREE) expect(drawn).toContain(format === "csv" ? id : role);
    expect(drawn).toContain("A-01");
    expect(drawn).toContain("XI-2");
    expect(drawn.endsWith("\n")).toBe(true);
  });

  test.each(HOSTILE)("texts of others stay texts: %s", async (_, text) => {
    const hostile: Profile[] = THREE.map((profile) => ({
      ...profile,
      role: text,
      traits: profile.traits.map((trait) => ({ ...trait, name: text })),
    }));
    const compared = comparedBy(hostile, everyAnswer(hostile), { respondent: text, group: text });
    const drawn = await draw(compared, format);
    expect(drawn).not.toMatch(format === "teks" ? UNSAFE : STEERING);
    if (format === "html") expect(drawn).not.toMatch(/<script|onerror/);
    const narrow = (await loadRankingRenderer("teks"))(compared, { width: 40 });
    expect(widest(narrow)).toBeLessThanOrEqual(40);
  });
});

test("JSON holds a ranking, and nothing where a record says nothing", async () => {
  const compared = comparedBy(THREE, fixtureAnswers("part"));
  expect(JSON.parse(await draw(compared, "json"))).toEqual(compared.ranking);
  expect(await draw(compared, "ndjson")).toBe(`${JSON.stringify(compared.ranking)}\n`);
});

test.each(["teks", "markdown", "html"] as const)(
  "no share too small to be shown is told, as %s",
  async (format) => {
    const compared = comparedBy(THREE, fixtureAnswers("full"));
    const tips = compared.ranking.tips.map((tip) => ({ ...tip, by: 0.04 }));
    const drawn = await draw({ ...compared, ranking: { ...compared.ranking, tips } }, format);
    expect(drawn).not.toMatch(/\b0 poin/);
  },
);

test("HTML tells in each row what the picture shows", async () => {
  const html = await draw(comparedBy(THREE, fixtureAnswers("full")), "html");
  expect(html.match(/<th scope="row">/g)?.length).toBeGreaterThanOrEqual(3);
  expect(html).toMatch(/<td data-of="Dari 100">[\d,]+ ± [\d,]+<\/td>/);
  expect(html).not.toMatch(/<script|style="|http:/);
});

describe("roles that do not meet wishes", () => {
  const [first] = THREE;
  const reasons = new Map([[first?.id ?? "", "jam kerjanya tidak tentu"]]);
  const compared = compareRoles({ profiles: THREE, answers: fixtureAnswers("full"), reasons });

  test.each(FORMATS.slice(0, 3))("stand apart with the reason, as %s", async (format) => {
    const drawn = (await draw(compared, format)).replaceAll(/\s+/g, " ");
    expect(drawn).toContain("jam kerjanya tidak tentu");
  });

  test("are not spoken of where the others are compared", async () => {
    const told = (await draw(compared, "teks")).replaceAll(/\s+/g, " ");
    expect(told).toContain("Di antara peran yang sesuai dengan kondisi kerja yang kamu mau, ");
    const others = new Map(THREE.slice(1).map(({ id }) => [id, "tempat kerjanya di lapangan"]));
    const one = compareRoles({ profiles: THREE, answers: fixtureAnswers("full"), reasons: others });
    const alone = (await draw(one, "teks")).replaceAll(/\s+/g, " ");
    expect(alone).toContain(`Hanya ${first?.role} yang sesuai dengan kondisi kerja yang kamu mau`);
    expect(alone).not.toContain("sebutkan peran lain");
  });

  test.each(["json", "ndjson"] as const)("stay, with their figures and the reason, as %s", async (format) => {
    const { apart, roles: kept } = JSON.parse(await draw(compared, format));
    const own = compared.apart?.ranking.roles[0];
    expect(apart).toEqual([{ ...own, reason: "jam kerjanya tidak tentu" }]);
    expect(kept).toEqual(compared.ranking.roles);
  });

  test("stay as CSV: named, with their figures, and without a place among the others", async () => {
    const [head = [], row = []] = (await draw(compared, "csv")).split("\n").map((line) => line.split(","));
    const cell = (name: string) => row[head.indexOf(name)];
    const own = compared.apart?.ranking.roles[0];
    expect(cell("apart")).toBe(first?.id);
    expect(cell(`${first?.id}.place`)).toBe("");
    expect(cell(`${first?.id}.low`)).toBe(`${own?.fit.low}`);
    expect(cell(`${first?.id}.status`)).toBe(own?.verdict.status);
    expect(head.length).toBe(row.length);
  });

  test("have the figures that they have beside the others", () => {
    const together = comparedBy(THREE, fixtureAnswers("full")).ranking.roles;
    const own = together.find(({ profile }) => profile.id === first?.id);
    expect(compared.apart?.ranking.roles).toEqual([own]);
    expect(compared.ranking.roles).toEqual(together.filter((one) => one !== own));
  });

  test("may be all of them", async () => {
    const all = new Map(THREE.map(({ id }) => [id, "tempat kerjanya di lapangan"]));
    const none = compareRoles({ profiles: THREE, answers: fixtureAnswers("full"), reasons: all });
    const drawn = await draw(none, "teks");
    expect(drawn).toContain("Tidak ada peran yang sesuai");
    for (const { role } of THREE) expect(drawn.replaceAll(/\s+/g, " ")).toContain(role);
  });
});
