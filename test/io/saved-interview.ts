import { startInterview } from "../../src/core/interview/interview.ts";
import { type SavedInterview, saveable } from "../../src/core/interview/saved.ts";
import { everyKind } from "../core/fixtures.ts";

const START = "2026-01-01T00:00:00.000Z";

/** An interview of every kind of answer, saved at a time in ISO 8601. */
export function savedAt(time: string): SavedInterview {
  const answers = { "empati-1": 4, "uang-1": false, "cepat-1": "belum-tahu" } as const;
  const interview = startInterview(everyKind(), {
    seed: 7,
    answers,
    skipped: ["empati-2"],
    order: "shortest",
  });
  return saveable(interview, { file: null, startedAt: START, savedAt: time, finished: false });
}

export const SAVED = savedAt("2026-01-01T00:10:00.000Z");
