import { at, cellAt } from "../base/at.ts";
import { addCells, type GroupCells, GroupTable } from "./groups.ts";

/** The version of the JSON shape. */
export const LEANINGS_VERSION = 1;

/** How many people a role is first of all for. */
export interface RoleLeaning {
  /** Those who have it first. */
  first: number;
  /** Of these: no other role is in an undecided tie with it. */
  sure: number;
  /** Those for whom another one is first, but not for sure ahead of it. */
  tied: number;
}

/** Which roles some people lean to. */
export interface LeaningCounts {
  /** How many were compared. */
  respondents: number;
  /** Records that could not be read. */
  badRecords: number;
  /** Respondents without an answer that counts for any of the roles: they lean to none. */
  unanswered: number;
  roles: RoleLeaning[];
}

/** The id, the name and the fingerprint of a role. */
type Named = { id: string; role: string; fingerprint: string };

/** Which roles a group leans to: counts alone, with their words, as plain JSON. */
export interface Leanings extends LeaningCounts {
  version: typeof LEANINGS_VERSION;
  roles: (Named & RoleLeaning)[];
  /** In the order they came, their roles in the order of all; null where they are too many. */
  groups: (LeaningCounts & { group: string })[] | null;
}

/** What a person leans to: places in the list of roles. */
export interface Leaning {
  /** Null where no answer counts. */
  first: number | null;
  tied: readonly number[];
}

/** What was counted of a piece of a group: plain data, so that a thread can hand it over. */
export interface LeaningPart {
  groups: readonly GroupCells[];
  isOverfull: boolean;
}

const RESPONDENTS = 0;
const BAD = 1;
const UNANSWERED = 2;
const ROLES = 3;
const KINDS = ["first", "sure", "tied"] as const;

/** Counts what people lean to, one after the other. */
export class LeaningCounter {
  readonly #size: number;
  #groups: GroupTable;

  /** @param roles how many there are */
  constructor(roles: number) {
    this.#size = sizeFor(roles);
    this.#groups = new GroupTable(this.#size);
  }

  add(group: string | null, { first, tied }: Leaning): void {
    const cells = this.#groups.cellsOf(group);
    const count = (index: number) => {
      cells[index] = cellAt(cells, index) + 1;
    };
    count(RESPONDENTS);
    if (first === null) {
      count(UNANSWERED);
      return;
    }
    count(cellOf(first, "first"));
    if (tied.length === 0) count(cellOf(first, "sure"));
    for (const role of tied) count(cellOf(role, "tied"));
  }

  /** Counts a record that could not be read. */
  addBad(group: string | null): void {
    const cells = this.#groups.cellsOf(group);
    cells[BAD] = cellAt(cells, BAD) + 1;
  }

  /** What was counted since the last time. */
  take(): LeaningPart {
    const { all, isOverfull } = this.#groups;
    this.#groups = new GroupTable(this.#size);
    return { groups: all, isOverfull };
  }
}

/** Joins what was counted piece by piece. */
export class LeaningGatherer {
  readonly #roles: readonly Named[];
  readonly #groups: GroupTable;

  constructor(roles: readonly Named[]) {
    this.#roles = roles.map(({ id, role, fingerprint }) => ({ id, role, fingerprint }));
    this.#groups = new GroupTable(sizeFor(roles.length));
  }

  add({ groups, isOverfull }: LeaningPart): void {
    if (isOverfull) this.#groups.overfill();
    for (const { group, cells } of groups) addCells(this.#groups.cellsOf(group), cells);
  }

  /** What all lean to that were added so far. */
  leanings(): Leanings {
    const { all, isOverfull } = this.#groups;
    const sum = new Float64Array(sizeFor(this.#roles.length));
    for (const { cells } of all) addCells(sum, cells);
    const read = (cells: Float64Array) => readCells(cells, this.#roles.length);
    const groups = all.flatMap(({ group, cells }) => (group === null ? [] : [{ group, ...read(cells) }]));
    const { roles, ...counts } = read(sum);
    return {
      version: LEANINGS_VERSION,
      ...counts,
      roles: this.#roles.map((named, index) => ({ ...named, ...at(roles, index) })),
      groups: isOverfull ? null : groups,
    };
  }
}

function sizeFor(roles: number): number {
  return ROLES + roles * KINDS.length;
}

function cellOf(role: number, kind: (typeof KINDS)[number]): number {
  return ROLES + role * KINDS.length + KINDS.indexOf(kind);
}

function readCells(cells: Float64Array, roles: number): LeaningCounts {
  return {
    respondents: cellAt(cells, RESPONDENTS),
    badRecords: cellAt(cells, BAD),
    unanswered: cellAt(cells, UNANSWERED),
    roles: Array.from({ length: roles }, (_, role) => ({
      first: cellAt(cells, cellOf(role, "first")),
      sure: cellAt(cells, cellOf(role, "sure")),
      tied: cellAt(cells, cellOf(role, "tied")),
    })),
  };
}
