/** A cell that says an option twice: by what stands for it, and in its own words. */
export interface Label {
  name: string;
  text: string;
}

/**
 * The ways in which a name and a text stand together in small letters. Of `2-3x` and `2 - 3x` nobody knows whether it is a
 * range: after a dash or a space alone the text must begin with a letter.
 */
const FORMS = [
  /^(?<name>[^=:]+?) ?[=:] (?<text>.+)$/,
  /^(?<name>[^=:]+?) ?[=:](?<text>[^\d=<>~].*)$/,
  /^[([](?<name>[^()[\]]{1,20})[)\]] ?[=:.-]? ?(?<text>.+)$/,
  /^(?<name>[a-z\d, -]+?)(?: ?[)\]] ?|\. )(?<text>.+)$/,
  /^(?<name>\d+)(?:\.| ?- ?| )(?<text>\p{L}.*)$/u,
  /^(?<name>\d+(?:[.,]0+)?) ?[([](?<text>.+)[)\]]$/,
  /^(?<text>.+)[([](?<name>[^()[\]]{1,20})[)\]]$/,
  /^(?<text>.+) = (?<name>\d{1,2})$/,
];

/** What a cell in small letters may be as a label. */
export function labelsIn(cell: string): Label[] {
  return FORMS.flatMap((form) => {
    const { name, text } = form.exec(cell)?.groups ?? {};
    return name === undefined || text === undefined ? [] : [{ name: name.trim(), text: text.trim() }];
  });
}
