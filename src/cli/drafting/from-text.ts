import type { Desk } from "../desk.ts";
import type { Outcome } from "../outcome.ts";

/** What a draft is made from: a file with a description in prose, or `-` for stdin. */
export interface FromText {
  from: string;
  /** Whether what was read is wanted, and no draft. */
  json: boolean;
}

/** `peran buat --dari`: a draft of a profile from a description in prose. */
export async function draftFromText(_desk: Desk, { from }: FromText): Promise<Outcome> {
  throw new Error(`nothing reads ${from} yet`);
}
