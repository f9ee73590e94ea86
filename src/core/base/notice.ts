import { saidIn } from "./clean.ts";

/** What people are told of their answers before they give them. What nobody told stays null: it is filled in by hand, or told plainly. */
export interface Notice {
  /** What the answers are for. */
  purpose: string | null;
  /** Who sees them. */
  seenBy: string | null;
  /** Until when they are kept. */
  until: string | null;
}

/** What was told, each in one line; what is empty was not told. */
export function noticeOf(told: { readonly [Key in keyof Notice]?: string | undefined }): Notice {
  return { purpose: saidIn(told.purpose), seenBy: saidIn(told.seenBy), until: saidIn(told.until) };
}
