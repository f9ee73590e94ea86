import { existsSync } from "node:fs";
import { basename } from "node:path";
import { type Problem, problem } from "../../core/base/problem.ts";
import { RESERVED_ROLES } from "../../core/profile/profile.ts";
import { slug } from "../../draft/making/ids.ts";
import { looksLikeAnswers } from "../../io/answers/other-document.ts";
import { expandHome } from "../../io/files/home.ts";
import { checkKept, KeptFile, keptText } from "../../io/files/kept-file.ts";
import { sharedScales } from "../../io/profiles/catalogue.ts";
import { readProfileText } from "../../io/profiles/file.ts";
import { looksLikeProse } from "../../io/profiles/prose.ts";
import type { Asker } from "../../io/prompt/ask.ts";
import { making as words } from "../../text/making.ts";
import type { Desk } from "../desk.ts";
import { quoted } from "../invocation.ts";
import type { Misuse, Refusal } from "../outcome.ts";
import { bareName } from "../output/folder-name.ts";
import { dropNothings } from "./entry.ts";
import { type Begun, Making } from "./making.ts";

/** What a profile is made in, and whether its file was there before. */
export interface BegunMaking {
  making: Making;
  isNew: boolean;
}

/** Whom it is begun with. */
interface Beginner {
  desk: Desk;
  asker: Asker;
}

/**
 * The profile that is to be made: a new one, or the one in a file. A file that is there is gone on with, never written over.
 * @param named the file, where the command names one; else the person is asked
 * @returns null where the person left
 */
export async function beginMaking(
  desk: Desk,
  asker: Asker,
  named: string | undefined,
): Promise<BegunMaking | Refusal | null> {
  const beginner = { desk, asker };
  if (named !== undefined) {
    const file = withEnding(named);
    return refuseName(file) ?? (existsSync(file) ? open(beginner, file) : begin(beginner, file));
  }
  await desk.say(words.opening);
  for (;;) {
    const file = await askFile(beginner);
    if (file === null) return null;
    if (!existsSync(file)) return begin(beginner, file);
    await desk.say(words.exists(file));
    const choices = [
      { value: true, label: words.goOnWithIt },
      { value: false, label: words.otherName },
    ];
    const goesOn = await asker.choose(words.whatNow, choices, false);
    if (goesOn === null) return null;
    if (goesOn) return open(beginner, file);
  }
}

/** Asks for the name of a file that can be written, until there is one. */
async function askFile({ desk, asker }: Beginner): Promise<string | null> {
  for (;;) {
    const written = await asker.write(words.file.question, "");
    if (written === null) return null;
    // A file that is drawn into a terminal comes in quotes.
    const typed = written.trim().replace(/^(["'])(.*)\1$/, "$2");
    if (typed === "" || typed === "?") {
      await desk.say(words.file.help);
      continue;
    }
    const file = withEnding(expandHome(typed, desk.world.env.HOME));
    const refused = refuseName(file);
    if (!refused) return file;
    if ("problems" in refused) await desk.tell(refused);
    else await desk.say(`${refused.sentence} ${words.otherNameTodo}`);
  }
}

/** A name without an ending gets one, unless it is a folder's; one that begins like an option is a file nevertheless. */
function withEnding(name: string): string {
  if (name === "-" || bareName(name) !== name) return name;
  const file = name.replace(/^-/, "./-");
  return /\.[^./\\]*$/.test(file) ? file : `${file}.yaml`;
}

function refuseName(file: string): Refusal | null {
  if (!/[^/\\]\.ya?ml$/i.test(file)) return notYaml(file);
  const id = idOf(file);
  if (RESERVED_ROLES.includes(id)) return { sentence: words.reserved(id), todo: words.otherNameTodo };
  const unwritable = checkKept(file);
  return unwritable && { problems: [unwritable] };
}

function notYaml(file: string): Misuse {
  return { sentence: words.notYaml(file), todo: words.notYamlTodo(quoted(file)) };
}

/** The id that a file's name gives the role in it. */
function idOf(file: string): string {
  return slug(basename(file).replace(/\.ya?ml$/i, "")) || "peran";
}

function begin(beginner: Beginner, file: string, known: string | null = null): BegunMaking {
  const nothing = { source: {}, comments: [], head: [] };
  return { making: makingOf(beginner, new KeptFile(file, known), nothing), isNew: true };
}

function makingOf({ desk, asker }: Beginner, kept: KeptFile, begun: Begun): Making {
  const { id = idOf(kept.file), ...rest } = begun.source;
  // The same mapping goes on: comments are about what stands in it.
  for (const key of Object.keys(begun.source)) delete begun.source[key];
  Object.assign(begun.source, { id, ...rest });
  const recover = async (failed: Problem) => {
    const code = await desk.tell({ problems: [failed] });
    const choices = [
      { value: true, label: words.tryAgain },
      { value: false, label: words.leave },
    ];
    if (await asker.choose(words.whatNow, choices, true)) return null;
    await desk.say(words.lastLost);
    return code;
  };
  const goesOnBy = desk.linearly(`${desk.world.invocation} peran buat ${quoted(kept.file)}`);
  return new Making(kept, begun, { recover, goesOnBy });
}

/** Goes on with a file: what it lacks may be missing yet, but what is there must be what it is to be. */
async function open(beginner: Beginner, file: string): Promise<BegunMaking | Refusal> {
  const { desk } = beginner;
  // Before it is read: what is written there between the two is a change by somebody else.
  const known = keptText(file);
  const read = readProfileText(file);
  if ("problem" in read) return { problems: [read.problem] };
  const { text } = read;
  if (text.trim() === "") return begin(beginner, file, known);
  if (looksLikeAnswers(text)) return { problems: [problem("not-a-profile", {}, { file })] };
  const { parseProfile, readProfileSource } = await import("../../io/profiles/yaml.ts");
  const written = readProfileSource(text, file);
  if ("problems" in written) {
    const isProse = looksLikeProse(text);
    if (isProse) return { problems: [problem("prose-as-profile", {}, { file })] };
    return { problems: written.problems, source: text };
  }
  const parsed = parseProfile(text, file, () => sharedScales(desk.world.catalogue));
  const told = "problems" in parsed ? parsed.problems : (parsed.warnings ?? []).filter(isLost);
  const broken = told.filter(isBroken).map((one) => ({ ...one, severity: "error" as const }));
  if (broken.length > 0) return { problems: broken, source: text };
  dropNothings(written.source);
  return { making: makingOf(beginner, new KeptFile(file, known), written), isNew: false };
}

/** What cannot be gone on with: writing it anew would lose what nobody understands. A key without a value is still to be filled. */
function isBroken({ code, args }: Problem): boolean {
  return BROKEN.includes(code) && !("received" in args && ["null", "empty"].includes(args.received));
}

const BROKEN: readonly Problem["code"][] = [
  "wrong-type",
  "unknown-key",
  "text-split",
  "text-marked",
  "key-beside-use",
];

/** What a profile that can be used would lose when it is written anew. */
function isLost({ code }: Problem): boolean {
  return code === "text-marked";
}
