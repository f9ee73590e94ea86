import { existsSync } from "node:fs";
import { join } from "node:path";
import { type FileIdentity, identityOf, isDirectlyIn, isSameFile } from "../io/files/same-file.ts";
import { fileOfStdout } from "../io/files/stdout.ts";
import { isFileName } from "../io/profiles/catalogue.ts";
import { pathWords } from "../text/paths.ts";
import type { Call } from "./args/parse.ts";
import type { Desk } from "./desk.ts";
import type { Environment } from "./environment.ts";
import { expandPatterns, refuseTorn } from "./inputs.ts";
import type { Misuse } from "./outcome.ts";
import { roleNames } from "./role-names.ts";

/** The files of one run by the names that it was given. */
export interface Places {
  /** What is read; `-` is stdin. */
  inputs: readonly string[];
  /** What is written. */
  outputs: readonly string[];
}

/**
 * Spells out the patterns among the inputs of a call, and refuses what would destroy something or count anyone twice. Nothing is
 * read or opened.
 * @param inputs the files among its words
 */
export async function settleFiles(
  call: Call,
  inputs: readonly string[],
  world: Environment,
): Promise<Call | Misuse> {
  const files = expandPatterns(inputs);
  const torn = refuseTorn(files);
  if (torn) return torn;
  const repeated = call.names === "answers" ? refuseRepeated(files) : null;
  if (repeated) return repeated;
  const whole = inputs.length > 0 ? { ...call, argument: files } : call;
  const places = placesOf(whole);
  const mixed = refuseStdout({ ...places, inputs: [...places.inputs, ...files] }, whole);
  return mixed ?? (await refuseOutputs(places, world)) ?? whole;
}

/** What a call reads and what it writes. Names of the catalogue and of kept interviews are no files. */
export function placesOf({ names, argument, options }: Call): Places {
  const { role, earlier, before, precision, from, output, summary } = options;
  const words = typeof argument === "string" ? [argument] : (argument ?? []);
  const answers = words.length === 0 ? ["-"] : words;
  return {
    inputs: [
      ...(names === "answers" ? answers : []),
      ...[...(names === "role" ? words : []), ...(role === undefined ? [] : roleNames(role))].filter(
        isFileName,
      ),
      ...[before, precision, from].filter(isGiven),
      ...[earlier].filter(isGiven).filter((name) => isFileName(name) || existsSync(name)),
    ],
    outputs: [output, summary].filter(isGiven),
  };
}

function isGiven(name: string | undefined): name is string {
  return name !== undefined;
}

/**
 * Refuses outputs that would destroy what they are made from, what another output of the run holds, or what the program keeps
 * for itself. Nothing is read or opened.
 */
export async function refuseOutputs(
  { inputs, outputs }: Places,
  { catalogue, stateFolder }: Pick<Environment, "catalogue" | "stateFolder">,
): Promise<Misuse | null> {
  if (outputs.length === 0) return null;
  const own = [await stateFolder(), catalogue];
  const read = identified(inputs);
  const written = identified(outputs);
  for (const [index, output] of written.entries()) {
    const input = read.find((one) => isSameFile(one, output));
    if (input)
      return { sentence: pathWords.outputIsInput(output.path, input.path), todo: pathWords.otherName };
    const other = written.slice(0, index).find((one) => isSameFile(one, output));
    if (other) return { sentence: pathWords.sameOutputs(other.path, output.path), todo: pathWords.otherName };
    if (own.some((folder) => isDirectlyIn(folder, output))) {
      return { sentence: pathWords.ownFolder(output.path), todo: pathWords.otherFolder };
    }
  }
  return null;
}

/** Refuses a result over the file of the profile that it is about; null names none. */
export async function refuseProfile({ output, world }: Desk, file: string | null): Promise<Misuse | null> {
  if (output === undefined || file === null) return null;
  return refuseOutputs({ inputs: [file], outputs: [output] }, world);
}

/** Refuses an input that is named twice: everyone in it would count twice. */
export function refuseRepeated(files: readonly string[]): Misuse | null {
  const known = new Map<string, string>();
  for (const { node, folder, name, path } of identified(files)) {
    const key = node ?? join(folder, name);
    const before = known.get(key);
    if (before !== undefined) {
      return { sentence: pathWords.repeatedInput(path, before), todo: pathWords.nameOnce };
    }
    known.set(key, path);
  }
  return null;
}

/**
 * Refuses results that the shell sends into an input: `nilai kelas.csv >> kelas.csv`, or where a named file takes their place:
 * `nilai kelas.csv --json --rekap hasil.json > hasil.json`.
 */
function refuseStdout({ inputs, outputs }: Places, { options }: Call): Misuse | null {
  const stdout = fileOfStdout();
  if (stdout === null) return null;
  const isStdout = ({ node }: Identified) => node === stdout;
  const input = identified(inputs).find(isStdout);
  if (input) return { sentence: pathWords.stdoutIsInput(input.path), todo: pathWords.otherName };
  const output = options.output === undefined ? identified(outputs).find(isStdout) : undefined;
  return output ? { sentence: pathWords.stdoutIsOutput(output.path), todo: pathWords.otherName } : null;
}

type Identified = FileIdentity & { path: string };

function identified(paths: readonly string[]): Identified[] {
  return paths.flatMap((path) => {
    const identity = identityOf(path);
    return identity ? [{ ...identity, path }] : [];
  });
}
