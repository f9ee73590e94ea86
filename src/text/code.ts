/** Ends of lines, other spaces, and signs that steer a terminal or turn the direction of a text. */
const UNSEEN = /[\s\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

/** Whose code it is, as far as that is known. */
export interface CodeOwner {
  respondent: string | null;
  group: string | null;
}

/** A name, and behind it a class that words say: `Budi. Kelas XI-2`, `Budi kelas xi ipa 1`, `Budi, Rombel: 10 A`. */
export const WITH_CLASS =
  /^(|.*[\s.,;|–-])(?:[Kk]elas|KELAS|[Rr]ombel|ROMBEL|[Kk]elompok|KELOMPOK)(?:[ \t]+|[ \t]*[:=][ \t]*)((?:\d{1,2}|[IVX]{1,4}|[ivx]{1,4})(?:[ ./-]?(?:[A-Z]{1,6}|[A-Za-z]|[a-z]{1,6}(?=[ ./-]?\d)|\d{1,2})){0,3})\.?$/u;

/** A name, and behind a comma a cell that looks like a class: `Budi, X-5`, `Budi,XI IPA 1`, `Budi, IX`. Titles do not, nor does a time. */
export const WITH_CLASS_CELL =
  /^(.+?)\s*,\s*(?!\d{1,2}[.:]\d\d$)((?:1[0-3]|[1-9]|XI{0,3}|VI{0,3}|I[VX]|xi{0,3}|vii{1,2}|ix)(?:[ ./-]?(?:[A-Z]{1,6}|[A-Za-z]|[a-z]{1,6}(?=[ ./-]?\d)|\d{1,2})){1,3}|XI{0,3}|VIII?|IX)$/u;

/** What a form asks for beside the code, as a pattern. */
export const ASKED_BESIDE =
  "nama|nama lengkap|nama siswa|inisial|kode siswa|kode atau inisial|peserta|no\\.? absen|absen|nis|kelas|rombel|kelompok";

/** Words before a code that speak of it, of its way here, or to whom it goes; they are no name. */
export const OF_CODES =
  /^(?:kode(?:nya|ku)?|code|jawaban(?:nya|ku)?|hasil(?:ku|nya)?|ini|berikut|punya(?:ku|nya)?|milik(?:ku)?|saya|aku|titip(?:an)?|ralat|revisi)$/;

/** Words that speak of a code right behind them, and may be a part of a name elsewhere. */
export const RIGHT_BEFORE = /^(?:ku|adalah|yaitu|nya|ya|bu|pak)$/;

/** So long a name is one without quotes. */
const MOST_BARE = 100;

/** What would be read as the mark of a list, a stamp of a chat, a field or a cell. */
const MISREAD = /^[^\p{L}\p{N}]|^\d{1,3}[.)]|^\p{Nd}[^\p{L}]*\s|[:=;|“”]|[\s*~`"',–-]$/u;

/**
 * What a person sends, and sees before: name, class in brackets, and code in one line. Reading the line gives the same name and
 * class again: those that hold brackets of their own, or look like a name and a class, have brackets behind them, and those that
 * would be read as anything else stand in quotes.
 */
export function shareLine({ respondent, group }: CodeOwner, code: string): string {
  const name = inLine(respondent);
  const own = inLine(group);
  // Such a name would be taken for one with a class.
  const seemsParted = name.endsWith(")") || WITH_CLASS.test(name) || WITH_CLASS_CELL.test(name);
  const isQuoted =
    (name !== "" && seemsOther(name)) || own.length > MOST_BARE || /^[^\p{L}\p{N}]|[:=]/u.test(own);
  const inBrackets = own !== "" || (seemsParted && !isQuoted) ? `(${paired(own)})` : "";
  const owner = [isQuoted ? `“${name}”` : name, inBrackets].filter((part) => part !== "").join(" ");
  return owner === "" ? code : `${owner}: ${code}`;
}

/** Whether a name would be taken for something else, or for a part of itself. */
function seemsOther(name: string): boolean {
  // Made here, since a page that only scores would carry what is made beside all functions.
  const asked = new RegExp(`^(?:${ASKED_BESIDE})$`, "iu");
  if (name.length > MOST_BARE || MISREAD.test(name) || asked.test(name)) return true;
  const plain = name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const words = plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
  return (
    words.some((word) => OF_CODES.test(word) || /^kc\d$/.test(word)) || RIGHT_BEFORE.test(words.at(-1) ?? "")
  );
}

function inLine(name: string | null): string {
  return (name ?? "").replace(UNSEEN, " ").trim();
}

/** A class whose brackets have no partner, so that its end could not be found, has square ones instead. */
function paired(group: string): string {
  let open = 0;
  for (const sign of group) {
    if (sign === "(") open += 1;
    if (sign === ")") open -= 1;
    if (open < 0) break;
  }
  return open === 0 ? group : group.replaceAll("(", "[").replaceAll(")", "]");
}
