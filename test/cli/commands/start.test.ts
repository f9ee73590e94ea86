import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { stripVTControlCharacters } from "node:util";
import { expect, test } from "vitest";
import { dayOf } from "../../../src/cli/output/day.ts";
import { asking } from "../../../src/text/asking.ts";
import { longDate } from "../../../src/text/dates.ts";
import { interview as words } from "../../../src/text/interview.ts";
import { NOW, run, stateFolder } from "../helpers.ts";
import { interview, keptInterviews, keptTexts, ROLES, setting, until } from "./start-helpers.ts";

/** Past the welcome, both answers, and on to the report. */
const WHOLE = "\n3\n2\n\n";
/** The last choice of the menu after the report. */
const END = "5\n";
const ANSWERS = { "sabar-1": 3, "sabar-2": 2 };

/** How often a text was told. */
function count(told: string, text: string): number {
  return told.split(text).length - 1;
}

test("one reader serves the interview and the questions after it: nothing typed ahead is lost", async () => {
  const given = setting();
  const { code, stdout, stderr } = await interview(["--json"], `${WHOLE}${END}2\n`, given);
  const input = JSON.stringify({ answers: ANSWERS });
  const scored = await run(["nilai", "-p", "penjaga-taman", "--json"], { ...given, stdin: input });
  expect([code, stdout]).toEqual([0, scored.stdout]);
  expect(stderr.trimEnd().split("\n").at(-1)).toBe(`${asking.linear.prompt}${asking.forgotten}`);
  expect(keptTexts(given.folder)).toEqual({});
});

test.each([
  ["the end of the input at the questions after the report", WHOLE, 130, true],
  ["the end of the input once the menu is left", `${WHOLE}${END}`, 130, true],
  ["Enter keeps the answers", `${WHOLE}${END}\n`, 0, true],
  ["leaving at a question", "\n3\ns\n", 130, false],
])("%s", async (_, typed, code, finished) => {
  const given = setting();
  const ran = await interview([], typed, given);
  expect(ran.code).toBe(code);
  expect(keptInterviews(given.folder)).toMatchObject([
    { profile: "penjaga-taman", finished, answers: finished ? ANSWERS : { "sabar-1": 3 } },
  ]);
  const told = finished ? asking.kept("kerja-cocok riwayat") : words.kept("kerja-cocok wawancara --lanjut");
  expect(count(ran.stderr, told)).toBe(1);
});

test.each([
  ["by number", "3\n", "Pekerja Sosial"],
  ["by a part of the name", "desa\n", "Perawat Desa"],
  ["by a part of several, then a number of theirs", "pe\n2\n", "Pekerja Sosial"],
])("where the catalogue has several roles one is chosen: %s", async (_, typed, role) => {
  const { code, stderr } = await interview([], `${typed}s\n`, setting(ROLES));
  expect(stderr).toContain(`1. ${asking.unsure}\n2. Penjaga Taman\n3. Pekerja Sosial\n4. Perawat Desa\n`);
  expect(stderr).toContain(words.welcome(role));
  expect(code).toBe(130);
});

test("leaving while a role is chosen keeps nothing and says nothing more", async () => {
  const given = setting(ROLES);
  const { code, stderr } = await interview([], "", given);
  expect([code, stderr.endsWith(asking.linear.prompt)]).toEqual([130, true]);
  expect(existsSync(stateFolder(given.folder))).toBe(false);
});

test("the role used last comes first", async () => {
  const given = setting(ROLES);
  await interview(["perawat-desa"], "\n1\ns\n", given);
  const { stderr } = await interview([], "2\n", given);
  expect(stderr).toContain(`1. Perawat Desa\n2. Penjaga Taman\n3. Pekerja Sosial\n4. ${asking.unsure}\n`);
});

test.each([
  ["a file", (state: string) => writeFileSync(state, "milik orang")],
  ["a link", (state: string) => symlinkSync("profiles", state)],
])(
  "%s in the folder's place is told with each answer, the interview goes on, and its end tells the truth",
  async (_, spoil) => {
    const given = setting();
    spoil(stateFolder(given.folder));
    const before = readdirSync(given.folder, { recursive: true });
    const left = await interview([], "\n3\n2\nk\n1\ns\n", given);
    expect([left.code, count(left.stderr, words.unsaved), count(left.stderr, words.notKept)]).toEqual([
      130, 4, 1,
    ]);
    expect(left.stderr).not.toContain(words.kept("kerja-cocok wawancara --lanjut"));
    const whole = await interview(["--json"], `${WHOLE}${END}1\n2\n`, given);
    expect([whole.code, JSON.parse(whole.stdout).coverage]).toEqual([0, { answered: 2, items: 2 }]);
    expect([count(whole.stderr, words.unsaved), count(whole.stderr, asking.notKept)]).toEqual([2, 2]);
    expect(whole.stderr).not.toContain(asking.keepAnswers);
    expect(readdirSync(given.folder, { recursive: true })).toEqual(before);
  },
);

test("where the folder fails amid the interview, what was kept before stays, and its count is told", async () => {
  const given = setting();
  const state = stateFolder(given.folder);
  const typed = new PassThrough();
  const talk = interview([], typed, given);
  typed.write("\n3\n");
  await until(() => existsSync(state) && Object.keys(keptTexts(given.folder)).length === 1);
  renameSync(state, `${state}-lama`);
  writeFileSync(state, "");
  typed.end("2\ns\n");
  const { code, stderr } = await talk;
  expect([code, count(stderr, words.unsaved)]).toEqual([130, 1]);
  expect(stderr).toContain(words.keptPart(1, "kerja-cocok wawancara --lanjut"));
});

test("two interviews begun at the same moment are kept under names of their own", async () => {
  const given = setting();
  await Promise.all(["\n1\ns\n", "\n2\ns\n", "\n3\ns\n"].map((typed) => interview([], typed, given)));
  expect(Object.keys(keptTexts(given.folder))).toEqual([
    "20261124-170600-penjaga-2.json",
    "20261124-170600-penjaga-3.json",
    "20261124-170600-penjaga.json",
  ]);
  expect(
    keptInterviews(given.folder)
      .map(({ answers }) => answers["sabar-1"])
      .sort(),
  ).toEqual([1, 2, 3]);
});

test("a place that cannot be written is told before the first question", async () => {
  const given = setting();
  const { code, stdout, stderr } = await interview(["-o", "@tiada/laporan.json"], WHOLE, given);
  expect([code, stdout, stderr]).toEqual([2, "", expect.stringContaining("Folder tujuannya tidak ada.")]);
  expect([stderr.includes(words.linear.prompt), existsSync(stateFolder(given.folder))]).toEqual([
    false,
    false,
  ]);
});

test("a report whose place is gone by its end is offered as a copy", async () => {
  const given = setting();
  const copy = join(given.folder, "laporan.md");
  mkdirSync(join(given.folder, "hasil"));
  const typed = new PassThrough();
  const talk = interview(["-o", "@hasil/laporan.json"], typed, given);
  typed.write("\n3\n");
  await until(() => existsSync(stateFolder(given.folder)));
  rmSync(join(given.folder, "hasil"), { recursive: true });
  typed.end(`2\n\n${END}2\n2\n${copy}\n${END}\n`);
  const { code, stderr } = await talk;
  expect(code).toBe(2);
  expect(stderr).toContain("Folder tujuannya tidak ada.");
  expect(readFileSync(copy, "utf8")).toContain("# Laporan kecocokan: Penjaga Taman");
});

test.each([
  ["another name", "1\n@lain.txt\n", "lama", true],
  ["overwritten", "2\n", "baru", false],
  ["left as it is", "3\n", "lama", false],
])("a copy whose name is taken is asked about: %s", async (_, typed, left, other) => {
  const given = setting();
  const [file, another] = [join(given.folder, "ada.txt"), join(given.folder, "lain.txt")];
  writeFileSync(file, "lama");
  const lines = `${WHOLE}2\n3\n${file}\n${typed.replace("@lain.txt", another)}${END}\n`;
  const { code, stderr } = await interview([], lines, { ...given, terminals: { stdout: true } });
  expect([code, count(stderr, asking.whatNow)]).toEqual([0, 1]);
  expect(readFileSync(file, "utf8") === "lama").toBe(left === "lama");
  expect(existsSync(another)).toBe(other);
});

test("the screen stands on the terminal wherever the report went, and its sections can be read one by one", async () => {
  // Read, the second section, the one after it, back to the menu, and out of it.
  const typed = `${WHOLE}1\n2\n3\n7\n${END}\n`;
  const { code, stdout, stderr } = await interview(["--json"], typed, setting());
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ coverage: { answered: 2, items: 2 } });
  const [, told = ""] = stripVTControlCharacters(stderr).split("Laporan kecocokan: Penjaga Taman\n");
  // What stands before each answer, the first screen and the menu first.
  const [screen = "", ...asked] = told.split(`\n${asking.linear.prompt}`);
  expect(screen).toContain("Hasil: ");
  expect(screen).not.toContain("--lengkap");
  const titles = ["Semua nilai", "Mengapa begitu", "Apa yang mengubah hasilnya", "Mutu jawaban"];
  const list = [...titles, "Semua jawaban dan hitungannya", "Tentang hasil ini"];
  for (const [index, title] of list.entries()) expect(asked[0]).toContain(`${index + 1}. ${title}\n`);
  expect(asked[1]).toContain(`Mengapa begitu\n${"─".repeat(14)}`);
  expect(asked[2]).toContain(`Apa yang mengubah hasilnya\n${"─".repeat(26)}`);
});

test.each([
  ["where it is read", [], { stdout: true }, 1],
  ["where it is sent away", [], {}, 1],
  ["below the whole report, which has scrolled it away", ["--lengkap"], { stdout: true }, 2],
] as const)("the screen is told once on the terminal %s", async (_, flags, terminals, times) => {
  const ran = await interview([...flags], `${WHOLE}${END}\n`, { ...setting(), terminals });
  const told = "stdout" in terminals ? ran.stdout + ran.stderr : ran.stderr;
  expect(count(told, "Laporan kecocokan: Penjaga Taman")).toBe(times);
});

test.each([
  ["the menu", WHOLE],
  ["the list of sections", `${WHOLE}1\n`],
  ["the formats", `${WHOLE}2\n`],
  ["the name of the file", `${WHOLE}2\n1\n`],
])("the end of the input at %s keeps the answers", async (_, typed) => {
  const given = setting();
  expect((await interview([], typed, given)).code).toBe(130);
  expect(keptInterviews(given.folder)).toMatchObject([{ finished: true, answers: ANSWERS }]);
});

test("a copy tells all of the report, and when it was made", async () => {
  const given = setting();
  const file = join(given.folder, "laporan.txt");
  await interview([], `${WHOLE}2\n3\n${file}\n${END}\n`, { ...given, terminals: { stdout: true } });
  const written = readFileSync(file, "utf8");
  expect(written).toContain(`Laporan kecocokan: Penjaga Taman\nDibuat ${longDate(dayOf(NOW))}\n`);
  expect(written).toContain("Semua jawaban dan hitungannya");
});
