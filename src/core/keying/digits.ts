import type { Item } from "../profile/items.ts";
import type { Choice, Stop } from "./keying.ts";

const ONE_DIGIT = 9;

/** How many digits an answer to an item takes: with ten options or more each takes two, since `1` may begin `10`. */
export function digitsOf({ options }: Pick<Item, "options">): 1 | 2 {
  return options.length > ONE_DIGIT ? 2 : 1;
}

/** What a sign says where an answer is due: the answer, the first half of it, or why it is none. */
export function readSign(
  item: Pick<Item, "options">,
  half: number | null,
  sign: string,
): { choice: Choice } | { half: number } | { wrong: Stop["kind"] } {
  if (!/^\d$/.test(sign)) return { wrong: "no-option" };
  const digit = Number(sign);
  const most = item.options.length;
  if (digitsOf(item) === 2 && half === null) {
    return digit * 10 <= most ? { half: digit } : { wrong: "two-digits" };
  }
  const choice = (half ?? 0) * 10 + digit;
  return choice <= most ? { choice } : { wrong: "no-option" };
}
