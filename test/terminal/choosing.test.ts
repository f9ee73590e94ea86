import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { expect, test } from "vitest";
import { asking } from "../../src/text/asking.ts";
import { interview as words } from "../../src/text/interview.ts";
import { emptyFolder } from "../io/folder.ts";
import { NODE, PACKAGE } from "../program.ts";
import { CTRL_C, DOWN, END, ENTER, keptFiles, profile, START, UP, waitToBeAsked } from "./interview.ts";
import { flat, type TerminalOptions, TestTerminal } from "./terminal.ts";

const NAMES = [
  "Pendamping Kesejahteraan Masyarakat",
  "Pekerja Sosial",
  "Penyuluh Keluarga Berencana dan Pembangunan Keluarga",
  "Perawat Desa",
];
const ROLES = NAMES.map((role) => ({ id: role.toLowerCase().replaceAll(" ", "-"), role }));

/** Starts the program with a catalogue of several roles, each with the first role's questions. */
function openChoice(args: readonly string[] = [], options: TerminalOptions = {}): TestTerminal {
  const catalogue = join(emptyFolder(), "profiles");
  mkdirSync(catalogue);
  const index = ROLES.map((role) => ({ ...role, summary: null, items: 56 }));
  writeFileSync(join(catalogue, "index.json"), JSON.stringify(index));
  for (const role of ROLES)
    writeFileSync(join(catalogue, `${role.id}.json`), JSON.stringify({ ...profile, ...role }));
  const script = join(import.meta.dirname, "roles.mjs");
  return new TestTerminal(NODE, [script, PACKAGE, catalogue, "wawancara", ...args], options);
}

/** The roles in the window, and the one under the cursor. */
function shown(terminal: TestTerminal): { names: string[]; cursor: string | null } {
  const lines = terminal.screen().map((line) => line.replace(/^[› ] /, ""));
  const under = terminal.screen().find((line) => line.startsWith("› "));
  const isName = (line: string) => NAMES.includes(line) || line === asking.unsure;
  return { names: lines.filter(isName), cursor: under?.slice(2) ?? null };
}

/** Who has used no role yet may not know any. */
const ALL = [asking.unsure, ...NAMES];

async function waitToShow(terminal: TestTerminal, names: string[], cursor = names[0]): Promise<void> {
  const expected = JSON.stringify({ names, cursor });
  await terminal.waitFor((one) => JSON.stringify(shown(one)) === expected, expected);
}

test("the roles are searched by typing, and the one under the cursor is taken", async () => {
  const terminal = openChoice();
  await waitToShow(terminal, ALL);
  expect(flat(terminal.screen())).toContain(asking.searchKeys);
  await terminal.press(DOWN, DOWN, DOWN, UP);
  await waitToShow(terminal, ALL, "Pekerja Sosial");
  terminal.type("DESA");
  await waitToShow(terminal, ["Perawat Desa"]);
  terminal.type("\u007f".repeat(4));
  await waitToShow(terminal, ALL);
  terminal.type("keluarga penyuluh");
  await waitToShow(terminal, ["Penyuluh Keluarga Berencana dan Pembangunan Keluarga"]);
  await terminal.press(ENTER);
  await terminal.waitForText(words.welcome("Penyuluh Keluarga Berencana dan Pembangunan Keluarga"));
});

test("a search that finds nothing says so, and Enter takes nothing", async () => {
  const terminal = openChoice();
  await waitToShow(terminal, ALL);
  terminal.type("xyz");
  await terminal.waitForText(asking.nothingFound);
  await terminal.press(ENTER);
  terminal.type(`\u007f\u007f\u007fperawat`);
  await waitToShow(terminal, ["Perawat Desa"]);
});

test("the role used last comes first", async () => {
  const first = openChoice(["perawat-desa"]);
  await first.waitForText(START);
  await first.press(ENTER, "1", "s");
  await first.ended();
  const again = openChoice([], { state: first.state });
  await waitToBeAsked(again, asking.wantsToGoOn);
  await again.press(END, ENTER);
  await waitToShow(again, ["Perawat Desa", ...NAMES.slice(0, 3), asking.unsure]);
});

test("at 40x8 the list scrolls and the question stays in sight", async () => {
  const terminal = openChoice([], { columns: 40, rows: 8 });
  const list = [
    `? ${asking.role}`,
    "› Belum tahu? Jelajahi semuanya",
    "  Pendamping Kesejahteraan Masyarakat",
    "  Pekerja Sosial",
    "",
    asking.searchKeys,
    "",
    "",
  ];
  // The list is drawn more than once: what is seen once may be half drawn anew a moment later.
  await terminal.waitFor((one) => isDeepStrictEqual(one.screen(), list), "the list with its keys");
  await terminal.press(DOWN, DOWN, DOWN, DOWN);
  await terminal.waitFor((one) => shown(one).cursor === "Perawat Desa", "the last role");
  expect(flat(terminal.screen())).toContain(asking.role);
});

const WAYS: [string, (terminal: TestTerminal) => void][] = [
  ["Ctrl-C", (terminal) => terminal.type(CTRL_C)],
  ["SIGTERM", (terminal) => terminal.kill("SIGTERM")],
  ["SIGHUP", (terminal) => terminal.kill("SIGHUP")],
  ["SIGINT", (terminal) => terminal.kill("SIGINT")],
];

test.each(WAYS)("%s while a role is chosen ends it, drawn or in plain lines", async (_, leave) => {
  for (const args of [[], ["--linear"]]) {
    const terminal = openChoice(args);
    await terminal.waitForText(args.length > 0 ? asking.linear.searchHint : asking.searchKeys);
    leave(terminal);
    expect(await terminal.ended()).toEqual({ code: 130, signal: 0 });
    expect(terminal.cursorVisible).toBe(true);
    expect(keptFiles(terminal.state)).toEqual([]);
  }
});
