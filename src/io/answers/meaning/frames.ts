import { simplified } from "../../../core/base/words.ts";
import { withoutEnd } from "./words.ts";

/** What stands in a heading beside its question. */
export interface Framed {
  /** The question alone. */
  question: string;
  /** What stood before it: the question of a grid, the groups of a path. */
  around: readonly string[];
}

const NUMBER = String.raw`\d{1,3}(?:[._]\d{1,2})?`;
const PART = String.raw`(?:bagian|section|part) ?(?:\d{1,2}|[a-z])?[,:.;)-]? `;
const CALLED = "no|nomor|pertanyaan|pernyataan|soal|butir|question|item|q|p|x|(?:[gr]\\d{1,3})?q";

/** Numbers before a question. A bare one needs a sign, and `3-6` and `2.5` are no numbers before `6` and `5`. */
const NUMBERINGS = [
  new RegExp(
    `^(?:${PART})?(?:${CALLED})\\.? ?[#([]?${NUMBER}[)\\]]?(?:\\[sq\\d+\\])?(?: ?[.):-] ?| )(?=\\S)`,
  ),
  new RegExp(`^(?:${PART})?(?:pertanyaan|pernyataan|soal|butir|question|item) ?[:-] ?(?=\\S)`),
  new RegExp(`^[#([]${NUMBER}[)\\]]?(?: ?[.:-])? ?(?=[^\\d ])`),
  new RegExp(`^${NUMBER} ?[.):-](?: (?=\\S)|(?=[^\\d ]))`),
  /^[a-z](?:\.?\d{1,3})?(?:[.):] | - )(?=\S)/,
];

/** What stands before an id where its answers were reckoned with: `6 -`, `1/`, `-`, `!`, and `r:` or `z:` as of a turned column. */
const RECKONINGS = [
  /^[-!] ?[([]?(?=\S)/,
  /^[([]{0,2}(?:\d{1,3}(?:[.,]\d{1,2})?[)\]]? ?[-/] ?|[a-z] - )[([]?(?=\S)/,
  /^[rz](?:[.):] ?| - )[([]?(?=\S)/,
];

const MUST =
  "(?:(?:tidak )?(?:wajib|harus)|required|mandatory|opsional|optional|pilih (?:salah )?satu|selected choice)";
const ASKED = `${MUST}(?: (?:di)?(?:isi|jawab))?`;
/** That a question must be answered, as forms say after it. */
const MARK = new RegExp(`(?:[([] ?${ASKED} ?[)\\]]|[-:*|] ?${ASKED})$`);

/** The looks of LimeSurvey and others that leave their tags in a heading. None of them strikes a text through. */
const TAGS = /<\/?(?:p|b|i|u|em|strong|span|div|br|font)(?:\s[^<>]*)?\/?>/gi;

/** A heading in small letters without tags and without the mark that it must be answered. */
export function bareHeading(heading: string): string {
  const simple = withoutEnd(simplified(heading.replace(TAGS, " ")), " *");
  return withoutEnd(simple.replace(MARK, ""), " *");
}

/** A question without a number before it; null where it has none. */
export function withoutNumber(question: string): string | null {
  const numbering = NUMBERINGS.find((one) => one.test(question));
  return numbering ? question.replace(numbering, "") : null;
}

/** A heading without what may have been reckoned with it, which before a text is a number or a bullet; null where it has none. */
export function withoutReckoning(question: string): string | null {
  const reckoning = RECKONINGS.find((one) => one.test(question));
  return reckoning ? question.replace(reckoning, "") : null;
}

/** Whether a heading begins with a letter that is one of a list, or says that the column is a question's, turned. */
export function isLettered(bare: string): boolean {
  return /^[rz](?:[.):] | - )\S/.test(bare);
}

/**
 * What a form frames as the question of a heading: the row of a grid, `Bagian [teks]`; the last part of a path,
 * `data/bagian/empati-5`; the question of a LimeSurvey code, `empati5[SQ001]`.
 */
export function framedIn(bare: string): Framed[] {
  const framed: Framed[] = [];
  const code = /^([^[\]]+)\[sq\d+\]$/.exec(bare)?.[1];
  if (code !== undefined) framed.push({ question: code, around: [] });
  const open = bare.endsWith("]") ? bare.lastIndexOf("[") : -1;
  if (open > 0) framed.push({ question: bare.slice(open + 1, -1), around: [bare.slice(0, open)] });
  const slash = bare.lastIndexOf("/");
  if (slash >= 0) framed.push({ question: bare.slice(slash + 1), around: bare.slice(0, slash).split("/") });
  return framed;
}

/** The row of a grid whose heading was cut off before its bracket was closed; null where it is none. */
export function openRow(bare: string): string | null {
  const open = bare.lastIndexOf("[");
  return open >= 0 && !bare.includes("]", open) ? bare.slice(open + 1) : null;
}

/** A heading without what tells it from an earlier column of its name: `.1`, ` (2)`, `_2`, `...5`; null where it has none. */
export function withoutRepeat(bare: string): string | null {
  return /^(.+?)(?:\.\d{1,2}| ?\(\d{1,2}\)|_\d{1,2}|\.\.\.\d{1,4})$/.exec(bare)?.[1] ?? null;
}

/** What forms and people put beside a question's answers: it has the question's words and is no answer. */
const COMPANIONS = new Set(
  "alasan balik bobot catatan click comment comments count durasi duration feedback first id klik komentar kunci lainnya last mean nilai other page point points poin r raw rerata rev reverse reversed score skor submit tanggal terbalik time timer timing umpan waktu z".split(
    " ",
  ),
);

/** Whether what stands around a question says that the column holds something else than answers to it. */
export function isCompanion(around: readonly string[]): boolean {
  return around.some((part) => {
    const words = part.split(/[^\p{L}\p{N}]/u).filter((word) => word !== "");
    return words.length <= 2 && words.some((word) => COMPANIONS.has(word));
  });
}
