import type { Interview } from "../../core/interview/interview.ts";
import { exploring } from "../../text/exploring.ts";
import { interview } from "../../text/interview.ts";

/** The words of an interview: about one role, or for several. */
export function wordsOf({ explorer }: Interview): typeof interview | typeof exploring {
  return explorer ? exploring : interview;
}
