import { mkdtempSync, readdirSync, readlinkSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isMainThread } from "node:worker_threads";
import { onTestFinished } from "vitest";

/** An empty folder that is gone when the test is over. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "kerja-cocok-io-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A thread has no working folder of its own. */
export const mayMoveElsewhere = isMainThread;

/** Permissions do not stop root. */
export const isRoot = process.getuid?.() === 0;

/** The files that this process has open, by their paths; of Linux alone. */
export function openFiles(): string[] {
  return readdirSync("/proc/self/fd").flatMap((handle) => {
    try {
      return [readlinkSync(`/proc/self/fd/${handle}`)];
    } catch {
      return [];
    }
  });
}
