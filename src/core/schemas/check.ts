import * as v from "../base/valibot.ts";
import { CHECKED_VERSION, type CheckedFiles } from "../content/checked.ts";

const Place = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1)));

/** The JSON of `peran periksa`, typed against what is told. Which codes there are grows with the rules. */
export const CheckedSchema: v.GenericSchema<unknown, Omit<CheckedFiles, "files"> & { files: object[] }> =
  v.strictObject({
    version: v.literal(CHECKED_VERSION),
    files: v.array(
      v.strictObject({
        file: v.string(),
        role: v.nullable(v.string()),
        items: v.pipe(v.number(), v.integer(), v.minValue(0)),
        findings: v.array(
          v.strictObject({
            code: v.string(),
            severity: v.picklist(["error", "warning", "hint"]),
            line: Place,
            column: Place,
            path: v.nullable(v.string()),
            reason: v.string(),
            advice: v.string(),
          }),
        ),
      }),
    ),
  });
