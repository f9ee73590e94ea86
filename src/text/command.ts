/** Where a command begins in a sentence: in front, in quotation marks, or behind a colon. Elsewhere the name is the program's. */
const BEGINNING = /(?<=^|"|:\s+)kerja-cocok(?= \S|"|$)/gm;

/**
 * A sentence with the commands in it as they can be typed here.
 * @param invocation what a person types to start the program, in the place of its name
 */
export function asTyped(sentence: string, invocation: string): string {
  return sentence.replaceAll(BEGINNING, () => invocation);
}
