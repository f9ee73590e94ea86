import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { render } from "../../dist/index.js";
import { asking } from "../../src/text/asking.ts";
import { cli } from "../../src/text/cli.ts";
import { interview as words } from "../../src/text/interview.ts";
import { emptyFolder } from "../io/folder.ts";
import {
  ALL_ANSWERS,
  answerItems,
  begin,
  CTRL_C,
  drawn,
  finish,
  items,
  keepAnswers,
  PROGRAM,
  ROLE,
  report,
  said,
  settled,
} from "./interview.ts";
import { pipedReport } from "./pipe.ts";
import { openShell } from "./terminal.ts";

/** So many questions are answered before. */
const BEFORE = items.length - 5;

const SCREEN = render(report, "teks", { ...drawn, width: 80, rest: "" });

test.each([
  ["> file", "", "", SCREEN],
  ["> file as JSON", "--json", "", render(report, "json")],
  ["| cat > file", "", "| cat", SCREEN],
])(
  "%s: the questions stay on the terminal, the file holds the report alone",
  async (_, args, pipe, expected) => {
    const file = join(emptyFolder(), "laporan");
    const state = emptyFolder();
    keepAnswers(state, BEFORE, ALL_ANSWERS);
    const line = `$kerja_cocok wawancara --lanjut ${args} ${pipe} > '${file}'`;
    const terminal = openShell(line, { columns: 60, state });
    await answerItems(terminal, items.slice(BEFORE), ALL_ANSWERS);
    expect(await finish(terminal)).toEqual({ code: 0, signal: 0 });
    expect(readFileSync(file, "utf8")).toBe(expected);
    expect(terminal.scrollback()).toEqual([
      ...said(words.resumed(BEFORE), 60),
      ...said(words.quick, 60),
      "",
      "",
      ...render(report, "teks", { ...drawn, width: 60 }).split("\n"),
      settled(asking.whatNext, asking.end),
      settled(asking.keepAnswers, asking.keep),
      ...said(asking.kept(`${PROGRAM} riwayat`), 60),
    ]);
  },
);

test("leaving writes nothing to stdout", async () => {
  const file = join(emptyFolder(), "laporan");
  const terminal = openShell(`$kerja_cocok wawancara ${ROLE} > '${file}'`);
  await begin(terminal);
  await terminal.press("1", "2", CTRL_C);
  expect(await terminal.ended()).toEqual({ code: 130, signal: 0 });
  expect(readFileSync(file, "utf8")).toBe("");
});

test("wawancara without a terminal to read from says so and asks nothing", async () => {
  const terminal = openShell("$kerja_cocok wawancara < /dev/null");
  expect(await terminal.ended()).toEqual({ code: 2, signal: 0 });
  const said = terminal.scrollback().join(" ");
  expect(said.startsWith(cli.errors.noTerminal)).toBe(true);
  expect(terminal.output).not.toContain("\u001b");
});

test("without a command, a terminal means the interview and a pipe means scoring", async () => {
  const input = JSON.stringify({ profile: ROLE, answers: ALL_ANSWERS });
  const piped = openShell(`printf '%s' '${input}' | $kerja_cocok --json`);
  expect(await piped.ended()).toEqual({ code: 0, signal: 0 });
  expect(`${piped.scrollback().join("\n")}\n`).toBe(pipedReport(ALL_ANSWERS));
  const asked = openShell("$kerja_cocok");
  await asked.waitForText(asking.role);
});
