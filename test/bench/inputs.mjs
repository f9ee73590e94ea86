// Inputs of any size, made up: as many people, questions, roles or kept interviews as told.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeXlsx } from "hucre/xlsx";
import { listItems } from "../../dist/index.js";
import { randomOf } from "./random.mjs";

const folder = join(import.meta.dirname, "../../dist/profiles");
const ROLE = JSON.parse(readFileSync(join(folder, "pendamping-kesejahteraan-masyarakat.json"), "utf8"));
const ITEMS = listItems(ROLE);
/** Different sets of answers: many enough that none is known beforehand. */
const SETS = 1000;

const random = randomOf(1);
const answered = Array.from({ length: SETS }, () =>
  ITEMS.map(({ options }) => options[random.below(options.length)].value),
);
const records = answered.map((values) =>
  JSON.stringify(Object.fromEntries(ITEMS.map(({ id }, index) => [id, values[index]]))),
);
const rows = answered.map((values) => values.join(","));
const HEADING = ["respondent", ...ITEMS.map(({ id }) => id)];

const lines = (count, lineOf) => Array.from({ length: count }, (_, number) => lineOf(number));
const record = (number) => `{"respondent":"P-${number}","answers":${records[number % SETS]}}`;

/** Everyone's answers as a JSON list. */
export const jsonList = (count) => `[\n${lines(count, record).join(",\n")}\n]`;

/** The same, in one line: places in it take looking for. */
export const jsonLine = (count) => `[${lines(count, record).join(",")}]`;

export const jsonLines = (count) => lines(count, record).join("\n");

/** A table; @param nameOf what the people are called */
export const table = (count, nameOf = (number) => `P-${number}`) =>
  [HEADING.join(","), ...lines(count, (number) => `${nameOf(number)},${rows[number % SETS]}`)].join("\n");

/** A table of people in classes of their own. */
export const classes = (count) =>
  [
    `respondent,group,${HEADING.slice(1).join(",")}`,
    ...lines(count, (number) => `P-${number},K-${number},${rows[number % SETS]}`),
  ].join("\n");

export async function workbook(count) {
  const cells = lines(count, (number) => [`P-${number}`, ...answered[number % SETS]]);
  return writeXlsx({ sheets: [{ name: "Jawaban", rows: [HEADING, ...cells] }] });
}

/** A table of that many columns that are no questions, beside those that are. */
export const wide = (count) => {
  const others = lines(count, (number) => `Kolom lain nomor ${number}`);
  return `${[...HEADING, ...others].join(",")}\nP-1,${rows[0]},${others.map((_, number) => number).join(",")}\n`;
};

/** The same of columns without a name, as a spreadsheet saves them. */
export const emptyColumns = (count) => {
  const commas = ",".repeat(count);
  return `${HEADING.join(",")}${commas}\nP-1,${rows[0]}${commas}\n`;
};

/** Answers that are none, in every record. @param between the records: where a line ends, their places are sooner found */
export const wrongList = (count, between = ",") => listOf(count, between, '{"empati-6":9,"empati-60":1}');
export const wrongTable = (count) =>
  `respondent,empati-6,empati-7\n${lines(count, (number) => `P-${number},9,bukan jawaban ${number}`).join("\n")}`;
/** A key twice in every record. */
export const repeatedKeys = (count, between = ",") => listOf(count, between, '{"empati-6":4,"empati-6":4}');
/** What does not belong between the records. */
export const noCommas = (count, between = " ") => listOf(count, between, '{"empati-6":4}');

function listOf(count, between, answers) {
  return `[${lines(count, (number) => `{"respondent":"P-${number}","answers":${answers}}`).join(between)}]`;
}

const WORDS =
  "ladang sungai kapal jembatan pasar hutan kebun sawah bukit pantai rumah sekolah taman jalan mesin kertas benang kayu batu kaca".split(
    " ",
  );
/** A question of words that hardly another has. */
const asked = (number) => {
  const at = (step) => WORDS[Math.floor(number / step) % WORDS.length];
  return `Kamu ${at(1)} ${at(20)} ${at(400)} ${number}.`;
};

/** A role of traits of so many ratings each. */
export function role(traits, ratings, { options = 5, id = "besar", of = id } = {}) {
  const set = lines(options, (option) => `    - Pilihan ${option}`);
  const scales = lines(traits, (trait) => {
    const items = lines(ratings, (item) => {
      const number = trait * ratings + item;
      return `      - {id: ${of}-${number}, text: ${asked(number)}${item % 2 === 1 ? ", reverse: true" : ""}}`;
    });
    return `  - id: ${of}-sifat-${trait}\n    name: Sifat ${trait}\n    responses: cocok\n    items:\n${items.join("\n")}`;
  });
  return `id: ${id}\nrole: Peran ${id}\nresponses:\n  cocok:\n${set.join("\n")}\ntraits:\n${scales.join("\n")}\n`;
}

/** A role with as many mistakes: of keys that there are not. */
export const wrongRole = (count) => role(1, count).replaceAll("text: Kamu", "tekst: Kamu");

/** Answers of people to every question of a made-up role. */
export const answersTo = (count, people, options = 5) => {
  const own = randomOf(3);
  const ids = lines(count, (number) => `besar-${number}`);
  const values = () => ids.map(() => own.below(options) + 1).join(",");
  return [`respondent,${ids.join(",")}`, ...lines(people, (number) => `P-${number},${values()}`)].join("\n");
};

const PARAGRAPH = `Penjaga perpustakaan keliling adalah orang yang membawa buku ke kampung yang jauh dari kota.
Tugasnya meliputi menata buku di mobil, membacakan cerita, dan mencatat pinjaman.
Ia harus sabar, teliti, dan suka anak-anak. Banyak orang mengira ia hanya meminjamkan buku.
Padahal, ia juga mengajak anak-anak senang membaca.
`;
/** A description of a job, of differing sentences. */
export const prose = (count) =>
  lines(count, (number) =>
    PARAGRAPH.replace(
      /buku|cerita|kampung/g,
      (word) => `${word} ${WORDS[number % 20]} ${WORDS[Math.floor(number / 20) % 20]}`,
    ),
  ).join("\n");

/** Keeps interviews in a folder. */
export function keepInterviews(state, count) {
  const kept = join(state, "kerja-cocok");
  mkdirSync(kept, { recursive: true });
  const answers = JSON.parse(records[0]);
  const itemFingerprints = Object.fromEntries(ITEMS.map(({ id }) => [id, "0123456789abcdef"]));
  for (let number = 0; number < count; number += 1) {
    const moment = new Date(Date.UTC(2026, 0, 1) + number * 60_000).toISOString();
    const saved = {
      version: 1,
      profile: ROLE.id,
      role: ROLE.role,
      file: null,
      fingerprint: ROLE.fingerprint,
      startedAt: moment,
      savedAt: moment,
      finished: true,
      seed: 1,
      order: "listed",
      answers,
      skipped: [],
      itemFingerprints,
    };
    writeFileSync(join(kept, `wawancara-${number}.json`), `${JSON.stringify(saved)}\n`, { mode: 0o600 });
  }
}
