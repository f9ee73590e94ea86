import { decodeAnswers } from "../../../core/code/code.ts";
import { layoutOf } from "../../../core/code/layout.ts";
import { readCode } from "../../../core/code/read.ts";
import type { CodeAnswers, CodeReader, FoundRole, Roles } from "../../profiles/roles.ts";

/**
 * Reads an answer code, of the role that its record names, else of the one that its own signs tell. Reports what `decodeAnswers`
 * does, `wrong-profile` and `unknown-profile`.
 */
export const readAnswerCode: CodeReader = (code, named, roles): CodeAnswers => {
  const role = named === null ? roleOf(code, roles) : roles.coded(named);
  if ("problem" in role) return { problems: [role.problem] };
  const { profile } = role;
  const decoded = decodeAnswers(profile, code);
  return "answers" in decoded ? { profile, answers: decoded.answers } : decoded;
};

/** The role of a code by its first signs: the asked one unless they are another's. */
function roleOf(code: string, roles: Roles): FoundRole {
  const { mark } = readCode(code);
  const { asked } = roles;
  if (layoutOf(asked).mark === mark) return { profile: asked };
  const other = marksOf(roles).get(mark);
  return other === undefined ? { profile: asked } : roles.coded(other);
}

const known = new WeakMap<Roles, ReadonlyMap<string, string>>();

/** The roles of the catalogue by the first signs of their codes. Looked into only where a code is not of the asked role. */
function marksOf(roles: Roles): ReadonlyMap<string, string> {
  const marks = known.get(roles) ?? new Map(roles.others.flatMap((id) => markOf(roles, id)));
  known.set(roles, marks);
  return marks;
}

function markOf(roles: Roles, id: string): [string, string][] {
  const role = roles.listed(id);
  return "profile" in role ? [[layoutOf(role.profile).mark, id]] : [];
}
