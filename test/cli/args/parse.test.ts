import { expect, test } from "vitest";
import { nameOf } from "../../../src/cli/args/commands.ts";
import { type Call, parseArguments } from "../../../src/cli/args/parse.ts";

function callOf(args: readonly string[]): Call {
  const asked = parseArguments(args);
  if (!("load" in asked)) throw new Error(`no call: ${args.join(" ")}`);
  return asked;
}

/** What is not at its rest: a switch that is on, a value that was given. */
function given({ options }: Call): Record<string, unknown> {
  const all = Object.entries(options);
  return Object.fromEntries(
    all.filter(([name, value]) => value !== undefined && value !== (name === "color")),
  );
}

test.each<[string[], unknown, Record<string, unknown>]>([
  [["nilai"], [], {}],
  [["nilai", "a.json", "-"], ["a.json", "-"], {}],
  [["nilai", "--json", "--", "-x"], ["-x"], { json: true }],
  [["nilai", "-fcsv", "-o", "a"], [], { format: "csv", output: "a" }],
  [["nilai", "--format="], [], { format: "" }],
  [["nilai", "-p", "x", "--pekerja", "2"], [], { role: "x", workers: "2" }],
  [["--no-color", "nilai"], [], { color: false }],
  [["nilai", "--no-color"], [], { color: false }],
  [["score", "--gabung", "--rekap", "r.md"], [], { merges: true, summary: "r.md" }],
  [["wawancara"], undefined, {}],
  [["interview", "x", "--singkat", "--linear"], "x", { short: true, linear: true }],
  [["peran"], undefined, {}],
  [["roles", "show"], undefined, {}],
  [["riwayat", "hapus", "a", "b", "--semua"], ["a", "b"], { all: true }],
  [["riwayat", "lihat", "a", "--lengkap"], "a", { full: true }],
])("%j", (args, argument, options) => {
  const call = callOf(args);
  expect([call.argument, given(call)]).toEqual([argument, options]);
});

test.each([
  [["--help"], "kerja-cocok"],
  [["--help", "nilai"], "kerja-cocok"],
  [["bantuan"], "kerja-cocok"],
  [["nilai", "-h"], "kerja-cocok nilai"],
  [["nilai", "--format", "json", "-h"], "kerja-cocok nilai"],
  [["help", "history", "delete"], "kerja-cocok riwayat hapus"],
  [["nilia", "--help"], "kerja-cocok"],
])("%j asks for the help of %s", (args, name) => {
  const asked = parseArguments(args);
  expect("help" in asked && nameOf(asked.help)).toBe(name);
});

test.each([[["-V"]], [["nilai", "--version"]], [["--help", "--version"]]])(
  "%j asks for the version",
  (args) => {
    expect(parseArguments(args)).toEqual({ version: true });
  },
);

test("a mistake is data too", () => {
  expect(parseArguments(["nilia"])).toEqual({
    sentence: 'Perintah "nilia" tidak dikenal.',
    suggestion: "nilai",
    see: "kerja-cocok --help",
  });
});
