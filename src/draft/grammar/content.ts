import { BETWEEN, ENTRIES, PERSONS } from "../cues/persons.ts";
import type { Word } from "../text/words.ts";
import { withoutConnector, withoutOpeners } from "./phrase.ts";
import { type RoleWords, roleAt } from "./role-mention.ts";

const FOR = new Set(["untuk", "bagi", "dengan", "oleh", "pada"]);

/** `cocok untuk orang yang …`, `tidak cocok kalau kamu …`, `yang cocok adalah …`; none where no list begins. */
export function contentAfter(
  words: readonly Word[],
  from: number,
  role: RoleWords,
): readonly Word[] | undefined {
  if (/[:=]/.test(words[from - 1]?.after ?? "")) return withoutOpeners(words.slice(from));
  for (let at = from; at < words.length; at += 1) {
    const word = words[at] as Word;
    const next = words[at + 1];
    if (ENTRIES.has(word.norm) || /[:=]/.test(word.after)) return listFrom(words, at + 1);
    if (
      FOR.has(word.norm) &&
      next &&
      leadsToPerson(words, at + 1) &&
      roleAt(words, at + 1, role) === undefined
    )
      return listFrom(words, at + 1);
    if (
      at === from &&
      ((word.norm === "yang" && PERSONS.has(words[at - 1]?.norm ?? "")) ||
        (PERSONS.has(word.norm) && next?.norm === "yang"))
    )
      return listFrom(words, at);
    if (/[,;]/.test(word.after) && at > from + 8) return undefined;
  }
  return undefined;
}

/** `bagi orang …`, and not `dengan anak kecil`. */
function leadsToPerson(words: readonly Word[], at: number): boolean {
  const norm = words[at]?.norm ?? "";
  return PERSONS.has(norm) && (norm !== "anak" || words[at + 1]?.norm === "yang");
}

function listFrom(words: readonly Word[], at: number): readonly Word[] | undefined {
  const rest = withoutOpeners(words.slice(at));
  return rest.length > 0 ? rest : undefined;
}

/** `Kalau kamu …, pekerjaan ini tidak cocok`, `Orang yang … akan sulit bertahan`. */
export function contentBefore(words: readonly Word[], to: number, role: RoleWords): readonly Word[] {
  let end = to;
  while (end > 0) {
    const word = words[end - 1] as Word;
    // The clause of the cue begins behind the last pause.
    if (end < to && /[,—:]/.test(word.after)) break;
    const isBetween = isBetweenAt(words, end - 1) || belongsToRole(words, end - 1, role);
    if (!isBetween) break;
    end -= 1;
  }
  return withoutOpeners(withoutConnector(words.slice(0, end)));
}

/** `kemungkinan besar`, and not `rasa ingin tahu yang besar`. */
function isBetweenAt(words: readonly Word[], at: number): boolean {
  const norm = words[at]?.norm ?? "";
  if (norm === "besar" || norm === "kecil" || norm === "paling")
    return BETWEEN.has(words[at - 1]?.norm ?? "") && words[at - 1]?.norm !== "yang";
  return BETWEEN.has(norm);
}

/** Words behind a cue without those that say whom or what it fits. */
export function withoutBetween(words: readonly Word[], role: RoleWords): readonly Word[] {
  let start = 0;
  while (start < words.length) {
    const end = roleAt(words, start, role);
    if (end !== undefined) start = end;
    else if (BETWEEN.has(words[start]?.norm ?? "") || FOR.has(words[start]?.norm ?? "")) start += 1;
    else break;
  }
  return words.slice(start);
}

function belongsToRole(words: readonly Word[], index: number, role: RoleWords): boolean {
  for (let back = 0; back < role.length; back += 1) {
    const end = roleAt(words, index - back, role);
    if (end !== undefined && end > index) return true;
  }
  return false;
}
