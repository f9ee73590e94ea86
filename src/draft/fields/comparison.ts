import { NO_ROLE } from "../cues/roles.ts";
import { isPassive, isPerson, isVerb } from "../grammar/classes.ts";
import { phraseOf, withoutConnector } from "../grammar/phrase.ts";
import { nameAt, type RoleWords, roleAt } from "../grammar/role-mention.ts";
import { pastApposition, subjectAt } from "../grammar/subject.ts";
import { marksOf } from "../text/units.ts";
import type { Word } from "../text/words.ts";
import { clausesOf, ORDER, withoutAside, wordsOfName } from "./clauses.ts";
import { BEFORE_NAME, canBeNeighbour, JOINING, PLACES, TAKEN } from "./neighbours.ts";

/** A clause of a comparison: whom it is about, and what it says. */
interface Side {
  whom: "this" | "other";
  text: string;
  /** The name of the other profession, where the clause is about one. */
  name?: string;
}

/** What sets the professions apart, clause by clause; a clause about a name that is not this profession's is about the neighbour. */
export function sidesIn(sentence: readonly Word[], role: RoleWords, neighbour: string): Side[] {
  const words = withoutAside(sentence);
  let other: string | undefined;
  const sides = clausesOf(words, role, neighbour).flatMap((clause) => {
    const side = sideOf(clause, role, neighbour);
    // `Atase juga bertugas di sana, tetapi ia mengurus militer`: who was named is meant.
    const isMeant = side?.whom === "this" && isPronoun(withoutLeads(clause)[0]) ? other : undefined;
    other = side?.name ?? otherIn(clause, role) ?? (side ? undefined : other);
    return side ? [isMeant === undefined ? side : { ...side, whom: "other" as const, name: isMeant }] : [];
  });
  const [first, second] = sides;
  // `Ia meracik koktail, sedangkan barista meracik kopi`: who is set against the profession is the other.
  return first &&
    second &&
    sides.every(({ whom }) => whom === "this") &&
    isPronoun(words[0]) &&
    !isPronoun(words.at(-1))
    ? [{ ...first, whom: "other" }, second]
    : sides;
}

/** The other profession that a clause begins with, though it says nothing that tells it apart. */
function otherIn(clause: readonly Word[], role: RoleWords): string | undefined {
  const rest = withoutLeads(clause);
  const name = nameAt(rest, 0);
  const isOther = canBeNeighbour(name, role) && subjectAt(rest, 0, role) === undefined && name.length < 5;
  return isOther ? phraseOf(name) : undefined;
}

function isPronoun(word: Word | undefined): boolean {
  return word?.norm === "ia" || word?.norm === "mereka";
}

const LEADS = new Set(
  "fokus kalau adapun seorang para profesi bedanya perbedaannya hanya sedangkan sementara bahwa adalah ialah jika pekerjaan tetapi namun dan sebaliknya terletak pada di sini karena sebab maka".split(
    " ",
  ),
);

function sideOf(clause: readonly Word[], role: RoleWords, neighbour: string): Side | undefined {
  const alike = isApposed(clause) ? undefined : marksOf(clause).find(({ tag }) => tag === "alike");
  const order = ORDER[`${clause[0]?.norm} ${clause[1]?.norm}`];
  if (order)
    return {
      whom: order,
      text: predicateText(clause.slice(2)),
      ...(order === "other" && { name: neighbour }),
    };
  const rest = withoutLeads(alike && alike.end < clause.length ? behindBahwa(clause, alike.end) : clause);
  const own = subjectAt(rest, 0, role);
  const name = otherName(rest, neighbour);
  const isOther = own === undefined || (name.length > own && isNamed(name, neighbour));
  const named = isOther ? pastPlace(rest, pastJoined(rest, name.length)) : own;
  // `Berbeda dengan dokter, yang menangani pasien, …`: what the other does is told in passing.
  const end = alike && isOther && rest[named]?.norm === "yang" ? named : pastApposition(rest, named);
  const told = alike ? toldOfDifference(rest, role) : undefined;
  if (told) return sideOf(told, role, neighbour);
  if (isOther && (name.length === 0 || !looksLikeName(name, neighbour, rest))) return undefined;
  const isLoneName =
    /,/.test(rest[(end ?? 1) - 1]?.after ?? "") &&
    !rest.slice(end).some((word) => isVerb(word) || isPassive(word));
  const text = isLoneName ? "" : predicateText(rest.slice(end));
  if (text === "" || /^(?:karena|sebab|sama-sama) /.test(text)) return undefined;
  if (alike && !saysDeed(rest.slice(end))) return undefined;
  if (!isOther || isMostlyRole(name, role, neighbour)) return { whom: "this", text };
  return { whom: "other", text, name: phraseOf(name) };
}

/** The name that a clause begins with: all of the neighbour's, where it is that. */
function otherName(words: readonly Word[], neighbour: string): readonly Word[] {
  const name = nameAt(words, 0);
  const known = neighbour === "" ? undefined : roleAt(words, 0, wordsOfName(neighbour));
  return known !== undefined && known > name.length ? words.slice(0, known) : name;
}

/** `Perbedaan dengan A adalah B melakukan …`, `Yang membedakan A dari B adalah A …`: behind the copula another clause begins. */
function toldOfDifference(words: readonly Word[], role: RoleWords): readonly Word[] | undefined {
  const places = words.flatMap(({ norm }, index) =>
    index > 0 && index < 14 && EQUAL.has(norm) ? [index] : [],
  );
  const at =
    places.find((place) => subjectAt(words, place + 1, role) !== undefined) ??
    places.find((place) => words[place]?.norm === "terletak");
  return at === undefined ? undefined : words.slice(at + 1);
}

const EQUAL = new Set("adalah ialah yaitu yakni terletak".split(" "));

/** `Perbedaannya adalah bahwa X …`: what follows `bahwa` is compared. */
function behindBahwa(clause: readonly Word[], from: number): readonly Word[] {
  const colon = clause.findIndex(({ after }, index) => index >= from - 1 && /:/.test(after));
  if (colon >= 0 && colon < clause.length - 2) return clause.slice(colon + 1);
  const at = clause.findIndex(({ norm }, index) => index >= from && norm === "bahwa");
  if (at >= 0) return clause.slice(at + 1);
  let start = from;
  while (start < clause.length && BEFORE_NAME.has(clause[start]?.norm ?? "")) start += 1;
  return clause.slice(start);
}

function withoutLeads(words: readonly Word[]): readonly Word[] {
  let rest = withoutConnector(words);
  while (rest.length > 1 && LEADS.has(rest[0]?.norm ?? "")) rest = withoutConnector(rest.slice(1));
  return rest;
}

/** `hakim dan arbiter menjatuhkan putusan`: two others do the same. */
function pastJoined(words: readonly Word[], end: number): number {
  const joined = JOINING.has(words[end]?.norm ?? "") ? nameAt(words, end + 1).length : 0;
  const next = words[end + 1 + joined];
  return joined > 0 && joined < 4 && (isVerb(next) || next?.norm === "lebih") ? end + 1 + joined : end;
}

/** `advokat di firma hukum yang melayani …`: where the other works belongs to the name. */
function pastPlace(words: readonly Word[], end: number): number {
  if (end === 0 || !PLACES.has(words[end]?.norm ?? "") || /[,;:]/.test(words[end - 1]?.after ?? ""))
    return end;
  const yang = words.findIndex(({ norm }, at) => at > end && norm === "yang");
  return yang > end + 1 && yang < end + 5 ? yang : end;
}

function isApposed(clause: readonly Word[]): boolean {
  const words = withoutLeads(clause);
  const { length } = nameAt(words, 0);
  return length > 0 && pastApposition(words, length) > length;
}

const JOBS = new Set("profesi pekerjaan jabatan yang".split(" "));

/** `Yang mirip dengan A adalah B` names, and tells no difference. */
function saysDeed(words: readonly Word[]): boolean {
  return words.some((word) => isVerb(word) || isPassive(word) || TELLING.has(word.norm));
}

const TELLING = new Set("lebih hanya tidak bukan fokus paling cenderung".split(" "));

function isNamed(name: readonly Word[], neighbour: string): boolean {
  return phraseOf(name).toLowerCase() === neighbour.toLowerCase();
}

/** Names are short; where the neighbour is known its own words are looked for. */
function looksLikeName(name: readonly Word[], neighbour: string, clause: readonly Word[]): boolean {
  if (NO_ROLE.has(name[0]?.norm ?? "") || name.length >= clause.length) return false;
  if (neighbour === "") return name.length <= 4;
  const known = neighbour.toLowerCase().split(" ");
  return name.length <= 3 || name.some(({ norm }) => known.includes(norm));
}

/** `mekanik motor` is the `mekanik sepeda motor`, and not the `mekanik mobil`. */
function isMostlyRole(name: readonly Word[], role: RoleWords, neighbour: string): boolean {
  if (name[0]?.norm !== role[0]) return false;
  const other = neighbour.toLowerCase().split(" ");
  const own = name.filter(({ norm }) => role.includes(norm)).length;
  return (
    own > 0 &&
    own === name.length &&
    own >= name.filter(({ norm }) => other.includes(norm)).length &&
    !isNamed(name, neighbour)
  );
}

const USUAL = new Set("biasanya umumnya sering kerap lazimnya memang".split(" "));

function withoutUsual(words: readonly Word[]): readonly Word[] {
  return USUAL.has(words[0]?.norm ?? "") ? words.slice(1) : words;
}

const IDLE = new Set("adalah ialah yang bahwa sendiri itu merupakan pada seperti ada".split(" "));

function predicateText(words: readonly Word[]): string {
  if (JOINING.has(words[0]?.norm ?? "") || words[0]?.norm === "alias" || words[0]?.norm === "juga") return "";
  let rest = withoutConnector(words);
  while (rest.length > 0 && IDLE.has(rest[0]?.norm ?? "")) rest = rest.slice(1);
  if (JOINING.has(rest[0]?.norm ?? "") || ["dengan", "dari", "seperti"].includes(rest[0]?.norm ?? ""))
    return "";
  if (JOBS.has(rest[0]?.norm ?? "")) return "";
  const keeps = rest[0]?.norm === "hanya" || rest[0]?.norm === "banyak";
  rest = keeps ? rest : withoutUsual(rest);
  // `Ilustrator bukan desainer grafis` names, and tells no difference.
  if (TAKEN.has(rest[0]?.norm ?? "") && isPerson(rest[1])) return "";
  return rest.length > 1 ? phraseOf(rest) : "";
}
