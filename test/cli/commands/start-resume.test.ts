import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { startInterview } from "../../../src/core/interview/interview.ts";
import { saveable } from "../../../src/core/interview/saved.ts";
import { saveInterview } from "../../../src/io/saved/folder.ts";
import { asking } from "../../../src/text/asking.ts";
import { history } from "../../../src/text/history.ts";
import { interview as words } from "../../../src/text/interview.ts";
import { at } from "../../core/helpers.ts";
import { type Setting, stateFolder, temporaryFolder } from "../helpers.ts";
import { catalogueIn, interview, keptInterviews, ROLES } from "./start-helpers.ts";

const [GARDENER, , NURSE] = ROLES.map((role) => role);
const UNTOUCHED = asking.untouched("kerja-cocok wawancara --lanjut --linear");

/** Unfinished interviews, the latest last: two about one role, one about another, and one that is finished. */
function kept(): Setting & { folder: string } {
  const folder = temporaryFolder();
  for (const [name, index, answers, finished] of [
    ["pagi", 0, { "sabar-1": 1 }, false],
    ["siang", 2, { "sabar-1": 2, "sabar-2": 2 }, false],
    ["sore", 0, { "sabar-1": 3 }, false],
    ["malam", 0, { "sabar-1": 3, "sabar-2": 1 }, true],
  ] as const) {
    const hour = { pagi: "08", siang: "12", sore: "16", malam: "20" }[name];
    const time = `2026-11-24T${hour}:00:00.000Z`;
    const begun = startInterview(at(ROLES, index), { seed: 1, answers });
    const about = { file: null, finished, startedAt: time, savedAt: time };
    expect(saveInterview(stateFolder(folder), name, saveable(begun, about))).toBeNull();
  }
  return { folder, catalogue: catalogueIn(folder, ROLES) };
}

/** Whose interview went on: the first answer of it, if any did. */
function wentOn(stderr: string): number | null {
  const [, told] = /Melanjutkan: (\d) jawaban/.exec(stderr) ?? [];
  return told === undefined ? null : Number(told);
}

test.each<[string, string[], string, number | null]>([
  ["by name", ["--lanjut", "siang"], "s\n", 2],
  ["by its number in the listing", ["--lanjut", "3"], "s\n", 2],
  ["by its role", ["--lanjut", "perawat-desa"], "s\n", 2],
  ["by its role, named first", ["perawat-desa", "--lanjut"], "s\n", 2],
  ["by its role and name", ["perawat-desa", "--lanjut", "siang"], "s\n", 2],
  ["of several the one that is chosen", ["--lanjut"], "2\ns\n", 2],
  ["of several the latest, by Enter", ["--lanjut"], "\ns\n", 1],
  ["where a new one would begin", [], "2\ns\n", 2],
  ["where a new one about its role would begin", ["perawat-desa"], "1\ns\n", 2],
])("an unfinished interview goes on: %s", async (_, argv, typed, answers) => {
  const given = kept();
  const { code, stderr } = await interview(argv, typed, given);
  expect([code, wentOn(stderr)]).toEqual([130, answers]);
  expect(keptInterviews(given.folder)).toHaveLength(4);
});

test("all that are unfinished are offered, the latest first, with what tells them apart in front", async () => {
  const { stderr } = await interview(["--lanjut"], "", kept());
  const shown = stderr.replaceAll(/\d\d:00/g, "…");
  expect(shown).toContain(
    [
      asking.severalUnfinished(3, null),
      "",
      asking.goOnWithWhich,
      `1. 1 jawaban · 2026-11-24 … · ${GARDENER?.role}`,
      `2. 2 jawaban · 2026-11-24 … · ${NURSE?.role}`,
      `3. 1 jawaban · 2026-11-24 … · ${GARDENER?.role}`,
      "",
    ].join("\n"),
  );
});

test("those of one role are told without it", async () => {
  const { stderr } = await interview(["penjaga-taman"], "", kept());
  expect(stderr).toContain(asking.severalUnfinished(2, "Penjaga Taman"));
  expect(stderr).toMatch(/1\. 1 jawaban · 2026-11-24 \d\d:00\n2\. .+\n3\. Mulai dari awal\n/);
});

test("those that nothing else tells apart are told by their names", async () => {
  const given = kept();
  const state = stateFolder(given.folder);
  copyFileSync(join(state, "siang.json"), join(state, "kembarannya.json"));
  const { stderr } = await interview(["perawat-desa"], "", given);
  const time = String.raw`\d\d:00`;
  expect(stderr).toMatch(
    new RegExp(
      `1\\. siang · 2 jawaban · 2026-11-24 ${time}\n2\\. kembarannya · 2 jawaban · 2026-11-24 ${time}\n`,
    ),
  );
});

test.each([
  ["several, where a new one begins", [], "4\n1\ns\n", "Penjaga Taman"],
  ["several of a role", ["penjaga-taman"], "3\ns\n", "Penjaga Taman"],
  ["one", ["perawat-desa"], "2\ns\n", "Perawat Desa"],
])("beginning anew leaves %s as they were", async (_, argv, typed, role) => {
  const given = kept();
  const before = keptInterviews(given.folder);
  const { stderr } = await interview([...argv], typed, given);
  expect(stderr).toContain(words.welcome(role));
  expect(keptInterviews(given.folder)).toEqual(before);
});

test.each([
  ["--lanjut", ["--lanjut"]],
  ["the choice where a new one would begin", []],
  ["the choice about one", ["perawat-desa"]],
])("whoever leaves at %s hears that nothing changed, and how to go on", async (_, argv) => {
  const { code, stderr } = await interview([...argv], "", kept());
  expect([code, stderr.trimEnd().endsWith(UNTOUCHED)]).toEqual([130, true]);
});

test.each([
  ["a name that none has", ["--lanjut", "siand"], history.unknown("siand"), 'Mungkin maksudmu "siang"?'],
  [
    "a role's name with a typo",
    ["--lanjut", "perawat-dessa"],
    history.unknown("perawat-dessa"),
    '"perawat-desa"?',
  ],
  ["a number too many", ["--lanjut", "5"], history.unknown("5"), 'Lihat "kerja-cocok riwayat".'],
  [
    "a finished one",
    ["--lanjut", "malam"],
    history.alreadyFinished("malam"),
    "kerja-cocok riwayat lihat malam",
  ],
  [
    "one about another role",
    ["pekerja-sosial", "--lanjut", "siang"],
    'Simpanan "siang" tentang Perawat Desa',
    "riwayat",
  ],
  [
    "a role without any",
    ["--lanjut", "pekerja-sosial"],
    "Tidak ada wawancara Pekerja Sosial",
    "tanpa --lanjut",
  ],
])("--lanjut with %s is refused, and leads to the way out", async (_, argv, told, hint) => {
  const given = kept();
  const before = keptInterviews(given.folder);
  const { code, stderr } = await interview([...argv], "1\n1\n", given);
  expect([code, stderr]).toEqual([2, expect.stringContaining(told)]);
  expect(stderr).toContain(hint);
  expect(keptInterviews(given.folder)).toEqual(before);
});
