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

function unknown(id: string, suggestion: string | null, expected: string | null = null) {
  return problem("unknown-record-role", { id, suggestion, expected });
}

test.each([
  ["no name", null, asked.id],
  ["the asked one", asked.id, asked.id],
  ["one of the catalogue", FIRST, FIRST],
  ["one that is not there", "dokter", unknown("dokter", null)],
  ["one that resembles another", "penyuluh-perikanan", unknown("penyuluh-perikanan", "penyuluh-pertanian")],
  [
    "its name in words",
    "Pendamping Kesejahteraan Masyarakat",
    unknown("Pendamping Kesejahteraan Masyarakat", FIRST),
  ],
  ["a path", "../profiles/index", unknown("../profiles/index", null)],
])("a record that names %s", (_, received, found) => {
  expect(idOf(received)).toEqual(found);
});

test("where the role is fixed, no other is taken", () => {
  expect(idOf(null, true)).toBe(asked.id);
  expect(idOf(FIRST, true)).toEqual(problem("wrong-profile", { received: FIRST, expected: asked.id }));
});

test("where the role is fixed, one that is in a file of somebody's own is not named as if it could be found", () => {
  expect(idOf("penjahit-keliling", true)).toEqual(unknown("penjahit-keliling", null, asked.id));
});
