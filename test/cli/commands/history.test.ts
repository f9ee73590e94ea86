import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, test } from "vitest";
import { type Interview, startInterview } from "../../../src/core/interview/interview.ts";
import { type SavedInterview, saveable } from "../../../src/core/interview/saved.ts";
import { saveInterview } from "../../../src/io/saved/folder.ts";
import { temporaryFor } from "../../../src/io/saved/leftovers.ts";
import { FIRST, fixture, lines, listedRole, run, stateFolder, temporaryFolder } from "../helpers.ts";

const ANSWERS = JSON.parse(fixture("answers-full.json")).answers;
const NONE = lines("Belum ada wawancara yang tersimpan.");

function interview(answers: Interview["answers"]): Interview {
  return startInterview(listedRole(), { seed: 7, order: "listed", answers });
}

/** A moment as the clock on the wall shows it. */
function onTheWall(moment: string): string {
  const date = new Date(moment);
  const [year, ...rest] = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  const two = (number: number) => String(number).padStart(2, "0");
  return `${[year, ...rest.map(two)].join("-")} ${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** A folder with one finished interview, and a later one that goes on. */
async function kept(change: Partial<SavedInterview> = {}): Promise<string> {
  const folder = temporaryFolder();
  const first = saveable(interview(ANSWERS), {
    file: null,
    startedAt: "2026-11-23T08:00:00.000Z",
    savedAt: "2026-11-23T08:10:00.000Z",
    finished: true,
  });
  const second = saveable(interview({ "empati-6": 4, "empati-7": 5 }), {
    file: null,
    startedAt: "2026-11-24T09:00:00.000Z",
    savedAt: "2026-11-24T09:05:00.000Z",
    finished: false,
  });
  expect(saveInterview(stateFolder(folder), "20261123-0800-pendamping", { ...first, ...change })).toBeNull();
  expect(saveInterview(stateFolder(folder), "20261124-0900-pendamping", second)).toBeNull();
  return folder;
}

test.each([[["riwayat"]], [["history"]]])("%j: the latest first", async (argv) => {
  expect(await run(argv, { folder: await kept() })).toEqual({
    code: 0,
    stderr: "",
    stdout: lines(
      "Wawancara yang tersimpan di komputer ini",
      "",
      "1. 20261124-0900-pendamping",
      "   Pendamping Kesejahteraan Masyarakat",
      `   belum selesai · 2 jawaban · ${onTheWall("2026-11-24T09:05:00.000Z")}`,
      "",
      "2. 20261123-0800-pendamping",
      "   Pendamping Kesejahteraan Masyarakat",
      `   selesai · 63 jawaban · ${onTheWall("2026-11-23T08:10:00.000Z")}`,
      "",
      "Sebut sebuah simpanan dengan nomornya atau namanya.",
      "Lihat: kerja-cocok riwayat lihat 1",
      "Bandingkan: kerja-cocok riwayat banding 1 2",
      "Hapus: kerja-cocok riwayat hapus 1",
      "Lanjutkan yang belum selesai: kerja-cocok wawancara --lanjut 1",
    ),
  });
});

test("nothing kept", async () => {
  expect(await run(["riwayat"])).toEqual({ code: 0, stderr: "", stdout: NONE });
  expect(await run(["riwayat", "--json"])).toEqual({ code: 0, stderr: "", stdout: "[]\n" });
  expect(await run(["riwayat", "hapus", "--semua"])).toEqual({ code: 0, stderr: NONE, stdout: "" });
});

test("--json: every interview as it is kept, with its name", async () => {
  const { code, stdout, stderr } = await run(["riwayat", "--json"], { folder: await kept() });
  expect([code, stderr]).toEqual([0, ""]);
  const all = JSON.parse(stdout);
  expect(all).toMatchObject([
    { name: "20261124-0900-pendamping", finished: false, answers: { "empati-6": 4, "empati-7": 5 } },
    { name: "20261123-0800-pendamping", profile: FIRST, finished: true, answers: ANSWERS },
  ]);
});

test("a damaged file is told, and the others are listed", async () => {
  const folder = await kept();
  writeFileSync(join(stateFolder(folder), "rusak.json"), '{"version":');
  const { code, stdout, stderr } = await run(["riwayat"], { folder });
  expect(stdout).toContain("20261123-0800-pendamping");
  expect(stderr).toBe(
    lines(
      "state/rusak.json Masalah: Simpanan ini rusak atau terpotong, jadi tidak bisa dilanjutkan.",
      '  → Lihat simpanan lain dengan "kerja-cocok riwayat".',
    ),
  );
  expect(code).toBe(1);
});

test.each([[["riwayat", "lihat"]], [["history", "show"]]])(
  "%j: the report that scoring gives",
  async (argv) => {
    const folder = await kept();
    const scored = await run(["nilai", "--json"], { stdin: JSON.stringify({ answers: ANSWERS }) });
    expect(await run([...argv, "20261123-0800-pendamping", "--json"], { folder })).toEqual(scored);
    const text = await run([...argv, "20261123-0800-pendamping"], { folder });
    expect(text.stdout.split("\n")[0]).toBe("Laporan kecocokan: Pendamping Kesejahteraan Masyarakat");
  },
);

test("answers to a question that has changed since are left out, and that is told", async () => {
  const folder = await kept({ itemFingerprints: {} });
  const argv = ["riwayat", "lihat", "20261123-0800-pendamping", "--json"];
  const { code, stdout, stderr } = await run(argv, { folder });
  expect(stderr).toBe(
    lines(
      "20261123-0800-pendamping: 63 jawaban tidak dihitung, karena pertanyaannya sudah berubah atau tidak ada lagi.",
    ),
  );
  expect([code, JSON.parse(stdout).coverage.answered]).toEqual([0, 0]);
});

test.each([
  ["lihat", "20261123-0800-pendampin", 'Mungkin maksudmu "20261123-0800-pendamping"?'],
  ["hapus", "20261123-0800-pendampin", 'Mungkin maksudmu "20261123-0800-pendamping"?'],
  ["lihat", "zzz", 'Lihat "kerja-cocok riwayat".'],
  ["hapus", "zzz", 'Lihat "kerja-cocok riwayat".'],
  ["hapus", "../rahasia", 'Lihat "kerja-cocok riwayat".'],
])("%s %s: no such name", async (command, name, hint) => {
  const folder = await kept();
  writeFileSync(join(folder, "rahasia.json"), "{}");
  expect(await run(["riwayat", command, name], { folder })).toEqual({
    code: 2,
    stdout: "",
    stderr: lines(`Tidak ada simpanan bernama "${name}". ${hint}`),
  });
  expect(existsSync(join(folder, "rahasia.json"))).toBe(true);
  expect(readdirSync(stateFolder(folder))).toHaveLength(2);
});

test("an unknown format is told before anything is read", async () => {
  const ran = await run(["riwayat", "lihat", "zzz", "--format", "jsn"]);
  expect(ran.stderr).toContain('Bentuk "jsn" tidak dikenal.');
  expect(ran.code).toBe(2);
});

/** Names that would steer a terminal, and how they are shown. */
const HOSTILE = [
  ["a\u001b[2J\u001b]0;judul\u0007b", "a[2J]0;judulb"],
  ["dua\nbaris\tnama", "dua baris nama"],
  ["kanan\u202ekiri", "kanankiri"],
] as const;

test.each(HOSTILE)(
  "%j as the name of a kept file is told cleaned, and can be deleted so",
  async (name, shown) => {
    const folder = await kept();
    const state = stateFolder(folder);
    const argv = (...words: string[]) => run(["riwayat", ...words], { folder });
    renameSync(join(state, "20261124-0900-pendamping.json"), join(state, `${name}.json`));
    const listed = await argv();
    expect([listed.code, listed.stdout]).toEqual([0, expect.stringContaining(shown)]);
    writeFileSync(join(state, `${name}-rusak.json`), "");
    const ran = [
      await argv(),
      await argv("lihat", name),
      await argv("lihat", `${name}-rusak`),
      await argv("lihat", `${name}x`),
    ];
    ran.push(
      await argv("banding", name, name),
      await argv("hapus", `${name}x`),
      await argv("hapus", `${shown}-rusak`),
    );
    const last = await argv("hapus", shown);
    expect(last).toEqual({ code: 0, stdout: "", stderr: lines(`Terhapus: ${shown}`) });
    for (const { stdout, stderr } of [listed, last, ...ran]) {
      expect(stdout + stderr).not.toMatch(/[\u001b\u0007\t\u202e]|dua\n/);
    }
    expect(readdirSync(state)).toEqual(["20261123-0800-pendamping.json"]);
  },
);

test("a name that is shown as another is meant only as it is", async () => {
  const folder = await kept();
  const state = stateFolder(folder);
  for (const name of ["a\u0007", "a\u001b"]) writeFileSync(join(state, `${name}.json`), "");
  const { code, stderr } = await run(["riwayat", "hapus", "a"], { folder });
  expect([code, stderr]).toEqual([2, expect.stringContaining('Tidak ada simpanan bernama "a".')]);
  writeFileSync(join(state, "a.json"), "");
  expect((await run(["riwayat", "hapus", "a"], { folder })).code).toBe(0);
  expect(readdirSync(state).filter((name) => name.startsWith("a"))).toEqual(["a\u0007.json", "a\u001b.json"]);
});

test("a kept interview that names a moment past all calendars harms only itself", async () => {
  const folder = await kept({ savedAt: "+275760-09-13T00:00:00.000Z" });
  const { code, stdout, stderr } = await run(["riwayat"], { folder });
  expect([code, stdout.includes("20261124-0900-pendamping")]).toEqual([1, true]);
  expect(stderr).toContain("state/20261123-0800-pendamping.json Masalah: Simpanan ini rusak");
});

test("a link among the kept interviews is not followed", async () => {
  const folder = await kept();
  mkdirSync(join(folder, "lain"));
  writeFileSync(join(folder, "lain/rahasia.json"), '{"rahasia": 1}');
  symlinkSync(join(folder, "lain/rahasia.json"), join(stateFolder(folder), "tautan.json"));
  const { code, stdout, stderr } = await run(["riwayat", "lihat", "tautan"], { folder });
  expect([code, stdout]).toEqual([1, ""]);
  expect(stderr.split("\n")[0]).toBe(
    "state/tautan.json Masalah: Di tempat simpanan ini ada tautan, bukan berkas biasa; tidak dibuka demi keamanan.",
  );
  await run(["riwayat", "hapus", "tautan"], { folder });
  expect(existsSync(join(folder, "lain/rahasia.json"))).toBe(true);
  expect(readdirSync(stateFolder(folder))).not.toContain("tautan.json");
});

test.each([
  ["one", ["20261123-0800-pendamping"], ["20261123-0800-pendamping"]],
  [
    "several",
    ["20261123-0800-pendamping", "20261124-0900-pendamping"],
    ["20261123-0800-pendamping", "20261124-0900-pendamping"],
  ],
  ["all", ["--semua"], ["20261124-0900-pendamping", "20261123-0800-pendamping"]],
])("hapus: %s", async (_, argv, gone) => {
  const folder = await kept();
  expect(await run(["riwayat", "hapus", ...argv], { folder })).toEqual({
    code: 0,
    stdout: "",
    stderr: lines(...gone.map((name) => `Terhapus: ${name}`)),
  });
  expect(readdirSync(stateFolder(folder))).toHaveLength(2 - gone.length);
});

/** What a program writes of an interview, as it is left where it is killed. */
function written(folder: string, name: string, processId: number): string {
  const file = temporaryFor(folder, name).replace(`-${process.pid}-`, `-${processId}-`);
  writeFileSync(file, "jawaban");
  return basename(file);
}

test.each([
  ["of one", ["20261123-0800-pendamping"], ["20261124-0900-pendamping.json"]],
  ["of all", ["--semua"], []],
])("hapus: deleting %s leaves no answers of killed programs behind", async (_, argv, others) => {
  const folder = await kept();
  const state = stateFolder(folder);
  for (const name of ["20261123-0800-pendamping", "belum bernama"]) written(state, name, 2 ** 22);
  const running = written(state, "20261124-0900-pendamping", process.ppid);
  expect((await run(["riwayat", "hapus", ...argv], { folder })).code).toBe(0);
  expect(readdirSync(state).sort()).toEqual([running, ...others]);
});

test("hapus --semua where nothing was ever kept whole", async () => {
  const folder = temporaryFolder();
  mkdirSync(stateFolder(folder));
  written(stateFolder(folder), "belum bernama", 2 ** 22);
  expect(await run(["riwayat", "hapus", "--semua"], { folder })).toEqual({
    code: 0,
    stderr: NONE,
    stdout: "",
  });
  expect(readdirSync(stateFolder(folder))).toEqual([]);
});

test("hapus --semua where a stack of booklets was never kept whole", async () => {
  const folder = temporaryFolder();
  const stacks = join(stateFolder(folder), "kertas");
  mkdirSync(stacks, { recursive: true });
  written(stacks, "belum bernama", 2 ** 22);
  expect((await run(["riwayat", "hapus", "--semua"], { folder })).code).toBe(0);
  expect(readdirSync(stacks)).toEqual([]);
});

test("hapus --semua deletes an interview and a stack of one name", async () => {
  const folder = temporaryFolder();
  const places = [stateFolder(folder), join(stateFolder(folder), "kertas")];
  for (const place of places) {
    mkdirSync(place, { recursive: true });
    writeFileSync(join(place, "kembar.json"), "{}");
  }
  expect((await run(["riwayat", "hapus", "--semua"], { folder })).code).toBe(0);
  expect(places.flatMap((place) => readdirSync(place))).toEqual(["kertas"]);
});

test.each([[["riwayat"]], [["riwayat", "--json"]], [["riwayat", "hapus", "--semua"]]])(
  "%j: a folder that nobody can look into is told, not taken for an empty one",
  async (argv) => {
    const folder = temporaryFolder();
    mkdirSync(stateFolder(folder));
    symlinkSync("kertas", join(stateFolder(folder), "kertas"));
    const stacks = await run(argv, { folder });
    expect([stacks.code, stacks.stderr.split("\n")[0]]).toEqual([
      2,
      expect.stringMatching(/^state\/kertas Masalah: /),
    ]);
    rmSync(stateFolder(folder), { recursive: true });
    symlinkSync("state", stateFolder(folder));
    const all = await run(argv, { folder });
    expect([all.code, all.stderr.split("\n")[0]]).toEqual([2, expect.stringMatching(/^state Masalah: /)]);
    expect(all.stderr).not.toContain("Belum ada");
  },
);

test("hapus: a wrong name does not keep the right ones", async () => {
  const folder = await kept();
  const { code, stderr } = await run(["history", "delete", "zzz", "20261124-0900-pendamping"], { folder });
  expect(stderr).toBe(
    lines(
      'Tidak ada simpanan bernama "zzz". Lihat "kerja-cocok riwayat".',
      "Terhapus: 20261124-0900-pendamping",
    ),
  );
  expect(code).toBe(2);
  expect(readdirSync(stateFolder(folder))).toEqual(["20261123-0800-pendamping.json"]);
});

test("hapus without a name deletes nothing", async () => {
  const folder = await kept();
  expect(await run(["riwayat", "hapus"], { folder })).toEqual({
    code: 2,
    stdout: "",
    stderr: lines(
      'Sebut nama atau nomor simpanan yang akan dihapus, atau --semua. Lihat "kerja-cocok riwayat".',
    ),
  });
  expect(readdirSync(stateFolder(folder))).toHaveLength(2);
});
