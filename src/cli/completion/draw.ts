import type { Proposal, Proposed } from "./propose.ts";
import type { SplitLine } from "./split.ts";

/*
 * What the script of each shell reads: first which files may stand there too, in a form that this shell filters names by,
 * or nothing; then a proposal a line.
 */

const YAML = "\\.[Yy][Aa]?[Mm][Ll]$";

/** The prefix comes off, since bash replaces what follows a sign that it breaks words at. */
export function drawForBash(
  { prefix, words, files }: Proposed,
  line: { typed: string; quote: SplitLine["quote"]; breaks: string },
): string {
  const { typed, quote, breaks } = line;
  const pattern = files === null ? "" : { any: ".", yaml: YAML }[files];
  const stays = quote === "" ? typed.slice(0, lastBreak(typed, breaks) + 1) : "";
  const shown = words.map(({ word }) => (prefix + word).slice(stays.length));
  const kept = shown.filter((word) => !MEANING[quote].test(word));
  // With files among them readline marks what is not plain.
  const marked = quote === "" && files === null ? kept.map(escaped) : kept;
  return [pattern, typed.slice(prefix.length), ...marked].map((one) => `${one}\n`).join("");
}

/** What cannot stand as it is where a quotation mark is open. */
const MEANING = { "": /(?!)/, "'": /'/, '"': /[$`"\\!]/ };

function lastBreak(word: string, breaks: string): number {
  return Math.max(...["=", ":"].map((sign) => (breaks.includes(sign) ? word.lastIndexOf(sign) : -1)));
}

/** A word for bash, each sign of it as it is. */
function escaped(word: string): string {
  return word.replace(/[^\p{L}\p{N}_@%+=:,./-]/gu, "\\$&");
}

/** zsh marks what is not plain itself; a colon would end the word. */
export function drawForZsh({ words, files }: Proposed): string {
  const pattern = files === null ? "" : { any: "*", yaml: "*.(#i)(yaml|yml)" }[files];
  const shown = words.map(({ word, about }) => {
    const name = word.replace(/[\\:]/g, "\\$&");
    return about === "" ? name : `${name}:${about}`;
  });
  return [pattern, ...shown].map((one) => `${one}\n`).join("");
}

/** fish marks what is not plain itself. */
export function drawForFish({ prefix, words, files }: Proposed): string {
  const pattern = files === null ? "" : { any: ".", yaml: "(/|\\.ya?ml)(\\t|$)" }[files];
  const shown = words.map((one) => tabbed({ ...one, word: prefix + one.word }));
  return [pattern, ...shown].map((one) => `${one}\n`).join("");
}

/** PowerShell takes a word as it is to stand in the line: between quotation marks where it is not plain. */
export function drawForPowershell({ prefix, words, files }: Proposed): string {
  const pattern = files === null ? "" : { any: ".", yaml: "\\.ya?ml$" }[files];
  const shown = words.map((one) => {
    const word = prefix + one.word;
    return tabbed({
      ...one,
      word: /^[\p{L}\p{N}_.=-]+$/u.test(word) ? word : `'${word.replace(/['‘’‚‛]/g, "$&$&")}'`,
    });
  });
  return [pattern, ...shown].map((one) => `${one}\n`).join("");
}

function tabbed({ word, about }: Proposal): string {
  return about === "" ? word : `${word}\t${about}`;
}
