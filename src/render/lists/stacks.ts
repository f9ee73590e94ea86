import { oneLine } from "../../core/base/clean.ts";
import { history } from "../../text/history.ts";
import { stackWords } from "../../text/keying.ts";
import type { RenderOptions } from "../format.ts";
import { chalkOf } from "../terminal/chalk.ts";
import { hangLines, wrapCommand } from "../terminal/wrap.ts";

/** A kept stack as the list shows it. */
interface ListedStack {
  name: string;
  /** The name as a shell takes it whole. */
  typed: string;
  role: string;
  pupils: number;
  /** By the clock on the wall. */
  savedAt: string;
}

/** Lists kept stacks below the interviews: name, role, how many pupils, when. Nothing where there is none. */
export function renderStacks(
  stacks: readonly ListedStack[],
  { width = 80, colour = 0 }: RenderOptions,
  invocation: string,
): string {
  const [first] = stacks;
  if (!first) return "";
  const chalk = chalkOf({ colour });
  const blocks = stacks.map(({ name, role, pupils, savedAt }) => [
    ...hangLines("• ", oneLine(name), width, chalk.bold),
    ...hangLines("  ", oneLine(role), width),
    ...hangLines("  ", `${stackWords.pupils(pupils)} · ${savedAt}`, width),
  ]);
  const hints = [
    [history.continueStack, `${invocation} isi --lanjut ${first.typed}`],
    [history.delete, `${invocation} riwayat hapus ${first.typed}`],
  ].flatMap(([what, command = ""]) => wrapCommand(`${what} ${command}`, command, width));
  const all = [hangLines("", history.stacks, width, chalk.bold), ...blocks, hints];
  return `\n${all.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
