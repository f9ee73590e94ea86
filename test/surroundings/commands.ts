import { PROGRAM } from "../../src/cli/args/commands.ts";
import type { CommandEntry } from "../../src/cli/args/entry.ts";
import type { FormatName } from "../../src/render/format.ts";
import { FIRST } from "../cli/helpers.ts";

/** A command line; `@name` stands for a file of the folder in which it is run. */
export type Line = readonly string[];

const CLASS = ["@kelas.csv", "--peserta", "kode"];

/** What each command is tried with, by its name. Those that ask questions say here, where nobody answers, what they need. */
const TRIED: Readonly<Record<string, readonly Line[]>> = {
  wawancara: [[], [FIRST, "--singkat"]],
  jelajah: [[]],
  nilai: [[], ["@a.json"], ["@a.json", "--lengkap", "--dibanding", "@dulu.json"], CLASS, ["@salah.ndjson"]],
  banding: [["@a.json"], CLASS, ["@a.json", "-p", `${FIRST},perawat`]],
  uji: [CLASS],
  kelas: [[...CLASS, "-o", "@hasil"], ["@tiada.csv"]],
  soal: [[], ["@taman.yaml"]],
  formulir: ["google", "ponsel", "kertas"].map((place) => ["--untuk", place, "-o", `@formulir-${place}`]),
  isi: [[]],
  peran: [[], ["--json"], ["--cari", "PETANI"], ["--sifat", "teliti", "--kondisi", "kantor"]],
  "peran lihat": [[], ["@taman.yaml"], ["tiada"]],
  "peran periksa": [["@taman.yaml"]],
  "peran buat": [["--dari", "@uraian.txt"], ["--dari", "@uraian.txt", "--json"], ["--petunjuk"]],
  riwayat: [[], ["--json"]],
  "riwayat lihat": [["1"]],
  "riwayat banding": [["1", "2"]],
  "riwayat hapus": [["1", "--ya"], ["--semua"]],
  skema: [[], ...["banding", "jawaban", "laporan", "profil", "rekap", "uji"].map((name) => [name])],
  pelengkap: [[], ["bash"], ["zsh"], ["fish"], ["powershell"]],
  bantuan: [[], ["nilai"], ["riwayat", "lihat"]],
};

/** Every command by its name, with its help and with what it is tried with, also in each format that it has. */
export const EVERY_COMMAND: readonly (readonly [string, readonly Line[]])[] = named(PROGRAM, []).map(
  ({ names, formats = [] }) => {
    const tried = TRIED[names.join(" ")] ?? [];
    const drawn = tried.flatMap((line) => [line, ...formats.map((format) => [...line, ...into(format)])]);
    return [names.join(" "), [["--help"], ...drawn].map((line) => [...names, ...line])];
  },
);

/** The commands that are in the table above. */
export const NAMES_TRIED = Object.keys(TRIED);

/** A workbook goes into a file alone. */
function into(format: FormatName): Line {
  return format === "xlsx" ? ["-o", "@hasil.xlsx"] : ["-f", format];
}

/** A command by all its words, with the formats of its result. */
type Named = { names: readonly string[] } & Pick<CommandEntry, "formats">;

function named({ inner = [] }: CommandEntry, above: readonly string[]): Named[] {
  return inner.flatMap((one) => {
    const names = [...above, one.names[0]];
    return [{ ...one, names }, ...named(one, names)];
  });
}
