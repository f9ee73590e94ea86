import type { Finding, Path } from "../base/finding.ts";
import { isMapping } from "../base/json.ts";
import { fingerprint } from "./fingerprint.ts";
import { checkCounts, checkLimits } from "./limits.ts";
import { atTheirUse, placeShared } from "./place-shared.ts";
import type { Duty, Interest, PlacedSource, Profile } from "./profile.ts";
import { checkRules, checkSomeScale } from "./rules.ts";
import { checkShape } from "./shape.ts";
import { differingResponses, withSharedSets, writtenOut } from "./shared-responses.ts";
import { askedOnce, type SharedSource } from "./shared-scales.ts";

/** A profile that holds, or everything that is wrong with it. */
export type Checked = { profile: Profile } | { findings: Finding[] };

/**
 * Checks a value against the shape and the rules of profiles, puts shared scales where it uses them, and fills in what may be left
 * out. Of what is more than a profile holds nothing else is told.
 * @param interestName names the scale of interest in the duties where the profile does not.
 * @param given the scales that `use` means
 */
export function checkProfile(value: unknown, interestName: string, given: SharedSource = null): Checked {
  const beyond = checkLimits(value);
  if (beyond.length > 0) return { findings: beyond };
  const misshapen = checkShape(value);
  if (!isMapping(value)) return { findings: misshapen };
  const shared = askedOnce(given);
  const { source, findings: misplaced, used } = placeShared(value, shared);
  const counts = checkCounts(source);
  if (counts.length > 0) return { findings: counts };
  const draft = { source, isSound: soundness([...misshapen, ...misplaced]), shared };
  const broken = [...checkRules(draft), ...differingResponses(draft, used)];
  const findings = [...misshapen, ...misplaced, ...atTheirUse(broken, used)];
  if (findings.length === 0) findings.push(...checkSomeScale(source));
  return findings.length > 0 ? { findings } : { profile: complete(withSharedSets(draft), interestName) };
}

/** What the rules look at; a mistake in another key hides none of theirs. */
const KEYS_OF_RULES = [
  "id",
  "use",
  "items",
  "responses",
  "options",
  "points",
  "text",
  "this",
  "other",
  "interest",
  "statements",
  "opposes",
  "source",
];

/** A list element is unsound when a finding stands in it that matters to rules, but not in a list element further in. */
function soundness(findings: readonly Finding[]): (path: Path) => boolean {
  const harmful = findings.filter(({ problem, path }) => {
    const key = path.at(-1);
    const isOfRules = typeof key !== "string" || KEYS_OF_RULES.includes(key);
    return problem.code !== "unknown-key" && isOfRules;
  });
  const unsound = new Set(
    harmful.map(({ path }) => {
      const lastIndex = path.findLastIndex((key) => typeof key === "number");
      return JSON.stringify(path.slice(0, lastIndex + 1));
    }),
  );
  return (path) => !unsound.has(JSON.stringify(path));
}

function complete(source: PlacedSource, interestName: string): Profile {
  const { interest: settings, duties: written = [], responses = {}, ...rest } = source;
  const duties: Duty[] = written.map(({ interest, ...duty }) => {
    if (interest === undefined) return duty;
    const item = typeof interest === "string" ? { id: duty.id, text: interest } : interest;
    return { ...duty, interest: item };
  });
  const interest: Interest = { name: interestName, ...settings };
  const profile: Profile = {
    responses: writtenOut(responses),
    traits: [],
    antiTraits: [],
    misconceptions: [],
    expectations: [],
    sources: [],
    ...rest,
    ...(duties.some((duty) => duty.interest) && { interest }),
    duties,
    fingerprint: "",
  };
  profile.fingerprint = fingerprint(profile);
  return profile;
}
