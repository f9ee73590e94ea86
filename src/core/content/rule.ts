import type { ContentProblemArgs } from "../base/content-problem.ts";
import type { Finding, Path } from "../base/finding.ts";
import { type ProblemArgs, problem, type Severity } from "../base/problem.ts";
import type { Use } from "../profile/place-shared.ts";
import type { Profile } from "../profile/profile.ts";

export type ContentCode = keyof ContentProblemArgs;

/** What is known of a profile beside what it says. */
export interface ContentContext {
  /** Where it uses shared scales: what stands inside of them is not its author's to change. */
  used: readonly Use[];
}

/** One thing that makes a profile better or worse, in a file of its own; the head of that file tells it to people. */
export interface ContentRule {
  code: ContentCode;
  severity: Severity;
  check(profile: Profile, context: ContentContext): Finding[];
}

/** What a rule has found, at a path that the profile has. */
export interface Weakness<Code extends ContentCode> {
  path: Path;
  args: ProblemArgs[Code];
}

/** Makes a rule of a function that finds what is weak: every weakness is told with the rule's own code. */
export function contentRule<Code extends ContentCode>(
  code: Code,
  severity: Severity,
  find: (profile: Profile, context: ContentContext) => readonly Weakness<Code>[],
): ContentRule {
  return {
    code,
    severity,
    check: (profile, context) =>
      find(profile, context).map(({ path, args }) => ({
        problem: problem(code, args, undefined, severity),
        path,
      })),
  };
}
