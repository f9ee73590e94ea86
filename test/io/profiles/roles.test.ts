import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { problem } from "../../../src/core/base/problem.ts";
import { EXPLORATION, type Profile } from "../../../src/core/profile/profile.ts";
import { sheetOf } from "../../../src/core/ranking/sheet.ts";
import { type CodeReader, type FoundRole, Roles } from "../../../src/io/profiles/roles.ts";
import { CATALOGUE, FIRST } from "../../cli/helpers.ts";
import { everyKind, rating, testProfile } from "../../core/fixtures.ts";
import { emptyFolder } from "../folder.ts";

const asked = everyKind();

function idOf(received: string | null, isFixed = false) {
  return told(new Roles({ asked, isFixed, catalogue: CATALOGUE }).named(received));
}

/** The id of a role, or why there is none. */
function told(found: FoundRole) {
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
  ["one interview for all roles", EXPLORATION, problem("answers-of-several", {})],
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

/** A role of one question, which its points may turn around. */
function roleOf(id: string, item: string, isReversed = false): Profile {
  const items = [rating(item, isReversed ? { reverse: true } : {})];
  return testProfile({ id, traits: [{ id: "empati", name: "Empati", items }] });
}

const NURSE = roleOf("perawat", "empati-1");
const TEACHER = roleOf("guru", "empati-2");
const MIDWIFE = roleOf("bidan", "empati-1");
/** Asks a question of the nurse's, and takes the answers for their opposite. */
const JUDGE = roleOf("hakim", "empati-1", true);

/** A compiled catalogue of these roles. */
function catalogueOf(...roles: Profile[]): string {
  const folder = emptyFolder();
  writeFileSync(join(folder, "index.json"), JSON.stringify(roles.map(({ id }) => ({ id }))));
  for (const role of roles) writeFileSync(join(folder, `${role.id}.json`), JSON.stringify(role));
  return folder;
}

/** Records for several roles that are compared; the nurse's and the teacher's are in no catalogue. */
function comparing(known?: readonly Profile[]): Roles {
  const compared = [NURSE, TEACHER];
  const catalogue = catalogueOf(MIDWIFE, JUDGE);
  const sheet = sheetOf(known ?? compared);
  return new Roles({ asked: sheet, isFixed: false, catalogue, compared, ...(known && { known }) });
}

const ALL = [NURSE, TEACHER, MIDWIFE];
const clash = (second: string) => problem("item-means-two", { item: "empati-1", first: "perawat", second });

describe("where several roles are compared", () => {
  test.each<[string, string | null, unknown]>([
    ["no role", null, EXPLORATION],
    ["one of them", "guru", EXPLORATION],
    ["another of the catalogue", "bidan", EXPLORATION],
    ["another that asks a question of theirs otherwise", "hakim", clash("hakim")],
    ["none that is there", "dokter", unknown("dokter", null)],
    ["one interview for all", EXPLORATION, EXPLORATION],
  ])("a record that names %s is read by all their questions, or not at all", (_, received, found) => {
    const roles = comparing(ALL);
    expect(told(roles.named(received))).toEqual(found);
    expect(told(roles.named(received))).toEqual(found);
  });

  test("they themselves are not held against each other again", () => {
    const roles = new Roles({ asked: NURSE, isFixed: false, catalogue: "", compared: [NURSE, JUDGE] });
    expect(told(roles.named("hakim"))).toBe("perawat");
  });

  test("one interview for all is not taken where a role of these asks a question otherwise", () => {
    const roles = comparing([...ALL, JUDGE]);
    expect(told(roles.named(EXPLORATION))).toEqual(clash("hakim"));
    expect(told(comparing().named(EXPLORATION))).toBe(EXPLORATION);
  });

  test("a code is of one role, of which its questions are", () => {
    const roles = comparing(ALL);
    expect(["guru", "bidan", "hakim", "dokter"].map((id) => told(roles.coded(id)))).toEqual([
      "guru",
      "bidan",
      clash("hakim"),
      unknown("dokter", null),
    ]);
  });

  test("a code may be of any of them, and of any role of the catalogue", () => {
    expect(comparing(ALL).others).toEqual(["perawat", "guru", "bidan", "hakim"]);
  });
});

test("a code is of the asked role, or of another of the catalogue", () => {
  const roles = new Roles({ asked: MIDWIFE, isFixed: false, catalogue: catalogueOf(MIDWIFE, JUDGE) });
  expect(roles.others).toEqual(["hakim"]);
  expect(["bidan", "hakim"].map((id) => told(roles.coded(id)))).toEqual(["bidan", "hakim"]);
  const own = new Roles({ asked: NURSE, isFixed: true, catalogue: catalogueOf(MIDWIFE) });
  expect(own.others).toEqual(["bidan"]);
  expect(told(own.coded("perawat"))).toBe("perawat");
});

test("codes are read by whoever can, for the roles that are asked for them", () => {
  const roles = comparing(ALL);
  expect(roles.readsCodes).toBe(false);
  expect(() => roles.readCode("KC1")).toThrow("nobody reads codes here");
  const calls: unknown[] = [];
  const reader: CodeReader = (code, named, asking) => {
    calls.push([code, named, told(asking.named("bidan"))]);
    return { profile: asking.asked, answers: {} };
  };
  const reading = roles.withCodes(reader);
  expect(reading.readsCodes).toBe(true);
  expect(reading.readCode("KC1")).toEqual({ profile: sheetOf(ALL), answers: {} });
  reading.readCode("KC2", "guru");
  expect(calls).toEqual([
    ["KC1", null, EXPLORATION],
    ["KC2", "guru", EXPLORATION],
  ]);
});
