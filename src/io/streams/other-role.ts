import { type Problem, problem } from "../../core/base/problem.ts";
import { type Plan, planOf } from "../../core/profile/plan.ts";
import { DUTIES, EXPLORATION } from "../../core/profile/profile.ts";
import { type FoundHead, type HeadSetting, readHead } from "../answers/head.ts";
import { NONE } from "../answers/meaning/headings.ts";
import type { Roles } from "../profiles/roles.ts";

/**
 * Tells of a table whose questions are those of another role: what the two ask alike would be scored as if it were all that was
 * answered. Only duties tell roles apart, so a table of shared scales alone is any role's, and one with the duties of several
 * is the asked role's too. Reports `wrong-profile`, with the role that has most of the columns.
 * @param found the head, read for the asked role
 */
export function tellOtherRole(
  start: Uint8Array,
  found: FoundHead,
  { plan, roles, ...setting }: HeadSetting & { plan: Plan; roles: Roles },
): Problem | null {
  const asksDuties = plan.items.some(({ scale }) => scale === DUTIES);
  if (plan.profile.id === EXPLORATION || !asksDuties || named(found, plan).duties > 0) return null;
  let most = { id: "", columns: 0, line: 0 };
  for (const id of hasMore(found) ? roles.others : []) {
    const role = roles.listed(id);
    if ("problem" in role) continue;
    const other = planOf(role.profile);
    const theirs = readHead(start, other, setting);
    const { duties, columns } = named(theirs, other);
    if (duties > 0 && columns > most.columns) most = { id, columns, line: theirs.line };
  }
  if (most.columns <= named(found, plan).columns) return null;
  const args = { received: most.id, expected: plan.profile.id };
  // Which row is the heading is sure to the role whose questions it names.
  return problem("wrong-profile", args, { line: most.line });
}

/** Whether a column may be a question of another role. Where none is one of ours, a title was taken for the heading perhaps. */
function hasMore({ head: { columns } }: FoundHead): boolean {
  const { names, items, respondent, group } = columns;
  if (items.every((item) => item === NONE)) return true;
  return names.some(
    (name, column) =>
      items[column] === NONE && column !== respondent && column !== group && name.trim() !== "",
  );
}

/** How many items of a role, and how many of its duties, the columns of a table are. */
function named({ head }: FoundHead, { items }: Plan): { columns: number; duties: number } {
  const positions = [...new Set(head.columns.items.filter((item) => item !== NONE))];
  const duties = positions.filter((position) => items[position]?.scale === DUTIES).length;
  return { columns: positions.length, duties };
}
