/** A key of a profile at the margin: whoever wrote one means to write YAML, however it went wrong. */
const KEY_OF_PROFILE =
  /^["']?(?:id|role|summary|codes|responses|interest|duties|traits|antiTraits|misconceptions|expectations|comparison|conditions|paths|sources)["']?\s*:/im;

/** What begins a line of YAML or JSON: a bracket, a comment, or a key in small letters, in a list or not. */
const OF_YAML = /^(?:[{}[\]#]|(?:-\s+)?["']?[a-z][\w-]*["']?\s*:(?:\s|$)|---|%)/;

/** So many words make a sentence. */
const FEWEST_WORDS = 3;

/** Whether a text that is no profile is written in sentences, as a description of a profession is: most of its lines. */
export function looksLikeProse(text: string): boolean {
  if (KEY_OF_PROFILE.test(text)) return false;
  const lines = text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const sentences = lines.filter((line) => !OF_YAML.test(line) && wordsIn(line) >= FEWEST_WORDS);
  return sentences.length * 2 > lines.length;
}

function wordsIn(line: string): number {
  return line.match(/\p{L}{2,}/gu)?.length ?? 0;
}
