import { encodeAnswers } from "../../../../src/core/code/code.ts";
import { listItems } from "../../../../src/core/profile/items.ts";
import type { Profile } from "../../../../src/core/profile/profile.ts";
import type { BatchRecord } from "../../../../src/io/answers/block.ts";
import { readAnswerCode } from "../../../../src/io/answers/codes/read-code.ts";
import { Roles } from "../../../../src/io/profiles/roles.ts";
import { CATALOGUE } from "../../../cli/helpers.ts";
import { profile } from "../../../first-role.ts";

/** A code of somebody, each number another; all questions are answered. */
export function codeOf(number: number, role: Profile = profile): string {
  const answers = listItems(role).map(({ id, options }, index) => {
    const option = options[(number * 7 + index * index * number + index) % options.length];
    return [id, option?.value ?? null];
  });
  return encodeAnswers(role, Object.fromEntries(answers));
}

/** The code with its last sign mistyped. */
export function spoilt(code: string): string {
  return code.slice(0, -1) + (code.endsWith("0") ? "1" : "0");
}

/** The first role alone. */
export function firstRoles(isFixed = true): Roles {
  return new Roles({ asked: profile, isFixed, catalogue: CATALOGUE }, readAnswerCode);
}

/** By record: its line, whose it is, and the codes of its problems; null where it is sound and nothing is told. */
export function told(records: readonly BatchRecord[]) {
  return records.map(({ line, respondent, group, problems }) => [
    line,
    respondent,
    group,
    problems.length === 0 ? null : problems.map(({ code }) => code).join(" "),
  ]);
}
