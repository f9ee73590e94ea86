import * as v from "../base/valibot.ts";
import { REPORT_VERSION, type Report } from "../report/build.ts";
import type { FailedRecord } from "../report/failed-record.ts";
import { BANDS } from "../scoring/score.ts";
import { AnswerValueSchema } from "./answers.ts";

const Percent = v.pipe(v.number(), v.minValue(0), v.maxValue(100));
const Bipolar = v.pipe(v.number(), v.minValue(-100), v.maxValue(100));
export const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
const BandName = v.picklist(BANDS);

const range = { low: Percent, high: Percent, point: v.nullable(Percent) };
const bipolarRange = { low: Bipolar, high: Bipolar, point: v.nullable(Bipolar) };
export const coverage = { answered: Count, items: Count };
const NonNegative = v.pipe(v.number(), v.minValue(0));
const YesNoOpen = v.picklist(["yes", "no", "open"]);
const wobbling = { standardError: NonNegative };
const scale = { id: v.string(), name: v.string(), ...range, ...wobbling, ...coverage, holds: YesNoOpen };

/** The shape of a verdict. */
export const VerdictSchema = v.strictObject({
  status: v.picklist(["certain", "provisional", "insufficient"]),
  low: BandName,
  high: BandName,
  band: v.nullable(BandName),
  heldBy: v.array(v.string()),
  stepsToChange: v.nullable(Count),
  nearEdge: v.boolean(),
});

const OrientationSchema = v.strictObject({
  role: v.string(),
  low: Bipolar,
  high: Bipolar,
  point: v.nullable(Bipolar),
  leaning: v.picklist(["this", "other", "open"]),
});

const RealismSchema = v.strictObject({
  ...range,
  ...coverage,
  missed: v.array(v.string()),
  claims: v.array(v.strictObject({ id: v.string(), held: YesNoOpen })),
});

const FlagSchema = v.strictObject({
  code: v.picklist(["long-string", "inconsistent", "low-variance"]),
  items: v.array(v.string()),
});

const ChangeSchema = v.strictObject({
  to: BandName,
  steps: Count,
  answers: v.array(v.strictObject({ id: v.string(), from: AnswerValueSchema, to: AnswerValueSchema })),
});

const CountedAnswerSchema = v.strictObject({
  id: v.string(),
  scale: v.string(),
  answer: AnswerValueSchema,
  points: v.pipe(v.number(), v.integer()),
  max: Count,
});

const movement = { wobble: NonNegative, moved: v.picklist(["up", "down", "steady", "unclear"]) };

const MovementsSchema = v.strictObject({
  before: v.strictObject({ verdict: VerdictSchema, fit: v.strictObject(range) }),
  fit: v.strictObject(movement),
  scales: v.array(
    v.strictObject({
      id: v.string(),
      name: v.string(),
      kind: v.picklist(["trait", "antiTrait", "realism", "orientation"]),
      before: v.strictObject(bipolarRange),
      after: v.strictObject(bipolarRange),
      ...movement,
    }),
  ),
  answers: v.array(
    v.strictObject({
      id: v.string(),
      from: v.nullable(AnswerValueSchema),
      to: v.nullable(AnswerValueSchema),
    }),
  ),
});

/** The shape of a fit. */
export const FitSchema = v.strictObject({ ...range, ...wobbling });

/** The JSON report's shape, typed against the report itself: when one changes without the other, the types do not fit. */
const ReportSchema: v.GenericSchema<unknown, Report> = v.strictObject({
  version: v.literal(REPORT_VERSION),
  profile: v.strictObject({ id: v.string(), role: v.string(), fingerprint: v.string() }),
  respondent: v.nullable(v.string()),
  group: v.nullable(v.string()),
  precision: v.exactOptional(v.strictObject({ respondents: Count, scales: v.array(v.string()) })),
  coverage: v.strictObject(coverage),
  verdict: VerdictSchema,
  fit: FitSchema,
  traits: v.array(v.strictObject({ ...scale, holdAt: Percent })),
  antiTraits: v.array(v.strictObject({ ...scale, triggerAt: Percent })),
  realism: v.nullable(RealismSchema),
  orientation: v.nullable(OrientationSchema),
  quality: v.strictObject({ flags: v.array(FlagSchema) }),
  changes: v.array(ChangeSchema),
  answers: v.array(CountedAnswerSchema),
  progress: v.exactOptional(MovementsSchema),
});

/** The shape of what stands in the place of a record that could not be scored. */
export const FailedRecordSchema = v.strictObject({
  version: v.literal(REPORT_VERSION),
  respondent: v.nullable(v.string()),
  group: v.nullable(v.string()),
  error: v.pipe(
    v.array(v.strictObject({ code: v.string(), message: v.string(), place: v.nullable(v.string()) })),
    v.minLength(1),
  ),
});

/** What a batch holds for each respondent: a report, or in its place what is wrong with the record. */
export const BatchEntrySchema: v.GenericSchema<
  unknown,
  Report | (Omit<FailedRecord, "error"> & { error: object[] })
> = v.union([ReportSchema, FailedRecordSchema]);
