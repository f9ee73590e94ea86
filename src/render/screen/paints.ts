import type { RenderOptions } from "../format.ts";
import { chalkOf } from "../terminal/chalk.ts";

/** How the parts of a single question are painted. */
export interface Paints {
  question: (text: string) => string;
  answer: (text: string) => string;
  quiet: (text: string) => string;
}

/** The colours of single questions, the same as the interview's. */
export function paintsOf(options: RenderOptions): Paints {
  const { bold, cyan, dim } = chalkOf(options);
  return { question: bold, answer: cyan, quiet: dim };
}
