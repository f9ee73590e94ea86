import * as v from "../base/valibot.ts";
import { BANDS } from "../scoring/score.ts";
import { BINS, MOST_GROUPS, MOST_ROWS, SUMMARY_VERSION, type Summary } from "./shape.ts";

const Percent = v.pipe(v.number(), v.minValue(0), v.maxValue(100));
const Point = v.nullable(Percent);
const Count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER));
const Bins = v.pipe(v.array(Count), v.minLength(BINS), v.maxLength(BINS));
const BandName = v.picklist(BANDS);
const HoldName = v.picklist(["yes", "no", "open"]);

const DistributionSchema = v.strictObject({ sure: Bins, estimated: Bins, unknown: Count });
const scaleCounts = { ...DistributionSchema.entries, yes: Count, no: Count, open: Count };
const scale = { id: v.string(), name: v.string(), ...scaleCounts };
const statementCounts = { missed: Count, undecided: Count, known: Count, unknown: Count };
const leaningCounts = { this: Count, other: Count, open: Count };
const BandCountsSchema = v.strictObject({ low: Count, unsure: Count, good: Count, strong: Count });

/** What every list of counts has, of all or of a group. */
const counts = {
  respondents: Count,
  badRecords: Count,
  complete: Count,
  verdicts: v.strictObject({
    certain: BandCountsSchema,
    provisional: BandCountsSchema,
    insufficient: Count,
  }),
  fit: DistributionSchema,
  realism: v.nullable(DistributionSchema),
  quality: v.strictObject({
    flagged: Count,
    flags: v.strictObject({ "long-string": Count, inconsistent: Count, "low-variance": Count }),
  }),
};

const RowSchema = v.strictObject({
  respondent: v.nullable(v.string()),
  status: v.picklist(["certain", "provisional", "insufficient"]),
  low: BandName,
  high: BandName,
  band: v.nullable(BandName),
  fit: v.strictObject({ low: Percent, high: Percent, point: Point }),
  traits: v.array(Point),
  antiTraits: v.array(Point),
  holds: v.strictObject({ traits: v.array(HoldName), antiTraits: v.array(HoldName) }),
  realism: Point,
});

const GroupSchema = v.strictObject({
  group: v.string(),
  ...counts,
  traits: v.array(v.strictObject(scaleCounts)),
  antiTraits: v.array(v.strictObject(scaleCounts)),
  statements: v.array(v.strictObject(statementCounts)),
  leaning: v.nullable(v.strictObject(leaningCounts)),
  items: v.array(v.strictObject({ skipped: Count })),
});

/** The JSON summary's shape, typed against the summary itself: when one changes without the other, the types do not fit. */
export const SummarySchema: v.GenericSchema<unknown, Summary> = v.strictObject({
  version: v.literal(SUMMARY_VERSION),
  profile: v.strictObject({ id: v.string(), role: v.string(), fingerprint: v.string() }),
  ...counts,
  traits: v.array(v.strictObject({ ...scale, holdAt: Percent })),
  antiTraits: v.array(v.strictObject({ ...scale, triggerAt: Percent })),
  statements: v.array(
    v.strictObject({
      id: v.string(),
      text: v.string(),
      answer: v.boolean(),
      reason: v.string(),
      ...statementCounts,
    }),
  ),
  leaning: v.nullable(v.strictObject({ role: v.string(), ...leaningCounts })),
  items: v.array(v.strictObject({ id: v.string(), texts: v.array(v.string()), skipped: Count })),
  rows: v.pipe(v.array(RowSchema), v.maxLength(MOST_ROWS)),
  groups: v.nullable(v.pipe(v.array(GroupSchema), v.maxLength(MOST_GROUPS))),
});
