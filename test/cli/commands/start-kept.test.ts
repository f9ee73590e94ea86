import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, renameSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { startInterview } from "../../../src/core/interview/interview.ts";
import { type SavedInterview, saveable } from "../../../src/core/interview/saved.ts";
import type { Profile } from "../../../src/core/profile/profile.ts";
import { saveInterview } from "../../../src/io/saved/folder.ts";
import { interview as words } from "../../../src/text/interview.ts";
import { run, SMALL_PROFILE, stateFolder, temporaryFolder } from "../helpers.ts";
import { catalogueIn, interview, keptInterviews, keptTexts, ROLES, smallRole } from "./start-helpers.ts";

const NAME = "20261124-100000-penjaga";

/** A kept interview of the small role: the first of two questions answered. */
function unfinished(profile: Profile = smallRole(), change: Partial<SavedInterview> = {}): SavedInterview {
  const begun = startInterview(profile, { seed: 1, answers: { "sabar-1": 3 } });
  const times = { startedAt: "2026-11-24T10:00:00.000Z", savedAt: "2026-11-24T10:01:00.000Z" };
  return { ...saveable(begun, { file: null, finished: false, ...times }), ...change };
}

/** A folder with that interview in it, under its name, and a catalogue. */
function kept(saved = unfinished(), roles: readonly Profile[] = ROLES) {
  const folder = temporaryFolder();
  expect(saveInterview(stateFolder(folder), NAME, saved)).toBeNull();
  return { folder, catalogue: catalogueIn(folder, roles) };
}

const text = JSON.stringify(unfinished());

test.each<[string, string | ((file: string) => void), string]>([
  ["cut off", text.slice(0, -20), "Simpanan ini rusak atau terpotong"],
  ["empty", "", "Simpanan ini rusak atau terpotong"],
  ["garbage", "\u0000\u001b[2J", "Simpanan ini rusak atau terpotong"],
  ["something else", "[]", "Simpanan ini rusak atau terpotong"],
  [
    "from a newer version",
    text.replace('"version":1', '"version":2'),
    "Simpanan ini dibuat oleh versi kerja-cocok yang lebih baru.",
  ],
  [
    "a link",
    (file) => {
      renameSync(file, `${file}-asli`);
      symlinkSync(`${file}-asli`, file);
    },
    "Di tempat simpanan ini ada tautan, bukan berkas biasa",
  ],
  [
    "a folder",
    (file) => {
      renameSync(file, `${file}-asli`);
      mkdirSync(file);
    },
    "Simpanan ini rusak atau terpotong",
  ],
])(
  "--lanjut with a kept file that is %s: told, nothing begun, nothing overwritten",
  async (_, spoil, told) => {
    const given = kept();
    const file = join(stateFolder(given.folder), `${NAME}.json`);
    if (typeof spoil === "string") writeFileSync(file, spoil);
    else spoil(file);
    const before = statSync(file);
    const { code, stderr } = await interview(["--lanjut"], "\n1\n1\n\n", given);
    expect(code).toBe(2);
    expect(stderr).toContain(`state/${NAME}.json`);
    expect(stderr.replace(/\s+/g, " ")).toContain(told);
    expect(stderr).toContain("Tidak ada wawancara yang belum selesai.");
    expect(stderr).not.toContain(words.linear.prompt);
    expect([statSync(file).ino, statSync(file).mtimeMs]).toEqual([before.ino, before.mtimeMs]);
  },
);

test("a damaged file beside a sound one is told, and the sound one goes on", async () => {
  const given = kept();
  writeFileSync(join(stateFolder(given.folder), "rusak.json"), "{");
  const { code, stderr } = await interview(["--lanjut"], "1\n\n5\n\n", given);
  expect(code).toBe(0);
  expect(stderr).toContain("state/rusak.json");
  expect(stderr).toContain(words.resumed(1));
  const texts = keptTexts(given.folder);
  expect(texts["rusak.json"]).toBe("{");
  expect(JSON.parse(texts[`${NAME}.json`] ?? "")).toMatchObject({
    finished: true,
    startedAt: "2026-11-24T10:00:00.000Z",
    answers: { "sabar-1": 3, "sabar-2": 1 },
  });
});

test("--lanjut with a role goes on with an interview about that role alone", async () => {
  const given = kept();
  const other = await interview(["perawat-desa", "--lanjut"], "1\n\n", given);
  expect(other.code).toBe(2);
  expect(other.stderr).toContain("Tidak ada wawancara Perawat Desa yang belum selesai.");
  expect(keptInterviews(given.folder)).toEqual([unfinished()]);
  const same = await interview(["penjaga-taman", "--lanjut"], "s\n", given);
  expect(same.stderr).toContain(words.resumed(1));
});

test("a finished interview is not gone on with", async () => {
  const given = kept(unfinished(smallRole(), { finished: true }));
  expect((await interview(["--lanjut"], "1\n\n", given)).code).toBe(2);
  expect(keptInterviews(given.folder)).toEqual([unfinished(smallRole(), { finished: true })]);
});

test("a role that is gone from the catalogue is named", async () => {
  const given = kept(unfinished(), ROLES.slice(1));
  const { code, stderr } = await interview(["--lanjut"], "1\n\n", given);
  expect(code).toBe(2);
  expect(stderr).toContain('Peran "penjaga-taman" tidak ada di katalog.');
  expect(keptInterviews(given.folder)).toEqual([unfinished()]);
});

test("a read-only file stays as it is: the interview goes on in a copy, and that is told", async () => {
  const given = kept();
  const file = join(stateFolder(given.folder), `${NAME}.json`);
  chmodSync(file, 0o400);
  const { code, stderr } = await interview(["--lanjut"], "2\ns\n", given);
  expect(code).toBe(130);
  expect(stderr).toContain(words.copied);
  const texts = keptTexts(given.folder);
  expect(texts[`${NAME}.json`]).toBe(`${text}\n`);
  expect(JSON.parse(texts[`${NAME}-2.json`] ?? "").answers).toEqual({ "sabar-1": 3, "sabar-2": 2 });
});

test("leaving at once an interview that went on changes nothing", async () => {
  const given = kept();
  const { code, stderr } = await interview(["--lanjut"], "s\n", given);
  expect(code).toBe(130);
  expect(stderr).toContain(words.kept("kerja-cocok wawancara --lanjut"));
  expect(keptTexts(given.folder)).toEqual({ [`${NAME}.json`]: `${text}\n` });
});

test.each([
  ["an item reworded", SMALL_PROFILE.replace("benih tumbuh", "pohon tumbuh"), [1, 0], 0],
  ["an item gone", SMALL_PROFILE.replace(/ {6}- \{id: sabar-1.*\n/, ""), [0, 1], 0],
  ["an item added", `${SMALL_PROFILE}      - {id: sabar-3, text: Baru.}\n`, null, 1],
  ["the role's description alone", `${SMALL_PROFILE}summary: Merawat taman.\n`, null, 1],
])("--lanjut of a role from a YAML file after a change: %s", async (_, yaml, lost, left) => {
  const folder = temporaryFolder();
  const file = join(folder, "penjaga-taman.yaml");
  writeFileSync(file, SMALL_PROFILE);
  const given = { folder, catalogue: catalogueIn(folder, ROLES.slice(1)) };
  expect((await interview([file], "\n3\ns\n", given)).code).toBe(130);
  expect(keptInterviews(folder)).toMatchObject([{ file, answers: { "sabar-1": 3 } }]);
  writeFileSync(file, yaml);
  const { stderr } = await interview(["--lanjut"], "s\n", given);
  expect(stderr).toContain(words.resumed(left));
  expect(stderr.includes("Pertanyaannya berubah")).toBe(lost !== null);
  if (lost) expect(stderr).toContain(words.changed(lost[0] ?? 0, lost[1] ?? 0));
  expect(stderr.includes(words.askedAgain("Kamu menunggu pohon tumbuh."))).toBe(lost?.[0] === 1);
});

test.each([
  ["is gone", null, "Berkas ini tidak ada."],
  [
    "is about another role now",
    SMALL_PROFILE.replace("penjaga-taman", "lain"),
    'untuk peran "penjaga-taman"',
  ],
  ["is broken", "id: [", "taman.yaml"],
])(
  "a role's YAML file that %s: told by --lanjut and riwayat lihat, and nothing is lost",
  async (_, yaml, told) => {
    const folder = temporaryFolder();
    const file = join(folder, "taman.yaml");
    if (yaml !== null) writeFileSync(file, yaml);
    const given = { folder, catalogue: catalogueIn(folder, ROLES.slice(1)) };
    const saved = unfinished(smallRole(), { file });
    saveInterview(stateFolder(folder), NAME, saved);
    const shown = await run(["riwayat", "lihat", NAME], given);
    const resumed = await interview(["--lanjut"], "1\n\n", given);
    for (const { code, stdout, stderr } of [shown, resumed]) {
      expect([code > 0, stdout]).toEqual([true, ""]);
      expect(stderr).toContain(told);
    }
    expect(keptInterviews(folder)).toEqual([saved]);
  },
);

test.skipIf(process.platform === "win32")(
  "a role's YAML file that is a pipe now is not waited for",
  async () => {
    const folder = temporaryFolder();
    const file = join(folder, "taman.yaml");
    execFileSync("mkfifo", [file]);
    const given = { folder, catalogue: catalogueIn(folder, ROLES.slice(1)) };
    saveInterview(stateFolder(folder), NAME, unfinished(smallRole(), { file }));
    for (const ran of [
      await run(["riwayat", "lihat", NAME], given),
      await interview(["--lanjut"], "s\n", given),
    ]) {
      expect([ran.code, ran.stderr]).toEqual([2, expect.stringContaining("Berkas ini tidak bisa dibaca.")]);
    }
  },
);

test("riwayat lihat shows an interview about a role from a YAML file", async () => {
  const folder = temporaryFolder();
  const file = join(folder, "taman.yaml");
  writeFileSync(file, SMALL_PROFILE);
  const given = { folder, catalogue: catalogueIn(folder, ROLES.slice(1)) };
  saveInterview(stateFolder(folder), NAME, unfinished(smallRole(), { file }));
  const { code, stdout } = await run(["riwayat", "lihat", NAME, "--json"], given);
  expect([code, JSON.parse(stdout).coverage]).toEqual([0, { answered: 1, items: 2 }]);
});
