import * as v from "../base/valibot.ts";
import { ANALYSIS_VERSION, type Analysis, type Finding } from "./shape.ts";
import { type AnalysisSums, SUMS_KIND, SUMS_VERSION } from "./sums.ts";

const Count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER));
const Whole = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(Number.MIN_SAFE_INTEGER),
  v.maxValue(Number.MAX_SAFE_INTEGER),
);
const Maybe = v.nullable(v.number());
const Share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const Kind = v.picklist(["trait", "antiTrait", "realism", "orientation"]);
const ProfileSchema = v.strictObject({ id: v.string(), role: v.string(), fingerprint: v.string() });
const Choices = v.pipe(
  v.array(v.strictObject({ points: Whole, texts: v.array(v.string()) })),
  v.minLength(2),
);

const item = {
  id: v.string(),
  texts: v.array(v.string()),
  reverse: v.boolean(),
  choices: Choices,
  options: v.array(Count),
};
const scale = { id: v.string(), name: v.string(), kind: Kind, respondents: Count };

/** The shape of the sums that an analysis is made of, typed against them: when one changes without the other, the types do not fit. */
export const SumsSchema: v.GenericSchema<unknown, AnalysisSums> = v.strictObject({
  version: v.literal(SUMS_VERSION),
  kind: v.literal(SUMS_KIND),
  profile: ProfileSchema,
  respondents: Count,
  badRecords: Count,
  scales: v.array(
    v.strictObject({
      ...scale,
      items: v.array(v.strictObject(item)),
      pairs: v.array(
        v.strictObject({
          first: v.string(),
          second: v.string(),
          both: Count,
          firstSum: Whole,
          secondSum: Whole,
          products: Whole,
        }),
      ),
    }),
  ),
});

const inScale = { scale: v.string() };
const inItem = { ...inScale, item: v.string() };

const FindingSchema: v.GenericSchema<unknown, Finding> = v.variant("code", [
  v.strictObject({
    code: v.literal("probably-reversed"),
    ...inItem,
    itemRest: v.number(),
    criticalR: v.number(),
  }),
  v.strictObject({ code: v.literal("two-directions"), ...inScale, items: v.array(v.string()) }),
  v.strictObject({ code: v.literal("same-answer"), ...inItem, points: Whole, share: Share, answered: Count }),
  v.strictObject({ code: v.literal("unused-options"), ...inItem, points: v.array(Whole), answered: Count }),
  v.strictObject({ code: v.literal("unanswered-scale"), ...inScale, respondents: Count }),
  v.strictObject({ code: v.literal("much-missing"), ...inScale, missing: Count, of: Count }),
  v.strictObject({ code: v.literal("skipped"), ...inItem, missing: Count, share: Share }),
  v.strictObject({
    code: v.literal("adds-nothing"),
    ...inItem,
    itemRest: v.number(),
    criticalR: Maybe,
    alpha: v.number(),
    alphaIfDropped: Maybe,
  }),
  v.strictObject({
    code: v.literal("low-alpha"),
    ...inScale,
    alpha: v.number(),
    low: Maybe,
    high: Maybe,
    least: v.number(),
  }),
  v.strictObject({ code: v.literal("few-respondents"), respondents: Count, least: Count }),
]);

/** The shape of an analysis, typed against it. */
export const AnalysisSchema: v.GenericSchema<unknown, Analysis> = v.strictObject({
  version: v.literal(ANALYSIS_VERSION),
  profile: ProfileSchema,
  respondents: Count,
  badRecords: Count,
  scales: v.array(
    v.strictObject({
      ...scale,
      alpha: v.nullable(v.strictObject({ raw: v.number(), standardized: Maybe, low: Maybe, high: Maybe })),
      standardError: v.nullable(v.pipe(v.number(), v.minValue(0))),
      items: v.array(
        v.strictObject({
          ...item,
          answered: Count,
          missing: Count,
          mean: Maybe,
          sd: Maybe,
          itemRest: Maybe,
          criticalR: Maybe,
          alphaIfDropped: Maybe,
        }),
      ),
    }),
  ),
  findings: v.array(FindingSchema),
});
