import { expect, test } from "vitest";
import { problem } from "../../../../src/core/base/problem.ts";
import { decodeAnswers } from "../../../../src/core/code/code.ts";
import { readAnswerCode } from "../../../../src/io/answers/codes/read-code.ts";
import { type CodeAnswers, Roles } from "../../../../src/io/profiles/roles.ts";
import { FIRST, listedRole } from "../../../cli/helpers.ts";
import { everyKind } from "../../../core/fixtures.ts";
import { profile } from "../../../first-role.ts";
import { codeOf, firstRoles, spoilt } from "./helpers.ts";

const NURSE = listedRole("perawat");
const [OWN, NURSES] = [codeOf(1), codeOf(1, NURSE)];
/** Of a role that is in no catalogue. */
const UNKNOWN = codeOf(1, everyKind());

/** The role whose questions a code answers, with the answers; or what is told. */
function told(read: CodeAnswers) {
  return "problems" in read ? read.problems : [read.profile.id, read.answers];
}

function answersIn(code: string, role = profile) {
  const decoded = decodeAnswers(role, code);
  return "answers" in decoded ? [role.id, decoded.answers] : decoded.problems;
}

test.each<[string, string, string | null, unknown]>([
  ["a code of the asked role", OWN, null, answersIn(OWN)],
  ["the same, which its record names", OWN, FIRST, answersIn(OWN)],
  ["a code of another role", NURSES, null, answersIn(NURSES, NURSE)],
  ["the same, which its record names", NURSES, "perawat", answersIn(NURSES, NURSE)],
])("%s is read by its own questions", (_, code, named, found) => {
  expect(found).toHaveLength(2);
  expect(told(readAnswerCode(code, named, firstRoles(false)))).toEqual(found);
});

const wrongRole = problem("wrong-profile", { received: "perawat", expected: FIRST });
const otherEdition = (code: string, role: string) => problem("code-of-other-edition", { code, role });

test.each<[string, string, string | null, boolean, unknown]>([
  ["of another role than the only one asked", NURSES, null, true, wrongRole],
  ["of another, which its record names", NURSES, "perawat", true, wrongRole],
  ["whose record names another", OWN, "perawat", false, otherEdition(OWN, "perawat")],
  ["of another, whose record names the asked one", NURSES, FIRST, false, otherEdition(NURSES, FIRST)],
  ["of a role that nobody knows", UNKNOWN, null, false, otherEdition(UNKNOWN, FIRST)],
  ["that was mistyped", spoilt(OWN), null, false, { code: "code-mistyped" }],
  [
    "whose record names no role",
    OWN,
    "dokter",
    false,
    problem("unknown-record-role", { id: "dokter", suggestion: null, expected: null }),
  ],
])("a code %s holds no answers, and that is told", (_, code, named, isFixed, found) => {
  const read = told(readAnswerCode(code, named, firstRoles(isFixed)));
  expect(read).toHaveLength(1);
  expect(read).toMatchObject([found]);
});

test("codes of another role are read though a record named one that there is not", () => {
  const roles = firstRoles(false);
  readAnswerCode(OWN, "dokter", roles);
  expect(told(readAnswerCode(NURSES, null, roles))).toEqual(answersIn(NURSES, NURSE));
});

test("codes of the asked role are read where there is no catalogue", () => {
  const roles = new Roles({ asked: profile, isFixed: true, catalogue: "" });
  expect(told(readAnswerCode(OWN, null, roles))).toEqual(answersIn(OWN));
});
