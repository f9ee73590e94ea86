import * as v from "../base/valibot.ts";
import type { RankedRole, Ranking } from "../ranking/ranking.ts";
import type { FailedRecord } from "../report/failed-record.ts";
import { LEANINGS_VERSION, type Leanings } from "../summary/leanings.ts";
import { Count, coverage, FailedRecordSchema, FitSchema, VerdictSchema } from "./report.ts";

const Named = { id: v.string(), role: v.string(), fingerprint: v.string() };

/** A ranking, the roles that stand apart where there are any, and whose it is where the record said so. */
interface RankingRecord extends Omit<Ranking, "undecided"> {
  undecided: string[][];
  apart?: (RankedRole & { reason: string })[];
  respondent?: string;
  group?: string;
}

const ranked = {
  profile: v.strictObject(Named),
  coverage: v.strictObject(coverage),
  verdict: VerdictSchema,
  fit: FitSchema,
};

/** The JSON ranking's shape, typed against the ranking itself. */
const RankingSchema: v.GenericSchema<unknown, RankingRecord> = v.strictObject({
  version: v.literal(1),
  roles: v.array(v.strictObject(ranked)),
  undecided: v.array(v.pipe(v.array(v.string()), v.minLength(2), v.maxLength(2))),
  tips: v.array(
    v.strictObject({
      scale: v.string(),
      name: v.string(),
      toward: v.string(),
      by: v.pipe(v.number(), v.minValue(0)),
      answers: v.array(v.string()),
    }),
  ),
  settle: v.array(v.string()),
  apart: v.exactOptional(v.array(v.strictObject({ ...ranked, reason: v.string() }))),
  respondent: v.exactOptional(v.string()),
  group: v.exactOptional(v.string()),
});

/** What a batch of comparisons holds for each respondent: a ranking, or in its place what is wrong with the record. */
export const RankingEntrySchema: v.GenericSchema<
  unknown,
  RankingRecord | (Omit<FailedRecord, "error"> & { error: object[] })
> = v.union([RankingSchema, FailedRecordSchema]);

const leaning = { first: Count, sure: Count, tied: Count };
const counts = { respondents: Count, badRecords: Count, unanswered: Count };

/** The shape of a summary of which roles a group leans to, typed against it. */
export const LeaningsSchema: v.GenericSchema<unknown, Leanings> = v.strictObject({
  version: v.literal(LEANINGS_VERSION),
  ...counts,
  roles: v.array(v.strictObject({ ...Named, ...leaning })),
  groups: v.nullable(
    v.array(v.strictObject({ group: v.string(), ...counts, roles: v.array(v.strictObject(leaning)) })),
  ),
});
