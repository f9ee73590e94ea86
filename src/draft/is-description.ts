import type { Description } from "./description.ts";
import type { Unit } from "./text/units.ts";

const INDONESIAN = new Set(
  "yang dan di untuk dengan tidak dari ini itu adalah pada dalam akan atau juga orang kamu kalau jika saat karena bisa seorang mereka yg gak buat ke sama".split(
    " ",
  ),
);
const ENGLISH = new Set(
  "the and of to is are for with that this you your we our from they have be will on an as by it or who what".split(
    " ",
  ),
);
/** So many words show the language. */
const SAMPLE = 20_000;

/** Whether a text is written in Indonesian prose, and not in HTML or another language. */
export function isIndonesian(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  const tags = sample.match(/<\/?[a-z][a-z0-9]*[ >/]/gi)?.length ?? 0;
  const words = sample.toLowerCase().split(/[^\p{L}]+/u);
  if (tags > 5) return false;
  const own = words.filter((word) => INDONESIAN.has(word)).length;
  const other = words.filter((word) => ENGLISH.has(word)).length;
  return own > 0 && own >= other;
}

const WORK =
  /^(?:pekerjaan|profesi|tugas|bertugas|bekerja|kerja|jabatan|kari[ei]r|posisi|bidang|job|skill|keterampilan|duties|task)/;

/** Whether a text speaks of work at all: a story about somebody seldom does. */
function speaksOfWork(units: readonly Unit[]): boolean {
  return units.some(({ words }) => words.some(({ norm }) => WORK.test(norm)));
}

/** So many sentences show what kind of text it is. */
const HEAD = 12;

/** Whether a text tells who somebody is: a curriculum vitae. */
function isOfSomebody(units: readonly Unit[]): boolean {
  return units
    .slice(0, HEAD)
    .some(({ words }) =>
      /(?:^| )(?:curriculum vitae|riwayat hidup|tanggal lahir|ttl)(?: |$)/.test(
        words.map(({ norm }) => norm).join(" "),
      ),
    );
}

/** So many of the fields that only a profession has make up for the word. */
const STRONG = 3;

function strength({ duties, partners, traits, knowledge, antiTraits }: Description): number {
  return [duties, partners, traits, knowledge, antiTraits].filter(({ length }) => length > 0).length;
}

/** So many fields make a description of a profession. */
const FEWEST_FIELDS = 3;

const FEWEST_WITHOUT_ROLE = 5;

/** Whether what was found speaks of a profession: its name, and something about it. */
export function isDescription(found: Description, hasRole: boolean, units: readonly Unit[]): boolean {
  if (isOfSomebody(units)) return false;
  if (strength(found) < STRONG && !speaksOfWork(units)) return false;
  const filled = [
    found.summary !== undefined,
    found.duties.length > 0,
    found.partners.length > 0,
    found.traits.length > 0,
    found.knowledge.length > 0,
    found.antiTraits.length > 0,
    found.misconceptions.length > 0,
    found.expectations.length > 0,
    found.neighbours.length > 0,
  ].filter(Boolean).length;
  return filled >= (hasRole ? FEWEST_FIELDS : FEWEST_WITHOUT_ROLE);
}
