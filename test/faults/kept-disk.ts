import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { sep } from "node:path";

/**
 * What happens at one step of a program on the disk: it is killed, another program does something before it, or the disk refuses so
 * many steps from there on.
 */
export type Fault =
  | { at: number; kind: "killed" }
  | { at: number; kind: "rival"; act: (folder: string) => void }
  | {
      at: number;
      kind: "refused";
      code: string;
      lasts: number;
      /** What alone is refused; whatever a disk may refuse when left out. */
      only?: readonly StepName[];
    };

/** What came of a program on a disk. */
export interface OnDisk<Result> {
  result: Result;
  /** How many steps there were: places where something can happen. */
  steps: number;
  /** Whether one of them failed. */
  isHit: boolean;
}

/** Every way in which the program changes the disk. */
const STEPS = [
  "mkdirSync",
  "openSync",
  "writeSync",
  "writeFileSync",
  "fsyncSync",
  "copyFileSync",
  "linkSync",
  "renameSync",
  "chmodSync",
  "rmSync",
] as const;

type StepName = (typeof STEPS)[number];
type Step = (...args: unknown[]) => unknown;

/**
 * Does some work on a disk where something happens at one step. What is written at that step is half there. A program that was
 * killed changes nothing any more, whatever it tries: what it leaves is what SIGKILL leaves, at every step and without chance.
 * @param onFault called when it happens
 */
export async function onDisk<Result>(
  folder: string,
  fault: Fault | null,
  work: () => Promise<Result>,
  onFault: () => void = () => undefined,
): Promise<OnDisk<Result>> {
  const real = Object.fromEntries(STEPS.map((name) => [name, fs[name] as Step]));
  const handles = new Set<unknown>();
  let steps = 0;
  let isHit = false;
  /** While the test itself writes: Node's own functions call one another. */
  let isOurs = false;
  const isInside = (place: unknown) =>
    typeof place === "string" ? place === folder || place.startsWith(folder + sep) : handles.has(place);
  const fail = (name: string, args: unknown[]): never => {
    if (!isHit) {
      isHit = true;
      onFault();
      leaveHalf(name, args);
    }
    const code = fault?.kind === "refused" ? fault.code : "EKILLED";
    throw Object.assign(new Error(code), { code });
  };
  const leaveHalf = (name: string, [first, second]: unknown[]): void => {
    const half = (bytes: Buffer) => bytes.subarray(0, bytes.length / 2);
    isOurs = true;
    if (name === "copyFileSync") fs.writeFileSync(String(second), half(fs.readFileSync(String(first))));
    else if (name.startsWith("write")) fs.writeSync(Number(first), half(Buffer.from(second as string)));
    isOurs = false;
  };
  /** Another program has another number, and knows this one to be running. */
  const letRivalAct = (act: (folder: string) => void): void => {
    const { pid } = process;
    isHit = true;
    isOurs = true;
    Object.defineProperty(process, "pid", { value: process.ppid });
    try {
      act(folder);
    } finally {
      Object.defineProperty(process, "pid", { value: pid });
      isOurs = false;
    }
  };
  const fails = (): boolean => {
    if (fault === null || fault.kind === "rival" || steps < fault.at) return false;
    return fault.kind === "killed" || steps < fault.at + fault.lasts;
  };
  /** What a disk may refuse: reading goes on, and to delete makes room. */
  const isMeant = (name: StepName, flags: unknown) =>
    fault?.kind !== "refused" ||
    (fault.only?.includes(name) ??
      !(isReading(name, flags) || (fault.code === "ENOSPC" && name === "rmSync")));
  const watched = (name: StepName): Step =>
    function watch(...args) {
      if (isOurs || !args.slice(0, 2).some(isInside) || !isMeant(name, args[1])) return take(name, args);
      const isFailing = fails();
      if (fault?.kind === "rival" && fault.at === steps) letRivalAct(fault.act);
      steps += 1;
      return isFailing ? fail(name, args) : take(name, args);
    };
  const take: (name: StepName, args: unknown[]) => unknown = (name, args) => {
    // No power is cut here.
    const outcome = name === "fsyncSync" ? undefined : real[name]?.(...args);
    if (name === "openSync" && isInside(args[0])) handles.add(outcome);
    return outcome;
  };
  try {
    for (const name of STEPS) Object.assign(fs, { [name]: watched(name) });
    syncBuiltinESMExports();
    return { result: await work(), steps, isHit };
  } finally {
    Object.assign(fs, real);
    syncBuiltinESMExports();
  }
}

function isReading(name: StepName, flags: unknown): boolean {
  return (
    name === "openSync" && (flags === "r" || (typeof flags === "number" && !(flags & fs.constants.O_CREAT)))
  );
}
