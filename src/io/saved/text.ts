import { isAbsolute } from "node:path";
import { oneLine } from "../../core/base/clean.ts";
import { type Problem, problem } from "../../core/base/problem.ts";
import * as v from "../../core/base/valibot.ts";
import { SAVED_VERSION, type SavedInterview } from "../../core/interview/saved.ts";
import { ID } from "../../core/profile/id.ts";

// Names, paths and lines on the screen are made of what a kept file says: nothing but what we write passes here.

const Value = v.union([v.number(), v.boolean(), v.literal("belum-tahu")]);

/** A mapping of such values by id. `v.record` would leave out the ids `constructor` and `prototype`. */
function byId<Value>(value: v.GenericSchema<unknown, Value>) {
  return v.custom<Record<string, Value>>(
    (input) =>
      typeof input === "object" &&
      input !== null &&
      !Array.isArray(input) &&
      Object.values(input).every((one) => v.is(value, one)),
  );
}

const Id = v.pipe(v.string(), v.regex(ID));

/** A moment from 1970 to 9999, in the one way that we write it. */
export const Moment = v.pipe(
  v.string(),
  v.regex(/^\d{4}-/),
  v.check((text) => {
    const time = Date.parse(text);
    return time >= 0 && new Date(time).toISOString() === text;
  }),
);

const SavedSchema: v.GenericSchema<unknown, SavedInterview> = v.object({
  version: v.literal(SAVED_VERSION),
  profile: Id,
  role: v.pipe(v.string(), v.transform(oneLine)),
  file: v.nullable(v.pipe(v.string(), v.check(isAbsolute))),
  fingerprint: v.string(),
  startedAt: Moment,
  savedAt: Moment,
  finished: v.boolean(),
  seed: v.pipe(v.number(), v.safeInteger()),
  order: v.picklist(["listed", "shortest"]),
  answers: byId(Value),
  skipped: v.array(v.string()),
  itemFingerprints: byId(v.string()),
  explored: v.exactOptional(
    v.object({
      roles: v.array(v.union([Id, v.pipe(v.string(), v.check(isAbsolute))])),
      isCatalogue: v.boolean(),
      wishes: byId(Id),
    }),
  ),
});

/** Reads the text of a saved interview. Reports `saved-newer` and `saved-damaged`. */
export function parseSaved(text: string, file: string): { saved: SavedInterview } | { problem: Problem } {
  const read = parseKept(text, { schema: SavedSchema, version: SAVED_VERSION, file });
  return "kept" in read ? { saved: read.kept } : read;
}

/** How a text that was kept is read: by the shape and the version that this program writes. */
interface KeptShape<Kept> {
  schema: v.GenericSchema<unknown, Kept>;
  version: number;
  file: string;
}

/** Reads a text that was kept. Reports `saved-newer` and `saved-damaged`. */
export function parseKept<Kept>(
  text: string,
  { schema, version, file }: KeptShape<Kept>,
): { kept: Kept } | { problem: Problem } {
  const value = jsonIn(text);
  const parsed = v.safeParse(schema, value);
  if (parsed.success) return { kept: parsed.output };
  const told = v.safeParse(v.object({ version: v.number() }), value);
  const isNewer = told.success && told.output.version > version;
  return { problem: problem(isNewer ? "saved-newer" : "saved-damaged", {}, { file }) };
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
