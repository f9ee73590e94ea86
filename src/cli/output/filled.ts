import { fileSize, readText } from "../../io/files/read.ts";
import { pathWords } from "../../text/paths.ts";
import type { Misuse } from "../outcome.ts";

/** What is to be written, and the ids of the questions in it. */
interface Drawn {
  text: string;
  ids?: readonly string[];
  isTable?: boolean;
}

/** Refuses questions over a file that somebody has filled in: the sheet of `soal`, a table of answers, or a list with a column more. */
export function refuseFilled(file: string | undefined, drawn: Drawn): Misuse | null {
  if (file === undefined || !fileSize(file)) return null;
  const read = readText(file);
  // What is no text is nothing that can be drawn again.
  const isFilled = !("text" in read) || holdsAnswers(read.text, drawn) || hasColumns(read.text, drawn);
  return isFilled ? { sentence: pathWords.isFilled(file), todo: pathWords.otherName } : null;
}

/** The answers of a record, also of one whose JSON was broken while it was filled in by hand. */
const RECORD = /"answers"\s*:\s*\{([^{}]*)/g;
/** It tells of answers, and holds none. */
const SCHEMA = /"\$schema"\s*:\s*"https?:\/\/json-schema\.org\//;
const ANSWER = /"((?:[^"\\]|\\.)*)"\s*:\s*(?!null\b)[^\s{[]/g;

function holdsAnswers(text: string, { ids = [] }: Drawn): boolean {
  if (SCHEMA.test(text)) return false;
  const known = new Set(ids);
  const isAnswered = [...text.matchAll(ANSWER)].some(([, key = ""]) => known.has(key));
  return isAnswered || [...text.matchAll(RECORD)].some(([, answers = ""]) => answers.search(ANSWER) >= 0);
}

/** Whether a table has questions as its columns, or those of the list and others. */
function hasColumns(text: string, { text: list, ids = [], isTable = false }: Drawn): boolean {
  const [columns, own] = [text, list].map(headings);
  if (!columns || !own) return false;
  if (ids.some((id) => columns.includes(id))) return true;
  return isTable && columns.length > own.length && own.every((name) => columns.includes(name));
}

function headings(text: string): string[] {
  const [first = ""] = text.trimStart().split(/[\r\n]/, 1);
  return first.split(/[,;\t|]/).map((cell) => cell.replace(/^[\s"]+|[\s"]+$/g, ""));
}
