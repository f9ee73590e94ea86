import { nameNew, writeBeside } from "../../io/files/write.ts";
import type { Desk } from "../desk.ts";
import type { Outcome } from "../outcome.ts";

/** Writes a text into a new file where the person is, never over another: with a number where the name is taken. */
export async function saveNew(desk: Desk, name: string, ending: string, text: string): Promise<Outcome> {
  for (let number = 1; ; number += 1) {
    const file = `${name}${number === 1 ? "" : `-${number}`}${ending}`;
    const failed = writeBeside(file, text, nameNew);
    if (failed?.code === "file-exists") continue;
    if (failed) return { problems: [failed] };
    desk.noteWritten(file);
    return 0;
  }
}
