import { oneLine } from "../../../core/base/clean.ts";
import { wordsOf } from "../../../core/base/words.ts";
import { type CodeOwner, WITH_CLASS } from "../../../text/code.ts";
import { idOf } from "../meaning/ids.ts";

/** What a form asks for beside the code. */
const KEY =
  "nama|nama lengkap|nama siswa|inisial|kode siswa|kode atau inisial|peserta|no\\.? absen|absen|nis|kelas|rombel|kelompok";

const ASKED = String.raw`(${KEY})[ \t*_]*[:=]`;
const BEGINNING = String.raw`(?:^|[\n,;])[ \t>*_•-]*(?:\d{1,2}[.)][ \t]*)?`;

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
const KEY_ALONE = new RegExp(`^(?:${KEY})$`, "iu");

/** What begins a line of a list, and what a chat puts around words to make them bold. */
const LIST_MARK = /^(?:[\s>*~`"'•·–,-]+|\d{1,3}[.)]\s+)+/u;
const MARKS_BEHIND = /[\s*~`"'“”,;|–-]+$/u;

/** Words before a code that speak of it, of its way here, or to whom it goes; they are no name. */
const OF_CODES = setOf(`
  kode kodenya kodeku code jawaban jawabannya jawabanku hasil hasilku hasilnya ini berikut punya punyaku punyanya milik milikku saya aku
  titip titipan ralat revisi
`);
const SPOKEN = setOf(
  "ku adalah yaitu nya ya bu pak kak yang dari untuk maaf salah benar bener betul baru terbaru terakhir ulang lagi tadi nih",
);

/** Words of whoever speaks to somebody: what stands with them is no name of the speaker. */
const GREETINGS = setOf(
  "ibu bapak mas mbak admin halo hai hallo hello hi selamat pagi siang sore malam permisi punten assalamualaikum assalamu",
);

/** Words right before a code that speak of it: `ini kode saya:`. */
const LEAD_INS = new Set([...OF_CODES, ...setOf("ku adalah yaitu nya ya bu pak")]);

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

/** A longer text before a code is no name. */
const MOST_NAME = 100;
const MOST_LOOSE_NAME = 40;

/**
 * Who the text before a code says that it is of: fields in their own lines, or the line of the code itself, as `shareLine` writes it.
 * @param hasSender whether somebody else is known to have sent it: then only a name that is set apart is one
 */
export function ownerIn(before: string, hasSender: boolean): CodeOwner {
  const fields = fieldsIn(before);
  if (fields && fields.respondent !== null) return fields;
  const line = labelIn(before);
  const label = fields ? line.replace(CODE_WORD, "") : line;
  const own = ownerOfLine(oneLine(label.replaceAll("\t", " ; ")), hasSender);
  if (fields === null || own.group !== null) return own;
  return holdsField(line) ? fields : { ...own, group: fields.group };
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
  const { name: whole, group: set } = parted(said);
  const { name, group } = whole === said ? withoutClass(said) : { name: whole, group: set };
  const most = isApart || said !== bare || set !== null ? MOST_NAME : hasSender ? 0 : MOST_LOOSE_NAME;
  const isName = name.length <= most && !LEAD_INS.has(lastWord(name)) && !KEY_ALONE.test(name);
  return { respondent: isName ? idOf(withoutSpeech(name)) : null, group };
}

/** Without what speaks of a code behind a name and a colon: `Budi: ini kode saya`, but not `Bu Rina: ini kode saya`. */
function withoutSpeechBehind(label: string): string {
  const [, name = "", behind = ""] = /(.+?)\s*:\s+(.+)/su.exec(label) ?? [];
  if (behind === "" || withoutSpeech(behind) !== "") return label;
  const isAddress = wordsOf(name)
    .split(" ")
    .some((word) => isOfCodes(word) || SPOKEN.has(word) || GREETINGS.has(word));
  return isAddress ? label : name;
}

/** The beginning of a code is a word too, where somebody tells what follows: `ini kode KC1`. */
function isOfCodes(word: string): boolean {
  return OF_CODES.has(word) || /^kc\d$/.test(word);
}

/** Without the words at its beginning that speak of a code: `ini punya Dedi`. A number alone is no name. */
function withoutSpeech(name: string): string {
  const words = name.split(/ +/).map((word) => ({ word, key: wordsOf(word) }));
  const first = words.findIndex(({ key }) => !isOfCodes(key) && !SPOKEN.has(key));
  const speech = first < 0 ? words : words.slice(0, first);
  if (!speech.some(({ key }) => isOfCodes(key))) return name;
  const rest = words.slice(speech.length).map(({ word }) => word);
  return rest.length === 0 || rest.some((word) => /\p{L}/u.test(word)) ? rest.join(" ") : name;
}

function lastWord(text: string): string {
  const words = wordsOf(text);
  return words.slice(words.lastIndexOf(" ") + 1);
}

/** A number in a list, or the time of a message: no name where a name without a digit follows. */
const COUNT = /^[\d.:]{1,5}$/;

/** The class in brackets at the end, or what a tab or a semicolon divides. */
function parted(label: string): { name: string; group: string | null } {
  const open = openOf(label);
  if (open >= 0) return { name: label.slice(0, open).trim(), group: idOf(label.slice(open + 1, -1)) };
  const fields = label.split(/\s*;\s*/);
  const isCounted = COUNT.test(fields[0] ?? "");
  const [name = "", group, ...more] = isCounted && fields.length > 2 ? fields.slice(1) : fields;
  const isWhole =
    group === undefined || more.length > 0 || (name === fields[0] && isCounted && !/\d/.test(group));
  return isWhole ? { name: label, group: null } : { name, group: idOf(group) };
}

/** Where the bracket opens that closes at the end; −1 where none does. */
function openOf(label: string): number {
  if (!label.endsWith(")")) return -1;
  let depth = 0;
  for (let at = label.length - 1; at >= 0; at -= 1) {
    if (label[at] === ")") depth += 1;
    if (label[at] === "(") depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
}
