import type { Cue } from "../cues/sentence-cues.ts";
import { withoutAside } from "../fields/clauses.ts";
import { sidesIn } from "../fields/comparison.ts";
import { TAKEN } from "../fields/neighbours.ts";
import { isPerson, isVerb } from "../grammar/classes.ts";
import { withoutConnector } from "../grammar/phrase.ts";
import { nameAt, type RoleWords, roleAt } from "../grammar/role-mention.ts";
import { pastApposition, subjectAt } from "../grammar/subject.ts";
import type { Mark } from "../lexicon.ts";
import type { State } from "../state.ts";
import type { Unit } from "../text/units.ts";
import type { Word } from "../text/words.ts";

export function isComparison(words: readonly Word[], marks: readonly Mark<Cue>[]): boolean {
  return marks.some(({ tag, start, end }) => {
    if (tag !== "alike") return false;
    const isNoun = /beda/.test(words[start]?.norm ?? "") && !/^ber/.test(words[start]?.norm ?? "");
    return (
      !isNoun ||
      start < 4 ||
      words.slice(end, end + 4).some(({ norm }) => norm === "dengan" || norm === "antara" || norm === "dari")
    );
  });
}

/** `Bartender adalah profesi yang sering dikira barista`: another profession, and this one. */
function namesAnother(words: readonly Word[], { role }: State): boolean {
  const bare = withoutConnector(words);
  const { length } = nameAt(bare, 0);
  return (
    length > 0 &&
    length < 5 &&
    subjectAt(bare, 0, role) === undefined &&
    ["adalah", "ialah", "merupakan"].includes(bare[length]?.norm ?? "") &&
    ["profesi", "pekerjaan", "jabatan"].includes(bare[length + 1]?.norm ?? "") &&
    bare.some((_, at) => roleAt(bare, at, role) !== undefined)
  );
}

/** `Jika novelis menulis untuk dibaca, penulis naskah menulis untuk diproduksi` tells both professions apart. */
export function contrastsBoth(words: readonly Word[], marks: readonly Mark<Cue>[], state: State): boolean {
  if (marks.some(({ tag }) => tag === "fit" || tag === "unfit")) return false;
  if (namesAnother(words, state)) return true;
  const isContrast =
    words[0]?.norm === "kalau" ||
    words.some(({ norm }) => norm === "sedangkan" || norm === "sementara") ||
    tellsOf(words, state.role) === "other";
  if (!isContrast) return false;
  const sides = sidesIn(words, state.role, state.found.neighbours[0] ?? "");
  return sides.some(({ whom }) => whom === "this") && sides.some(({ whom }) => whom === "other");
}

/** `Tukang jagal menyembelih hewan; pemotong daging mengolah hasilnya`, `Saya dikira wartawan. Wartawan …`: the next sentence tells of the other. */
export function goesOnWithOther(
  unit: Unit,
  words: readonly Word[],
  next: Unit | undefined,
  { role }: State,
): boolean {
  if (!next || next.at !== unit.at) return false;
  const turns = next.marks.some(({ tag }) => tag === "contrast");
  const compares = next.marks.some(({ tag }) => tag === "alike");
  if (!turns && !compares && unit.end !== ";") return isTakenFor(words, next);
  const own = tellsOf(words, role);
  const other = own && tellsOf(next.words, role);
  if (own === "this" && other === "other" && (compares || unit.end === ";")) return true;
  if (own === "other" && other === "this" && (turns || unit.end === ";")) return true;
  return isTakenFor(words, next);
}

/** Whom a sentence with a verb tells of: this profession, or somebody else. */
function tellsOf(sentence: readonly Word[], role: RoleWords): "this" | "other" | undefined {
  const words = withoutConnector(withoutAside(sentence));
  const end = subjectAt(words, 0, role);
  if (end !== undefined) return isVerb(words[end]) || words[end]?.norm === "lebih" ? "this" : undefined;
  const name = nameAt(words, 0);
  const next = words[pastApposition(words, name.length)];
  return isPerson(name[0]) && name.length < 5 && (isVerb(next) || next?.norm === "lebih")
    ? "other"
    : undefined;
}

/** `Ilustrator bukan desainer grafis. Desainer grafis …` */
function isTakenFor(words: readonly Word[], next: Unit): boolean {
  const at = words.findIndex(({ norm }) => TAKEN.has(norm));
  const name = at < 0 ? [] : nameAt(words, at + 1);
  return (
    name.length > 0 &&
    at + 1 + name.length === words.length &&
    isPerson(name[0]) &&
    next.words[0]?.norm === name[0]?.norm
  );
}
