import { renderSumsJson } from "../../render/data/json.ts";
import { formatOfFile } from "../../render/format.ts";
import { loadRenderer } from "../../render/index.ts";
import { loadLeaningsRenderer } from "../../render/ranking/index.ts";
import type { Desk } from "../desk.ts";
import type { Outcome } from "../outcome.ts";
import { isLeanings, isOfItems, type Total } from "./totals.ts";

/** Writes a summary into the file of `--rekap`, in the format that its name asks for. */
export async function writeSummary(desk: Desk, file: string, total: Total): Promise<Outcome> {
  if (isOfItems(total)) return desk.save(file, renderSumsJson(total));
  const format = formatOfFile(file, "summary");
  if (format === null) throw new RangeError(`no format for ${file}: the command checks its name`);
  if (isLeanings(total)) {
    const render = await loadLeaningsRenderer(format);
    return desk.save(file, render(total, {}));
  }
  const render = await loadRenderer("summary", format);
  return desk.save(file, render(total, {}));
}
