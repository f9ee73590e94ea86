import { Chalk } from "chalk";
import type { RenderOptions } from "../format.ts";

/** How the parts of a single question are painted. */
export interface Paints {
  question: (text: string) => string;
  answer: (text: string) => string;
  quiet: (text: string) => string;
}

/** The colours of single questions, the same as the interview's. */
export function paintsOf({ colour = 0 }: RenderOptions): Paints {
  const { bold, cyan, dim } = new Chalk({ level: colour });
  return { question: bold, answer: cyan, quiet: dim };
}
