import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { planOf } from "../../../src/core/profile/plan.ts";
import { EXPLORATION, type Profile } from "../../../src/core/profile/profile.ts";
import { readHead } from "../../../src/io/answers/head.ts";
import { Roles } from "../../../src/io/profiles/roles.ts";
import { tellOtherRole } from "../../../src/io/streams/other-role.ts";
import { rating, testProfile } from "../../core/fixtures.ts";
import { emptyFolder } from "../folder.ts";
import { ANY_COLUMNS, toldOf } from "./reading.ts";

/** A role by the questions of its duties, and those of its traits, which roles may share. */
function roleOf(id: string, duties: readonly string[], traits: readonly string[]): Profile {
  return testProfile({
    id,
    interest: { name: "Minat" },
    duties: duties.map((each) => ({
      id: each,
      text: each,
      interest: { id: `${each}-1`, text: `Suka ${each}?` },
    })),
    traits: [{ id: "empati", name: "Empati", items: traits.map((each) => rating(each)) }],
  });
}

const ASKED = roleOf("ahli-gizi", ["gizi", "menu"], ["sabar-1", "sabar-2", "dapur-1", "dapur-2"]);
const NURSE = roleOf("perawat", ["rawat", "obat"], ["sabar-1", "sabar-2", "malam-1"]);
const TEACHER = roleOf("guru", ["ajar", "nilai"], ["sabar-1", "sabar-2"]);
const MIDWIFE = roleOf("bidan", ["rawat", "lahir"], ["sabar-1"]);
const OTHERS = [NURSE, TEACHER, MIDWIFE];

/** A folder of roles that lists none of its own. */
function emptyCatalogue(): string {
  const folder = join(emptyFolder(), "profiles");
  mkdirSync(folder);
  writeFileSync(join(folder, "index.json"), "[]");
  return folder;
}

function told(
  heading: string,
  asked: Profile,
  catalogue: string,
  others: readonly Profile[] = OTHERS,
  title = "Dibuat 2026",
): unknown {
  const plan = planOf(asked);
  const roles = new Roles({ asked, isFixed: true, catalogue, compared: others });
  const start = Buffer.from(`${title}\n${heading}\n`);
  const setting = { plan, roles, dialect: null, columns: ANY_COLUMNS };
  const found = tellOtherRole(start, readHead(start, plan, setting), setting);
  return found && toldOf(found);
}

test.each<[string, string, string]>([
  ["its duties", "peserta,rawat-1,obat-1", "perawat"],
  ["one of its duties, and what all roles ask", "peserta,sabar-1,sabar-2,obat-1", "perawat"],
  ["its questions alone, without anybody's name", "rawat-1,sabar-1", "perawat"],
  ["the duties of two, more of the first", "peserta,rawat-1,obat-1,ajar-1", "perawat"],
  ["the duties of two, more of the second", "peserta,rawat-1,ajar-1,nilai-1", "guru"],
  ["a duty that two have, with a trait of the one", "peserta,rawat-1,malam-1", "perawat"],
  ["a duty that two have, with a duty of the other", "peserta,rawat-1,lahir-1", "bidan"],
  ["a duty that two have", "peserta,rawat-1", "perawat"],
])("a table is another role's by %s", (_, heading, received) => {
  const args = { received, expected: "ahli-gizi" };
  expect(told(heading, ASKED, emptyCatalogue())).toEqual(["wrong-profile", args, "error", { line: 2 }]);
});

test.each(["Jawaban kelas XI", "kelas", "Nama", "Jawaban kelas XI,,"])(
  "a table is another role's below a title that could be a column of ours: %s",
  (title) => {
    const found = told("peserta,rawat-1,obat-1", ASKED, emptyCatalogue(), OTHERS, title);
    expect(found).toMatchObject(["wrong-profile", { received: "perawat" }, "error", { line: 2 }]);
  },
);

test.each<[string, string, Profile]>([
  ["a duty of the asked role, whatever else", "peserta,gizi-1,rawat-1,obat-1,sabar-1", ASKED],
  ["what all roles ask, and a column of nobody's", "peserta,sabar-1,sabar-2,catatan", ASKED],
  ["traits of another role, without its duties", "peserta,sabar-1,sabar-2,malam-1", ASKED],
  ["as many questions of the asked role as of another", "peserta,dapur-1,rawat-1", ASKED],
  ["more questions of the asked role than of another", "peserta,dapur-1,dapur-2,rawat-1", ASKED],
  ["one duty of another role, again and again", "peserta,dapur-1,rawat-1,rawat-1,rawat-1", ASKED],
  [
    "duties, where the asked role has none",
    "peserta,sabar-1,rawat-1,obat-1",
    roleOf("umum", [], ["sabar-1"]),
  ],
  ["duties, where all roles are asked", "peserta,rawat-1", roleOf(EXPLORATION, ["gizi"], ["sabar-1"])],
])("a table is no other role's by %s", (_, heading, asked) => {
  expect(told(heading, asked, emptyCatalogue())).toBeNull();
});

test("other roles are read only where a column may be a question of theirs", () => {
  // To ask for them would break off here.
  const nowhere = join(emptyFolder(), "tiada");
  const alone = (heading: string) => told(heading, ASKED, nowhere, []);
  for (const heading of ["sabar-1,sabar-2", "peserta,kelas,sabar-1", "peserta,,sabar-1, ", "gizi-1,catatan"])
    expect(alone(heading)).toBeNull();
  expect(() => alone("peserta,kelas,sabar-1,catatan")).toThrow("catalogue");
});
