import { analyse } from "../../core/analysis/analyse.ts";
import type { Problem } from "../../core/base/problem.ts";
import { fileSink, streamSink, streamWriter } from "../../io/streams/sink.ts";
import type { AnalysisFormat } from "../../render/format.ts";
import { loadRenderer } from "../../render/index.ts";
import type { BatchSink } from "../batch/sinks.ts";
import { isOfItems, type Total } from "../batch/totals.ts";
import type { Desk } from "../desk.ts";

const PLAIN = { open: "", between: "", close: "", isTrimmed: false };

/**
 * Analyses items once everyone was counted, and writes what came of it. Of nobody there is nothing to read; but whoever asks for
 * JSON gets some where there were records.
 */
export async function analysisSink(
  { output, surface, world }: Desk,
  format: AnalysisFormat,
  total: () => Total,
): Promise<BatchSink | Problem> {
  const sink =
    output === undefined ? streamSink(streamWriter(world.stdout), PLAIN) : await fileSink(output, PLAIN);
  if ("code" in sink) return sink;
  return {
    // Why there is nobody, in the place of all results.
    write: sink.write,
    finish: async () => {
      const sums = total();
      if (!isOfItems(sums)) throw new Error("sums of something else");
      const records = format === "json" ? sums.respondents + sums.badRecords : sums.respondents;
      if (records === 0) return sink.finish();
      const render = await loadRenderer("analysis", format);
      const text = render(analyse(sums), surface);
      return (await sink.write({ output: Buffer.from(text), reports: [] })) ?? sink.finish();
    },
    discard: sink.discard,
  };
}
