import fs, { mkdtempSync, readdirSync, readlinkSync, rmSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
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

/** A function of the system. */
type Call = (...args: never[]) => unknown;

/** Has a function of Node's file system answer otherwise until the test is over. */
export function pretend<Name extends keyof typeof fs>(
  name: Name,
  answer: (real: (typeof fs)[Name]) => Call,
): void {
  const real = fs[name];
  onTestFinished(() => {
    Object.assign(fs, { [name]: real });
    syncBuiltinESMExports();
  });
  Object.assign(fs, { [name]: answer(real) });
  syncBuiltinESMExports();
}

/** Whether files are shown by what is open, so that a test sees it. */
export const showsOpenFiles = process.platform === "linux";

/** Collects what the disk is asked to keep, by its path, until the test is over. */
export function watchFlushes(): string[] {
  const paths: string[] = [];
  pretend("fsyncSync", (real) => (handle: number) => {
    paths.push(readlinkSync(`/proc/self/fd/${handle}`));
    real(handle);
  });
  return paths;
}

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
