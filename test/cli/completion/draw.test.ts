import { expect, test } from "vitest";
import { drawForBash, drawForFish, drawForPowershell, drawForZsh } from "../../../src/cli/completion/draw.ts";
import type { Proposed } from "../../../src/cli/completion/propose.ts";
import type { SplitLine } from "../../../src/cli/completion/split.ts";
import { lines } from "../helpers.ts";

function of(words: readonly string[], more: Partial<Proposed> = {}): Proposed {
  return { prefix: "", words: words.map((word) => ({ word, about: "" })), files: null, ...more };
}

const BREAKS = " \t\n\"'><=;|&(:";
const HOSTILE = ["kelas xi", "$(rm)", "a'b", "`x`", "a;b", "a\\b", "1:2"];

test.each<[string, Proposed, { typed: string; quote?: SplitLine["quote"]; breaks?: string }, string[]]>([
  ["words", of(["nilai", "soal"]), { typed: "" }, ["", "", "nilai", "soal"]],
  ["what bash keeps", of(["json"], { prefix: "--format=" }), { typed: "--format=j" }, ["", "j", "json"]],
  [
    "what bash replaces",
    of(["json"], { prefix: "--format=" }),
    { typed: "--format=j", breaks: " \t" },
    ["", "j", "--format=json"],
  ],
  [
    "signs of the shell",
    of(HOSTILE),
    { typed: "" },
    ["", "", "kelas\\ xi", "\\$\\(rm\\)", "a\\'b", "\\`x\\`", "a\\;b", "a\\\\b", "1:2"],
  ],
  ["a word that a colon breaks", of(["1:2"]), { typed: "1:" }, ["", "1:", "2"]],
  [
    "signs between double quotation marks",
    of(HOSTILE),
    { typed: "", quote: '"' },
    ["", "", "kelas xi", "a'b", "a;b", "1:2"],
  ],
  [
    "signs between single quotation marks",
    of(HOSTILE),
    { typed: "1:", quote: "'" },
    ["", "1:", ...HOSTILE.filter((word) => word !== "a'b")],
  ],
  ["files", of(["kelas xi"], { files: "any" }), { typed: "k" }, [".", "k", "kelas xi"]],
  ["files of profiles", of([], { files: "yaml" }), { typed: "" }, ["\\.[Yy][Aa]?[Mm][Ll]$", ""]],
  [
    "files behind a flag",
    of([], { prefix: "--keluaran=", files: "any" }),
    { typed: "--keluaran=a b" },
    [".", "a b"],
  ],
])("bash gets %s", (_, proposed, { typed, quote = "", breaks = BREAKS }, expected) => {
  expect(drawForBash(proposed, { typed, quote, breaks })).toBe(lines(...expected));
});

const TOLD: Proposed = {
  prefix: "--format=",
  words: [
    { word: "json", about: "untuk program: satu objek" },
    { word: "a:b\\c d'e", about: "" },
  ],
  files: null,
};

test("zsh gets colons marked, and what zsh itself keeps in front left out", () => {
  expect(drawForZsh(TOLD)).toBe(lines("", "json:untuk program: satu objek", "a\\:b\\\\c d'e"));
  expect(drawForZsh(of([], { files: "any" }))).toBe(lines("*"));
  expect(drawForZsh(of([], { files: "yaml" }))).toBe(lines("*.(#i)(yaml|yml)"));
});

test("fish gets whole words, and what they are behind a tab", () => {
  expect(drawForFish(TOLD)).toBe(
    lines("", "--format=json\tuntuk program: satu objek", "--format=a:b\\c d'e"),
  );
  expect(drawForFish(of([], { files: "yaml" }))).toBe(lines("(/|\\.ya?ml)(\\t|$)"));
});

test("PowerShell gets words as they are to stand in the line", () => {
  expect(drawForPowershell(TOLD)).toBe(
    lines("", "--format=json\tuntuk program: satu objek", "'--format=a:b\\c d''e'"),
  );
  expect(drawForPowershell(of(["$(rm)", "a,b", "@x", "kelas-xi_2.1"]))).toBe(
    lines("", "'$(rm)'", "'a,b'", "'@x'", "kelas-xi_2.1"),
  );
  expect(drawForPowershell(of(["a‘b’c"], { files: "any" }))).toBe(lines(".", "'a‘‘b’’c'"));
});
