import { toJsonSchema } from "@valibot/to-json-schema";
import { ProfileSchema } from "../profile/schema.ts";
import { SummarySchema } from "../summary/schema.ts";
import { AnswersSchema } from "./answers.ts";
import { BatchEntrySchema } from "./report.ts";

/** The published schemas by the names of `kerja-cocok skema`, with the definition that each is made from. */
const DEFINITIONS = {
  profil: ProfileSchema,
  jawaban: AnswersSchema,
  laporan: BatchEntrySchema,
  rekap: SummarySchema,
} as const;

export type SchemaName = keyof typeof DEFINITIONS;

/** The JSON Schemas (draft-07, which editors read) of profiles, answers and reports. Made once, at build. */
export function jsonSchemas(): Record<SchemaName, object> {
  const schemaOf = (name: SchemaName) => ({
    title: name,
    ...toJsonSchema(DEFINITIONS[name], { target: "draft-07" }),
  });
  return {
    profil: schemaOf("profil"),
    jawaban: schemaOf("jawaban"),
    laporan: schemaOf("laporan"),
    rekap: schemaOf("rekap"),
  };
}
