import { basename, resolve } from "node:path";
import { oneLine } from "../../core/base/clean.ts";
import type { Notice } from "../../core/base/notice.ts";
import type { Profile } from "../../core/profile/profile.ts";
import type { ColumnChoice } from "../../io/answers/columns.ts";
import { isFolder } from "../../io/files/folder.ts";
import { STDIN } from "../../io/files/same-file.ts";
import { countProblems, drawClassProblems } from "../../render/lists/class-problems.ts";
import { classWords } from "../../text/class.ts";
import { listed } from "../../text/numbers.ts";
import type { ClassOptions } from "../commands/class.ts";
import type { Desk } from "../desk.ts";
import { converse } from "../interview/asking.ts";
import { quoted } from "../invocation.ts";
import type { Outcome } from "../outcome.ts";
import { dayOf } from "../output/day.ts";
import { type Asking, ColumnChooser } from "./columns.ts";
import { FILES } from "./folder-files.ts";
import { type GatheredClass, gatherClass } from "./gather.ts";
import { sourcesOf } from "./inputs.ts";
import { keyOf, stemOf } from "./roster.ts";
import { writeClass } from "./write.ts";

/** What is known of a class before anything is read. */
export interface ClassSettings {
  folder: string;
  profile: Profile;
  encoding: string | null;
  options: ClassOptions;
  notice: Notice;
}

/** Makes the folder of a class of the inputs that are named. Nothing is written unless somebody could be scored. */
export async function makeClass(
  desk: Desk,
  names: readonly string[],
  settings: ClassSettings,
): Promise<Outcome> {
  const { profile, folder, encoding, options, notice } = settings;
  const sources = sourcesOf(names, options.before);
  if ("sentence" in sources) return sources;
  const columns = new ColumnChooser(flagsOf(options), askingOf(desk, names));
  const { silent } = options;
  const everyone = await gatherClass(desk, sources, {
    profile,
    columns,
    sheet: options.sheet ?? null,
    encoding,
    silent,
  });
  if ("outcome" in everyone) return everyone.outcome;
  const title = titleOf(everyone, names);
  const date = dayOf(desk.world.now());
  const count = countProblems(everyone);
  const problems = { text: drawClassProblems({ title, date, ...everyone }, desk.world.invocation), count };
  const { neighbours } = desk;
  const failed = await writeClass(folder, {
    ...everyone,
    profile,
    title,
    problems,
    notice,
    neighbours,
    date,
  });
  if (failed) return { problems: [failed] };
  desk.noteWritten(folder);
  if (!silent) {
    const { pupils, earlier } = everyone;
    await desk.say(classWords.done(pupils.length, count, earlier?.size ?? null));
    await desk.say(`${classWords.begin(FILES.recap)} ${classWords.privacy}`);
    await sayFlags(desk, names, columns);
  }
  return everyone.exitCode;
}

function flagsOf({ respondentColumn, groupColumn }: ClassOptions): ColumnChoice {
  return { respondent: respondentColumn ?? null, group: groupColumn ?? null };
}

/** Who is asked, where somebody sits at a terminal and does not type the answers there. */
function askingOf(desk: Desk, names: readonly string[]): Asking | null {
  const { stdin, stderr } = desk.world;
  if (!stdin.isTTY || !stderr.isTTY || names.includes(STDIN)) return null;
  const terminal = { input: stdin, output: stderr };
  return (talk) => converse(desk, { terminal, linear: false }, async ({ asker }) => talk(await asker()));
}

/** Says how the same is asked for without a question. */
async function sayFlags(desk: Desk, names: readonly string[], columns: ColumnChooser): Promise<void> {
  const { answered } = columns;
  if (answered === null) return;
  const { respondent, group } = answered;
  const flags = [
    ...(respondent === null ? [] : ["--peserta", respondent]),
    ...(group === null ? [] : ["--kelompok", group]),
  ];
  const words = [...names, ...flags].map((word) => quoted(word));
  const command = `${desk.world.invocation} kelas ${words.join(" ")}`;
  await desk.say(classWords.nextTime(command), command);
}

/** So many classes are named; of more only their number is told. */
const MOST_NAMED = 3;

/** What a class is called: by its classes, else by its only input. */
function titleOf({ pupils }: GatheredClass, names: readonly string[]): string {
  const groups = new Map(pupils.map(({ group }) => [keyOf(group), group]));
  const classes = [...groups.values()].filter((group) => group !== null);
  if (classes.length > MOST_NAMED) return classWords.classes(classes.length);
  if (classes.length > 0) return listed(classes.map(oneLine));
  const [only, ...others] = names;
  if (only === undefined || only === STDIN || others.length > 0) return classWords.unnamed;
  return oneLine(isFolder(only) ? basename(resolve(only)) : stemOf(only));
}
