import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { startInterview } from "../../../src/core/interview/interview.ts";
import { type SavedInterview, saveable } from "../../../src/core/interview/saved.ts";
import { saveInterview } from "../../../src/io/saved/folder.ts";
import { lines, run, type Setting, stateFolder, temporaryFolder } from "../helpers.ts";
import { catalogueIn, interview, ROLES, smallRole } from "./start-helpers.ts";

const EARLIER = "20261101-080000-penjaga";
const LATER = "20261124-080000-penjaga";
const OTHER = "20261120-080000-perawat";

const BEFORE = { "sabar-1": 1, "sabar-2": 3 };
const AFTER = { "sabar-1": 3, "sabar-2": 1 };

/** What a finished interview of a role keeps, on a day of November. */
function saved(day: string, answers: SavedInterview["answers"], profile = smallRole()): SavedInterview {
  const times = { startedAt: `2026-11-${day}T08:00:00.000Z`, savedAt: `2026-11-${day}T08:05:00.000Z` };
  return saveable(startInterview(profile, { seed: 1, answers }), { file: null, finished: true, ...times });
}

/** A folder with two interviews of one role and one of another, and a catalogue of both. */
function kept(
  changes: Partial<SavedInterview> = {},
): Pick<Setting, "folder" | "catalogue"> & { folder: string } {
  const folder = temporaryFolder();
  const all = {
    [EARLIER]: { ...saved("01", BEFORE), ...changes },
    [LATER]: saved("24", AFTER),
    [OTHER]: saved("20", AFTER, smallRole("perawat-desa", "Perawat Desa")),
  };
  for (const [name, one] of Object.entries(all)) {
    expect(saveInterview(stateFolder(folder), name, one)).toBeNull();
  }
  return { folder, catalogue: catalogueIn(folder, ROLES) };
}

const SCORE = ["nilai", "-p", "penjaga-taman"];
const RECORD = JSON.stringify({ answers: AFTER });

/** The report that `nilai` makes of the later answers beside the earlier ones in a file. */
async function compared(): Promise<string> {
  const files = { "lama.json": JSON.stringify({ answers: BEFORE }) };
  const argv = [...SCORE, "--dibanding", "@lama.json", "--json"];
  return (await run(argv, { ...kept(), files, stdin: RECORD })).stdout;
}

test.each([
  ["riwayat banding", ["riwayat", "banding", EARLIER, LATER]],
  ["the later named first", ["riwayat", "banding", LATER, EARLIER]],
  ["in English", ["history", "compare", EARLIER, LATER]],
  ["nilai --dibanding NAME", [...SCORE, "--dibanding", EARLIER]],
])("%s gives the report of the later, with what moved since the earlier", async (_, argv) => {
  const ran = await run([...argv, "--json"], { ...kept(), stdin: RECORD });
  expect(ran).toEqual({ code: 0, stderr: "", stdout: await compared() });
  expect(JSON.parse(ran.stdout).progress).toMatchObject({ fit: { moved: "up" } });
});

test("wawancara --dibanding compares its report with a kept interview", async () => {
  const given = kept();
  const argv = ["penjaga-taman", "--dibanding", EARLIER, "--json"];
  const ran = await interview(argv, "\n3\n1\n\n", given);
  expect([ran.code, ran.stdout]).toEqual([130, await compared()]);
});

test("where a file has the name of a kept interview, --dibanding reads the file", async () => {
  // The tests run where the licence lies: a text that is no answer sheet.
  expect(existsSync("LICENSE")).toBe(true);
  const given = kept();
  expect(saveInterview(stateFolder(given.folder), "LICENSE", saved("02", BEFORE))).toBeNull();
  const scored = await run([...SCORE, "--dibanding", "LICENSE"], { ...given, stdin: RECORD });
  expect([scored.code, scored.stdout]).toEqual([1, ""]);
  expect(scored.stderr).toContain("LICENSE:1");
  const shown = await run(["riwayat", "banding", "LICENSE", LATER], given);
  expect([shown.code, shown.stderr]).toEqual([0, ""]);
});

test.each<[string, Partial<SavedInterview>, string[]]>([
  ["riwayat banding", { itemFingerprints: {} }, ["riwayat", "banding", EARLIER, LATER]],
  ["nilai --dibanding", { itemFingerprints: {} }, [...SCORE, "--dibanding", EARLIER]],
])("%s leaves out answers to questions that have changed since, and says so", async (_, changes, argv) => {
  const ran = await run([...argv, "--json"], { ...kept(changes), stdin: RECORD });
  expect(ran.stderr).toBe(
    lines(`${EARLIER}: 2 jawaban tidak dihitung, karena pertanyaannya sudah berubah atau tidak ada lagi.`),
  );
  const { progress } = JSON.parse(ran.stdout);
  expect([ran.code, progress.before.fit]).toEqual([0, { low: 0, high: 100, point: null }]);
});

const NO_NAME = (name: string) => `Tidak ada simpanan bernama "${name}".`;
const OTHER_ROLE = `Simpanan "${OTHER}" tentang Perawat Desa, bukan Penjaga Taman.`;
const TWO_ROLES =
  'Satu simpanan tentang Perawat Desa, yang lain tentang Penjaga Taman; hanya wawancara tentang satu peran yang bisa dibandingkan. Lihat "kerja-cocok riwayat".';
const TWO = 'Sebut nama atau nomor dua simpanan yang mau dibandingkan. Lihat "kerja-cocok riwayat".';

test.each([
  ["a name that none has", [EARLIER, "zzz"], `${NO_NAME("zzz")} Lihat "kerja-cocok riwayat".`],
  ["a typo", [EARLIER, LATER.slice(0, -1)], `${NO_NAME(LATER.slice(0, -1))} Mungkin maksudmu "${LATER}"?`],
  ["a path", ["../rahasia", EARLIER], `${NO_NAME("../rahasia")} Lihat "kerja-cocok riwayat".`],
  ["another role", [OTHER, LATER], TWO_ROLES],
  ["one name", [EARLIER], TWO],
  [
    "the same name twice",
    [EARLIER, EARLIER],
    `Simpanan "${EARLIER}" disebut dua kali; sebut dua yang berbeda. Lihat "kerja-cocok riwayat".`,
  ],
  ["three names", [EARLIER, LATER, OTHER], TWO],
])("riwayat banding with %s is refused", async (_, names, told) => {
  const ran = await run(["riwayat", "banding", ...names], kept());
  expect(ran).toEqual({ code: 2, stdout: "", stderr: lines(told) });
});

test.each([
  [
    "a name that none has",
    "zzz",
    'Tidak ada berkas atau simpanan bernama "zzz". Lihat "kerja-cocok riwayat".',
  ],
  ["another role", OTHER, `${OTHER_ROLE} Lihat "kerja-cocok riwayat".`],
])("--dibanding with %s is refused, and nothing is scored or asked", async (_, name, told) => {
  const scored = await run([...SCORE, "--dibanding", name], { ...kept(), stdin: RECORD });
  expect(scored).toEqual({ code: 2, stdout: "", stderr: lines(told) });
  const given = kept();
  const before = readdirSync(stateFolder(given.folder));
  const asked = await interview(["penjaga-taman", "--dibanding", name], "\n3\n1\n\n", given);
  expect(asked).toEqual({ code: 2, stdout: "", stderr: lines(told) });
  expect(readdirSync(stateFolder(given.folder))).toEqual(before);
});

test("a damaged interview is told, and compared with nothing", async () => {
  const given = kept();
  writeFileSync(join(stateFolder(given.folder), "rusak.json"), "{");
  const { code, stdout, stderr } = await run(["riwayat", "banding", EARLIER, "rusak"], given);
  expect([code, stdout]).toEqual([1, ""]);
  expect(stderr).toContain("Simpanan ini rusak atau terpotong");
});
