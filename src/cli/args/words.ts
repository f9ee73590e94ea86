import { flagsOf, OPTIONS } from "./options.ts";

/** The flags that a value follows: one that may do without is not followed by another flag. */
const [DUE, FREE] = [/</, /\[/].map((sign) =>
  Object.values(OPTIONS)
    .filter(({ flags }) => sign.test(flags))
    .flatMap(flagsOf),
);

/** The words among arguments that are neither flags nor their values. Behind `--` every word is one. */
export function plainWords(args: readonly string[]): string[] {
  const words: string[] = [];
  let before = "";
  for (const [index, arg] of args.entries()) {
    const isFlag = arg.startsWith("-") && arg !== "-";
    const isValue = DUE?.includes(before) || (FREE?.includes(before) && !isFlag);
    before = "";
    if (isValue) continue;
    if (arg === "--") return [...words, ...args.slice(index + 1)];
    if (isFlag) before = arg;
    else words.push(arg);
  }
  return words;
}
