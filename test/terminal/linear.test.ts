import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { asking } from "../../src/text/asking.ts";
import { interview as words } from "../../src/text/interview.ts";
import { at } from "../core/helpers.ts";
import { emptyFolder } from "../io/folder.ts";
import {
  ALL_ANSWERS,
  CTRL_C,
  CTRL_D,
  items,
  keyFor,
  openInterview,
  openKept,
  PROGRAM,
  readKept,
  type ShownQuestion,
  said,
  textsOf,
} from "./interview.ts";
import { pipedReport } from "./pipe.ts";
import { Talk } from "./talk.ts";
import type { TestTerminal } from "./terminal.ts";

const WAYS: [string, string[], Record<string, string>][] = [
  ["--linear", ["--linear"], {}],
  ["ACCESSIBLE=1", [], { ACCESSIBLE: "1" }],
  ["TERM=dumb", [], { TERM: "dumb" }],
];

async function startTalk(...[args, options]: Parameters<typeof openInterview>): Promise<Talk> {
  const talk = new Talk(openInterview(args, options));
  expect(await talk.hear()).toContain(words.linear.welcome);
  return talk;
}

/** Finds the question in what was heard. */
function heardQuestion(heard: string, item: ShownQuestion["item"]): ShownQuestion {
  for (const text of textsOf(item)) expect(heard).toContain(text);
  const options = [...heard.matchAll(/^(\d+)\. (.*)$/gm)].map(([, key = "", label = ""]) => ({ key, label }));
  const isFlipped = item.kind === "comparison" && heard.includes(words.linear.sideA(item.other));
  return { item, options, given: null, cursor: null, isFlipped };
}

test.each(WAYS)("%s: to the end without one escape sequence", async (_, args, env) => {
  const file = join(emptyFolder(), "laporan.json");
  const [answered, options] = [items.length - 5, { env, columns: 200, answers: ALL_ANSWERS }];
  const talk = new Talk(openKept(answered, [...args, "--json", "-o", file], options));
  let heard = await talk.hear();
  for (const item of items.slice(answered))
    heard = await talk.say(keyFor(heardQuestion(heard, item), ALL_ANSWERS[item.id] ?? 1));
  expect(heard).toContain(words.linear.option("0", words.finish));
  expect(await talk.say("")).toContain(asking.whatNext);
  expect(await talk.say(asking.end)).toContain(asking.keepAnswers);
  await talk.terminal.look();
  talk.terminal.type("\r");
  expect(await talk.terminal.ended()).toEqual({ code: 0, signal: 0 });
  expect(readFileSync(file, "utf8")).toBe(pipedReport(ALL_ANSWERS));
  expect(talk.terminal.output).not.toContain("\u001b");
});

const [FIRST, SECOND] = [at(items, 0), at(items, 1)];

test.each([
  ["a word that means nothing", ["entah"], words.linear.unknown],
  ["a number that is no option", ["6"], words.notices["no-option"]],
  ["zero", ["0"], words.notices["no-option"]],
  ["an empty line at a question without an answer", [""], words.linear.notices.choose],
  ["k at the first question", ["k"], words.notices.first],
  ["k goes back, and the old answer is told", ["3", "k"], `3. Biasa saja (${words.earlier})`],
  ["kembali in capitals, with spaces", ["3", "  KEMBALI "], `3. Biasa saja (${words.earlier})`],
  ["an empty line keeps the old answer", ["3", "k", ""], SECOND.text],
  ["l skips", ["l"], SECOND.text],
  ["lewati skips", ["lewati"], SECOND.text],
  ["? helps", ["?"], words.why.duties],
  ["and any line returns", ["?", "ya"], FIRST.text],
  ["d lists", ["d"], `1. ${FIRST.text} Belum dijawab.`],
  ["and a number opens its question", ["3", "d", "1"], `3. Biasa saja (${words.earlier})`],
  ["and an empty line leads back", ["3", "d", ""], SECOND.text],
  ["control characters are a word that means nothing", ["\u0001"], words.linear.unknown],
])("%s", async (_, lines, expected) => {
  const talk = await startTalk(["--linear"]);
  let heard = await talk.say("");
  for (const line of lines) heard = await talk.say(line);
  expect(heard).toContain(expected);
});

test.each<[string, (terminal: TestTerminal) => void]>([
  ["s", (terminal) => terminal.type("s\r")],
  ["simpan", (terminal) => terminal.type("simpan\r")],
  ["Ctrl-C", (terminal) => terminal.type(CTRL_C)],
  ["Ctrl-D", (terminal) => terminal.type(CTRL_D)],
  ["SIGTERM", (terminal) => terminal.kill("SIGTERM")],
  ["SIGHUP", (terminal) => terminal.kill("SIGHUP")],
])("%s leaves and keeps the answers; --lanjut goes on", async (_, leave) => {
  const talk = await startTalk(["--linear"]);
  for (const line of ["", "1", "2", "l"]) await talk.say(line);
  leave(talk.terminal);
  expect(await talk.terminal.ended()).toEqual({ code: 130, signal: 0 });
  expect(talk.terminal.scrollback().slice(-2)).toEqual(
    said(words.kept(`${PROGRAM} wawancara --lanjut --linear`)),
  );
  expect(readKept(talk.terminal.state)?.answers).toEqual({ [FIRST.id]: 1, [SECOND.id]: 2 });
  const again = new Talk(openInterview(["--linear", "--lanjut"], { state: talk.terminal.state }));
  const heard = await again.hear();
  expect(heard).toContain(words.resumed(2));
  expect(heard).toContain(at(items, 3).text);
});

test("of lines pasted in one go only the first answers, and the rest are told to have come too soon", async () => {
  const talk = await startTalk(["--linear"]);
  await talk.say("");
  // No option, but once it is told so the question has been there for a while.
  await talk.say("6");
  await talk.terminal.look();
  talk.terminal.type("1\r2\r3\r4\r");
  for (const _ of "1234") await talk.hear();
  expect(readKept(talk.terminal.state)?.answers).toEqual({ [FIRST.id]: 1 });
});

test.each([80, 40])("in a dumb terminal of %d columns no word breaks at the edge", async (columns) => {
  const talk = new Talk(openInterview([], { columns, env: { TERM: "dumb" } }));
  const told = [await talk.hear(), await talk.say(""), await talk.say("d"), await talk.say("?")];
  for (const line of told.join("\n").split("\n")) expect(line.length).toBeLessThan(columns);
});

test("the whole text of an option is an answer", async () => {
  const talk = await startTalk(["--linear"]);
  await talk.say("");
  expect(await talk.say("sangat ingin")).toContain(SECOND.text);
  expect(readKept(talk.terminal.state)?.answers).toEqual({ [FIRST.id]: 5 });
});
