import type { ContentRule } from "./rule.ts";
import { absoluteStatements } from "./rules/absolute-statements.ts";
import { absoluteWords } from "./rules/absolute-words.ts";
import { bareSource } from "./rules/bare-source.ts";
import { bestOptionCompound } from "./rules/best-option-compound.ts";
import { bestOptionLength } from "./rules/best-option-length.ts";
import { bestOptionPlace } from "./rules/best-option-place.ts";
import { descendingResponses } from "./rules/descending-responses.ts";
import { fewItems } from "./rules/few-items.ts";
import { fewReversed } from "./rules/few-reversed.ts";
import { fewStatements } from "./rules/few-statements.ts";
import { guessableStatements } from "./rules/guessable-statements.ts";
import { leadingWords } from "./rules/leading-words.ts";
import { longText } from "./rules/long-text.ts";
import { mirroredTrait } from "./rules/mirrored-trait.ts";
import { missingTips } from "./rules/missing-tips.ts";
import { namesItsScale } from "./rules/names-its-scale.ts";
import { nearDuplicate } from "./rules/near-duplicate.ts";
import { negatedReversal } from "./rules/negated-reversal.ts";
import { oneSidedComparison } from "./rules/one-sided-comparison.ts";
import { oneTruth } from "./rules/one-truth.ts";
import { sameAnswer } from "./rules/same-answer.ts";
import { shamingWords } from "./rules/shaming-words.ts";
import { twoIdeas } from "./rules/two-ideas.ts";
import { unreachableBand } from "./rules/unreachable-band.ts";

/** Every rule of a profile's content, in the order in which the guide tells them. */
export const CONTENT_RULES: readonly ContentRule[] = [
  fewItems,
  fewReversed,
  descendingResponses,
  sameAnswer,
  unreachableBand,
  namesItsScale,
  mirroredTrait,
  missingTips,
  twoIdeas,
  negatedReversal,
  leadingWords,
  absoluteWords,
  longText,
  nearDuplicate,
  shamingWords,
  bestOptionPlace,
  bestOptionLength,
  bestOptionCompound,
  oneSidedComparison,
  oneTruth,
  fewStatements,
  absoluteStatements,
  guessableStatements,
  bareSource,
];
