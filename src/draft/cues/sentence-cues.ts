import { CLAIM_CUES } from "./claim-cues.ts";
import { FIT_CUES } from "./fit-cues.ts";
import { OTHER_CUES } from "./other-cues.ts";
import { WORK_CUES } from "./work-cues.ts";

/**
 * The phrases that say which field a sentence is of, in the standard spelling of `everyday.ts`: `a/b` are alternatives, `a?` may be
 * missing. The longest wins, so that `percaya diri` is no belief.
 */
export const SENTENCE_CUES = { ...CLAIM_CUES, ...FIT_CUES, ...WORK_CUES, ...OTHER_CUES };

/** What a phrase of a sentence says about the field that the sentence is of. */
export type Cue = keyof typeof SENTENCE_CUES;
