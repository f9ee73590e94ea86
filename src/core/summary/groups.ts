import { cellAt } from "../base/at.ts";
import { shortened } from "../base/shortened.ts";
import { simplified } from "../base/words.ts";
import type { Cells } from "./cells.ts";
import { MOST_GROUPS } from "./shape.ts";

/** Spellings of the same groups, in a column where each person types their own. */
const MOST_SPELLINGS = 10_000;
/**
 * A longer name is cut: it comes from whoever calls, and names are kept. No file has one that is; of two that were cut sooner, nobody
 * could tell classes apart that differ by the number at the end.
 */
const MOST_NAME = 1000;

/** What people set between the parts of a name as they like. */
const BETWEEN = /[\s\p{Pd}_.]+/gu;

/**
 * What tells one group from another: capitals, accents, spaces and the dashes between its parts do not, since people type `XI IPA 1` as
 * `xi-ipa-1` too and a class is one for all who name it, nor do what nobody sees and what a phone sets in its own way, as in `Ja’far`.
 * A dash at an edge is a sign: `A-` is another grade than `A`.
 * Empty where the name says nothing, as `-`.
 */
export function groupKey(name: string): string {
  const said = simplified(keptName(name)).normalize("NFKC").toLowerCase();
  return said.replace(BETWEEN, (between, start: number) => {
    const [isFirst, isLast] = [start === 0, start + between.length === said.length];
    if (!isFirst && !isLast) return " ";
    return /\p{Pd}/u.test(between) && !(isFirst && isLast) ? "-" : "";
  });
}

function keptName(name: string): string {
  return shortened(name, MOST_NAME);
}

/** The counts of one group; `group` is null for whoever is in none. */
export interface GroupCells {
  group: string | null;
  cells: Cells;
}

/** Counts by group, in the order in which the groups come; once there are too many, of all together. */
export class GroupTable {
  readonly #size: number;
  /** By key; null for whoever is in none. */
  readonly #byKey = new Map<string | null, GroupCells>();
  readonly #bySpelling = new Map<string | null, Cells>();
  #isOverfull = false;

  /** @param size of a list of counts */
  constructor(size: number) {
    this.#size = size;
  }

  /** Whether the groups are too many to be told apart. */
  get isOverfull(): boolean {
    return this.#isOverfull;
  }

  /** All counts there are. */
  get all(): readonly GroupCells[] {
    return [...this.#byKey.values()];
  }

  /** The counts of a group, to add to. */
  cellsOf(group: string | null): Cells {
    return this.#bySpelling.get(group) ?? this.#find(group);
  }

  /** Takes groups that somebody else found to be too many. */
  overfill(): void {
    if (this.#isOverfull) return;
    this.#isOverfull = true;
    const parts = this.all;
    this.#byKey.clear();
    this.#bySpelling.clear();
    const whole = this.cellsOf(null);
    for (const { cells } of parts) addCells(whole, cells);
  }

  #find(group: string | null): Cells {
    const name = group === null || this.#isOverfull ? null : keptName(group);
    const key = name === null ? null : groupKey(name) || null;
    let found = this.#byKey.get(key);
    if (!found) {
      if (key !== null && this.#byKey.size - Number(this.#byKey.has(null)) >= MOST_GROUPS) {
        this.overfill();
        return this.cellsOf(null);
      }
      found = { group: key === null ? null : name, cells: new Float64Array(this.#size) };
      this.#byKey.set(key, found);
    }
    if (this.#bySpelling.size < MOST_SPELLINGS) this.#bySpelling.set(group, found.cells);
    return found.cells;
  }
}

/** Adds counts to others of the same profile, in place. */
export function addCells(sum: Cells, cells: Cells): void {
  for (let index = 0; index < sum.length; index += 1) sum[index] = cellAt(sum, index) + cellAt(cells, index);
}
