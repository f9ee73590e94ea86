import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { ColumnChooser } from "../../../src/cli/class/columns.ts";
import { planOf } from "../../../src/core/profile/plan.ts";
import { Roles } from "../../../src/io/profiles/roles.ts";
import { parseProfile } from "../../../src/io/profiles/yaml.ts";
import type { Asker } from "../../../src/io/prompt/ask.ts";
import { Buffers } from "../../../src/io/streams/buffers.ts";
import { openInput } from "../../../src/io/streams/open.ts";
import { CATALOGUE, lines, SMALL_PROFILE } from "../helpers.ts";

const parsed = parseProfile(SMALL_PROFILE);
if (!("profile" in parsed)) throw new Error("a profile that is none");
const { profile } = parsed;
const NONE = { respondent: null, group: null };

const settings = {
  files: ["-"],
  stdin: Readable.from([]),
  inputFormat: null,
  table: { sheet: null, columns: NONE },
  plan: planOf(profile),
  roles: new Roles({ asked: profile, isFixed: true, catalogue: CATALOGUE }),
  buffers: new Buffers(),
};

async function inputOf(text: string) {
  const opened = await openInput("-", Readable.from([Buffer.from(text)]));
  if ("problem" in opened) throw new Error(opened.problem.code);
  return opened;
}

/** Somebody who answers each question with the choice of this label, and what they were shown. */
function answering(...labels: (string | null)[]) {
  const shown: string[][] = [];
  const asker: Asker = {
    choose: async (question, choices) => {
      shown.push([question, ...choices.map(({ label }) => label)]);
      const label = labels.shift();
      return choices.find((choice) => label && choice.label.startsWith(label))?.value ?? null;
    },
    search: async () => null,
    write: async () => null,
  };
  return { shown, asking: async <T>(talk: (asker: Asker) => Promise<T>) => talk(asker) };
}

const table = (heading: string) => lines(`${heading},sabar-1`, "Ani,X-1,a,3", "Budi,X-1,b,1");

test.each<[string, string]>([
  ["a code", "Kode,Kelas,Catatan"],
  ["our own form", "Kode atau inisial,Kelas,Alamat email"],
  ["our own form with names", "Nama lengkap,Kelas,Catatan"],
  ["a code and no class", "NIS,Warna,Catatan"],
  ["a serial number alone", "Id,Kelas,Catatan"],
  ["a class beside another column that speaks of one", "Kode,Kelas,Wali kelas"],
  ["a long heading that speaks of a class", "Kode,Seberapa sering kamu bicara di kelas,Catatan"],
])("nobody is asked about %s", async (_, heading) => {
  const { shown, asking } = answering();
  const found = await new ColumnChooser(NONE, asking).choose(await inputOf(table(heading)), settings, false);
  expect([found && "choice" in found, shown]).toEqual([true, []]);
});

const PUPIL = "Kolom mana yang menyebut siswanya?";
const CLASS = "Kolom mana yang menyebut kelasnya?";

test.each<[string, string, (string | null)[], string[][], object | null]>([
  [
    "names that nobody asked for",
    "Nama,Kelas,Catatan",
    ["Nama"],
    [[PUPIL, "Nama: Ani, Budi", "Catatan: a, b", "Kelas: X-1", "Tidak ada"]],
    { respondent: "Nama", group: null },
  ],
  [
    "nothing known",
    "Warna,Rombongan,Catatan",
    ["Catatan", "Rombongan"],
    [
      [PUPIL, "Tidak ada", "Warna: Ani, Budi", "Rombongan: X-1", "Catatan: a, b"],
      [CLASS, "Tidak ada", "Warna: Ani, Budi", "Rombongan: X-1"],
    ],
    { respondent: "Catatan", group: "Rombongan" },
  ],
  [
    "several codes",
    "NIS,Kelas,Kode",
    ["NIS"],
    [[PUPIL, "Kode: a, b", "NIS: Ani, Budi", "Kelas: X-1", "Tidak ada"]],
    { respondent: "NIS", group: null },
  ],
  [
    "several classes",
    "Kode,Kelas,Kelompok",
    ["Kelas"],
    [[CLASS, "Kelompok: a, b", "Kelas: X-1", "Kode: Ani, Budi", "Tidak ada"]],
    { respondent: null, group: "Kelas" },
  ],
  [
    "a class called in words of its own",
    "Kode,Kelas asal,Catatan",
    ["Kelas asal"],
    [[CLASS, "Kelas asal: X-1", "Catatan: a, b", "Kode: Ani, Budi", "Tidak ada"]],
    { respondent: null, group: "Kelas asal" },
  ],
  [
    "no column at all",
    "Nama,Kelas,Catatan",
    ["Tidak ada"],
    [[PUPIL, "Nama: Ani, Budi", "Catatan: a, b", "Kelas: X-1", "Tidak ada"]],
    { respondent: "-", group: null },
  ],
  [
    "a column without a heading",
    "Nama,Kelas,",
    ["(tanpa judul)"],
    [[PUPIL, "Nama: Ani, Budi", "(tanpa judul): a, b", "Kelas: X-1", "Tidak ada"]],
    { respondent: "C", group: null },
  ],
  [
    "whoever leaves",
    "Nama,Kelas,Catatan",
    [null],
    [[PUPIL, "Nama: Ani, Budi", "Catatan: a, b", "Kelas: X-1", "Tidak ada"]],
    null,
  ],
])("%s: asked, and the answer can be given as flags", async (_, heading, labels, questions, choice) => {
  const { shown, asking } = answering(...labels);
  const chooser = new ColumnChooser(NONE, asking);
  const found = await chooser.choose(await inputOf(table(heading)), settings, false);
  expect(shown).toEqual(questions);
  expect(found).toEqual(choice && { choice, notes: [] });
  expect(chooser.answered).toEqual(choice);
});

test("tables with the same headings are asked about once", async () => {
  const { shown, asking } = answering("Nama");
  const chooser = new ColumnChooser(NONE, asking);
  for (const _ of [1, 2]) await chooser.choose(await inputOf(table("Nama,Kelas,Catatan")), settings, false);
  expect(shown).toHaveLength(1);
});

test.each([
  [{ respondent: "Nama", group: null }, []],
  [{ respondent: "-", group: "Kelas" }, []],
  [{ respondent: null, group: "Kelas" }, [PUPIL]],
])("what flags say is not asked: %j", async (flags, questions) => {
  const { shown, asking } = answering("Nama");
  const chooser = new ColumnChooser(flags, asking);
  await chooser.choose(await inputOf(table("Nama,Kelas,Catatan")), settings, false);
  expect(shown.map(([question]) => question)).toEqual(questions);
});

test("no flag is said for the next time where tables differ", async () => {
  const { asking } = answering("Nama");
  const chooser = new ColumnChooser(NONE, asking);
  await chooser.choose(await inputOf(table("Nama,Kelas,Catatan")), settings, false);
  await chooser.choose(await inputOf(table("Kode,Kelas,Catatan")), settings, false);
  expect(chooser.answered).toBeNull();
});

test.each([
  ["Kode,Kelas asal,Catatan", [["unread-class-column", { column: 2, name: "Kelas asal" }]]],
  ["Kode,Kelas,Wali kelas", []],
  ["Kode,Asrama,Catatan", []],
])("in a script, whose class stands in a column of its own words is told: %s", async (heading, notes) => {
  const found = await new ColumnChooser(NONE, null).choose(await inputOf(table(heading)), settings, false);
  const told = found && "notes" in found ? found.notes.map(({ code, args }) => [code, args]) : null;
  expect(told).toEqual(notes);
});
