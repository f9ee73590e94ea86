/** A message of a chat, or a paragraph of another text. */
export interface Message {
  /** Who sent it; null where the text does not say. */
  sender: string | null;
  /** Where its words begin, and where they end. */
  from: number;
  to: number;
}

const INVISIBLE = String.raw`[\u200e\u200f\u202a-\u202e\ufeff]*`;
/** The halves and parts of a day, in the languages that phones here are set to. Any other word may be a name. */
const HALF = String.raw`(?:[ap]\.?\s?m\.?|pt?g|pagi|siang|sore|petang|malam|isuk|wengi|[صم]|午前|午後|上午|下午|오전|오후)`;
const TIME = String.raw`(?:${HALF}\s?)?\p{Nd}{1,2}[.:]\p{Nd}{2}(?:[.:]\p{Nd}{2})?(?:\s?${HALF})?`;
const DAY = String.raw`\p{Nd}{1,4}\u200f?[./-]\p{Nd}{1,2}(?:\u200f?[./-]\p{Nd}{1,4})?[,،]?`;

/** What a chat puts before a message: `[26/11/26 10.12] `, `[10.12, 26/11/2026] `, `26/11/26 10.12 - `. */
const STAMP = new RegExp(
  String.raw`${INVISIBLE}(?:\[(?:${DAY}\s${TIME}|${TIME}[,،]?\s${DAY})\]\s?|${DAY}\s(?:pukul\s)?${TIME}\s[-–]\s)${INVISIBLE}`,
  "iuy",
);

/** The sender of a message, up to the first colon; a message of the chat itself has none. */
const SENDER = /([^\n]{1,80}?):(?:[ \t]|(?=\r?\n|$))/uy;

/** Whether a text begins as a chat that was exported or copied. */
export function beginsAsChat(text: string): boolean {
  return stampEnd(text, text.length - text.trimStart().length) !== null;
}

/** Parts a text into messages where it is of a chat, else into paragraphs. */
export function messagesIn(text: string): Message[] {
  const messages: Message[] = [];
  let open: Message | null = null;
  for (let from = 0; from < text.length; ) {
    const end = lineEnd(text, from);
    const begun = beginning(text, from);
    const isEmpty = text.slice(from, end).trim() === "";
    // An empty line ends a paragraph, and is a part of a message.
    if (begun || !open || (isEmpty && open.sender === null)) {
      if (open) messages.push(open);
      open = begun ? { ...begun, to: end } : { sender: null, from, to: end };
    } else open.to = end;
    from = end;
  }
  return open ? [...messages, open] : messages;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end + 1;
}

/** What a spreadsheet puts before a message in a cell: the cells beside it, and a quote. */
const CELL = /\t*"?/y;

/** What begins a message here; one that was passed on as text has a stamp within, and the inner sender is meant. */
function beginning(text: string, from: number): Pick<Message, "sender" | "from"> | null {
  let begun: Pick<Message, "sender" | "from"> | null = null;
  CELL.lastIndex = from;
  CELL.test(text);
  for (let at = stampEnd(text, CELL.lastIndex); at !== null; at = stampEnd(text, at)) {
    SENDER.lastIndex = at;
    const [whole = "", name = null] = SENDER.exec(text) ?? [];
    begun = { sender: name?.replace(/^~\s*/, "").trim() || null, from: at + whole.length };
    at += whole.length;
  }
  return begun;
}

function stampEnd(text: string, from: number): number | null {
  STAMP.lastIndex = from;
  return STAMP.test(text) ? STAMP.lastIndex : null;
}
