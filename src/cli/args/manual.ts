import { help } from "../../text/help.ts";
import { exitCodeLine, exitCodes } from "../../text/help-words.ts";
import { manual } from "../../text/manual.ts";
import { type CommandPath, lastOf, nameOf, PROGRAM } from "./commands.ts";
import { type Description, describe, type Meaning } from "./describe.ts";

/** The page of the manual in roff, drawn from the table of commands like the help. */
export function drawManual(version: string): string {
  const program = describe([PROGRAM]);
  const commands = commandsBelow([PROGRAM]);
  const examples = [program, ...commands.map(describe)].flatMap((told) => told.examples);
  const name = PROGRAM.names[0];
  const lines = [
    `.TH ${quoted(name.toUpperCase())} 1 "" ${quoted(`${name} ${version}`)} ${quoted(manual.section)}`,
    // Neither words nor commands are to be torn or stretched.
    ".nh",
    ".ad l",
    ...section(manual.name, [`${roff(name)} \\- ${roff(program.words)}`]),
    ...section(manual.usage, [roff(program.usage)]),
    ...section(manual.about, [roff(manual.noCommand), ...noteLines(program)]),
    ...section(manual.commands, commands.flatMap(commandLines)),
    ...section(manual.options, [roff(manual.optionsOfCommand), ...optionLines(program.options)]),
    ...section(manual.examples, distinct(examples).flatMap(exampleLines)),
    ...section(manual.files, manual.kept.flatMap(tagged)),
    ...section(
      manual.exitCodes,
      exitCodes.flatMap(([code, meaning]) => tagged({ term: String(code), meaning })),
    ),
  ];
  return `${lines.join("\n")}\n`;
}

/** Every command there is, each before those that belong to it. */
function commandsBelow(path: CommandPath): CommandPath[] {
  const inner = lastOf(path).inner ?? [];
  return inner.flatMap((entry) => {
    const below: CommandPath = [...path, entry];
    return [below, ...commandsBelow(below)];
  });
}

function section(title: string, lines: readonly string[]): string[] {
  return [`.SH ${quoted(title)}`, ...lines];
}

function commandLines(path: CommandPath): string[] {
  const told = describe(path);
  const { argument, options } = lastOf(path);
  const words = [told.words, ...told.aliases.map(help.alias)].map((one) => `${roff(one)}.`);
  // Those that every command has are told once.
  const own = told.options.slice(0, options.length);
  const title = [nameOf(path).replace(/^\S+ /, ""), ...(argument ? [argument.syntax] : [])].join(" ");
  return [
    `.SS ${quoted(title)}`,
    ...words,
    ...told.arguments.flatMap(tagged),
    ...optionLines(own),
    ...noteLines(told),
  ];
}

/** What else is told; the exit codes have a section of their own. */
function noteLines({ notes }: Description): string[] {
  return notes.filter((note) => note !== exitCodeLine).flatMap((note) => [".PP", roff(note)]);
}

function optionLines(options: Description["options"]): string[] {
  return options.flatMap(({ term, english, meaning }) => {
    const [, flags = term, value = ""] = /^([^<[]*?)( ?[<[].*)?$/.exec(term) ?? [];
    const all = [...flags.split(", "), ...(english === undefined ? [] : [english])];
    const bold = all.map((flag) => `\\fB${roff(flag)}\\fR`).join(", ");
    const named = value.replace(/[^\w. -]/g, "").trim();
    const shown = named === "" ? "" : ` \\fI${roff(named)}\\fR`;
    return [".TP", value.includes("[") ? `${bold} [${shown.trim()}]` : bold + shown, roff(meaning)];
  });
}

function tagged({ term, meaning }: Meaning): string[] {
  return [".TP", `\\fB${roff(term)}\\fR`, roff(meaning)];
}

/** A command is not filled, so that it can be copied. */
function exampleLines({ term, meaning }: Meaning): string[] {
  return [".PP", `${roff(meaning)}:`, ".PP", ".nf", ".RS 2", roff(term), ".RE", ".fi"];
}

function distinct(examples: readonly Meaning[]): Meaning[] {
  return examples.filter(({ term }, index) => examples.findIndex((one) => one.term === term) === index);
}

const SIGNS: Readonly<Record<string, string>> = {
  "\\": "\\e",
  "-": "\\-",
  "'": "\\(aq",
  "`": "\\(ga",
  "^": "\\(ha",
  "~": "\\(ti",
};

/** A text as roff shows it: no sign of it steers, and what is no ASCII needs no encoding. */
function roff(text: string): string {
  const shown = text.replace(/[\\\-'`^~]|[^\n -~]/gu, (sign) => SIGNS[sign] ?? `\\[u${hex(sign)}]`);
  return shown.replace(/^\./gm, "\\&.");
}

function hex(sign: string): string {
  return (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
}

function quoted(text: string): string {
  return `"${roff(text).replaceAll('"', "\\(dq")}"`;
}
