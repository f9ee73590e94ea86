import type { Notice } from "../../core/base/notice.ts";

/** What a form tells before its questions, and whether it asks for names. */
export interface FormTold {
  notice: Notice;
  asksName: boolean;
}

/** Where others get to answer, by its name in `--untuk`, with the endings of such files; the first is the one we give. */
export const TARGETS = {
  google: [".txt", ".gs", ".js"],
  kertas: [".html", ".htm"],
} as const satisfies Record<string, readonly [string, ...string[]]>;

export type Target = keyof typeof TARGETS;

export const TARGET_NAMES = Object.keys(TARGETS) as Target[];

/** Whether a name is that of a place to answer in. */
export function isTarget(name: string): name is Target {
  return Object.hasOwn(TARGETS, name);
}
