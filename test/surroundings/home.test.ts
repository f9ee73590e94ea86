import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { interview as words } from "../../src/text/interview.ts";
import { at } from "../core/helpers.ts";
import { emptyFolder } from "../io/folder.ts";
import { begin, items, ROLE, waitForQuestion } from "../terminal/interview.ts";
import { flat, openShell, type TestTerminal } from "../terminal/terminal.ts";
import { asOrdinary, hasReadOnlyDisk, onReadOnlyDisk } from "./program.ts";

/** Answers a question, and leaves; what a person is told meanwhile. */
async function answerOne(terminal: TestTerminal): Promise<{ code: number; told: string }> {
  await begin(terminal);
  await waitForQuestion(terminal, at(items, 0));
  await terminal.press("1");
  await waitForQuestion(terminal, at(items, 1));
  const told = flat(terminal.screen());
  await terminal.press("s");
  const { code } = await terminal.ended();
  return { code, told: `${told} ${flat(terminal.scrollback())}` };
}

const RUN = `$kerja_cocok wawancara ${ROLE}`;

/** A home in which nothing can be kept: variables, with `@` for a folder of one's own that holds a file, and how it is run. */
type Roomless = readonly [string, Record<string, string>, (line: string) => string];

const READ_ONLY: Roomless = [
  "the disk can only be read",
  { HOME: "@", XDG_STATE_HOME: "@" },
  (line) => `cd $HOME; ${onReadOnlyDisk(line)}`,
];

const WITHOUT_ROOM: readonly Roomless[] = [
  ["HOME is a file", { HOME: "@/berkas", XDG_STATE_HOME: "" }, (line) => line],
  ["the folder would be below a file", { XDG_STATE_HOME: "@/berkas/x" }, (line) => line],
  ["the system has no such folder", { XDG_STATE_HOME: "/proc/x" }, (line) => line],
  ["HOME may only be read", { HOME: "@/milik" }, (line) => asOrdinary(line)],
  ...(hasReadOnlyDisk() ? [READ_ONLY] : []),
];

test.each(WITHOUT_ROOM)(
  "where %s the interview goes on, and that nothing is kept is told",
  async (_, variables, as) => {
    const state = emptyFolder();
    writeFileSync(join(state, "berkas"), "");
    mkdirSync(join(state, "milik"), { mode: 0o500 });
    const env = Object.fromEntries(
      Object.entries({ XDG_STATE_HOME: "", ...variables }).map(([name, value]) => [
        name,
        value.replace("@", state),
      ]),
    );
    const { code, told } = await answerOne(openShell(as(RUN), { state, env }));
    expect([code, told]).toEqual([130, expect.stringContaining(words.notKept)]);
    expect(told).toContain(words.unsaved);
    expect(readdirSync(state, { recursive: true }).sort()).toEqual(["berkas", "milik"]);
  },
);

test.each([
  ["XDG_STATE_HOME is empty", { XDG_STATE_HOME: "" }, ".local/state/kerja-cocok"],
  ["HOME is not there yet", { XDG_STATE_HOME: "", HOME: "@/a/b" }, "a/b/.local/state/kerja-cocok"],
])("where %s answers are kept below HOME, for its owner alone", async (_, variables, place) => {
  const state = emptyFolder();
  const env = Object.fromEntries(
    Object.entries(variables).map(([name, value]) => [name, value.replace("@", state)]),
  );
  const { code, told } = await answerOne(openShell(`umask 0; ${RUN}`, { state, env }));
  expect([code, told]).toEqual([130, expect.not.stringContaining(words.unsaved)]);
  expect(readdirSync(join(state, place))).toHaveLength(1);
});
