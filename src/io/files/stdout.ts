import { fstatSync } from "node:fs";

/** What tells a file of a system from every other. */
export function nameOfNode({ dev, ino }: { dev: bigint; ino: bigint }): string {
  return `${dev}:${ino}`;
}

/** The file that a shell sends the results to, by its node; null where it is none. */
export function fileOfStdout(): string | null {
  try {
    const stat = fstatSync(1, { bigint: true });
    return stat.isFile() ? nameOfNode(stat) : null;
  } catch {
    return null;
  }
}
