import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type AnswerValue, type Item, listItems } from "../../../src/core/profile/items.ts";
import type { Profile } from "../../../src/core/profile/profile.ts";
import { optionLabel } from "../../../src/text/items.ts";
import { profile, profileOf } from "../../first-role.ts";
import { exportCsv, runScript, type Sent } from "../../render/forms/form-app.ts";
import { lines, run, SMALL_PROFILE, temporaryFolder } from "../helpers.ts";

/** Always the same numbers, from 0 on and below a bound. */
function chance(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >> 8) % bound;
  };
}

interface Pupil {
  name: string;
  group: string;
  answers: Record<string, AnswerValue>;
}

/** Pupils who answer as it comes, and pass over one question in nine. */
function pupilsOf(role: Profile, count: number): Pupil[] {
  const below = chance(count);
  const answer = (item: Item) => item.options[below(item.options.length)]?.value;
  return Array.from({ length: count }, (_, index) => {
    const given = listItems(role).filter(() => below(9) > 0);
    const answers = given.flatMap((item) => {
      const value = answer(item);
      return value === undefined ? [] : [[item.id, value] as const];
    });
    const number = String(index + 1).padStart(2, "0");
    return {
      name: `A-${number}`,
      group: index % 2 === 0 ? "XI-1" : "XI-2",
      answers: Object.fromEntries(answers),
    };
  });
}

/** What a pupil sends in a form that asks for these. */
function sentBy(role: Profile, { name, group, answers }: Pupil): Sent {
  const cells = listItems(role).map((item) => {
    const value = answers[item.id];
    return value === undefined ? "" : optionLabel(item, value).replace(/\s+/g, " ");
  });
  return [name, group, ...cells];
}

async function formOf(argv: readonly string[]) {
  const { code, stdout, stderr } = await run(["formulir", ...argv, "--untuk", "google"]);
  expect([code, stderr]).toEqual([0, ""]);
  const [form] = runScript(stdout).forms;
  if (!form) throw new Error("the script builds no form");
  return form;
}

/** Whose each report of NDJSON is, and the answers that it rests on. */
function answersIn(ndjson: string): Pupil[] {
  const reports = ndjson.trimEnd().split("\n");
  return reports.map((line) => {
    const { respondent, group, answers } = JSON.parse(line);
    const given: { id: string; answer: AnswerValue | null }[] = answers;
    const known = given.flatMap(({ id, answer }) => (answer === null ? [] : [[id, answer] as const]));
    return { name: respondent, group, answers: Object.fromEntries(known) };
  });
}

test.each([
  { timestamp: "Timestamp", lineEnd: "\n" },
  { timestamp: "Cap waktu", lineEnd: "\r\n" },
])("what Google exports of 36 pupils is scored whole: %j", async (how) => {
  const pupils = pupilsOf(profile, 36);
  const csv = exportCsv(
    await formOf([]),
    pupils.map((pupil) => sentBy(profile, pupil)),
    how,
  );
  const files = { "kelas xi.csv": csv };
  const { code, stdout, stderr } = await run(["nilai", "@kelas xi.csv", "--format", "ndjson"], { files });
  expect([code, stderr]).toEqual([0, "36 dinilai.\n"]);
  expect(answersIn(stdout)).toEqual(pupils);
});

test.each([[[]], [["--nama"]]])(
  "what Google exports of 36 pupils becomes a class without a problem: %j",
  async (flags) => {
    const folder = temporaryFolder();
    const pupils = pupilsOf(profile, 36);
    const how = { timestamp: "Timestamp", lineEnd: "\n" };
    const csv = exportCsv(
      await formOf(flags),
      pupils.map((pupil) => sentBy(profile, pupil)),
      how,
    );
    const argv = ["kelas", "@kelas xi.csv", "-o", "@hasil"];
    const { code, stderr } = await run(argv, { folder, files: { "kelas xi.csv": csv } });
    expect([code, stderr.includes("36 siswa dinilai. Tidak ada masalah.")]).toEqual([0, true]);
    expect(stderr.includes("Nama lengkap")).toBe(flags.length > 0);
    const pages = readdirSync(join(folder, "hasil/siswa"));
    expect(pages.sort()).toEqual(pupils.map(({ name, group }) => `${group}-${name}.html`).sort());
  },
);

test("names are a column of people where somebody asks for it, and a role of one's own is scored by its file", async () => {
  const role = profileOf("_template");
  const pupils = pupilsOf(role, 12);
  const form = await formOf(["profiles/_template.yaml", "--nama"]);
  const how = { timestamp: "Timestamp", lineEnd: "\n" };
  const files = {
    "a.csv": exportCsv(
      form,
      pupils.map((pupil) => sentBy(role, pupil)),
      how,
    ),
  };
  const flags = ["-p", "profiles/_template.yaml", "--peserta", "Nama lengkap", "--format", "ndjson"];
  const { code, stdout, stderr } = await run(["nilai", "@a.csv", ...flags], { files });
  expect([code, stderr]).toEqual([0, "12 dinilai.\n"]);
  expect(answersIn(stdout)).toEqual(pupils);
});

const SMALL = { "taman.yaml": SMALL_PROFILE };

test.each([
  [[], 'Sebut tempat menjawabnya: --untuk google, ponsel, atau kertas. Lihat "kerja-cocok formulir --help".'],
  [
    ["--untuk", "gogle"],
    'Tempat menjawab "gogle" tidak dikenal. Yang ada: google, ponsel, kertas. Mungkin maksudmu "google"?',
  ],
  [
    ["--for", "Cetak"],
    'Tempat menjawab "Cetak" tidak dikenal. Yang ada: google, ponsel, kertas. Mungkin maksudmu "kertas"?',
  ],
  [
    ["--untuk=__proto__"],
    'Tempat menjawab "__proto__" tidak dikenal. Yang ada: google, ponsel, kertas. Lihat "kerja-cocok formulir --help".',
  ],
  [
    ["--untuk", "google", "-o", "@a.pdf"],
    'Tidak ada hasil yang berbentuk seperti nama "a.pdf"; yang ada: .txt, .gs, .js. Lihat "kerja-cocok formulir --help".',
  ],
  [
    ["--untuk", "kertas", "-o", "@a.docx"],
    'Tidak ada hasil yang berbentuk seperti nama "a.docx"; yang ada: .html, .htm. Misalnya "a.html".',
  ],
  [
    ["--untuk", "kertas", "-o", "@"],
    '"" adalah folder, padahal hasilnya satu berkas. Sebut nama berkasnya, misalnya "hasil.html".',
  ],
  [["--untuk"], 'Pilihan "--untuk" butuh isi sesudahnya. Lihat "kerja-cocok formulir --help".'],
])("%j is told what to do", async (flags, told) => {
  const { code, stdout, stderr } = await run(["formulir", "@taman.yaml", ...flags], { files: SMALL });
  expect([code, stdout, stderr]).toEqual([2, "", lines(told)]);
});

test("a form does not take the place of the role that it is about", async () => {
  const files = { "taman.txt": SMALL_PROFILE };
  const argv = ["formulir", "@taman.txt", "--untuk", "google", "-o", "@taman.txt"];
  const { code, stderr } = await run(argv, { files });
  expect([code, stderr]).toEqual([2, expect.stringContaining("adalah berkas masukan")]);
});

test.each([
  ["google", "form.txt", "-p taman.yaml"],
  ["ponsel", "form.html", "kelas KODE.txt -p taman.yaml"],
  ["kertas", "form.html", "isi taman.yaml"],
])("%s: a file is told of with what to do next", async (target, name, command) => {
  const argv = ["formulir", "@taman.yaml", "--untuk", target, "-o", `@${name}`];
  const { code, stdout, stderr } = await run(argv, { files: SMALL });
  expect([code, stdout]).toEqual([0, ""]);
  expect(stderr.split("\n")[0]).toBe(`Tersimpan di ${name}`);
  expect(stderr).toContain(command);
});

test("without a place a person at a terminal is asked for one; the end of the input leaves", async () => {
  const terminals = { stdin: true, stderr: true };
  const setting = { files: SMALL, terminals, env: { ACCESSIBLE: "1" } };
  const asked = await run(["formulir", "@taman.yaml"], { ...setting, stdin: "1\n" });
  expect([asked.code, asked.stdout.includes("FormApp.create")]).toEqual([0, true]);
  expect(asked.stderr).toContain("Mereka menjawab di mana?");
  const left = await run(["formulir", "@taman.yaml"], { ...setting, stdin: "" });
  expect([left.code, left.stdout]).toEqual([130, ""]);
});

test.each([
  ["kerja-cocok", "kerja-cocok kelas"],
  ["npx kerja-cocok", "npx kerja-cocok kelas"],
  ["node /home/rina/kerja-cocok/bin/kerja-cocok.js", "kerja-cocok kelas"],
  ["node C:\\Users\\rina\\kerja-cocok.js", "kerja-cocok kelas"],
])("a form made by %s names %s, and no place on the computer", async (invocation, command) => {
  const { stdout } = await run(["formulir", "--untuk", "google"], { invocation });
  expect(stdout).toContain(` *    ${command} `);
  expect(stdout).not.toContain("rina");
});
