import { isDenial } from "../fields/answers.ts";
import { isAdjective } from "../grammar/classes.ts";
import { withoutLabel } from "../grammar/label.ts";
import type { RoleWords } from "../grammar/role-mention.ts";
import { subjectAt } from "../grammar/subject.ts";
import type { Unit } from "../text/units.ts";
import type { Word } from "../text/words.ts";

/** `Apakah kamu sabar dan teliti?`, `Siapa di antara kalian yang …?`, and not `Siapa yang …?` */
export function asksOfSomebody(words: readonly Word[]): boolean {
  const [first, second] = words;
  if (first?.norm === "apakah" || first?.norm === "siapa")
    return ["kamu", "di", "dari"].includes(second?.norm ?? "");
  return !QUESTION_WORDS.has(first?.norm ?? "");
}

/** With these a question asks for something to be told. */
export const QUESTION_WORDS: ReadonlySet<string> = new Set(
  "apa siapa bagaimana kenapa mengapa gimana ngapain mana berapa apakah seperti".split(" "),
);

/** `Benarkah …?`, `Bukankah …?` */
export const DOUBTS: ReadonlySet<string> = new Set("benarkah bukankah betulkah masakah".split(" "));

/** `Tidak.`, `J: Tidak juga.` */
export function denies(unit: Unit | undefined): boolean {
  const words = unit && withoutLabel(unit.words).words;
  return words !== undefined && words.length < 4 && isDenial(words);
}

/** `Apakah barista …?`, `Apakah pekerjaan ini …?`, and not `Apakah harus kuliah?` */
export function asksOfRole(words: readonly Word[], role: RoleWords): boolean {
  return words[0]?.norm === "apakah" && words[1]?.norm !== "kamu" && subjectAt(words, 1, role) !== undefined;
}

const GLAD = new Set("suka senang gemar hobi sering mau bisa mampu punya takut malas tahan kuat".split(" "));

/** `Gampang bosan?`, `Kamu suka menunda?`: how somebody is, whatever else its words announce. */
export function asksOfQuality(words: readonly Word[]): boolean {
  const first = words[0]?.norm === "kamu" ? words[1] : words[0];
  return isAdjective(first) || GLAD.has(first?.norm ?? "");
}
