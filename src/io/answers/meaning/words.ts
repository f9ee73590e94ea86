/** Signs that nobody sees, and those that only turn the direction of a text. */
const UNSEEN = /(?!\s)[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}]|\ufeff/gu;

/** Letters and digits in the width of Chinese ones, and letters that are drawn as one. */
const WIDE = /[\uff01-\uff5e\ufb00-\ufb06]/g;

/** Marks above and below letters. Those that strike a sign through are none: they turn its meaning. */
const ACCENTS = /[\u0300-\u0333\u0339-\u036f]/g;

/** What a typographer sets, and what a keyboard has for it. */
const TYPESET: readonly (readonly [RegExp, string])[] = [
  [/[\u2018-\u201b\u02b9\u02bc\u00b4`\u2032]/g, "'"],
  [/[\u201c-\u201f\u00ab\u00bb\u2033]/g, '"'],
  [/[\u2010-\u2015\u2212\u2043\ufe63]/g, "-"],
  [/\u2026/g, "..."],
  [/\u2264/g, "<="],
  [/\u2265/g, ">="],
  [/\u00d7/g, "x"],
];

/** A text without unseen signs, its letters and digits of the usual width. */
export function visible(text: string): string {
  return text.replace(UNSEEN, "").replace(WIDE, (sign) => sign.normalize("NFKC"));
}

/** A text in small letters without accents, unseen signs and a typographer's art, with one space where there are some. */
export function simplified(text: string): string {
  const bare = visible(text).normalize("NFD").replace(ACCENTS, "").normalize("NFC").toLowerCase();
  const typed = TYPESET.reduce((typing, [typeset, plain]) => typing.replace(typeset, plain), bare);
  return typed.replace(/\s+/g, " ").trim();
}

/**
 * A text as its words alone, so that case, spaces, punctuation and accents do not tell two apart. A sign that says something, such
 * as `<`, `≠` or `↔`, is a word of its own.
 */
export function wordsOf(text: string): string {
  return simplified(text)
    .replace(/[^\p{L}\p{M}\p{N}\p{S}%]+/gu, " ")
    .replace(/([\p{S}%])/gu, " $1 ")
    .replace(/ +/g, " ")
    .trim();
}

/** A text without these signs at its end. A pattern would look for the end from each of them. */
export function withoutEnd(text: string, signs: string): string {
  let end = text.length;
  while (end > 0 && signs.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** Words without the spaces between them: `Response ID`, `ResponseId` and `response_id` are one. */
export function squeezed(text: string): string {
  return wordsOf(text).replaceAll(" ", "");
}

/** Without what keeps a text as it is in a spreadsheet: the formula `="0051"`, or one quote before it. */
export function withoutFormula(text: string): string {
  return /^="(.*)"$/s.exec(text)?.[1] ?? text.replace(/^'(?=[^']+$)/, "");
}
