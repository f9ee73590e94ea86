/** A text, or its bytes. */
interface Searchable<Unit> {
  readonly [index: number]: Unit;
  indexOf(unit: Unit, from: number): number;
}

/** Where the quote stands that closes a cell; −1 where none does. Two quotes in a row stand for one. */
export function closingQuote<Unit>(text: Searchable<Unit>, quote: Unit, from: number): number {
  let at = text.indexOf(quote, from);
  while (at >= 0 && text[at + 1] === quote) at = text.indexOf(quote, at + 2);
  return at;
}
