import { stripControls } from "../../../core/base/clean.ts";
import { codesIn, type FoundCode } from "../../../core/code/find.ts";
import type { CodeOwner } from "../../../text/code.ts";
import { NAMELESS } from "../block.ts";
import { beginsAsChat, type Message, messagesIn } from "./messages.ts";
import { isTooLong, ownerBehind, ownerIn } from "./owner.ts";

/** Whose a code is, as far as its place tells. */
export interface FoundOwner extends CodeOwner {
  /** Whether words beside the code were taken for no name, and nothing else is known to be one. */
  isUnread: boolean;
}

export const NO_OWNER: FoundOwner = { ...NAMELESS, isUnread: false };

/** Whose the first code in a cell is: what was sent with it tells, in a message of a chat its sender too. */
export function ownerInCell(cell: string): FoundOwner {
  const [code] = codesIn(cell);
  if (!code) return NO_OWNER;
  const messages = beginsAsChat(cell) ? messagesIn(cell) : [];
  const message = messages.findLast(({ from }) => from <= code.from) ?? {
    sender: null,
    from: 0,
    to: cell.length,
  };
  const words = cell.slice(message.from, message.to);
  return ownersOf(words, codesIn(words), message)[0] ?? NO_OWNER;
}

/**
 * Whose the codes of a message are. What stands before a code tells, and the fields behind it that are no other's: those in its
 * line, or all up to the next code where it is the last, or where the first has no name before it and the last has one behind.
 */
export function ownersOf(
  words: string,
  codes: readonly FoundCode[],
  { sender }: Pick<Message, "sender">,
): FoundOwner[] {
  const areBehind = standBehind(words, codes);
  let at = 0;
  return codes.map(({ from, to }, index) => {
    const before = words.slice(at, from);
    const own = ownerIn(before, sender !== null);
    const next = codes[index + 1]?.from;
    const lineEnd = words.indexOf("\n", to);
    const isInLine = !areBehind && next !== undefined;
    const end = isInLine && lineEnd >= 0 && lineEnd < next ? lineEnd : isInLine ? to : (next ?? words.length);
    const more = ownerBehind(words.slice(to, end));
    const isOwn = more !== null && (own.respondent === null || more.respondent === null);
    at = isOwn ? end : to;
    const respondent = own.respondent ?? (isOwn ? more.respondent : null);
    const behind = more === null && sender === null ? words.slice(to, next).split("\n", 1) : [];
    return {
      respondent: respondent ?? (sender === null ? null : stripControls(sender)),
      group: own.group ?? (isOwn ? more.group : null),
      isUnread: respondent === null && (isTooLong(before, sender !== null) || /\p{L}/u.test(behind[0] ?? "")),
    };
  });
}

/** Whether the fields of a message stand behind the codes that they are of. */
function standBehind(words: string, codes: readonly FoundCode[]): boolean {
  const first = ownerIn(words.slice(0, codes[0]?.from), false);
  const last = ownerBehind(words.slice(codes.at(-1)?.to));
  if (last === null || first.respondent !== null) return false;
  return last.respondent !== null || first.group === null;
}
