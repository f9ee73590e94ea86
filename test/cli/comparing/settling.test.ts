import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { listItems } from "../../../src/core/profile/items.ts";
import { rank } from "../../../src/core/ranking/ranking.ts";
import { ranking as words } from "../../../src/text/ranking.ts";
import { at } from "../../core/helpers.ts";
import { listedRole, run, stateFolder, temporaryFolder } from "../helpers.ts";

const ROLES = ["analis-data-sosial", "perawat"].map((id) => listedRole(id));

/** The second answer to every other question, but for the interest in the duties: enough is left that could settle the order. */
const answers = Object.fromEntries(
  ROLES.flatMap(listItems)
    .filter(({ scale, kind }) => scale !== "duties" && kind !== "statement" && kind !== "comparison")
    .filter((_, index) => index % 2 === 0)
    .map((item) => [item.id, 2]),
);
const { settle } = rank(ROLES, answers);

function textOf(id: string): string {
  return ROLES.flatMap(listItems).find((item) => item.id === id)?.text ?? "";
}

/** Compares in a terminal for a screen reader: typed in one go, and then the end of the input. */
function compare(typed: string, extra: readonly string[] = [], folder = temporaryFolder()) {
  return run(["banding", "@a.json", "-p", "analis-data-sosial,perawat", ...extra], {
    folder,
    stdin: typed,
    env: { ACCESSIBLE: "1" },
    files: { "a.json": JSON.stringify({ answers }) },
    terminals: { stdin: true, stdout: true, stderr: true, columns: 80 },
  });
}

test("there is something that would settle the order", () => {
  expect(settle.length).toBeGreaterThan(1);
});

describe("in a terminal", () => {
  test("the questions that would settle the order are offered, and nothing is asked of who declines", async () => {
    const { code, stdout, stderr } = await compare("2\n");
    expect(code).toBe(0);
    expect(stderr).toContain(words.offer(settle.length));
    expect(stderr).not.toContain(textOf(at(settle, 0)));
    expect(stdout.split("Jawabanmu untuk").length).toBe(2);
  });

  test("just these are asked, the weightiest first, and every answer is kept", async () => {
    const folder = temporaryFolder();
    const { code, stderr } = await compare("1\n5\n", [], folder);
    expect(code).toBe(130);
    expect(stderr).toContain(`Pertanyaan 1 dari ${settle.length}`);
    expect(stderr).toContain(`Pertanyaan 2 dari ${settle.length}`);
    expect(stderr).not.toContain("biasanya sekitar");
    const [first, second] = settle.map((id) => stderr.indexOf(textOf(id)));
    expect(first).toBeGreaterThan(0);
    expect(second).toBeGreaterThan(Number(first));
    const [name = ""] = readdirSync(stateFolder(folder));
    const saved = JSON.parse(readFileSync(`${stateFolder(folder)}/${name}`, "utf8"));
    expect(saved.answers).toMatchObject({ [at(settle, 0)]: 5 });
    expect(saved.explored.roles).toEqual(["analis-data-sosial", "perawat"]);
    expect(Object.keys(saved.answers)).toHaveLength(Object.keys(answers).length + 1);
  });
});

test.each([1, 9, 127])("the offer of %i questions fits the narrowest window in one line", (count) => {
  expect(`? ${words.offer(count)}`.length).toBeLessThanOrEqual(40);
});

test.each([
  ["where a format is asked for", ["--json"]],
  ["where the result goes to a file", ["-o", "@banding.html"]],
])("nothing is offered %s", async (_, extra) => {
  const { code, stderr } = await compare("", extra);
  expect(code).toBe(0);
  expect(stderr).not.toContain(words.offer(settle.length));
});
