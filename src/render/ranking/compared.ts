import { type Item, listItems } from "../../core/profile/items.ts";
import { planOf } from "../../core/profile/plan.ts";
import type { Profile } from "../../core/profile/profile.ts";
import type { RankedRole, Ranking } from "../../core/ranking/ranking.ts";
import type { Answers } from "../../core/scoring/answers.ts";

/** Several roles compared by one person's answers: all that a drawing of it needs. */
export interface Compared {
  /** Those that the ranking is of, and those that stand apart, in any order. */
  profiles: readonly Profile[];
  ranking: Ranking;
  answers: Answers;
  respondent: string | null;
  group: string | null;
  /** Roles that do not meet what the person wants of working conditions: ranked among themselves, each with the reason. */
  apart?: { ranking: Ranking; reasons: ReadonlyMap<string, string> };
  /** The day when it was made, in words. */
  made?: string;
}

/** Whether no answer counts for the fit of a role: any that does narrows its range. */
export function isUnanswered({ fit }: RankedRole): boolean {
  return fit.low === 0 && fit.high === 100;
}

/** Looks up what a ranking names by id alone. */
export class Names {
  readonly #profiles: ReadonlyMap<string, Profile>;
  readonly #items: ReadonlyMap<string, Item>;
  readonly #pairs: ReadonlySet<string>;

  constructor({ profiles, ranking }: Pick<Compared, "profiles" | "ranking">) {
    this.#profiles = new Map(profiles.map((profile) => [profile.id, profile]));
    this.#items = new Map(profiles.flatMap(listItems).map((item) => [item.id, item]));
    this.#pairs = new Set(ranking.undecided.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
  }

  /** @throws RangeError where the ranking is of another profile: a bug of the caller */
  profile(id: string): Profile {
    const profile = this.#profiles.get(id);
    if (!profile) throw new RangeError(`a ranking of ${id} without its profile`);
    return profile;
  }

  item(id: string): Item | null {
    return this.#items.get(id) ?? null;
  }

  /** The names of scales of a role. */
  scales(id: string, scales: readonly string[]): string[] {
    const { fitScales } = planOf(this.profile(id));
    return scales.map((scale) => fitScales.find((one) => one.id === scale)?.name ?? scale);
  }

  /** Whether it is not sure which of two roles is ahead. */
  isUndecided(a: string, b: string): boolean {
    return this.#pairs.has(`${a} ${b}`);
  }
}
