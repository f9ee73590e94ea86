import type { Environment } from "../environment.ts";

/** Says something beside the result, on stderr; in a terminal no word is torn at the edge. */
export async function say({ stderr }: Environment, text: string): Promise<void> {
  if (!stderr.isTTY || !stderr.columns) {
    stderr.write(`${text}\n`);
    return;
  }
  const { wrapLines } = await import("../../render/terminal/wrap.ts");
  stderr.write(`${wrapLines(text, stderr.columns).join("\n")}\n`);
}
