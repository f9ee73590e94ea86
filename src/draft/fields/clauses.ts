import { isPaused } from "../grammar/list.ts";
import { type RoleWords, roleAt } from "../grammar/role-mention.ts";
import { subjectAt } from "../grammar/subject.ts";
import { marksOf } from "../text/units.ts";
import type { Word } from "../text/words.ts";

/** `Guru PAUD, sebaliknya, mengajar …` */
export function withoutAside(words: readonly Word[]): readonly Word[] {
  return words.filter(
    ({ norm, after }, index) => norm !== "sebaliknya" || index === 0 || index > 5 || !/,/.test(after),
  );
}

/** Clauses end before `sedangkan`, and where this profession becomes the subject behind a comma. */
export function clausesOf(words: readonly Word[], role: RoleWords, neighbour: string): (readonly Word[])[] {
  const turns = new Map(
    marksOf(words)
      .filter(
        ({ tag, start }) =>
          start > 0 &&
          (tag === "contrast" || tag === "but") &&
          (isPaused(words[start - 1] as Word) ||
            words[start]?.norm === "sedangkan" ||
            words[start]?.norm === "sementara"),
      )
      .map(({ start, end }) => [start, end]),
  );
  const clauses: (readonly Word[])[] = [];
  let from = 0;
  words.forEach((word, index) => {
    if (index <= from) return;
    const turn = turns.get(index);
    const other = wordsOfName(neighbour);
    const isNamed =
      other[0] !== "" && isPaused(words[index - 1] as Word) && roleAt(words, index, other) !== undefined;
    const isSubject =
      isNamed ||
      isOnly(words, index) ||
      isUnlike(words, index) ||
      (isPaused(words[index - 1] as Word) && `${word.norm} ${words[index + 1]?.norm}` in ORDER) ||
      isReason(words, index, role) ||
      (isPaused(words[index - 1] as Word) &&
        subjectAt(words, index, role) !== undefined &&
        word.norm !== "mereka");
    if (words[turn ?? 0]?.norm === "juga" || (turn === undefined && !isSubject)) return;
    clauses.push(words.slice(from, index));
    from = turn ?? index;
  });
  clauses.push(words.slice(from));
  return clauses.filter((clause) => clause.length > 1);
}

/** `Barista meracik kopi, lain halnya dengan penjual jamu yang …` */
function isUnlike(words: readonly Word[], index: number): boolean {
  return (
    /^(?:lain|berbeda|beda|berlainan)$/.test(words[index]?.norm ?? "") &&
    /^(?:halnya|dengan|dari)$/.test(words[index + 1]?.norm ?? "") &&
    isPaused(words[index - 1] as Word)
  );
}

/** The words of another profession's name, with what a bracket behind it calls it. */
export function wordsOfName(name: string): RoleWords {
  const [whole, bracket] = name.toLowerCase().split(/ \(|\)/);
  const words = (whole ?? "").split(" ");
  return bracket ? Object.assign(words, { aliases: [bracket.split(" ")] }) : words;
}

/** `… tidak sama dengan A karena B …`, `Kalau A …, maka B …` */
function isReason(words: readonly Word[], index: number, role: RoleWords): boolean {
  return (
    ["karena", "sebab", "maka"].includes(words[index]?.norm ?? "") &&
    subjectAt(words, index + 1, role) !== undefined
  );
}

/** `Mirip dengan A, hanya B …` */
function isOnly(words: readonly Word[], index: number): boolean {
  return ["hanya", "bedanya"].includes(words[index]?.norm ?? "") && isPaused(words[index - 1] as Word);
}

/** `Yang pertama …, yang kedua …`, where this profession was named first. */
export const ORDER: Readonly<Record<string, "this" | "other">> = {
  "yang pertama": "this",
  "yang satu": "this",
  "yang ini": "this",
  "yang itu": "other",
  "yang kedua": "other",
  "yang lain": "other",
  "yang lainnya": "other",
};
