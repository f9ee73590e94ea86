import * as v from "../base/valibot.ts";
import type { AnswerValue } from "../profile/items.ts";

export const AnswerValueSchema: v.GenericSchema<unknown, AnswerValue> = v.union([
  v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(11)),
  v.boolean(),
  v.literal("belum-tahu"),
]);

const Answers = v.record(v.string(), v.nullable(AnswerValueSchema));

/** Texts, or numbers kept digit for digit. */
const Name = v.exactOptional(v.nullable(v.union([v.string(), v.number()])));

/** The shape of an answer record; which ids and positions exist is the profile's to say. Only the published JSON Schema uses it. */
const AnswerRecordSchema = v.looseObject({
  profile: v.exactOptional(v.nullable(v.string())),
  respondent: Name,
  group: Name,
  answers: Answers,
});

/** An answer file: one record, a list of records, or bare answers by item id. */
export const AnswersSchema = v.union([AnswerRecordSchema, v.array(AnswerRecordSchema), Answers]);
