import { COPULAS, NO_ROLE } from "../cues/roles.ts";
import type { Cue } from "../cues/sentence-cues.ts";
import { isPaused, piecesOf } from "../grammar/list.ts";
import { phraseOf, withoutConnector } from "../grammar/phrase.ts";
import { endsName, mentionsRole, type RoleWords, roleAt } from "../grammar/role-mention.ts";
import { subjectAt, withoutAuxiliaries } from "../grammar/subject.ts";
import type { Mark } from "../lexicon.ts";
import type { Word } from "../text/words.ts";

/** What a sentence tells of similar professions. */
export interface Comparison {
  neighbours: string[];
  this?: string;
  other?: string;
}

const BEFORE_NAME = new Set(
  "dengan dari daripada sama seperti seorang profesi pekerjaan antara dan sebagai misalnya yaitu yakni para halnya mirip serupa yang serumpun sejenis dekat paling terdekat lain tetangga ialah adalah posisi apa utama: profesi: itu di ke".split(
    " ",
  ),
);
/** A name is looked for so far behind its cue. */
const FAR = 14;

/** The similar professions that a sentence names. */
export function neighboursIn(words: readonly Word[], marks: readonly Mark<Cue>[], role: RoleWords): string[] {
  const names: string[] = [];
  for (const { tag, end } of marks)
    if (tag === "alike" && names.length === 0) names.push(...namesFrom(words, end, role));
  if (names.length === 0) {
    const contrast = contrastAt(words, marks);
    if (contrast) names.push(...namesFrom(words, contrast.end, role));
  }
  return names;
}

/** The names in a row that begin behind a cue, this profession left out. */
function namesFrom(words: readonly Word[], from: number, role: RoleWords): string[] {
  const names: string[] = [];
  let at = from;
  while (at < words.length && at - from < FAR && names.length < 4) {
    while (at < words.length && BEFORE_NAME.has(words[at]?.norm ?? "")) at += 1;
    const own = roleAt(words, at, role);
    const end = own ?? nameEnd(words, at);
    if (own === undefined && end > at && !NO_ROLE.has(words[at]?.norm ?? ""))
      names.push(phraseOf(words.slice(at, end)));
    const isLast = names.length > 0 && !joinsNext(words, end);
    if (isLast || (end === at && own === undefined)) break;
    at = end;
  }
  return names;
}

function nameEnd(words: readonly Word[], from: number): number {
  let at = from;
  while (at < words.length && at - from < 5 && !endsName(words[at])) {
    at += 1;
    if (/[,;:.!?—=)]/.test(words[at - 1]?.after ?? "")) break;
  }
  return at;
}

/** Whether another name follows: `A dan B`, `A, B, atau C`. */
function joinsNext(words: readonly Word[], at: number): boolean {
  const next = words[at]?.norm ?? "";
  return ["dan", "atau", "maupun", "serta", "ataupun"].includes(next);
}

function contrastAt(words: readonly Word[], marks: readonly Mark<Cue>[]): Mark<Cue> | undefined {
  return marks.find(
    ({ tag, start }) =>
      (tag === "contrast" || tag === "but") && start > 0 && isPaused(words[start - 1] as Word),
  );
}

/** A clause of a comparison: whom it is about, and what it says. */
interface Side {
  whom: "this" | "other" | "unknown";
  text: string;
}

/** What sets the professions apart, clause by clause. */
export function differenceIn(
  words: readonly Word[],
  marks: readonly Mark<Cue>[],
  role: RoleWords,
  neighbour: string,
): Pick<Comparison, "this" | "other"> {
  const sides = clausesOf(words, marks).flatMap((clause) =>
    sidesOf(clause, role, neighbour.toLowerCase().split(" ")),
  );
  const own = sides.find(({ whom }) => whom === "this")?.text;
  const other = sides.find(({ whom }) => whom === "other")?.text;
  return { ...(own && { this: own }), ...(other && { other }) };
}

function clausesOf(words: readonly Word[], marks: readonly Mark<Cue>[]): (readonly Word[])[] {
  const cuts = marks
    .filter(
      ({ tag, start }) =>
        (tag === "contrast" || tag === "but") &&
        start > 0 &&
        (isPaused(words[start - 1] as Word) || words[start]?.norm === "sedangkan"),
    )
    .map(({ start, end }) => ({ start, end }));
  const clauses: (readonly Word[])[] = [];
  let from = 0;
  for (const { start, end } of cuts) {
    clauses.push(words.slice(from, start));
    from = end;
  }
  clauses.push(words.slice(from));
  return clauses.filter((clause) => clause.length > 0);
}

/** `Berbeda dengan X yang …, Y …` holds both sides in one clause. */
function sidesOf(clause: readonly Word[], role: RoleWords, other: RoleWords): Side[] {
  const own = lastSubject(clause, role);
  const named = other.length > 0 && other[0] !== "" ? firstMention(clause, other) : undefined;
  const sides: Side[] = [];
  if (own !== undefined) {
    const text = predicateText(clause.slice(own));
    if (text !== "") sides.push({ whom: "this", text });
  }
  if (named !== undefined && (own === undefined || named.end < own)) {
    const pause = clause.findIndex(
      (word, index) =>
        index >= named.end && isPaused(word) && subjectAt(clause, index + 1, role) !== undefined,
    );
    const end = own === undefined ? clause.length : pause >= 0 ? pause + 1 : named.end;
    const text = predicateText(clause.slice(named.end, end));
    if (text !== "") sides.push({ whom: "other", text });
  }
  return sides;
}

function firstMention(clause: readonly Word[], other: RoleWords): { start: number; end: number } | undefined {
  for (let start = 0; start < clause.length; start += 1) {
    const end = roleAt(clause, start, other);
    if (end !== undefined) return { start, end };
  }
  return undefined;
}

/** Where what is said of this profession begins. */
function lastSubject(clause: readonly Word[], role: RoleWords): number | undefined {
  for (let at = clause.length - 2; at >= 0; at -= 1) {
    const end = subjectAt(clause, at, role);
    if (
      end !== undefined &&
      end < clause.length &&
      !isPaused(clause[end - 1] as Word) &&
      clause[end]?.norm !== "dan"
    )
      return end;
  }
  return undefined;
}

function predicateText(words: readonly Word[]): string {
  let rest = withoutConnector(words);
  while (
    rest.length > 0 &&
    (COPULAS.has(rest[0]?.norm ?? "") || ["yang", "bahwa", "sendiri"].includes(rest[0]?.norm ?? ""))
  )
    rest = rest.slice(1);
  rest = rest[0]?.norm === "hanya" ? rest : withoutAuxiliaries(rest);
  return rest.length > 1 ? phraseOf(rest) : "";
}

/** Whether a sentence goes on with a comparison. */
export function goesOn(words: readonly Word[], role: RoleWords, neighbour: string): boolean {
  const first = piecesOf(withoutConnector(words))[0]?.words ?? [];
  const other = neighbour.toLowerCase().split(" ");
  return mentionsRole(first, role) || firstMention(first, other) !== undefined;
}
