import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { main } from "../../../src/cli/main.ts";
import { asking } from "../../../src/text/asking.ts";
import { exploration as words } from "../../../src/text/exploration.ts";
import { exploring } from "../../../src/text/exploring.ts";
import { history } from "../../../src/text/history.ts";
import { interview } from "../../../src/text/interview.ts";
import { neighbours } from "../../../src/text/neighbours.ts";
import { ranking } from "../../../src/text/ranking.ts";
import { wishQuestions } from "../../../src/text/wishes.ts";
import { run, stateFolder, surroundings } from "../helpers.ts";
import { explore, GARDENERS, gardenRole, QUESTIONS } from "./explore-helpers.ts";
import {
  catalogueIn,
  interview as hold,
  keptInterviews,
  keptTexts,
  setting,
  until,
} from "./start-helpers.ts";

/** Past the welcome, the last option to every question, and on to the ranking; what comes too late means nothing there. */
const TO_RANKING = `\n${"3\n".repeat(QUESTIONS)}\n`;
/** The same, with every question skipped. */
const SKIPPED = `\n${"l\n".repeat(QUESTIONS)}\n`;
const END = `${words.end}\n`;
const KEEP = "1\n";
const FORGET = "2\n";
/** From the ranking: the report of the first role, what is still open of it, and back. Five questions may be. */
const REST_OF_FIRST = `1\n1\n4\n${"1\n".repeat(5)}d\nlaporan\n6\n`;

/** The formats of what an exploration ends in, as they are told: none that is refused in its turn. */
const KNOWN = "Yang ada: teks, markdown, html, json, ndjson, csv. Lihat";

function ranked(json: string): string[] {
  return JSON.parse(json).roles.map((one: { profile: { id: string } }) => one.profile.id);
}

test.each([
  ["stdin", { stdin: false, stderr: true }],
  ["stderr", { stdin: true, stderr: false }],
])("without a terminal as %s it leads to what reads a pipe", async (_, terminals) => {
  const { code, stderr } = await explore([], "", { ...setting(GARDENERS), terminals });
  expect([code, stderr]).toEqual([2, `${words.noTerminal} ${words.compareInstead}\n`]);
});

test("the ranking goes out once, at the end, as banding gives it for the same answers", async () => {
  const given = setting(GARDENERS);
  const { code, stdout, stderr } = await explore(["--json"], `${TO_RANKING}${END}${KEEP}`, given);
  const [kept] = keptInterviews(given.folder);
  const stdin = JSON.stringify(kept?.answers);
  const compared = await run(["banding", "--json"], { ...given, stdin });
  expect([code, stdout]).toEqual([0, compared.stdout]);
  expect(stderr).toContain(ranking.title(GARDENERS.length));
  expect(stderr).toContain(exploring.settled);
});

test("a file gets it in the form of its ending, whole", async () => {
  const given = setting(GARDENERS);
  const file = join(given.folder, "urutan.html");
  const ran = await explore(["-o", file], `${TO_RANKING}${END}${KEEP}`, given);
  expect([ran.code, ran.stdout]).toEqual([0, ""]);
  expect(readFileSync(file, "utf8")).toMatch(/^<!doctype html>/i);
});

test.each([
  [["-p", "taman"], words.oneRole],
  [["-p", "taman,taman"], words.oneRole],
  [["-p", "taman,kebon"], 'Peran "kebon" tidak ada di katalog.'],
  [["-f", "xlsx"], 'Bentuk "xlsx" tidak dikenal.'],
  [["-o", "@urutan.xlsx"], "urutan.xlsx"],
  [["-f", "foo"], KNOWN],
  [["-o", "urutan.foo"], ".ndjson, .csv. Lihat"],
  [["--lanjut"], "Tidak ada"],
  [["--lanjut", "apa"], history.unknown("apa")],
])("%j is refused before the first question", async (argv, sentence) => {
  const given = setting(GARDENERS);
  const { code, stderr } = await explore(argv, "", given);
  expect(code).toBe(2);
  expect(stderr).toContain(sentence);
  expect(stderr).not.toContain(exploring.welcome(""));
});

test("only the roles that are named are explored, files too", async () => {
  const given = setting(GARDENERS);
  const own = join(given.folder, "sawah.yaml");
  writeFileSync(
    own,
    "id: sawah\nrole: Petani\nresponses: {ya: [Tidak, Ya]}\ntraits: [{id: rajin, name: Rajin, responses: ya, items: [{id: rajin-1, text: Kamu rajin.}]}]\n",
  );
  const typed = `\n${"2\n".repeat(6)}\n${END}${KEEP}`;
  const { code, stdout } = await explore(["--json", "-p", "taman", "-p", own], typed, given);
  expect([code, ranked(stdout).sort()]).toEqual([0, ["sawah", "taman"]]);
  expect(keptInterviews(given.folder)).toMatchObject([
    { role: words.name(2), explored: { roles: ["taman", own], isCatalogue: false, wishes: {} } },
  ]);
});

test("every answer is kept, and one that was left goes on where it was", async () => {
  const given = setting(GARDENERS);
  const left = await explore([], "\n3\n2\n", given);
  expect(left.code).toBe(130);
  expect(left.stderr).toContain(interview.kept("kerja-cocok jelajah --lanjut"));
  const [kept] = keptInterviews(given.folder);
  expect(kept).toMatchObject({ profile: "jelajah", finished: false, order: "shortest" });
  expect(Object.values(kept?.answers ?? {})).toEqual([3, 2]);
  const on = await explore(["--lanjut"], `${"3\n".repeat(QUESTIONS - 2)}\n${END}${KEEP}`, given);
  expect(on.code).toBe(0);
  expect(on.stderr).toContain(interview.resumed(2));
  expect(keptInterviews(given.folder)).toMatchObject([{ finished: true, startedAt: kept?.startedAt }]);
});

test("one that was left is offered, also where a role is asked for", async () => {
  const given = setting(GARDENERS);
  await explore([], "\n3\n", given);
  const offered = interview.resumed(1);
  expect((await explore([], "1\n", given)).stderr).toContain(offered);
  expect((await hold([], "1\n", given)).stderr).toContain(offered);
  const named = await hold(["--lanjut", "1"], "", given);
  expect(named.stderr).toContain(offered);
  const anew = await explore([], "2\n", given);
  expect(anew.stderr).toContain(exploring.welcome(""));
});

test.each([
  [["--lanjut", "--dibanding", "@lalu.json"]],
  [["--lanjut", "1", "--dibanding", "@lalu.json"]],
  [["--lanjut", "--singkat"]],
  [["--lanjut", "1", "--singkat"]],
])("what is about one role does not go on with it: wawancara %j", async (argv) => {
  const given = setting(GARDENERS);
  await explore([], "\n3\n", given);
  const { code, stderr } = await hold(argv, "3\n", given);
  expect([code, stderr.includes("hanya untuk wawancara tentang satu peran")]).toEqual([2, true]);
  expect(Object.keys(keptInterviews(given.folder)[0]?.answers ?? {})).toHaveLength(1);
});

test("who has only explored has used no role: the way to all of them stays on top", async () => {
  const given = setting(GARDENERS);
  await explore([], `${TO_RANKING}${END}${KEEP}`, given);
  const { stderr } = await hold([], "1\ns\n", given);
  expect(stderr).toContain(exploring.welcome(""));
});

test("where a comparison or a short form is asked for, none is offered", async () => {
  const given = setting(GARDENERS);
  await explore([], "\n3\n", given);
  const { stderr } = await hold(["--singkat"], "", given);
  expect(stderr).toContain(asking.role);
});

test("a finished one is there again by its name: its ranking and all that can be done with it", async () => {
  const given = setting(GARDENERS);
  await explore([], `${TO_RANKING}${END}${KEEP}`, given);
  const again = await explore(["--lanjut", "1"], `\n${END}${KEEP}`, given);
  expect([again.code, again.stderr.includes(words.report)]).toEqual([0, true]);
});

test("who knows no role is led here from the choice of one", async () => {
  const { stderr } = await hold([], "1\ns\n", setting(GARDENERS));
  expect(stderr).toContain(exploring.welcome(""));
});

test("at any time the list leads to the ranking as it is by then, and from there on", async () => {
  const { stderr, code } = await explore([], `\n3\nd\n0\n1\n3\ns\n`, setting(GARDENERS));
  expect(stderr).toContain(exploring.finishEarly(0));
  expect(stderr).toContain(ranking.title(GARDENERS.length));
  expect(stderr).toContain(words.goOn);
  expect(code).toBe(130);
});

test("where questions that were skipped would settle the order, just these are offered, and then the ranking again", async () => {
  const given = setting(GARDENERS);
  const before = await explore(["--json"], `${SKIPPED}${END}${KEEP}`, given);
  const { settle } = JSON.parse(before.stdout);
  expect(settle.length).toBeGreaterThan(0);
  const on = `${words.settle(settle.length)}\n${"1\n".repeat(settle.length)}`;
  const { stdout, code } = await explore(["--json", "--lanjut", "1"], `\n${on}\n${END}${KEEP}`, given);
  const [kept] = keptInterviews(given.folder);
  expect(code).toBe(0);
  expect(Object.keys(kept?.answers ?? {})).toEqual(expect.arrayContaining(settle));
  expect(JSON.parse(stdout).settle).not.toEqual(expect.arrayContaining(settle));
});

test("wishes set roles apart at once, change no figure, and are kept", async () => {
  const given = setting(GARDENERS);
  const wish = `2\n2\n${"3\n".repeat(1)}${"4\n".repeat(3)}`;
  const { stdout, stderr } = await explore(["--json"], `${TO_RANKING}${wish}${END}${KEEP}`, given);
  expect(stderr).toContain(wishQuestions.outdoors.ask);
  expect(stderr).toContain(ranking.apart);
  const { apart } = JSON.parse(stdout);
  expect(apart.map(({ reason }: { reason: string }) => reason !== "")).toEqual([true, true, true]);
  expect(ranked(stdout)).toEqual(["bibit"]);
  expect(keptInterviews(given.folder)).toMatchObject([
    { explored: { wishes: { outdoors: "tidak", indoors: "terserah", people: "terserah" } } },
  ]);
  const shown = await run(["riwayat", "lihat", "1"], given);
  expect(shown.stdout).toContain(ranking.apart);
});

test("the report of a role comes from the same answers; what is still open there is asked and kept apart", async () => {
  const given = setting(GARDENERS);
  const typed = `${TO_RANKING}${REST_OF_FIRST}${END}${KEEP}`;
  const { code, stderr } = await explore([], typed, given);
  expect(code).toBe(0);
  expect(stderr).toContain(words.otherRole);
  // The ranking, which knows of all the answers, told of the other roles already.
  expect(stderr).not.toContain(`${neighbours.others}:`);
  const kept = keptInterviews(given.folder);
  const [explored, own] = [true, false].map((isExplored) =>
    kept.find((one) => (one.explored !== undefined) === isExplored),
  );
  expect(own).toMatchObject({ startedAt: explored?.startedAt, finished: true });
  expect(own?.answers).toMatchObject({ [`${own?.profile}-mudah`]: true });
  const again = await explore(["--lanjut", "1"], `\n1\n${own?.role}\n`, given);
  expect(again.stderr).toContain(words.changeOfRole);
});

test("whoever wants it forgotten has what was begun with it forgotten too", async () => {
  const given = setting(GARDENERS);
  const typed = `${TO_RANKING}${REST_OF_FIRST}${END}${FORGET}`;
  const { code, stderr } = await explore([], typed, given);
  expect([code, stderr.includes(asking.forgotten)]).toEqual([0, true]);
  expect(keptTexts(given.folder)).toEqual({});
});

test("answers that are of one role alone and cannot be kept are told there, and kept once there is room", async () => {
  const given = setting(GARDENERS);
  const state = stateFolder(given.folder);
  const stdin = Readable.from(typed());
  const terminals = { stdin: true, stderr: true };
  const { environment, stderr } = surroundings(given.folder, { ...given, stdin, terminals });
  async function* typed() {
    yield `${TO_RANKING}1\n1\n4\n`;
    await until(() => /Jawab sisa[\s\S]*Pertanyaan \d/.test(stderr.text));
    renameSync(state, `${state}-lama`);
    writeFileSync(state, "");
    yield `${"1\n".repeat(5)}d\nlaporan\n`;
    await until(() => stderr.text.includes(asking.tryAgain));
    rmSync(state);
    renameSync(`${state}-lama`, state);
    yield "1\n";
  }
  await main(["jelajah", "--linear"], environment);
  const own = keptInterviews(given.folder).find(({ explored }) => explored === undefined);
  expect(own?.answers).toMatchObject({ [`${own?.profile}-mudah`]: true });
});

test("what has changed in the catalogue since is told when it goes on", async () => {
  const given = setting(GARDENERS);
  await explore([], "\n3\n", given);
  const roles = [...GARDENERS.slice(1), gardenRole("hutan", "Penjaga Hutan", "lapangan")];
  catalogueIn(given.folder, roles);
  const { stderr } = await explore(["--lanjut"], "", given);
  expect(stderr).toContain(words.added(["Penjaga Hutan"]));
  expect(stderr).toContain(words.removed(["taman"]));
  expect(stderr).toContain(interview.resumed(1));
});

test("of roles that were named, one that is gone is told, and the others go on", async () => {
  const given = setting(GARDENERS);
  await explore(["-p", "taman,kebun,bibit"], "\n3\n", given);
  catalogueIn(given.folder, GARDENERS.slice(1));
  const { stderr } = await explore(["--lanjut"], "", given);
  expect(stderr).toContain(words.removed(["taman"]));
  expect(stderr).toContain(interview.resumed(1));
  await explore(["--lanjut"], "3\n", given);
  expect(keptInterviews(given.folder)[0]?.explored?.roles).toEqual(["kebun", "bibit", "taman"]);
});

test.each([[[]], [["-p", "taman,kebun,bibit"]]])(
  "%j: a role that is missing for a while comes back with all that was answered of it",
  async (argv) => {
    const given = setting(GARDENERS);
    await explore(argv, "\n3\n3\n3\n3\n3\n", given);
    const [before] = keptInterviews(given.folder);
    const ofTaman = Object.entries(before?.answers ?? {}).filter(([id]) => id.startsWith("taman-"));
    expect(ofTaman.length).toBeGreaterThan(0);
    catalogueIn(given.folder, GARDENERS.slice(1));
    const without = await explore(["--lanjut"], "1\n1\n1\n", given);
    expect(without.stderr).toContain(words.removed(["taman"]));
    const [between] = keptInterviews(given.folder);
    expect(between?.answers).not.toEqual(before?.answers);
    catalogueIn(given.folder, GARDENERS);
    const { stderr } = await explore(["--lanjut"], "l\n", given);
    const [after] = keptInterviews(given.folder);
    expect(stderr).not.toContain(words.added(["Penjaga Taman"]));
    expect(after?.answers).toMatchObject(Object.fromEntries(ofTaman));
    expect([...(after?.explored?.roles ?? [])].sort()).toEqual([...(before?.explored?.roles ?? [])].sort());
  },
);

test("the history lists it, shows its ranking, and compares no two of them", async () => {
  const given = setting(GARDENERS);
  await explore([], "\n3\n", given);
  await explore([], `2\n${TO_RANKING}${END}${KEEP}`, given);
  const listed = await run(["riwayat"], given);
  expect(listed.stdout).toContain(words.name(GARDENERS.length));
  expect(listed.stdout).toContain("kerja-cocok jelajah --lanjut 2");
  expect(listed.stdout).not.toContain("riwayat banding");
  const shown = await run(["riwayat", "lihat", "1", "--json"], given);
  expect(ranked(shown.stdout)).toHaveLength(GARDENERS.length);
  for (const format of ["xlsx", "kode", "foo"]) {
    const refused = await run(["riwayat", "lihat", "1", "--format", format], given);
    expect([refused.code, refused.stderr.includes(KNOWN)]).toEqual([2, true]);
  }
  const compared = await run(["riwayat", "banding", "1", "2"], given);
  expect([compared.code, compared.stderr.includes(history.noExplorations)]).toEqual([2, true]);
  const deleted = await run(["riwayat", "hapus", "1", "2"], given);
  expect([deleted.code, keptTexts(given.folder)]).toEqual([0, {}]);
});
