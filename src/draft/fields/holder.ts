import { AUXILIARIES } from "../cues/openers.ts";
import { isPassive, isVerb } from "../grammar/classes.ts";
import { piecesOf } from "../grammar/list.ts";
import { type RoleWords, roleAt } from "../grammar/role-mention.ts";
import { marksOf, type Unit } from "../text/units.ts";
import type { Word } from "../text/words.ts";

/** So many sentences show who tells a text. */
const MOST_READ = 300;

const SELF = new Set("saya aku gue gua".split(" "));
const KIN =
  /^(?:ibu|ayah|bapak|kakak|adik|paman|bibi|kakek|nenek|om|tante|pakde|bude|mama|papa|suami|istri|pak|bu|mas|mbak|kak|bang|abang|teh|kang|mang)(?:ku|nya|-ibu|-bapak)?$/;
const WORK = new Set("pekerjaan kerja tugas keseharian rutinitas kegiatan job profesi".split(" "));
const BEING = new Set(
  "seorang sebagai menjadi jadi adalah bekerja kerja berprofesi berkarier sudah telah selama".split(" "),
);

/**
 * A text told by or of somebody who has the profession, with `ia` for him: `Saya sudah dua tahun menjadi barista`, `Ibuku seorang
 * penjual tanaman`. What he does is what the profession does.
 */
export function withHolder(units: readonly Unit[], role: RoleWords): readonly Unit[] {
  const read = units.slice(0, MOST_READ);
  const holders = new Set(read.flatMap(({ words }) => holderIn(words, role)));
  if (read.some(({ words }) => speaksOfOwn(words))) holders.add("saya");
  if (holders.size === 0) return units;
  return units.map((unit) => {
    const words = unit.words.map((word, at) =>
      isHolder(unit.words, at, holders) ? { ...word, norm: "ia" } : word,
    );
    return words.some((word, at) => word !== unit.words[at])
      ? { ...unit, words, marks: marksOf(words) }
      : unit;
  });
}

/** `pekerjaan saya`, `Saya menghitung bahan, menyiapkan bumbu, memasak, dan …` */
function speaksOfOwn(words: readonly Word[]): boolean {
  return words.some(
    ({ norm }, at) =>
      SELF.has(norm) &&
      (WORK.has(words[at - 1]?.norm ?? "") ||
        (at < 4 && isVerb(words[at + 1]) && piecesOf(words.slice(at + 1)).length > 2)),
  );
}

/** Who is said to have the profession: `saya`, or the word for a relative. */
function holderIn(words: readonly Word[], role: RoleWords): string[] {
  const at = words.findIndex(({ norm }) => SELF.has(norm) || KIN.test(norm));
  if (at < 0 || at > 4) return [];
  for (let place = at + 1; place < Math.min(words.length, at + 9); place += 1) {
    if (roleAt(words, place, role) === undefined) continue;
    return BEING.has(words[place - 1]?.norm ?? "") ? [stemOf(words[at] as Word)] : [];
  }
  return [];
}

function stemOf({ norm }: Word): string {
  return SELF.has(norm) ? "saya" : norm.replace(/(?:ku|nya)$/, "");
}

/** The holder as the subject of what follows. */
function isHolder(words: readonly Word[], at: number, holders: ReadonlySet<string>): boolean {
  const word = words[at] as Word;
  if (!(SELF.has(word.norm) || KIN.test(word.norm)) || !holders.has(stemOf(word))) return false;
  const before = words[at - 1];
  if (before && KIN.test(before.norm)) return false;
  const next = words[at + 1];
  if (before && WORK.has(before.norm)) return next?.norm === "adalah" || next?.norm === "ialah";
  return next !== undefined && (isVerb(next) || isPassive(next) || AUXILIARIES.has(next.norm));
}
