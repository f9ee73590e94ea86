import { oneLine } from "../../core/base/clean.ts";
import { prefixOf } from "../../draft/making/ids.ts";
import { sharedScales } from "../../io/profiles/catalogue.ts";
import { meaningsIn } from "../../io/profiles/meanings.ts";
import { columnsOf } from "../../render/terminal/wrap.ts";
import { making as words } from "../../text/making.ts";
import { fieldWords } from "../../text/making-fields.ts";
import type { Desk } from "../desk.ts";
import { converse } from "../interview/asking.ts";
import { quoted } from "../invocation.ts";
import type { ExitCode, Outcome } from "../outcome.ts";
import { type BegunMaking, beginMaking } from "./beginning.ts";
import { textAt } from "./entry.ts";
import { SECTIONS, type Section } from "./sections.ts";
import { fill, pick, type Talk } from "./talk.ts";

/** What the making of a profile is asked with. */
export interface MakingAsked {
  file: string | undefined;
  /** `--linear`: plain lines in and out. */
  linear: boolean;
  /** Checks the file at the end, and tells what it found. */
  check: (file: string) => Promise<ExitCode>;
}

/** The menu of sections shows whole. */
const ROWS = 14;

/** Makes a profile with the person at the terminal, section by section. */
export async function makeProfile(desk: Desk, { file, linear, check }: MakingAsked): Promise<Outcome> {
  const { stdin, stderr, catalogue } = desk.world;
  if (!stdin.isTTY || !stderr.isTTY) return { sentence: words.noTerminal, todo: words.noTerminalTodo };
  const terminal = { input: stdin, output: stderr };
  return converse(desk, { terminal, linear, rows: ROWS }, async (conversation) => {
    const asker = await conversation.asker();
    const begun = await beginMaking(desk, asker, file);
    if (begun === null) return 130;
    if (!("making" in begun)) return begun;
    const { making } = begun;
    const prefix = prefixOf(String(making.source.id), meaningsIn(catalogue).keys());
    const talk: Talk = {
      desk,
      asker,
      making,
      shared: sharedScales(catalogue),
      prefix,
      isDrawn: !conversation.lines,
    };
    const went = (await open(talk, begun)) && (await goThrough(talk, check));
    if (talk.making.ending !== null) return talk.making.ending;
    return went === false ? sayKept(talk) : went;
  });
}

/** Says how the talk goes, and asks a new role for its name: from then on it is on the disk. */
async function open(talk: Talk, { isNew }: BegunMaking): Promise<boolean> {
  const { desk, making } = talk;
  const file = oneLine(making.file);
  await desk.say(isNew ? words.saving(file) : words.going(file));
  if (!isNew && !making.isAsWritten) await desk.say(words.rearranged);
  await desk.say(words.keys);
  if (talk.isDrawn) await desk.say(words.editKey);
  if (!isNew) return true;
  const offered = String(making.source.id)
    .split("-")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(" ");
  const { source } = making;
  const role = { key: "role", words: fieldWords.role, isNeeded: true, offered: () => offered };
  return (
    (await fill(talk, source, role)) && fill(talk, source, { key: "summary", words: fieldWords.summary })
  );
}

/** The menu of sections, until the person has done. False: the person left. */
async function goThrough(talk: Talk, check: MakingAsked["check"]): Promise<ExitCode | false> {
  const { making } = talk;
  const passed = new Set<Section>();
  for (;;) {
    const chosen = await askSection(talk, passed);
    if (chosen === null || chosen === "leave") return false;
    if (chosen !== "done") {
      passed.add(chosen);
      await talk.desk.say(chosen.words.about);
      if (!(await chosen.edit(talk))) return false;
      continue;
    }
    const code = await check(making.file);
    const goesOn = await wantsToGoOn(talk, code);
    if (goesOn === null) return false;
    if (!goesOn) {
      await (code === 0 ? sayNext(talk) : sayAgain(talk));
      return code;
    }
  }
}

/** Asks what becomes of what the check has found: the likelier choice stands in front. */
function wantsToGoOn(talk: Talk, code: ExitCode): Promise<boolean | null> {
  const on = { value: true, label: words.goOn };
  const end = { value: false, label: words.end };
  return pick(talk, words.whatNow, code === 0 ? [end, on] : [on, end], false);
}

/** Which section comes next: the first that is empty and was not passed over stands in front, so that Enter alone goes through all. */
async function askSection(
  talk: Talk,
  passed: ReadonlySet<Section>,
): Promise<Section | "done" | "leave" | null> {
  const { source } = talk.making;
  const next = SECTIONS.find((section) => section.count(source) === 0 && !passed.has(section));
  return pick<Section | "done" | "leave">(talk, questionFor(talk), [
    ...(next ? [{ value: next, label: words.next(next.words.title) }] : []),
    ...(next ? [] : [DONE]),
    ...SECTIONS.filter((section) => section !== next).map((value) => ({
      value,
      label: words.section(value.words.title, value.count(source)),
    })),
    ...(next ? [DONE] : []),
    { value: "leave", label: words.leave },
  ]);
}

/** Columns for what is chosen, beside its question. */
const ROOM = 12;

/** The menu's question names the role where the line has room for that: a prompt would tear its words. */
function questionFor({ desk, making, isDrawn }: Talk): string {
  const named = words.menu(textAt(making.source, "role") ?? making.file);
  return isDrawn && columnsOf(named) + ROOM > desk.besides.width ? words.whichSection : named;
}

const DONE = { value: "done", label: words.done } as const;

async function sayNext({ desk, making }: Talk): Promise<void> {
  const { invocation } = desk.world;
  const file = quoted(making.file);
  for (const [say, command] of [
    [words.look, `${invocation} peran lihat ${file}`],
    [words.try, desk.linearly(`${invocation} wawancara ${file}`)],
  ] as const) {
    await desk.say(say(command), command);
  }
}

async function sayAgain({ desk, making }: Talk): Promise<void> {
  await desk.say(words.again(making.goesOnBy), making.goesOnBy);
}

/** Whoever leaves hears that everything is kept, and how to go on. */
async function sayKept(talk: Talk): Promise<ExitCode> {
  const { desk, making, asker } = talk;
  const unfinished = oneLine(asker.unfinished?.() ?? "").trim();
  if (unfinished !== "") await desk.say(words.unfinished(unfinished));
  if (!making.isKept) {
    await desk.say(words.nothingKept);
    return 130;
  }
  await desk.say(words.kept(oneLine(making.file)));
  await sayAgain(talk);
  return 130;
}
