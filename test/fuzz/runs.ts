import fc from "fast-check";
import type { Case, Shape } from "./case.ts";
import {
  answers,
  descriptions,
  jsonOf,
  kept,
  keptTrees,
  oneAnswers,
  profiles,
  stacks,
  tables,
  texts,
  typing,
  workbooks,
} from "./inputs.ts";
import { spoilt } from "./mutate.ts";
import { ANSWER_TREES, ANSWERS, CODE_TEXTS, ROLE, TABLES } from "./seeds.ts";
import { spoiltJson, type Tree } from "./trees.ts";

// The runs of each command, by what of them is spoilt.

const role = Buffer.from(ROLE);
const OF_ROLE = ["-p", "@taman.yaml"];

const REPORTS = ["json", "ndjson", "csv", "teks", "markdown", "html", "kode"] as const satisfies Shape[];

/** Part of the time an option more. */
function maybe(...words: readonly string[]): fc.Arbitrary<readonly string[]> {
  return fc.oneof({ arbitrary: fc.constant([]), weight: 3 }, { arbitrary: fc.constant(words), weight: 1 });
}

const formats = <const Name extends Shape>(names: readonly Name[]) => fc.constantFrom(...names);

const PLACES = ["stdout", "stdout", "stdin", "file", "workbook", "folder", "summary"] as const;

/** Scores one input, in any format, to stdout or a file. */
function scored(
  inputs: fc.Arbitrary<Buffer>,
  name: string,
  options: fc.Arbitrary<readonly string[]> = fc.constant([]),
): fc.Arbitrary<Case> {
  return fc
    .tuple(
      inputs,
      formats(REPORTS),
      fc.constantFrom(...PLACES),
      options,
      maybe("--jelaskan"),
      maybe("--lengkap"),
    )
    .map(([bytes, format, place, more, explains, full]): Case => {
      const base = ["nilai", ...OF_ROLE, ...more];
      if (place === "stdin") {
        return { argv: [...base, "-f", format], files: { "taman.yaml": role }, stdin: bytes, stdout: format };
      }
      const files = { [name]: bytes, "taman.yaml": role };
      const input = [...base, `@${name}`];
      if (place === "stdout") {
        return { argv: [...input, "-f", format, ...explains, ...full], files, stdout: format };
      }
      return { files, ...toFile(input, format, place) };
    });
}

/** Where a result goes to a file. */
function toFile(
  input: readonly string[],
  format: Shape,
  place: Exclude<(typeof PLACES)[number], "stdout" | "stdin">,
): Pick<Case, "argv" | "stdout" | "outputs"> {
  switch (place) {
    case "file":
      return { argv: [...input, "-f", format, "-o", "@hasil"], stdout: "teks", outputs: ["hasil"] };
    case "workbook":
      return { argv: [...input, "-o", "@hasil.xlsx"], stdout: "teks", outputs: ["hasil.xlsx"] };
    case "folder":
      return { argv: [...input, "-o", "@hasil/"], stdout: "teks", outputs: ["hasil"] };
    case "summary":
      return {
        argv: [...input, "-f", format, "--rekap", "@rekap.html"],
        stdout: format,
        outputs: ["rekap.html"],
      };
  }
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
const compared = fc.tuple(oneAnswers, oneAnswers, formats(["json", "teks", "markdown", "html"])).map(
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
      // `kelas` names its folder itself, after one file or for several.
      mayWrite: ["hasil.html", "hasil", "hasil a", "hasil kelas"],
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
