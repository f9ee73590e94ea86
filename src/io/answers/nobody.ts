import { wordsOf } from "../../core/base/words.ts";

/** Begins like one of the words below: most cells need no closer look. */
const MAY_SUM =
  /^[^\p{L}\p{N}∑ΣƩ%]*(?:[∑ΣƩ%]|x\u0304|n\b|s\b|sd\b|ju|jm|to|su|gr|ni|sk|ha|th|ra|re|av|me|mo|si|st|de|va|pe|ma|mi|te|co|ba|sc|fr|valid n)/iu;

/** A sign of a sum, a share or a mean, whatever it is of; names in Greek begin with one of these too. */
const SIGN = /^[^\p{L}\p{N}]*(?:∑|%(?!\s*\p{N})|[ΣƩ](?!\p{Script=Greek})|x\u0304)/iu;

/** What a row of totals is called; more words may follow. */
const LONG =
  /^(?:(?:grand|sub|nilai|skor|jumlah|total|hasil|the) )*(?:jumlah|jml|total|subtotal|rata rata|rata2|rerata|rataan|average|mean|median|modus|simpangan baku|standar deviasi|standard deviation|std dev(?:iation|iasi)?|stdev|st dev|deviasi|varians?|variance|ragam|persentase|persen|frekuensi|frequency|valid n|maksimum|maksimal|maximum|minimum|minimal|tertinggi|terendah|skor)(?: (?:[\p{L}\p{N}]+|%)){0,4}$/u;

/** The same in words that also begin a name: nothing else may stand there. */
const SHORT = /^(?:sum|avg|mode|maks|max|min|count|counts|banyak|banyaknya|score|s d)$/;

/** The same in words that may be anybody's initials. */
const INITIALS = /^(?:n|sd)$/;

/** How sure a word is that its row sums others up. */
export type Label = "total" | "initials" | null;

/** What a cell says of its row. */
export function labelOf(cell: string): Label {
  if (!MAY_SUM.test(cell)) return null;
  if (SIGN.test(cell)) return "total";
  const words = plainWords(cell);
  if (INITIALS.test(words)) return "initials";
  return LONG.test(words) || SHORT.test(words) ? "total" : null;
}

const MOST_LABEL = 60;

/** The words of a label without signs between them: `="Total"` as a formula keeps a text, and `Mean ± SD`. */
function plainWords(cell: string): string {
  return wordsOf(cell.slice(0, MOST_LABEL))
    .replace(/ ?[^\p{L}\p{M}\p{N} %] ?/gu, " ")
    .trim();
}

/** Headings of columns in which initials may stand for a person, and never for an answer or a school. */
const NAMES = /^(?:$|(?:no|nomor|number|nama|name|kode|siswa|peserta|responden|nis|nisn)\b)/;

/** Where the label of a row may stand. */
export interface LabelPlaces {
  names: readonly string[];
  respondent: number;
  /** The columns that are no item's. */
  others: readonly number[];
}

/** The label of a row: the respondent's, or where that holds no word the first other cell that does. */
export function rowLabel(
  cells: readonly string[],
  { names, respondent, others }: LabelPlaces,
): string | null {
  const own = cells[respondent] ?? "";
  if (HAS_WORD.test(own)) return labelOf(own) === null ? null : own;
  for (const column of others) {
    const cell = cells[column] ?? "";
    if (cell === "" || !HAS_WORD.test(cell)) continue;
    const label = labelOf(cell);
    const isName = label !== "initials" || NAMES.test(wordsOf(names[column] ?? ""));
    return label !== null && isName ? cell : null;
  }
  return null;
}

const HAS_WORD = /[\p{L}∑%]/u;

/** Whether a label is the initials of the person who stands there: after M comes N, and after RA comes SD. */
export function areInitials(label: string, before: string | null): boolean {
  if (labelOf(label) !== "initials" || before === null || labelOf(before) !== null) return false;
  const above = plainWords(before);
  return plainWords(label).length === 1 ? above === "m" : /^\p{L}{2}$/u.test(above);
}

/** Whether a row repeats the heading: at least half of what is filled, and more than one cell where there are more. */
export function repeatsHeading(cells: readonly string[], names: readonly string[]): boolean {
  const filled = cells.flatMap((cell, column) => (cell.trim() === "" ? [] : [column]));
  const same = filled.filter((column) => plain(cells[column]) === plain(names[column]));
  return same.length > 0 && 2 * same.length >= filled.length;
}

function plain(text: string | undefined): string | undefined {
  return text?.trim().toLowerCase();
}
