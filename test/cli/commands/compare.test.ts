import { describe, expect, test } from "vitest";
import { encodeAnswers } from "../../../src/core/code/code.ts";
import { listItems } from "../../../src/core/profile/items.ts";
import { rank } from "../../../src/core/ranking/ranking.ts";
import { listCatalogue } from "../../../src/io/profiles/catalogue.ts";
import { CATALOGUE, FIRST, fixture, lines, listedRole, run, SMALL_PROFILE } from "../helpers.ts";

const FULL = fixture("answers-full.json");
const { answers } = JSON.parse(FULL);
const IDS = listCatalogue(CATALOGUE).map(({ id }) => id);

/** A middle answer to every question of a role. */
function answersTo(id: string): Record<string, unknown> {
  const values = listItems(listedRole(id)).map((item) => [item.id, item.options[1]?.value]);
  return Object.fromEntries(values);
}

const ALL = {
  ...rank(
    IDS.map((id) => listedRole(id)),
    answers,
  ),
  respondent: "A-01",
};

test.each([
  ["a file", ["banding", "@a.json", "--json"], ""],
  ["stdin", ["banding", "-", "--json"], FULL],
  ["stdin where no file is named", ["compare", "--json"], FULL],
  ["the whole catalogue by its word", ["banding", "--json", "--peran", "semua"], FULL],
  ["a role beside the whole catalogue counts once", ["banding", "--json", "-p", `semua,${FIRST}`], FULL],
  ["`nilai` with the whole catalogue", ["nilai", "--json", "--peran", "semua"], FULL],
  ["answers that come from one interview for all", ["banding", "--json"], FULL.replace(FIRST, "jelajah")],
  ["answers that name no role", ["banding", "--json"], JSON.stringify({ respondent: "A-01", answers })],
])("%s is the ranking of the whole catalogue", async (_, argv, stdin) => {
  const { code, stdout, stderr } = await run(argv, { stdin, files: { "a.json": FULL } });
  expect([code, stderr]).toEqual([0, ""]);
  expect(JSON.parse(stdout)).toEqual(ALL);
});

test.each([
  ["with a comma", ["-p", "perawat,teknisi-plts"]],
  ["one by one", ["-p", "perawat", "--peran", "teknisi-plts"]],
  ["one of them twice", ["-p", "perawat,teknisi-plts,perawat"]],
  ["with spaces", ["-p", "perawat, teknisi-plts"]],
])("roles %s are those that are compared, whatever role the answers are of", async (_, roles) => {
  for (const command of ["banding", "nilai"]) {
    const { code, stdout, stderr } = await run([command, "--json", ...roles], { stdin: FULL });
    expect([code, stderr]).toEqual([0, ""]);
    const expected = rank(
      ["perawat", "teknisi-plts"].map((id) => listedRole(id)),
      answers,
    );
    expect(JSON.parse(stdout)).toEqual({ ...expected, respondent: "A-01" });
  }
});

test("the order in which roles are named changes nothing", async () => {
  const [one, other] = await Promise.all(
    ["perawat,teknisi-plts", "teknisi-plts,perawat"].map((roles) =>
      run(["banding", "--json", "-p", roles], { stdin: FULL }),
    ),
  );
  expect(one?.stdout).toBe(other?.stdout);
});

test("an answer of another role that a compared one shares counts; the rest is told of nobody", async () => {
  const record = JSON.stringify({ profile: "perawat", answers: answersTo("perawat") });
  const { code, stdout, stderr } = await run(["banding", "--json", "-p", "pekerja-sosial,teknisi-plts"], {
    stdin: record,
  });
  expect([code, stderr]).toEqual([0, ""]);
  const { roles } = JSON.parse(stdout);
  expect(roles[0].coverage.answered).toBeGreaterThan(0);
});

test("a code is of its own role, whichever roles are compared", async () => {
  const own = answersTo("perawat");
  const code = encodeAnswers(listedRole("perawat"), own as never);
  const { stdout, stderr } = await run(["banding", "--json", "-p", `${FIRST},perawat`], {
    stdin: `Budi: ${code}\n`,
  });
  expect(stderr).toBe("");
  const expected = rank(
    [FIRST, "perawat"].map((id) => listedRole(id)),
    own as never,
  );
  expect(JSON.parse(stdout)).toEqual({ ...expected, respondent: "Budi" });
});

describe("a file of one's own beside the catalogue", () => {
  const own = SMALL_PROFILE;
  const clashing = own.replace("sabar-1", "empati-6");
  const twin = own.replace("penjaga-taman", "perawat").replace("Penjaga Taman", "Perawat");

  test("is compared as any other", async () => {
    const stdin = JSON.stringify({ answers: { ...answers, "sabar-1": 3, "sabar-2": 1 } });
    const { code, stdout, stderr } = await run(
      ["banding", "--json", "-p", "perawat", "-p", "@penjaga-taman.yaml"],
      {
        stdin,
        files: { "penjaga-taman.yaml": own },
      },
    );
    expect([code, stderr]).toEqual([0, ""]);
    const [first] = JSON.parse(stdout).roles;
    expect(first).toMatchObject({
      profile: { id: "penjaga-taman" },
      fit: { low: 100, high: 100, point: 100 },
    });
  });

  test.each([
    ["one id with two meanings", clashing, "semua", /penjaga-taman\.yaml.* "empati-6" berarti lain/],
    ["the id of a role of the catalogue", twin, "semua", /perawat\.yaml.*id yang sama, "perawat"/],
  ])("with %s is refused", async (_, text, roles, told) => {
    const name = text === twin ? "perawat.yaml" : "penjaga-taman.yaml";
    const { code, stdout, stderr } = await run(["banding", "--json", "-p", roles, "-p", `@${name}`], {
      stdin: FULL,
      files: { [name]: text },
    });
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr.replaceAll("\n", " ")).toMatch(told);
  });

  test("answers that come from a role where a question means something else are refused", async () => {
    const stdin = JSON.stringify({ profile: FIRST, answers: { "empati-6": 3 } });
    const { code, stdout, stderr } = await run(["banding", "--json", "-p", "@penjaga-taman.yaml,perawat"], {
      stdin,
      files: { "penjaga-taman.yaml": clashing.replace("empati-6", "pengetahuan-sosial-3") },
    });
    expect([code, JSON.parse(stdout).error[0].code]).toEqual([1, "item-means-two"]);
    expect(stderr).toContain('"pengetahuan-sosial-3" berarti lain');
  });

  test("with a mistake in it is shown where", async () => {
    const { code, stderr } = await run(["banding", "-p", "perawat", "-p", "@salah.yaml"], {
      stdin: FULL,
      files: { "salah.yaml": own.replace("name: Sabar", "nama: Sabar") },
    });
    expect(code).toBe(1);
    expect(stderr).toContain("nama: Sabar");
  });
});

test.each([
  ["perawt,teknisi-plts", ['Peran "perawt" tidak ada di katalog.', 'Mungkin maksudmu "perawat"?']],
  ["perawt,teknisi-plst", ['"perawt"', '"teknisi-plst"']],
  ["semua,tidak-ada", ['"tidak-ada"']],
])("an unknown role among several, %s, is told with the one that was meant", async (roles, told) => {
  const { code, stdout, stderr } = await run(["banding", "-p", roles], { stdin: FULL });
  expect([code, stdout]).toEqual([2, ""]);
  for (const one of told) expect(stderr).toContain(one);
});

test.each([
  [["banding", "@a.json", "--dibanding", "x"], "hanya untuk"],
  [
    ["nilai", "@a.json", "-p", "semua", "--dibanding", "x"],
    "--dibanding tidak berlaku bersama --peran semua",
  ],
  [["nilai", "@a.json", "-p", "semua", "-f", "kode"], "kode"],
  [["banding", "@a.json", "--kondisi", "kantr"], "kantor"],
  [["banding", "@b.csv", "--kondisi", "kantor"], "--kondisi hanya untuk jawaban satu orang"],
  [
    ["banding", "@a.json", "--kondisi", "kantor", "-o", "@b.xlsx"],
    "--kondisi tidak berlaku bersama --format xlsx",
  ],
  [["banding", "@a.json", "-o", "@a.json"], "a.json"],
  [["banding", "@a.json", "-p", "perawat", "-p", "@p.yaml", "-o", "@p.yaml"], "p.yaml"],
  [["banding", "@a.json", "-o", "@hasil.pdf"], ".html"],
])("%j is refused before anything is written", async (argv, told) => {
  const files = { "a.json": FULL, "b.csv": "empati-6\n3\n4\n", "p.yaml": SMALL_PROFILE };
  const { code, stdout, stderr } = await run(argv, { files });
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toContain(told);
});

test("an id that no role of the catalogue knows is a problem", async () => {
  const stdin = JSON.stringify({ answers: { "empati-6": 3, "empti-4": 3 } });
  const { code, stdout, stderr } = await run(["banding", "--json"], { stdin });
  expect(code).toBe(1);
  expect(JSON.parse(stdout).error[0].code).toBe("unknown-item");
  expect(stderr).toContain('Mungkin maksudmu "empati-4"?');
});

test("wishes set roles apart with the reason, and change no figure", async () => {
  const argv = ["banding", "-f", "teks", "--lengkap", "-p", "perawat,analis-data-sosial"];
  const plain = await run(argv, { stdin: FULL });
  const { code, stdout } = await run([...argv, "--kondisi", "tetap"], { stdin: FULL });
  expect(code).toBe(0);
  expect(stdout).toMatch(/Tidak sesuai dengan kondisi kerja yang kamu mau[\s\S]*Perawat \(jam/);
  const value = /Perawat[\s\S]*?(\d+(?:,\d)? sampai \d+(?:,\d)?)/.exec(plain.stdout)?.[1] ?? "";
  expect(stdout).toContain(value);
});

test("wishes lose no role of what a program reads", async () => {
  const { code, stdout } = await run(["banding", "--json", "--kondisi", "kantor,tetap"], { stdin: FULL });
  const { roles, apart } = JSON.parse(stdout);
  expect(code).toBe(0);
  expect(apart.length).toBeGreaterThan(0);
  const told = [...roles, ...apart].map(({ profile }: { profile: { id: string } }) => profile.id);
  expect(told.sort()).toEqual([...IDS].sort());
});

test.each([
  ["an id that nobody knows", '{"answers": {"empati-6": 3, "empti-4": 2}}', 'Mungkin maksudmu "empati-4"?'],
  ["JSON that ends too soon", '{"answers": {"empati-6": 3,', "tidak terbaca"],
])("what is wrong with the answers of one person is told beside wishes too: %s", async (_, stdin, told) => {
  const { code, stdout, stderr } = await run(["banding", "--kondisi", "kantor"], { stdin });
  const plain = await run(["banding"], { stdin });
  expect([code, stdout, stderr]).toEqual([plain.code, plain.stdout, plain.stderr]);
  expect(code).toBe(1);
  expect(stderr).toContain(told);
});

describe("many people", () => {
  const records = [
    { respondent: "A", group: "X", answers },
    { respondent: "B", group: "X", answers: {} },
    { respondent: "C", group: "Y", answers: { "empati-6": 9 } },
  ];
  const ndjson = records.map((record) => `${JSON.stringify(record)}\n`).join("");
  const roles = ["-p", "perawat,teknisi-plts"];

  test("get a line each in a pipe, each as alone", async () => {
    const { code, stdout } = await run(["banding", ...roles], { stdin: ndjson });
    const [first, second, third] = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(code).toBe(1);
    const profiles = ["perawat", "teknisi-plts"].map((id) => listedRole(id));
    expect(first).toEqual({ ...rank(profiles, answers), respondent: "A", group: "X" });
    expect(second).toEqual({ ...rank(profiles, {}), respondent: "B", group: "X" });
    expect(third).toMatchObject({ respondent: "C", error: [{ code: "not-an-option" }] });
  });

  test("get a row each in a table, with columns for each role in the order that was named", async () => {
    const { stdout } = await run(["banding", ...roles, "-f", "csv"], { stdin: ndjson });
    const [head = "", ...rows] = stdout
      .trimEnd()
      .split("\n")
      .map((line) => line.split(","));
    expect(head.slice(0, 6)).toEqual(["respondent", "group", "first", "tied", "apart", "perawat.place"]);
    expect(head.at(-1)).toBe("error");
    expect(rows.slice(0, 2).map((row) => row.length)).toEqual([head.length, head.length]);
    expect(rows.map(([name]) => name)).toEqual(["A", "B", "C"]);
    expect(rows[1]?.[2]).toBe("");
  });

  test("get a line each in a terminal", async () => {
    const { stdout } = await run(["banding", ...roles], {
      stdin: ndjson,
      terminals: { stdout: true, columns: 80 },
    });
    const [first = "", second = "", third = ""] = stdout.split("\n");
    expect(first).toMatch(/^A .*(Perawat|Teknisi PLTS), seri dengan satu peran lain · X/);
    expect(second).toMatch(/^B .*belum ada jawaban/);
    expect(third).toMatch(/^C .*tidak bisa dinilai/);
  });

  test("are written as one workbook", async () => {
    const { code, stderr } = await run(["banding", ...roles, "-o", "@hasil.xlsx"], { stdin: ndjson });
    expect([code, stderr]).toEqual([1, expect.stringContaining("hasil.xlsx")]);
  });

  test("in a table of headings that are the questions' own words, of any of the roles", async () => {
    const items = ["perawat", "teknisi-plts"].flatMap((id) => listItems(listedRole(id)).slice(0, 3));
    const head = items.map(({ text }) => `"${text}"`).join(",");
    const row = items.map(() => "1").join(",");
    const { code, stdout } = await run(["banding", ...roles, "-f", "ndjson"], { stdin: `${head}\n${row}\n` });
    expect([code, stdout.trimEnd().split("\n").length]).toEqual([0, 1]);
  });
});

describe("a table of the questions of one role", () => {
  const ids = listItems(listedRole("perawat")).map(({ id }) => id);
  const own = answersTo("perawat");
  const table = (heads: readonly string[]) => {
    const row = heads.map((id) => own[id]).join(",");
    return `${heads.join(",")}\n${row}\n${row}\n`;
  };

  test("lacks none where others are compared too", async () => {
    const { code, stderr } = await run(["banding", "--json"], { stdin: table(ids) });
    expect([code, stderr.trim()]).toEqual([0, "2 dinilai."]);
  });

  test("lacks the one that its own form has no column for", async () => {
    const { stderr } = await run(["banding", "--json"], { stdin: table(ids.slice(1)) });
    expect(stderr.replaceAll(/\s+/g, " ")).toContain(`1 pertanyaan tanpa kolom: ${ids[0]}`);
  });
});

describe("the summary of a group", () => {
  const records = Array.from({ length: 12 }, (_, index) => ({
    respondent: `P${index}`,
    group: index < 6 ? "X-1" : "X-2",
    answers: index === 11 ? {} : answersTo(index % 2 === 0 ? "perawat" : "teknisi-plts"),
  }));
  const stdin = records.map((record) => `${JSON.stringify(record)}\n`).join("");

  test.each(["txt", "md", "html"])("says which roles it leans to, as .%s", async (ending) => {
    const { readFileSync } = await import("node:fs");
    const { temporaryFolder } = await import("../helpers.ts");
    const folder = temporaryFolder();
    const { code, stdout } = await run(["nilai", "-p", "semua", "--rekap", `@rekap.${ending}`], {
      stdin,
      folder,
    });
    expect([code, stdout]).toEqual([0, ""]);
    const text = readFileSync(`${folder}/rekap.${ending}`, "utf8");
    expect(text).toContain("Paling sering teratas");
    expect(text).toContain("1 peserta belum punya jawaban");
    expect(text).toContain("X-1");
  });

  test("counts in JSON what adds up to everybody", async () => {
    const { readFileSync } = await import("node:fs");
    const { temporaryFolder } = await import("../helpers.ts");
    const folder = temporaryFolder();
    await run(["banding", "--rekap", "@rekap.json"], { stdin, folder });
    const summary = JSON.parse(readFileSync(`${folder}/rekap.json`, "utf8"));
    const sum = (roles: { first: number }[]) => roles.reduce((all, { first }) => all + first, 0);
    expect(summary).toMatchObject({ version: 1, respondents: 12, badRecords: 0, unanswered: 1 });
    expect(sum(summary.roles)).toBe(11);
    expect(summary.groups.map((group: { respondents: number }) => group.respondents)).toEqual([6, 6]);
    const { code, stderr } = await run(["nilai", "--gabung", "@rekap.json"], { folder });
    expect(code).toBe(1);
    expect(stderr).toContain("rekap tentang beberapa peran");
  });
});

test("a comparison that is given as answers is told for what it is", async () => {
  const { stdout } = await run(["banding", "--json"], { stdin: FULL });
  const { code, stderr } = await run(["nilai"], { stdin: stdout });
  expect(code).toBe(1);
  expect(stderr).not.toBe(lines(""));
});

describe("answers of one interview for all roles", () => {
  const kept = { version: 1, profile: "jelajah", explored: { roles: IDS }, answers };

  test("are compared without a word, as they were kept", async () => {
    const { code, stderr } = await run(["banding", "--json"], { stdin: JSON.stringify(kept) });
    expect([code, stderr]).toEqual([0, ""]);
  });

  test.each([[[]], [["-p", "perawat"]]])("are no answers of one role, %j", async (roles) => {
    const { code, stderr } = await run(["nilai", "-f", "teks", ...roles], { stdin: JSON.stringify(kept) });
    expect(code).toBe(1);
    expect(stderr).toContain('Bandingkan perannya dengan "kerja-cocok banding".');
  });
});
