import { nearest } from "../../core/base/suggest.ts";
import { cli } from "../../text/cli.ts";
import type { Misuse } from "../outcome.ts";
import { type CommandPath, lastOf, nameOf, PROGRAM } from "./commands.ts";
import type { CommandEntry } from "./entry.ts";
import { type Mistake, type Mistaken, withTwoDashes } from "./mistakes.ts";
import { flagsOf, OPTIONS } from "./options.ts";

const { errors } = cli;

/** What was wrong with the arguments, each mistake with the way out. */
export function explainUsage({ mistakes: [first, ...others], path }: Mistaken): Misuse {
  const also = others.map((mistake) => explain(mistake, path));
  return { ...explain(first, path), ...(also.length > 0 && { also }) };
}

function explain(mistake: Mistake, path: CommandPath): Misuse {
  const see = `${nameOf(path)} --help`;
  switch (mistake.code) {
    case "unknown-option":
      return { ...unknownOption(path, mistake.word), see };
    case "unknown-command":
      return { ...unknownCommand(path, mistake.word), see };
    case "missing-argument":
      return missingArgument(path);
    case "missing-value":
      return { sentence: errors.missingValue(mistake.flag), see };
    case "flag-as-value":
      return {
        sentence: errors.flagAsValue(mistake.flag, mistake.value),
        todo: errors.joinValue(`${mistake.flag}=${mistake.value}`),
      };
    case "two-values":
      return { sentence: errors.twoValues(mistake.flag, mistake.values), todo: errors.nameOne };
    case "several-roles":
      return { sentence: errors.severalRoles(namesBelow(path), mistake.names), todo: errors.oneRole };
    case "excess":
      return excessWords(path, mistake.words, see);
    case "other":
      return { sentence: errors.other, see };
  }
}

/** What the one argument is that a command cannot do without. */
function missingArgument(path: CommandPath): Misuse {
  const { syntax = "", names } = lastOf(path).argument ?? {};
  const lists = names === "saved" ? `${PROGRAM.names[0]} riwayat` : `${nameOf(path)} --help`;
  const sentence = errors.missingArgument(syntax.replace(/\W/g, ""));
  return { sentence, todo: errors.write(`${nameOf(path)} ${syntax}`, lists) };
}

/** More words than a command takes: where others belong to it, the first was to name one. */
function excessWords(path: CommandPath, words: readonly string[], see: string): Misuse {
  const [word = ""] = words;
  if (lastOf(path).inner) return { ...unknownCommand(path, word), see };
  return { sentence: errors.excessArguments(words), see };
}

/** A flag that a command does not know: mistyped, of another command or before its own, or with a value that it does not take. */
function unknownOption(path: CommandPath, word: string): Misuse {
  const flag = word.length === 2 ? word : withTwoDashes(word);
  const own = flagsAt(path);
  const isOwn = own.includes(flag);
  if (isOwn && word.startsWith(`${flag}=`) && !takesValue(flag)) {
    return { sentence: errors.takesNothing(flag), todo: errors.alone(flag) };
  }
  if (isOwn && word.startsWith(flag)) return { sentence: errors.afterCommand(flag, [namesBelow(path)]) };
  const owners = isOwn ? [] : ownersOf(flag);
  if (owners.length > 0) {
    return { sentence: path.length > 1 ? errors.onlyFor(flag, owners) : errors.afterCommand(flag, owners) };
  }
  return { sentence: errors.unknownOption(word), suggestion: near(flag, own.filter(isLong)) };
}

function takesValue(flag: string): boolean {
  return Object.values(OPTIONS).some((entry) => flagsOf(entry).includes(flag) && /[<[]/.test(entry.flags));
}

/** The name that was meant: mistyped, or only begun. */
function near(word: string, names: readonly string[]): string | null {
  const isBegun = word.replace(/\W/g, "").length >= LEAST_BEGUN;
  return nearest(word, names) ?? (isBegun ? (names.find((name) => name.startsWith(word)) ?? null) : null);
}

/** Fewer letters of a word say nothing. */
const LEAST_BEGUN = 3;

/** The flags that a command understands in either language, its own first. */
function flagsAt(path: CommandPath): string[] {
  const names = [...path.toReversed().flatMap(({ options }) => options), "help" as const];
  return names.flatMap((name) => flagsOf(OPTIONS[name]));
}

function isLong(flag: string): boolean {
  return flag.startsWith("--");
}

/** The commands that know a flag, each as what stands behind the program's name. */
function ownersOf(flag: string): string[] {
  const owning = commandsBelow([PROGRAM]).filter((path) =>
    lastOf(path).options.some((name) => flagsOf(OPTIONS[name]).includes(flag)),
  );
  return owning.map((path) => namesBelow(path));
}

function commandsBelow(path: CommandPath): CommandPath[] {
  const inner: readonly CommandEntry[] = lastOf(path).inner ?? [];
  return inner.flatMap((entry) => {
    const below: CommandPath = [...path, entry];
    return [below, ...commandsBelow(below)];
  });
}

function namesBelow(path: CommandPath): string {
  return path
    .slice(1)
    .map(({ names }) => names[0])
    .join(" ");
}

/** A word where a command should stand: a typo, a command that stands elsewhere, a file, or what a command is to show. */
function unknownCommand(path: CommandPath, word: string): Misuse {
  const sentence = errors.unknownCommand(word);
  const inner = lastOf(path).inner ?? [];
  const isProgram = path.length === 1;
  if (isProgram && /[./\\]/.test(word)) return { sentence, suggestion: fileCommand(word) };
  const here = near(
    word,
    inner.flatMap(({ names }) => names),
  );
  if (here !== null) return { sentence, suggestion: here };
  const all = commandsBelow([PROGRAM]);
  const meant = near(
    word,
    all.flatMap((below) => lastOf(below).names),
  );
  const elsewhere = all.filter((below) => meant !== null && lastOf(below).names.includes(meant));
  if (elsewhere.length > 0) return { sentence, todo: errors.maybe(...elsewhere.map(nameOf)) };
  const shows = !isProgram && inner.find(({ names }) => names.includes("show"));
  return shows && PLAIN.test(word)
    ? { sentence, suggestion: `${nameOf([...path, shows])} ${word}` }
    : { sentence };
}

const PLAIN = /^[\w@%+,./~-]+$/;

/** What to type to do with a file what its kind is for. */
function fileCommand(file: string): string {
  const word = PLAIN.test(file) ? file : `'${file.replaceAll("'", "'\\''")}'`;
  return /\.ya?ml$/i.test(file) ? cli.interviewFile(word) : cli.scoreFile(word);
}
