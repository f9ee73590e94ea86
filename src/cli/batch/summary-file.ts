import type { Summary } from "../../core/summary/shape.ts";
import { formatOfFile } from "../../render/format.ts";
import { loadRenderer } from "../../render/index.ts";
import type { Desk } from "../desk.ts";
import type { Outcome } from "../outcome.ts";

/** Writes a summary into the file of `--rekap`, in the format that its name asks for. */
export async function writeSummary(desk: Desk, file: string, summary: Summary): Promise<Outcome> {
  const format = formatOfFile(file, "summary");
  if (format === null) throw new RangeError(`no format for ${file}: the command checks its name`);
  const render = await loadRenderer("summary", format);
  return desk.save(file, render(summary, {}));
}
