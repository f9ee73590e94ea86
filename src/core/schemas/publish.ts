import { type ConversionConfig, toJsonSchema } from "@valibot/to-json-schema";
import { AnalysisSchema, SumsSchema } from "../analysis/schema.ts";
import * as v from "../base/valibot.ts";
import { ProfileSchema } from "../profile/schema.ts";
import { SummarySchema } from "../summary/schema.ts";
import { AnswersSchema } from "./answers.ts";
import { CheckedSchema } from "./check.ts";
import { type Descriptions, described } from "./describe.ts";
import { LeaningsSchema, RankingEntrySchema } from "./ranking.ts";
import { BatchEntrySchema } from "./report.ts";

/** The published schemas by the names of `kerja-cocok skema`, with the definition that each is made from. */
const DEFINITIONS = {
  profil: ProfileSchema,
  jawaban: AnswersSchema,
  laporan: BatchEntrySchema,
  banding: RankingEntrySchema,
  uji: AnalysisSchema,
  rekap: v.union([SummarySchema, LeaningsSchema, SumsSchema]),
  periksa: CheckedSchema,
} as const;

export type SchemaName = keyof typeof DEFINITIONS;

export type SchemaDescriptions = Readonly<Record<SchemaName, Descriptions>>;

function published(schema: v.GenericSchema): object {
  const { $defs: _, ...whole } = toJsonSchema(schema, CONVERSION);
  return whole;
}

/** A value that has one of several forms may have any: they are written in place, where their keys get descriptions. */
const CONVERSION: ConversionConfig = {
  target: "draft-07",
  overrideSchema: ({ valibotSchema }) => {
    if (valibotSchema.type !== "lazy") return undefined;
    const { getter } = valibotSchema as v.LazySchema<v.GenericSchema>;
    const { $schema: _, ...either } = toJsonSchema(getter(undefined), CONVERSION);
    return either;
  },
};

/**
 * The JSON Schemas (draft-07, which editors read) of profiles, answers, reports, comparisons of roles, analyses of items,
 * summaries, and checks of profiles. Made once, at build.
 * @param descriptions what their keys hold, in words
 */
export function jsonSchemas(descriptions: SchemaDescriptions): Record<SchemaName, object> {
  const schemaOf = (name: SchemaName) => ({
    title: name,
    ...described(published(DEFINITIONS[name]), descriptions[name]),
  });
  return {
    profil: schemaOf("profil"),
    jawaban: schemaOf("jawaban"),
    laporan: schemaOf("laporan"),
    banding: schemaOf("banding"),
    uji: schemaOf("uji"),
    rekap: schemaOf("rekap"),
    periksa: schemaOf("periksa"),
  };
}
