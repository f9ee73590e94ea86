import { oneLine } from "../../../core/base/clean.ts";
import { ASKED_BESIDE, type CodeOwner, WITH_CLASS, WITH_CLASS_CELL } from "../../../text/code.ts";
import { MOST_NAME_LETTERS } from "../block.ts";
import { idOf } from "../meaning/ids.ts";
import { cellsIn, ownerInQuotes, partsAtEnd } from "./line-cells.ts";
import { isSpeech, leadsIn, withoutSpeech, withoutSpeechBehind } from "./speech.ts";

const ASKED = String.raw`(${ASKED_BESIDE})[ \t*_]*[:=]`;
const BEGINNING = String.raw`(?:^|[\n,;])[ \t>*_•|-]*(?:\d{1,2}[.)][ \t]*)?`;

/** `Nama: Budi` or `*Nama:* Budi`, a line each, in a list, or between commas. */
const FIELD = new RegExp(String.raw`${BEGINNING}${ASKED}[*_]*[ \t]*[*"“]*([^\n,;]*)`, "giu");

/** What stands right before the code itself. */
const CODE_WORD = /\s*\b(?:kode|code)\s*:?\s*$/i;

/** What parts two of them that stand in one line: `Nama: Budi Kelas: XI-2`. */
const BETWEEN = new RegExp(
  String.raw`(?<![ \t|])[ \t|]+(?=[*_]*${ASKED})(?<=${BEGINNING}${ASKED}[^\n,;]*)`,
  "giu",
);

/** A question of a form that nobody answered is no name. */
const KEY_ALONE = new RegExp(`^(?:${ASKED_BESIDE})$`, "iu");

/** What begins a line of a list, and what a chat puts around words to make them bold. */
const LIST_MARK = /^(?:[\s>*~`"'•·–,-]+|\d{1,3}[.)]\s+)+/u;
const MARKS_BEHIND = /[\s*~`"'“”,;|–-]+$/u;

/** A longer text before a code is no name. */
const MOST_NAME = 100;
const MOST_LOOSE_NAME = 40;
/** In quotes a name may be as long as any. */
const MOST_QUOTED = 2 * MOST_NAME_LETTERS + 100;

/**
 * Who the text before a code says that it is of: fields in their own lines, or the line of the code itself, as `shareLine` writes it.
 * @param hasSender whether somebody else is known to have sent it: then only a name that is set apart is one
 */
export function ownerIn(before: string, hasSender: boolean): CodeOwner {
  const quoted = ownerInQuotes(before.slice(-MOST_QUOTED).split("\n").at(-1)?.replace(LIST_MARK, "") ?? "");
  if (quoted) return quoted;
  const fields = fieldsIn(before);
  if (fields && fields.respondent !== null) return fields;
  const line = labelIn(before);
  const label = fields ? line.replace(CODE_WORD, "") : line;
  const cells = fields ? null : cellsIn(label);
  if (cells) return ownerOfCells(cells);
  const own = ownerOfLine(oneLine(label.replaceAll("\t", " ; ")), hasSender);
  if (fields === null || own.group !== null) return own;
  return holdsField(line) ? fields : { ...own, group: fields.group };
}

/** Whether the line before a code holds more than a name has: what it says is nobody's name. */
export function isTooLong(before: string, hasSender: boolean): boolean {
  const label = oneLine(labelIn(before)).trim();
  const most = /[:=]$/.test(label) ? MOST_NAME : hasSender ? MOST_LINE : MOST_LOOSE_NAME;
  const name = partsAtEnd(label.replace(/\s*[:=]$/, ""))?.name ?? label;
  return name.length > most && !leadsIn(name);
}

/** Who the text behind a code says that it is of: fields alone, since other words there are of anything. */
export function ownerBehind(behind: string): CodeOwner | null {
  return fieldsIn(behind.slice(0, MOST_LINE));
}

/** The line of the code, or where nothing stands in it before the code the one above that ends with a colon. */
function labelIn(before: string): string {
  const [line = "", above = ""] = before.slice(-MOST_LINE).split("\n").reverse();
  return line.trim() === "" && /:\s*$/.test(above) ? above : line;
}

/** Whether a line holds such a field. */
export function holdsField(line: string): boolean {
  return line.length < MOST_LINE && fieldsIn(line) !== null;
}

const MOST_LINE = 300;

function fieldsIn(before: string): CodeOwner | null {
  const owner: CodeOwner = { respondent: null, group: null };
  const near = before.slice(-MOST_LINE).replace(BETWEEN, "\n");
  let inName: string | null = null;
  for (const [, key = "", value = ""] of near.matchAll(FIELD)) {
    const said = oneLine(value.replace(CODE_WORD, "")).replace(MARKS_BEHIND, "");
    if (/kelas|rombel|kelompok/i.test(key)) {
      owner.group ??= idOf(said.replace(/\.$/, ""));
      continue;
    }
    const { name, group } = withoutClass(said);
    owner.respondent ??= idOf(withoutStop(name));
    inName ??= group;
  }
  // Without a name beside it, it may be of everybody below.
  if (owner.respondent !== null) owner.group ??= inName ?? classIn(near);
  return owner.respondent === null && owner.group === null ? null : owner;
}

/** The class that words say in a line of their own or between commas. */
export function classIn(near: string): string | null {
  if (near.length > MOST_LINE) return null;
  for (const part of near.split(/[\n,;]/)) {
    const said = part.replace(LIST_MARK, "").replace(CODE_WORD, "").replace(MARKS_BEHIND, "");
    const { name, group } = withoutClass(said);
    if (name === "" && group !== null) return group;
  }
  return null;
}

/** A name, and the class that words behind it say. */
function withoutClass(said: string): { name: string; group: string | null } {
  const [, before, group] = WITH_CLASS.exec(said) ?? [];
  if (before === undefined || group === undefined) return { name: said, group: null };
  return { name: withoutStop(before.replace(/[\s,;|–-]+$/u, "")), group };
}

/** Without the stop of a sentence: initials and titles keep theirs. */
function withoutStop(name: string): string {
  return name.replace(/(?<=(?:^|\s)\p{L}{3,})\.$/u, "");
}

function ownerOfLine(line: string, hasSender: boolean): CodeOwner {
  const label = line.replace(LIST_MARK, "").replace(MARKS_BEHIND, "");
  const isApart = /[:=]$/.test(label);
  const bare = isApart ? label.slice(0, -1).replace(MARKS_BEHIND, "") : label;
  const said = withoutSpeechBehind(bare);
  const { name: whole, group: set } = parted(said, hasSender);
  const { name, group } = whole === said ? withoutClass(said) : { name: whole, group: set };
  const most = isApart || said !== bare || set !== null ? MOST_NAME : hasSender ? 0 : MOST_LOOSE_NAME;
  const isName = name.length <= most && !leadsIn(name) && !KEY_ALONE.test(name);
  return { respondent: isName ? idOf(withoutSpeech(name)) : null, group };
}

/** A number in a list, or the time of a message: no name where a name without a digit follows. */
const COUNT = /^[\d.:]{1,5}$/;

/** The class in brackets at the end, behind a comma where it looks like one, or what a tab or a semicolon divides. */
function parted(label: string, hasSender: boolean): { name: string; group: string | null } {
  const ends = partsAtEnd(label);
  // What a chat puts around words to make them bold may stand around the name alone.
  if (ends) return { name: ends.name.replace(MARKS_BEHIND, ""), group: idOf(ends.group) };
  const [, named = "", ofClass] = WITH_CLASS_CELL.exec(label) ?? [];
  if (ofClass !== undefined && !(hasSender && isSpeech(withoutSpeech(named)))) {
    return { name: withoutCount(named.split(/\s*,\s*/)).join(", "), group: ofClass };
  }
  const fields = label.split(/\s*;\s*/);
  const isCounted = COUNT.test(fields[0] ?? "");
  const [name = "", group, ...more] = isCounted && fields.length > 2 ? fields.slice(1) : fields;
  const isWhole =
    group === undefined || more.length > 0 || (name === fields[0] && isCounted && !/\d/.test(group));
  return isWhole ? { name: label, group: null } : { name, group: idOf(group) };
}

/** Cells without the number of their row. */
function withoutCount(cells: readonly string[]): readonly string[] {
  return cells.length > 1 && COUNT.test(cells[0] ?? "") ? cells.slice(1) : cells;
}

/** Who the cells before a code say that it is of: name and class; nobody knows what more of them are. */
function ownerOfCells(cells: readonly string[]): CodeOwner {
  const own = cells.length > 2 ? withoutCount(cells) : cells;
  if (own.length > 2) return { respondent: idOf(own.join(", ")), group: null };
  return { respondent: idOf(own[0]), group: idOf(own[1]) };
}
