import { AUXILIARIES } from "../cues/openers.ts";
import { COPULAS, NO_PERSONS } from "../cues/roles.ts";
import { isPassive, isPerson, isVerb } from "../grammar/classes.ts";
import { nameAt } from "../grammar/role-mention.ts";
import type { Word } from "../text/words.ts";
import type { Candidate } from "./role.ts";

export type Add = (words: readonly Word[], weight: number, more?: Partial<Candidate>) => void;

const CALLED = /^(?:di(?:sebut|namakan|namai|juluki|panggil|kenal)|bernama|bergelar)$/;
const AS = new Set("sebagai dengan nama sebutan istilah julukan seorang para".split(" "));
const SOMEBODY = /^(?:orang(?:-orang)?|mereka|pelaku|pekerja|petugas|ahli|tenaga|sosok|pihak)(?:nya)?$/;
const THAT = /^(?:itu|dia|ia|mereka|beliau|ini)lah$/;

/** `… dan orang yang mengurus tabungan itu disebut pengelola bank sampah`, `Orang itulah penata taman.`: who does so is named last. */
export function addCalled(words: readonly Word[], add: Add): void {
  const at = words.findLastIndex(({ norm }) => CALLED.test(norm) || THAT.test(norm));
  if (at < 0) return;
  const isThat = THAT.test(words[at]?.norm ?? "");
  let start = at + 1;
  while (AS.has(words[start]?.norm ?? "")) start += 1;
  const name = nameAt(words, start);
  const isLast = start + name.length === words.length || /[.;:!?]/.test(name.at(-1)?.after ?? "");
  const front = words.slice(Math.max(0, at - 12), at);
  const who = front.findLastIndex(({ norm }) => SOMEBODY.test(norm));
  const isTold =
    who >= 0 && (front[who + 1]?.norm === "yang" || /nya$/.test(front[who]?.norm ?? "") || isThat);
  if (name.length > 0 && isLast && (isTold || (isThat && !/^(?:itu|ini)/.test(words[at]?.norm ?? ""))))
    add(name, 3, { isDefined: true });
}

/** `…, seorang pandai besi belajar …`, `… bahwa pandai besi sudah bekerja`: who does something inside a sentence. */
export function addActing(words: readonly Word[], add: Add): void {
  for (let at = 1; at < words.length; at += 1) {
    if (!LEADS.has(words[at - 1]?.norm ?? "")) continue;
    const name = nameAt(words, at);
    const next = words[at + name.length];
    const does = next !== undefined && (isVerb(next) || AUXILIARIES.has(next.norm));
    if (name.length > 1 && does && !/[,;:.]/.test(name.at(-1)?.after ?? "")) add(name, 0.3);
  }
}

const LEADS = new Set("seorang para bahwa sedangkan sementara".split(" "));

/** `Botani merupakan cabang biologi …` names a thing, and nobody. */
export function isOfThing(words: readonly Word[], at: number): boolean {
  if (!COPULAS.has(words[at]?.norm ?? "")) return false;
  const next = words[at + 1]?.norm === "sebuah" || words[at + 1]?.norm === "suatu" ? at + 2 : at + 1;
  return NO_PERSONS.has(words[next]?.norm ?? "");
}

/** `Panggung, lampu, penonton, …`: the first of several things is no profession that a text opens with. */
export function isInRow(words: readonly Word[], end: number): boolean {
  if (!/,/.test(words[end - 1]?.after ?? "")) return false;
  const { length } = nameAt(words, end);
  return length > 0 && length < 4 && /,/.test(words[end + length - 1]?.after ?? "");
}

/** `Sampah kini bisa ditabung`: what something is done to is no profession, unless its name says so. */
export function isSuffering(words: readonly Word[], start: number, end: number): boolean {
  if (isPerson(words[start])) return false;
  let at = end;
  while (AUXILIARIES.has(words[at]?.norm ?? "") || NOW.has(words[at]?.norm ?? "")) at += 1;
  const verb = words[at];
  return verb !== undefined && isPassive(verb) && words[at + 1]?.norm !== "untuk" && !isVerb(words[at + 1]);
}

const NOW = new Set("kini sekarang tidak belum".split(" "));
