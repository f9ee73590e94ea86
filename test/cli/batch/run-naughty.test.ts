import naughty from "big-list-of-naughty-strings" with { type: "json" };
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { isDocument } from "../../../src/render/format.ts";
import type { Shape } from "../../fuzz/case.ts";
import { readsAs } from "../../fuzz/shapes.ts";
import { lines, run, SMALL_PROFILE } from "../helpers.ts";

// The Big List of Naughty Strings, wherever a person writes something: every text that has broken a program somewhere.

const TEXTS: readonly string[] = [...new Set(naughty as string[])].filter((text) => text.trim() !== "");
const ROLE = ["-p", "@taman.yaml"];
const FORMATS = ["json", "ndjson", "csv", "teks", "markdown", "html"] as const satisfies Shape[];

const PEOPLE = TEXTS.map((text, index) => ({
  respondent: text,
  group: TEXTS[(index + 7) % TEXTS.length],
  answers: { "sabar-1": 1 + (index % 3), "sabar-2": 2 },
}));

/** A document of all takes long: one in so many stands in each. */
const ONE_IN = 6;

const FILES = {
  "taman.yaml": SMALL_PROFILE,
  "sebagian.json": JSON.stringify(PEOPLE.filter((_, index) => index % ONE_IN === 0)),
  "a.ndjson": lines(...PEOPLE.map((one) => JSON.stringify(one))),
  "a.json": JSON.stringify(PEOPLE),
};

/** Whose each report is. */
async function named(file: string): Promise<(string | null)[][]> {
  const { code, stdout } = await run(["nilai", `@${file}`, ...ROLE, "-f", "ndjson"], { files: FILES });
  expect(code).toBe(0);
  return lines(stdout)
    .trim()
    .split("\n")
    .map((line) => {
      const { respondent, group } = JSON.parse(line);
      return [respondent, group];
    });
}

describe("as people and classes", () => {
  test("every one is scored, by the same name from a list, from lines and in a table", async () => {
    const names = await named("a.ndjson");
    expect(names.length).toBe(TEXTS.length);
    expect(await named("a.json")).toEqual(names);
    const { stdout } = await run(["nilai", "@a.json", ...ROLE, "-f", "csv"], { files: FILES });
    const [, ...rows] = parse(stdout.replace(/^\ufeff/, ""));
    const defused = (text: string | null = null) => (text ?? "").replace(/^'(?=[-=+@\t\r])/, "");
    expect(rows.map(([respondent, group]) => [defused(respondent), defused(group)])).toEqual(
      names.map((pair) => pair.map((text) => defused(text))),
    );
  });

  test.each(FORMATS)("results are what they should be: %s", async (format) => {
    const file = isDocument(format) ? "@sebagian.json" : "@a.json";
    const { code, stdout } = await run(["nilai", file, ...ROLE, "-f", format], { files: FILES });
    expect(code).toBe(0);
    readsAs(format, Buffer.from(stdout));
  });
});

/** The small role in whose texts every one of a part of the list stands: names, questions, options, claims, what is beside them. */
function roleOf(texts: readonly string[]): string {
  const text = (index: number) => texts[index % texts.length];
  return stringify({
    id: "penjaga-taman",
    role: text(0),
    summary: text(1),
    responses: { sesuai: [text(2), `${text(3)} b`, `${text(4)} c`] },
    duties: [{ id: "menyapu", text: text(5) }],
    traits: [
      {
        id: "sabar",
        name: text(6),
        responses: "sesuai",
        tips: [text(7)],
        items: texts.map((one, index) => ({ id: `sabar-${index + 1}`, text: `${index} ${one}` })),
      },
    ],
    misconceptions: [{ id: "hujan", claim: text(8), truth: text(9) }],
    sources: [{ id: "sumber", text: text(10), date: "2025" }],
  });
}

const PARTS = Array.from({ length: Math.ceil(TEXTS.length / 40) }, (_, index) =>
  TEXTS.slice(40 * index, 40 * index + 40),
);

test.each(PARTS.map((texts, index) => [index, texts] as const))(
  "as the texts of a role, they are told or drawn as texts: part %i",
  async (index, texts) => {
    const files = { "taman.yaml": roleOf(texts), "a.json": '{"sabar-1": 3, "sabar-2": 1}' };
    // Every format in its turn: all of them of all parts would take long.
    const formats = [FORMATS[index % FORMATS.length] ?? "html", "html"] as const;
    for (const format of formats) {
      const ran = await run(["nilai", "@a.json", ...ROLE, "-f", format, "--lengkap"], { files });
      expect([ran.code, ran.stderr]).toEqual([0, ""]);
      readsAs(format, Buffer.from(ran.stdout));
    }
    const shown = await run(["peran", "lihat", "@taman.yaml"], { files });
    expect(shown.code).toBe(0);
    readsAs("teks", Buffer.from(shown.stdout));
  },
);
