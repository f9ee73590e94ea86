import { spawnSync } from "node:child_process";
import type { AnswerValue } from "../../src/core/profile/items.ts";
import { emptyFolder } from "../io/folder.ts";
import { BIN, NODE } from "../program.ts";
import { ROLE } from "./interview.ts";
import { cleanEnvironment } from "./terminal.ts";

/** The program without a terminal: what it writes for an input. */
export function pipe(
  args: readonly string[],
  input: string,
): { stdout: string; stderr: string; status: number } {
  const options = { input, encoding: "utf8", env: cleanEnvironment(emptyFolder()) } as const;
  const { stdout, stderr, status } = spawnSync(NODE, [BIN, ...args], options);
  return { stdout, stderr, status: status ?? -1 };
}

/** The report that scoring a pipe gives. */
export function pipedReport(answers: Record<string, AnswerValue>): string {
  return pipe(["nilai", "--json"], JSON.stringify({ profile: ROLE, answers })).stdout;
}
