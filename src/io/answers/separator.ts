/** Excel's own first line, maybe quoted, or followed by the delimiters of an empty row. */
const NAMED = /^\s*"?\s*sep\s*= *"?(\\t|\t|[!#-/:-@[-`{-~])(?:[\s",;|]|\1)*$/i;

/** The delimiter that a line like `sep=;` names; null for any other line. */
export function namedDelimiter(line: string): string | null {
  const [, sign] = NAMED.exec(line) ?? [];
  return sign === undefined ? null : sign.replace("\\t", "\t");
}
