import { expect, test } from "vitest";
import { nameOf } from "../../../src/cli/args/commands.ts";
import type { Mistake } from "../../../src/cli/args/mistakes.ts";
import { longFlag, OPTIONS, type OptionEntry } from "../../../src/cli/args/options.ts";
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
  [["nilai", "-p", "x", "--utas", "2"], [], { role: "x", workers: "2" }],
  [["--no-color", "nilai"], [], { color: false }],
  [["nilai", "--no-color"], [], { color: false }],
  [["score", "--gabung", "--rekap", "r.md"], [], { merges: true, summary: "r.md" }],
  [["wawancara"], undefined, {}],
  [["interview", "x", "--singkat", "--linear"], "x", { short: true, linear: true }],
  [["peran"], undefined, {}],
  [["roles", "show"], undefined, {}],
  [["riwayat", "hapus", "a", "b", "--semua"], ["a", "b"], { all: true }],
  [["riwayat", "lihat", "a", "--lengkap"], "a", { full: true }],
  [["riwayat", "hapus", "a", "--ya"], ["a"], { yes: true }],
  [["wawancara", "--lanjut"], undefined, { resume: true }],
  [["wawancara", "--lanjut", "a"], undefined, { resume: "a" }],
  [["wawancara", "--resume=a", "x"], "x", { resume: "a" }],
  [["wawancara", "--lanjut", "--linear"], undefined, { resume: true, linear: true }],
  [["wawancara", "x", "--lanjut"], "x", { resume: true }],
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

test.each(
  Object.values(OPTIONS).flatMap((entry) => {
    const { flags, alias }: OptionEntry = entry;
    return alias === undefined || alias === "-v" ? [] : [[alias, flags] as const];
  }),
)("%s is another flag for %s", (alias, flags) => {
  const value = flags.includes("<") ? ["x"] : [];
  const commands = [
    ["wawancara"],
    ["nilai"],
    ["banding"],
    ["riwayat", "hapus"],
    ["soal"],
    ["formulir"],
    ["isi"],
    ["kelas", "x"],
    ["peran"],
    ["peran", "buat"],
    ["peran", "periksa", "x"],
  ];
  const same = commands.flatMap((command) => {
    const [own, other] = [longFlag(flags), alias].map((flag) => parseArguments([...command, flag, ...value]));
    return own && "load" in own ? [[own, other]] : [];
  });
  expect(same.length).toBeGreaterThan(0);
  for (const [own, other] of same) expect(other).toEqual(own);
});

test.each([[["-V"]], [["-v"]], [["nilai", "--version"]], [["--help", "--version"]]])(
  "%j asks for the version",
  (args) => {
    expect(parseArguments(args)).toEqual({ version: true });
  },
);

test.each<[string[], string, Mistake[]]>([
  [["nilia"], "kerja-cocok", [{ code: "unknown-command", word: "nilia" }]],
  [["peran", "periksa"], "kerja-cocok peran periksa", [{ code: "missing-argument" }]],
  [["soal", "a", "b", "c"], "kerja-cocok soal", [{ code: "excess", words: ["b", "c"] }]],
  [
    ["nilai", "-x", "a.json", "--foo=1", "-x", "--json", "--", "-y"],
    "kerja-cocok nilai",
    [
      { code: "unknown-option", word: "-x" },
      { code: "unknown-option", word: "--foo=1" },
    ],
  ],
  [
    ["nilai", "-o", "", "-f", "csv", "--format", "json", "--foo"],
    "kerja-cocok nilai",
    [
      { code: "missing-value", flag: "--keluaran" },
      { code: "two-values", flag: "--format", values: ["csv", "json"] },
      { code: "unknown-option", word: "--foo" },
    ],
  ],
  [
    ["riwayat", "lihat", "--keluaran", "a", "--output", "b"],
    "kerja-cocok riwayat lihat",
    [{ code: "two-values", flag: "--output", values: ["a", "b"] }, { code: "missing-argument" }],
  ],
  [["nilai", "-valueOf"], "kerja-cocok nilai", [{ code: "unknown-option", word: "-valueOf" }]],
  [["-Vx"], "kerja-cocok", [{ code: "unknown-option", word: "-Vx" }]],
  [["nilai", "--rekap"], "kerja-cocok nilai", [{ code: "missing-value", flag: "--rekap" }]],
  [
    ["nilai", "--output", "--json"],
    "kerja-cocok nilai",
    [{ code: "flag-as-value", flag: "--output", value: "--json" }],
  ],
  [
    ["nilai", "-o", "-p", "x"],
    "kerja-cocok nilai",
    [{ code: "flag-as-value", flag: "--keluaran", value: "-p" }],
  ],
  // What follows from a dash of another kind is not told beside it.
  [["nilai", "-format", "json"], "kerja-cocok nilai", [{ code: "unknown-option", word: "-format" }]],
  [["nilai", "—json"], "kerja-cocok nilai", [{ code: "unknown-option", word: "—json" }]],
  [["nilai", "–keluaran=a"], "kerja-cocok nilai", [{ code: "unknown-option", word: "–keluaran=a" }]],
  [["wawancara", "--lanjut="], "kerja-cocok wawancara", [{ code: "missing-value", flag: "--lanjut" }]],
])("%j is wrong at %s", (args, name, mistakes) => {
  const asked = parseArguments(args);
  if (!("mistakes" in asked)) throw new Error(`no mistake: ${args.join(" ")}`);
  expect([nameOf(asked.path), asked.mistakes]).toEqual([name, mistakes]);
});

test.each<[string[], unknown, Record<string, unknown>]>([
  [["nilai", "-f", "csv", "--format", "csv"], [], { format: "csv" }],
  [["nilai", "--keluaran", "a", "--output=a"], [], { output: "a" }],
  [["wawancara", "--lanjut=a", "--resume"], undefined, { resume: "a" }],
  [["nilai", "--json", "--json"], [], { json: true }],
  [["nilai", "--keluaran=--json"], [], { output: "--json" }],
  [["nilai", "-o", "-"], [], { output: "-" }],
  [["nilai", "--utas", "-1"], [], { workers: "-1" }],
  [["nilai", "--", "—json", "--", "-format"], ["—json", "--", "-format"], {}],
  [["nilai", "—x"], ["—x"], {}],
])("%j is no mistake", (args, argument, options) => {
  const call = callOf(args);
  expect([call.argument, given(call)]).toEqual([argument, options]);
});
