import type { Notice } from "../../core/base/notice.ts";

/** What a form tells beside its questions. */
export interface FormTold {
  notice: Notice;
  /** Whether it asks for names, not for codes. */
  asksName: boolean;
  /** What to type once the answers are there. */
  command: string;
}

/** Where others get to answer, by its name in `--untuk`, with the endings of such files; the first is the one we give. */
export const TARGETS = {
  google: [".txt", ".gs", ".js"],
  ponsel: [".html", ".htm"],
  kertas: [".html", ".htm"],
} as const satisfies Record<string, readonly [string, ...string[]]>;

export type Target = keyof typeof TARGETS;

export const TARGET_NAMES = Object.keys(TARGETS) as Target[];

/** Whether a name is that of a place to answer in. */
export function isTarget(name: string): name is Target {
  return Object.hasOwn(TARGETS, name);
}
