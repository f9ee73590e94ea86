import { expect, test } from "vitest";
import { main } from "../../src/cli/main.ts";
import { lines, NOW, surroundings } from "../cli/helpers.ts";
import { answersIn, begun, COUNT } from "./kept-scenarios.ts";

const YEAR = 365 * 24 * 3600 * 1000;

test.each<[string, number[]]>([
  ["is set back by a year", [NOW, NOW - YEAR]],
  ["is set forward by a year, and back", [NOW, NOW + YEAR, NOW]],
  ["begins at the first moment of all clocks", [0, 0]],
  ["jumps to the year 9000", [NOW, Date.UTC(9000, 0)]],
])("where the clock %s amid an interview, every answer is kept, and it goes on", async (_, moments) => {
  const folder = begun();
  let [now = 0, ...jumps] = moments;
  let looks = 0;
  const clock = () => {
    looks += 1;
    // Amid the questions.
    if (looks % 4 === 0) [now = now, ...jumps] = jumps;
    now += 1000;
    return now;
  };
  const hold = async (argv: string[], ...typed: string[]) => {
    const setting = { terminals: { stdin: true, stderr: true }, catalogue: `${folder}/profiles` };
    const { environment, stderr } = surroundings(folder, { ...setting, stdin: lines(...typed) });
    return { code: await main(argv, { ...environment, now: clock }), told: stderr.text };
  };
  await hold(["wawancara", "penjaga-taman", "--linear"], "", "1", "2");
  expect(answersIn(folder)).toBe(2);
  const { told } = await hold(["wawancara", "--lanjut", "--linear"], "3");
  expect([told.includes("Sebelum laporan"), answersIn(folder)]).toEqual([true, COUNT]);
  expect(await hold(["riwayat"])).toEqual({ code: 0, told: "" });
  expect(jumps).toEqual([]);
});
