/** A fenced block of the README: its language, the file name beside it, its text. */
export interface Fence {
  language: string;
  name: string | null;
  text: string;
}

/** The fenced blocks of a Markdown text, in order. */
export function fencesOf(markdown: string): Fence[] {
  const found = markdown.matchAll(/^```(\w+)(?: (\S+))?\n(.*?)^```$/gms);
  return [...found].map(([, language = "", name, text = ""]) => ({ language, name: name ?? null, text }));
}

/** The indented lines of a Markdown text: commands to type. */
export function typedCommands(markdown: string): string[] {
  const plain = markdown.replaceAll(/^```.*?^```$/gms, "");
  return [...plain.matchAll(/^ {4}(\S.*)$/gm)].map(([, line = ""]) => line);
}

/** A shell session: every command with the output that follows it. */
export function sessionOf(text: string): { command: string; output: string }[] {
  return text
    .split(/^\$ /m)
    .filter(Boolean)
    .map((part) => {
      const [command = "", ...output] = part.split("\n");
      return { command, output: output.join("\n") };
    });
}
