// Whether the time of every kind of input grows as the input does: by which factor when it doubles. What is linear keeps below 2 by what
// it costs to begin, what is quadratic comes to 4. Processor time above that of an input of one, so the machine may be busy.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { growthOf, ratioOf } from "./growth.mjs";
import * as inputs from "./inputs.mjs";
import { env } from "./processes.mjs";

/** Told apart from a linear one even where the machine wavers. */
const MOST = 2.6;
/** Every two items of a scale have a covariance of their own; how many there are, the size of a profile bounds. */
const MOST_PAIRED = 4;
const PEOPLE = 200;
/** So many wrong records fill a block of what is read at once: within it each must not be looked for anew. */
const BLOCK = 7000;
/** Columns without a name, which mean nothing and are not looked into. */
const EMPTY = 16_000;
const MOST_EMPTY = 2;
/** What is told of a line shows less of it. */
const MOST_IN_ONE_LINE = 1.5;
const bin = join(import.meta.dirname, "../../bin/kerja-cocok.js");

/** The kinds: what they are called, the smaller size, and what prepares one of a size. @param put writes a file into a folder that is gone afterwards */
function kindsOf(folder, put) {
  const scored = (name, text) => ({ args: ["nilai", put(name, text), "-f", "csv"] });
  const wrong = (...input) => ({ ...scored(...input), isWrong: true });
  const ofRole = (command, yaml, ...more) => ({ args: [...command, put("peran.yaml", yaml), ...more] });
  const answering = (command, yaml, table) => ({
    args: [command, "-p", put("peran.yaml", yaml), put("jawaban.csv", table), "-f", "json"],
  });
  const pages = (table) => {
    const output = join(folder, "halaman");
    rmSync(output, { recursive: true, force: true });
    return { args: ["nilai", put("jawaban.csv", table), "-f", "html", "-o", output] };
  };
  const keeping = (count) => {
    const state = join(folder, "simpanan");
    rmSync(state, { recursive: true, force: true });
    inputs.keepInterviews(state, count);
    return { extra: { XDG_STATE_HOME: state } };
  };
  return [
    ["answers: a JSON list", 10_000, (count) => scored("a.json", inputs.jsonList(count))],
    ["answers: a JSON list in one line", 10_000, (count) => scored("a.json", inputs.jsonLine(count))],
    ["answers: NDJSON", 10_000, (count) => scored("a.ndjson", inputs.jsonLines(count))],
    ["answers: CSV", 30_000, (count) => scored("a.csv", inputs.table(count))],
    ["answers: xlsx", 1000, async (count) => scored("a.xlsx", await inputs.workbook(count))],
    ["answers: codes", 2500, (count) => scored("a.txt", codes(put("a.ndjson", inputs.jsonLines(count))))],
    [
      "respondents of one name",
      30_000,
      (count) =>
        scored(
          "a.csv",
          inputs.table(count, () => "A"),
        ),
    ],
    ["… a page for each", 100, (count) => pages(inputs.table(count, () => "A"))],
    ["people, a page for each", 100, (count) => pages(inputs.table(count))],
    [
      "groups, and their summary",
      15_000,
      (count) => {
        const { args } = scored("a.csv", inputs.classes(count));
        return { args: [...args, "--rekap", join(folder, "rekap.json")] };
      },
    ],
    ["columns", 1500, (count) => scored("a.csv", inputs.wide(count))],
    ["wrong answers in a list of one line", 1800, (count) => wrong("a.json", inputs.wrongList(count))],
    ["wrong answers in a table", 4000, (count) => wrong("a.csv", inputs.wrongTable(count))],
    ["a key twice in every record", 2000, (count) => wrong("a.json", inputs.repeatedKeys(count))],
    ["records without commas between", 2500, (count) => wrong("a.json", inputs.noCommas(count))],
    [
      "items of one scale: peran periksa",
      500,
      (count) => ofRole(["peran", "periksa"], inputs.role(1, count)),
    ],
    ["scales: peran periksa", 100, (count) => ofRole(["peran", "periksa"], inputs.role(count, 5))],
    [
      "mistakes in a profile",
      500,
      (count) => ({ ...ofRole(["peran", "periksa"], inputs.wrongRole(count)), isWrong: true }),
    ],
    ["items: soal", 500, (count) => ofRole(["soal"], inputs.role(1, count), "-f", "csv")],
    [
      "items: formulir for phones",
      500,
      (count) => ofRole(["formulir", "--untuk", "ponsel"], inputs.role(1, count)),
    ],
    [
      `items: nilai of ${PEOPLE} people`,
      400,
      (count) => answering("nilai", inputs.role(1, count), inputs.answersTo(count, PEOPLE)),
    ],
    [
      "scales: nilai of 20 people",
      100,
      (count) => answering("nilai", inputs.role(count, 5), inputs.answersTo(5 * count, 20)),
    ],
    [
      `scales: uji of ${PEOPLE} people`,
      80,
      (count) => answering("uji", inputs.role(count, 5), inputs.answersTo(5 * count, PEOPLE)),
    ],
    [
      `items of one scale: uji of ${PEOPLE} people`,
      300,
      (count) => answering("uji", inputs.role(1, count), inputs.answersTo(count, PEOPLE)),
      MOST_PAIRED,
    ],
    ["people: uji", 30_000, (count) => ({ args: ["uji", put("a.csv", inputs.table(count)), "-f", "json"] })],
    [
      "people: kelas",
      60,
      (count) => {
        const output = join(folder, "kelas");
        rmSync(output, { recursive: true, force: true });
        return { args: ["kelas", put("a.csv", inputs.table(count)), "-o", output, "--senyap"] };
      },
    ],
    [
      "people: banding",
      500,
      (count) => ({ args: ["banding", put("a.csv", inputs.table(count)), "-f", "csv"] }),
    ],
    [
      "roles: banding of 30 people",
      24,
      (count) => {
        const roles = Array.from({ length: count + 1 }, (_, number) =>
          put(`peran-${number}.yaml`, inputs.role(10, 5, { id: `peran-${number}`, of: "besar" })),
        );
        const table = put("a.csv", inputs.answersTo(50, 30));
        return { args: ["banding", table, "-f", "csv", "-p", roles.join(",")] };
      },
    ],
    [
      "a description: peran buat",
      300,
      (count) => ({ args: ["peran", "buat", "--dari", put("a.txt", inputs.prose(count)), "--json"] }),
    ],
    ["kept interviews: riwayat", 1000, (count) => ({ args: ["riwayat"], ...keeping(count) })],
    [
      "kept interviews: riwayat hapus --semua",
      1000,
      (count) => ({ args: ["riwayat", "hapus", "--semua", "--ya"], ...keeping(count) }),
    ],
  ];
}

/** The answers of a file as codes, one a line. */
function codes(file) {
  const { stdout } = spawnSync(process.execPath, [bin, "nilai", file, "-f", "kode"], {
    env,
    maxBuffer: 2 ** 28,
  });
  return stdout;
}

/** Lists with mistakes in one line beside the same in lines of their own. */
async function oneLine(put) {
  const nilai = (text) => () => ({ args: ["nilai", put("a.json", text), "-f", "csv"], isWrong: true });
  const rows = [];
  for (const [label, listOf, between] of [
    ["wrong answers", inputs.wrongList, ","],
    ["a key twice", inputs.repeatedKeys, ","],
    ["no commas", inputs.noCommas, " "],
  ]) {
    const value = await ratioOf(nilai(listOf(BLOCK)), nilai(listOf(BLOCK, `${between}\n`)));
    rows.push({
      label: `${BLOCK} of a list, ${label}: in one line / in lines`,
      value,
      most: MOST_IN_ONE_LINE,
    });
  }
  return rows;
}

export async function measure() {
  const folder = mkdtempSync(join(tmpdir(), "kerja-cocok-bench-"));
  const put = (name, content) => {
    const file = join(folder, name);
    writeFileSync(file, content);
    return file;
  };
  try {
    const rows = [];
    for (const [label, size, prepare, most = MOST] of kindsOf(folder, put)) {
      const { value, seconds } = await growthOf(size, prepare);
      rows.push({ label: `${label}; ${4 * size}: ${seconds.toFixed(1)} s`, value, most });
    }
    const table = (count) => () => ({
      args: ["nilai", put("a.csv", inputs.emptyColumns(count)), "-f", "csv"],
    });
    const value = await ratioOf(table(EMPTY), table(1));
    return [
      ...rows,
      ...(await oneLine(put)),
      { label: `a person and ${EMPTY} empty columns / a person and one`, value, most: MOST_EMPTY },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
