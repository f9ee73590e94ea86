import * as v from "valibot";
import { type Problem, problem } from "../../core/base/problem.ts";
import { SAVED_VERSION, type SavedInterview } from "../../core/interview/saved.ts";

/** To valibot a list is a record too. */
const NoList = v.pipe(
  v.unknown(),
  v.check((value) => !Array.isArray(value)),
);

const Value = v.union([v.number(), v.boolean(), v.literal("belum-tahu")]);

const SavedSchema: v.GenericSchema<unknown, SavedInterview> = v.object({
  version: v.literal(SAVED_VERSION),
  profile: v.string(),
  role: v.string(),
  file: v.nullable(v.string()),
  fingerprint: v.string(),
  startedAt: v.string(),
  savedAt: v.string(),
  finished: v.boolean(),
  seed: v.number(),
  order: v.picklist(["listed", "shortest"]),
  answers: v.pipe(NoList, v.record(v.string(), Value)),
  skipped: v.array(v.string()),
  itemFingerprints: v.pipe(NoList, v.record(v.string(), v.string())),
});

/** Reads the text of a saved interview. Reports `saved-newer` and `saved-damaged`. */
export function parseSaved(text: string, file: string): { saved: SavedInterview } | { problem: Problem } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problem: problem("saved-damaged", {}, { file }) };
  }
  const parsed = v.safeParse(SavedSchema, value);
  if (parsed.success) return { saved: parsed.output };
  const version = v.safeParse(v.object({ version: v.number() }), value);
  const isNewer = version.success && version.output.version > SAVED_VERSION;
  return { problem: problem(isNewer ? "saved-newer" : "saved-damaged", {}, { file }) };
}
