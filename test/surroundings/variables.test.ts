import { expect, test } from "vitest";
import { fewAtATime } from "../terminal/few.ts";
import { folderOfAnswers, shell } from "./program.ts";

/** What languages sort, write and turn into small letters otherwise: names, numbers, words that are searched. */
const LINE = "$kc nilai kelas.csv --peserta kode --rekap r.txt; cat r.txt; $kc peran --cari SOSIAL";

/** One variable of each kind at once: nothing of them is read, so that none can speak for another. */
const SURROUNDINGS: readonly Record<string, string>[] = [
  { LC_ALL: "tr_TR.UTF-8", TZ: "Pacific/Kiritimati", TERM: "dumb", CI: "true" },
  { LC_ALL: "ja_JP.SJIS", TZ: "Bukan/Zona", TERM: "", COLORTERM: "truecolor" },
  { LC_ALL: "C", TZ: "Etc/GMT+12", TERM: "xterm-256color", COLUMNS: "1", LINES: "0" },
  { LANG: "id_ID.UTF-8", LANGUAGE: "ar", TZ: "", TERM: "tidak-ada", NO_COLOR: "1" },
  { LC_ALL: "POSIX", LC_NUMERIC: "de_DE.UTF-8", NODE_ENV: "production", DEBUG: "*", ACCESSIBLE: "1" },
];

test("no language, clock or terminal of the surroundings changes a byte of a result", async () => {
  const plain = await shell(LINE);
  expect(plain).toMatchObject({ code: 0, stdout: expect.stringContaining("Pekerja Sosial") });
  const rans = await fewAtATime(SURROUNDINGS, (env) => shell(LINE, { env }));
  expect(rans).toEqual(SURROUNDINGS.map(() => plain));
});

test.each(["Pacific/Kiritimati", "Etc/GMT+12"])(
  "a page is dated by the calendar on the wall: %s",
  async (TZ) => {
    const today = () => new Intl.DateTimeFormat("id", { dateStyle: "long", timeZone: TZ }).format();
    const before = today();
    const { stdout } = await shell("$kc nilai a.json -f markdown", { env: { TZ } });
    expect([`Dibuat ${before}`, `Dibuat ${today()}`]).toContain(/Dibuat \d+ \w+ \d+/.exec(stdout)?.[0]);
  },
);

test("forced colours are all that they add", async () => {
  const folder = folderOfAnswers();
  const plain = await shell("$kc nilai a.json", { folder });
  const forced = await shell("$kc nilai a.json", {
    folder,
    env: { FORCE_COLOR: "3", LC_ALL: "tr_TR.UTF-8" },
  });
  expect(forced.stdout).not.toBe(plain.stdout);
  expect(forced.stdout.replace(/\u001b\[[\d;]*m/g, "")).toBe(plain.stdout);
});
