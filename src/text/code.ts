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

/**
 * What a person sends, and sees before: name, class in brackets, and code in one line. Reading the line gives the same name and
 * class again, also where these hold brackets of their own.
 */
export function shareLine({ respondent, group }: CodeOwner, code: string): string {
  const name = inLine(respondent);
  const own = inLine(group);
  // Such a name would be taken for one with a class.
  const seemsParted = name.endsWith(")") || WITH_CLASS.test(name);
  const inBrackets = own !== "" || seemsParted ? `(${paired(own)})` : "";
  const owner = [name, inBrackets].filter((part) => part !== "").join(" ");
  return owner === "" ? code : `${owner}: ${code}`;
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
