/** Signs that nobody sees, and those that only turn the direction of a text. */
const UNSEEN = /(?!\s)[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}]|\ufeff/gu;

/** Letters and digits in the width of Chinese ones, and letters that are drawn as one. */
const WIDE = /[\uff01-\uff5e\ufb00-\ufb06]/g;

/** Marks above and below letters. Those that strike a sign through are none: they turn its meaning. */
const ACCENTS = /[\u0300-\u0333\u0339-\u036f]/g;

const ACCENTED = /\p{L}[\u0300-\u0333\u0339-\u036f]+/gu;

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

/**
 * The words of somebody's or something's name. As `wordsOf`, but a dash at an edge is a sign that counts: `A-` is not `A`, nor is `-1`
 * `1`. Empty where it says nothing, as `-`.
 */
export function nameWords(name: string): string {
  const [said, words] = [simplified(name), wordsOf(name)];
  if (words === "") return "";
  return `${said.startsWith("-") ? "-" : ""}${words}${said.endsWith("-") ? "-" : ""}`;
}

/** The letters of a text that bear accents, with them: what `simplified` and all that is made by it leave out. */
export function accentsOf(text: string): string {
  const letters = visible(text).normalize("NFD").toLowerCase().match(ACCENTED);
  return letters?.join(" ") ?? "";
}
