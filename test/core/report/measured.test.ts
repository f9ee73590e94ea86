import { expect, test } from "vitest";
import { withPrecision } from "../../../src/core/profile/precision.ts";
import { buildReport } from "../../../src/core/report/build.ts";
import { measuredOf } from "../../../src/core/report/measured.ts";
import { assess } from "../../../src/core/scoring/assess.ts";
import { rating, testProfile } from "../fixtures.ts";

const PROFILE = testProfile({
  traits: [{ id: "a", name: "Empati", items: [rating("a-1")] }],
  antiTraits: [{ id: "t", name: "Cepat marah", items: [rating("t-1")] }],
});

test.each<[string, string[] | null, object | null]>([
  ["the usual holds", null, null],
  ["every scale of the fit was measured", ["a", "t"], { respondents: 120, others: [] }],
  ["one was not", ["a"], { respondents: 120, others: ["Cepat marah"] }],
  [
    "only what stands beside the fit was",
    ["realism"],
    { respondents: 120, others: ["Empati", "Cepat marah"] },
  ],
])("whose answers tell how far values wobble: %s", (_, scales, expected) => {
  const errors = (scales ?? []).map((scale) => ({ scale, standardError: 9 }));
  const profile = scales ? withPrecision(PROFILE, { respondents: 120, errors }) : PROFILE;
  expect(measuredOf(buildReport(profile, assess(profile, { "a-1": 3 })))).toEqual(expected);
});
