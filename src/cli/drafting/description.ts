import { oneLine } from "../../core/base/clean.ts";
import { readPiped, readText } from "../../io/files/read.ts";
import { briefWords as words } from "../../text/brief.ts";
import type { Desk } from "../desk.ts";
import type { Refusal } from "../outcome.ts";

/**
 * Reads the description of a job for a brief. What holds nothing is refused: the brief would ask for a profile of nothing.
 * @param from a file, or `-` for what is piped in or typed
 */
export async function readDescription(desk: Desk, from: string): Promise<{ text: string } | Refusal> {
  const { stdin } = desk.world;
  if (from === "-" && stdin.isTTY) desk.note(words.reading);
  const read = from === "-" ? await readPiped(stdin) : readText(from);
  if ("problem" in read) return { problems: [read.problem] };
  return read.text.trim() === ""
    ? { sentence: words.emptyDescription(oneLine(from)), todo: words.emptyTodo }
    : { text: read.text };
}
