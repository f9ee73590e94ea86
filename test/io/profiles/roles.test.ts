import { expect, test } from "vitest";
import { problem } from "../../../src/core/base/problem.ts";
import { Roles } from "../../../src/io/profiles/roles.ts";
import { CATALOGUE, FIRST } from "../../cli/helpers.ts";
import { everyKind } from "../../core/fixtures.ts";

const asked = everyKind();

function idOf(received: string | null, isFixed = false) {
  const found = new Roles({ asked, isFixed, catalogue: CATALOGUE }).named(received);
  return "profile" in found ? found.profile.id : found.problem;
}

test.each([
  ["no name", null, asked.id],
  ["the asked one", asked.id, asked.id],
  ["one of the catalogue", FIRST, FIRST],
  ["one that is not there", "dokter", problem("unknown-profile", { id: "dokter", suggestion: null })],
  [
    "its name in words",
    "Pendamping Kesejahteraan Masyarakat",
    problem("unknown-profile", { id: "Pendamping Kesejahteraan Masyarakat", suggestion: FIRST }),
  ],
  ["a path", "../profiles/index", problem("unknown-profile", { id: "../profiles/index", suggestion: null })],
])("a record that names %s", (_, received, found) => {
  expect(idOf(received)).toEqual(found);
});

test("where the role is fixed, no other is taken", () => {
  expect(idOf(null, true)).toBe(asked.id);
  expect(idOf(FIRST, true)).toEqual(problem("wrong-profile", { received: FIRST, expected: asked.id }));
});
