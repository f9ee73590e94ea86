import { INPUT_FORMATS } from "../../io/answers/format.ts";
import { TARGET_NAMES } from "../../render/forms/targets.ts";
import { help } from "../../text/help.ts";
import { type CommandPath, findCommand, lastOf, PROGRAM } from "../args/commands.ts";
import { describe } from "../args/describe.ts";
import type { CommandEntry } from "../args/entry.ts";
import { flagsOf, OPTIONS, type OptionName } from "../args/options.ts";

/** A word that may stand where the cursor is, and what it means. */
export interface Proposal {
  word: string;
  about: string;
}

/** What may stand where the cursor is. */
export interface Proposed {
  /** What of the word is there already and stays, as `--format=`. */
  prefix: string;
  words: readonly Proposal[];
  /** Whether files may stand there too: any, or those of profiles. */
  files: "any" | "yaml" | null;
}

/** What exists beside the commands, asked for only where it is proposed. */
export interface Existing {
  roles: () => Promise<readonly Proposal[]>;
  traits: () => Promise<readonly Proposal[]>;
  /** The words of working conditions. */
  wishes: () => Promise<readonly string[]>;
  /** The names of kept interviews, and of the stacks that are keyed in from paper. */
  saved: () => Promise<readonly string[]>;
  stacks: () => Promise<readonly string[]>;
  schemas: () => Promise<readonly string[]>;
}

/** The shells that proposals are made for, the commonest first. */
export const SHELLS = ["bash", "zsh", "fish", "powershell"] as const;

/** Encodings that tables come in; any other that there is can be typed. */
const ENCODINGS = ["utf-8", "utf-16le", "utf-16be", "windows-1252", "iso-8859-1", "macintosh", "big5", "gbk"];

/** What is known of the words before the cursor. */
interface Line {
  path: CommandPath;
  /** Words that are neither commands nor options, nor their values. */
  others: readonly string[];
  given: readonly OptionName[];
  /** The option whose value is due. */
  due: OptionName | null;
  /** Whether `--` stood there: no flag follows. */
  isPlain: boolean;
}

/** What may stand where the cursor is. @param words those behind the program's name, up to the cursor; the last may be empty */
export async function propose(words: readonly string[], existing: Existing): Promise<Proposed> {
  const current = words.at(-1) ?? "";
  const line = readLine(words.slice(0, -1));
  const [, flag, value] = /^(--[^=]+)=(.*)$/s.exec(line.isPlain || line.due ? "" : current) ?? [];
  if (flag !== undefined && value !== undefined) {
    const name = optionOf(flag);
    const found = name === null ? NOTHING : await valuesOf(name, line, value, existing);
    return { ...matching(found, value), prefix: `${flag}=` };
  }
  const isFlag = !line.isPlain && current.startsWith("-") && current !== "-";
  if (line.due && !(isOptional(line.due) && isFlag)) {
    return matching(await valuesOf(line.due, line, current, existing), current);
  }
  if (!line.isPlain && current.startsWith("-")) return matching(of(flagsFor(line, current)), current);
  const values = await argumentsFor(line, current, existing);
  const commands = line.others.length === 0 && !line.isPlain ? commandsFor(line.path, current) : [];
  return matching({ ...values, words: [...commands, ...values.words] }, current);
}

const NOTHING: Proposed = { prefix: "", words: [], files: null };

function of(words: readonly Proposal[], files: Proposed["files"] = null): Proposed {
  return { prefix: "", words, files };
}

function plain(words: readonly string[]): Proposal[] {
  return words.map((word) => ({ word, about: "" }));
}

/** What goes on from what is typed. A name that would steer the terminal, or be taken for a flag, is nothing to type. */
function matching(found: Proposed, typed: string): Proposed {
  const isFit = ({ word }: Proposal) =>
    word.startsWith(typed) && !/[\p{C}\p{Zl}\p{Zp}]/u.test(word) && (typed !== "" || !word.startsWith("-"));
  return { ...found, words: found.words.filter(isFit) };
}

function readLine(words: readonly string[]): Line {
  const line = { path: [PROGRAM] as CommandPath, others: [] as string[], given: [] as OptionName[] };
  let due: OptionName | null = null;
  for (const [index, word] of words.entries()) {
    const isFlag = word.startsWith("-") && word !== "-";
    if (due && !(isOptional(due) && isFlag)) {
      due = null;
    } else if (word === "--") {
      return { ...line, others: [...line.others, ...words.slice(index + 1)], due: null, isPlain: true };
    } else if (isFlag) {
      const name = optionOf(word.replace(/=.*$/s, ""));
      if (name) line.given.push(name);
      due = name && takesValue(name) && !word.includes("=") ? name : null;
    } else {
      const inner: CommandEntry | undefined = lastOf(line.path).inner?.find(({ names }) =>
        names.includes(word),
      );
      if (inner && line.others.length === 0) line.path = [...line.path, inner];
      else line.others.push(word);
    }
  }
  return { ...line, due, isPlain: false };
}

function optionOf(flag: string): OptionName | null {
  const found = Object.entries(OPTIONS).find(([, entry]) => flagsOf(entry).includes(flag));
  return found ? (found[0] as OptionName) : null;
}

function takesValue(name: OptionName): boolean {
  return /[<[]/.test(OPTIONS[name].flags);
}

function isOptional(name: OptionName): boolean {
  return OPTIONS[name].flags.includes("[");
}

/** The long flags that are not given yet; the English ones once they are begun. */
function flagsFor({ path, given }: Line, typed: string): Proposal[] {
  const isBegun = typed.replace(/^-+/, "") !== "";
  return describe(path).options.flatMap(({ term, english, meaning }) => {
    const flags = flagsOf({ flags: term }).filter((flag) => flag.startsWith("--") || flag === typed);
    const name = optionOf(flags.at(-1) ?? "");
    if (name && given.includes(name)) return [];
    const all = isBegun && english !== undefined ? [...flags, english] : flags;
    return all.map((word) => ({ word, about: meaning.replace(/;.*$/, "") }));
  });
}

/** The commands that belong to one; the English names once they are begun. */
function commandsFor(path: CommandPath, typed: string): Proposal[] {
  return (lastOf(path).inner ?? []).flatMap(({ names: [name, ...english], words }) => {
    const about = help.commands[words].words;
    return (typed === "" ? [name] : [name, ...english]).map((word) => ({ word, about }));
  });
}

async function argumentsFor({ path, others }: Line, typed: string, existing: Existing): Promise<Proposed> {
  const { argument, words } = lastOf(path);
  if (!argument || (others.length > 0 && !argument.syntax.includes("..."))) return NOTHING;
  switch (argument.names) {
    case "role":
      return of(await existing.roles(), "yaml");
    case "answers":
      return of([], "any");
    case "profiles":
      // Roles of the catalogue are checked too, but made only in a file.
      return of(words === "check" ? besides(others, await existing.roles()) : [], "yaml");
    case "saved":
      return of(besides(others, plain(await keptFor(path, existing))));
    case "schema":
      return of(plain(await existing.schemas()));
    case "shell":
      return of(plain(SHELLS));
    case "command":
      return of(commandsFor(findCommand(others).path, typed));
    default:
      return NOTHING;
  }
}

/** Those that are not there yet. */
function besides(others: readonly string[], words: readonly Proposal[]): Proposal[] {
  return words.filter(({ word }) => !others.includes(word));
}

/** What is kept that a command takes: `isi` goes on with stacks, and `riwayat hapus` deletes them too. */
async function keptFor(path: CommandPath, existing: Existing): Promise<readonly string[]> {
  const { words } = lastOf(path);
  if (words === "keyIn") return existing.stacks();
  const saved = await existing.saved();
  return words === "deleteHistory" ? [...saved, ...(await existing.stacks())] : saved;
}

/** @param typed what of the value is there already */
async function valuesOf(
  name: OptionName,
  { path }: Line,
  typed: string,
  existing: Existing,
): Promise<Proposed> {
  switch (name) {
    case "format":
      return of(plain(lastOf(path).formats ?? []));
    case "inputFormat":
      return of(plain(INPUT_FORMATS));
    case "encoding":
      return of(plain(ENCODINGS));
    case "target":
      return of(plain(TARGET_NAMES));
    case "role":
      return listed(of(await existing.roles(), "yaml"), typed);
    case "trait":
      return of(await existing.traits());
    case "wishes":
      return listed(of(plain(await existing.wishes())), typed);
    case "output":
    case "summary":
    case "before":
    case "precision":
    case "from":
      return of([], "any");
    case "resume":
      return of(plain(await keptFor(path, existing)));
    case "earlier":
      return of(plain(await existing.saved()), "any");
    default:
      return NOTHING;
  }
}

/** Of several values with commas between them the last goes on, with one that is not there yet. */
function listed(found: Proposed, typed: string): Proposed {
  const before = typed.slice(0, typed.lastIndexOf(",") + 1);
  if (before === "") return found;
  const given = before.split(",");
  return of(besides(given, found.words).map(({ word, about }) => ({ word: before + word, about })));
}
