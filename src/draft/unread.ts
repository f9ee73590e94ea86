import { type RoleWords, roleAt } from "./grammar/role-mention.ts";
import type { State } from "./state.ts";
import type { Unit } from "./text/units.ts";
import { textOf, type Word } from "./text/words.ts";

/** Gathers the sentences of a text of which no field takes anything, as they are written. */
export class Unread {
  readonly #state: State;
  readonly #known = new Set<string>();
  readonly #sentences: string[] = [];
  /** What only says something with the sentence behind it: questions, and what somebody is quoted with. */
  #pending: string[] = [];

  constructor(state: State) {
    this.#state = state;
  }

  /** @param read reads the sentence */
  note(unit: Unit, next: Unit | undefined, read: () => void): void {
    const before = measureOf(this.#state);
    read();
    const isTaken = measureOf(this.#state) !== before;
    if (isTaken) this.#pending = [];
    else if (onlyAnnounces(unit, next, this.#state) || namesOnly(unit.words, this.#state.role)) return;
    const key = unit.words.map(({ norm }) => norm).join(" ");
    if (!isTaken && !this.#known.has(key)) this.#pending.push(written(unit.words));
    this.#known.add(key);
    if (unit.block.kind === "heading" || this.#state.asked.length === 0) this.#keepPending();
  }

  all(): string[] {
    this.#keepPending();
    return this.#sentences;
  }

  #keepPending(): void {
    this.#sentences.push(...this.#pending);
    this.#pending = [];
  }
}

/** What changes with anything that a field takes of a sentence, and where a claim is denied. */
function measureOf({ found, opening, claimedAt }: State): string {
  return [
    found.summary?.length,
    found.duties.length,
    found.partners.length,
    found.traits.length,
    found.knowledge.length,
    found.antiTraits.length,
    found.misconceptions.length,
    found.misconceptions.at(-1)?.truth?.length,
    found.expectations.length,
    found.expectations.at(-1)?.reality?.length,
    found.neighbours.length,
    found.difference?.this?.length,
    found.difference?.other?.length,
    opening?.length,
    claimedAt,
  ].join();
}

/** A heading, a label with a colon, a number. */
function onlyAnnounces(unit: Unit, next: Unit | undefined, state: State): boolean {
  return heads(unit, next, state) || unit.end === ":" || !unit.words.some(({ norm }) => /\p{L}/u.test(norm));
}

/** Of a line that ends as a heading the sentences in front are none, and a line with nothing below it may only lack its end. */
function heads({ block, at, end, isAlone }: Unit, next: Unit | undefined, { section }: State): boolean {
  if (block.kind !== "heading" || (end === "." && !isAlone)) return false;
  const announces = section !== undefined && section !== "nothing";
  return at === 0 || announces || end === "?" || (next !== undefined && next.block.kind !== "heading");
}

/** `Profil pekerjaan: barista` */
function namesOnly(words: readonly Word[], role: RoleWords): boolean {
  const colon = words.findLastIndex(({ after }, at) => at < words.length - 1 && /:/.test(after));
  const name = words.slice(colon + 1);
  return roleAt(name, 0, role) === name.length;
}

function written(words: readonly Word[]): string {
  const end = words.at(-1)?.after.replace(/[,:—=]/g, "") ?? "";
  return `${words[0]?.before ?? ""}${textOf(words)}${end}`;
}
