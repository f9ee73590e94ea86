import { EVERYDAY, PARTICLES } from "../cues/everyday.ts";

/** A word of a text: as written, and as cues know it. */
export interface Word {
  /** Without the punctuation around it. */
  text: string;
  /** Lower case, everyday spelling read as the standard one. */
  norm: string;
  /** Opening brackets and quotes before it. */
  before: string;
  /** Punctuation after it, a dash between words too. */
  after: string;
}

const OPENING = new Set(["(", "[", "“", "‘", '"', "'", "«", "*", "_", "`", "~", "¿"]);
const CLOSING = new Set([
  ...[")", "]", "”", "’", '"', "'", "»", "*", "_", "`", "~"],
  ...[".", ",", ";", ":", "!", "?", "…"],
]);
const DASH = /^[-–—=→>|•·]+$/;
/** `1)` counts the parts of a list within its sentence. */
const NUMBERED = /^\(?(?:\d{1,2}|[a-h])\)$/;
/** Marks of emphasis say nothing. */
const EMPHASIS = /[*_`~]/g;

/** The words of a text. A dash or a sign that stands alone becomes punctuation of the word before it. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const token of text.split(/\s+/)) {
    if (token === "") continue;
    const last = words.at(-1);
    if (DASH.test(token)) {
      if (last) last.after += /[=→>]/.test(token) ? "=" : "—";
      continue;
    }
    if (NUMBERED.test(token)) {
      if (last && last.after === "") last.after = ",";
      continue;
    }
    for (const part of apart(token)) addWord(words, part);
  }
  words.forEach((word, index) => {
    if (word.norm !== "harus" && word.norm !== "lalu") return;
    const next = words[index + 1]?.norm;
    // `wajib pajak` is somebody, and nothing that must be.
    if (word.norm === "harus" && next === "pajak") word.norm = "wajib";
    if (word.norm === "lalu" && next === "lintas") word.norm = "lalu-lintas";
  });
  return words;
}

/** `kerjanya,dia` and `toko/kedai` stay as they are but for commas that lack their space. */
function apart(token: string): string[] {
  const cut = token.indexOf(",");
  if (cut <= 0 || cut === token.length - 1 || !/^[^\d\s]+,[\p{L}]{2}/u.test(token)) return [token];
  return token.split(/(?<=,)(?=\p{L})/u);
}

function addWord(words: Word[], token: string): void {
  if (PLAIN.test(token) && !PARTICLES.has(token.toLowerCase())) {
    words.push({ text: token, norm: normOf(token), before: "", after: "" });
    return;
  }
  let start = 0;
  let end = token.length;
  while (start < end && (OPENING.has(token.charAt(start)) || CLOSING.has(token.charAt(start)))) start += 1;
  while (end > start && CLOSING.has(token.charAt(end - 1))) end -= 1;
  const before = plain(token.slice(0, start));
  const after = plain(token.slice(end));
  const text = token.slice(start, end);
  const last = words.at(-1);
  if (text === "") {
    if (last) last.after += before + after;
    return;
  }
  if (PARTICLES.has(text.toLowerCase())) {
    if (last && !/[.!?]/.test(last.after)) last.after += after;
    return;
  }
  if (before.startsWith(",") && last) last.after += ",";
  words.push({ text, norm: normOf(text), before: before.replace(/^,/, ""), after });
}

function plain(marks: string): string {
  return marks.length > 0 ? marks.replace(EMPHASIS, "") : marks;
}

const standard = new Map(Object.entries(EVERYDAY));

function normOf(text: string): string {
  const lower = text.toLowerCase();
  const bare = lower.endsWith("lah") ? lower.replace(/^(harus|bukan|tidak|jangan|perlu)lah$/, "$1") : lower;
  return standard.get(bare) ?? bare;
}

/** Letters alone, as most words are: nothing stands around them. */
const PLAIN = /^[a-zA-Z]+$/;

/** Words as they are written, without the punctuation at both ends. */
export function textOf(words: readonly Word[]): string {
  const last = words.length - 1;
  return words
    .map(
      ({ text, before, after }, index) =>
        (index === 0 ? "" : before) + text + (index === last ? "" : inner(after)),
    )
    .join(" ")
    .trim();
}

function inner(after: string): string {
  if (after === "" || after === ",") return after;
  return after.replace(/—/g, " –").replace(/=/g, "");
}

/** Whether a bracket begins with a word. */
export function opensBracket(word: Word): boolean {
  return /[([]/.test(word.before);
}

/** Whether a bracket ends with a word. */
export function closesBracket(word: Word): boolean {
  return /[)\]]/.test(word.after);
}
