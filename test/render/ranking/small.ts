import type { Profile } from "../../../src/core/profile/profile.ts";
import type { RankedRole, Ranking, Tip } from "../../../src/core/ranking/ranking.ts";
import type { Compared } from "../../../src/render/ranking/compared.ts";
import { rating, testProfile } from "../../core/fixtures.ts";

/** A role that weighs traits, each with one question: `{ Empati: 3 }` is asked as `empati-1`. */
export function role(name: string, weights: Readonly<Record<string, number>>): Profile {
  const traits = Object.entries(weights).map(([trait, weight]) => {
    const id = trait.toLowerCase().replaceAll(" ", "-");
    return { id, name: trait, weight, items: [rating(`${id}-1`)] };
  });
  return testProfile({ id: idOf(name), role: name, traits });
}

/** Four roles; the first two ask the same of a person, in other measure. */
export function four(): [Profile, Profile, Profile, Profile] {
  return [
    role("Perawat", { Empati: 3, "Disiplin diri": 1 }),
    role("Guru", { Empati: 1, "Disiplin diri": 3 }),
    role("Teknisi", { "Disiplin diri": 1, Ketelitian: 1 }),
    role("Penyuluh", { Empati: 1 }),
  ];
}

/** The fit of a role: one number where all is answered, else its range. */
export type Fit = number | [low: number, high: number];

/** What a test says of a ranking: names of roles in their order, each with its fit. */
export interface Told {
  undecided?: readonly [string, string][];
  tips?: readonly (Pick<Tip, "name" | "toward" | "by"> & Partial<Tip>)[];
  settle?: string[];
}

const UNANSWERED: Fit = [0, 100];

/** A ranking of roles as told, whatever the answers. */
export function rankingOf(
  fits: Readonly<Record<string, Fit>>,
  { undecided = [], tips = [], settle = [] }: Told = {},
): Ranking {
  return {
    version: 1,
    roles: Object.entries(fits).map(([name, fit]) => ranked(name, fit)),
    undecided: undecided.map(([one, other]) => [idOf(one), idOf(other)]),
    tips: tips.map((tip) => ({
      scale: tip.name.toLowerCase(),
      answers: [],
      ...tip,
      toward: idOf(tip.toward),
    })),
    settle,
  };
}

/** A comparison of the four roles, of which those that are told stand in the ranking. */
export function comparing(
  fits: Readonly<Record<string, Fit>>,
  told: Told = {},
  extras: Partial<Compared> = {},
): Compared {
  return {
    profiles: four(),
    ranking: rankingOf(fits, told),
    answers: {},
    respondent: null,
    group: null,
    ...extras,
  };
}

export function ranked(name: string, fit: Fit = UNANSWERED): RankedRole {
  const [low, high] = typeof fit === "number" ? [fit, fit] : fit;
  const isNew = low === 0 && high === 100;
  const [answered, status] = low === high ? [2, "certain" as const] : [1, "provisional" as const];
  return {
    profile: { id: idOf(name), role: name, fingerprint: "" },
    coverage: { answered: isNew ? 0 : answered, items: 2 },
    verdict: {
      status: isNew ? "insufficient" : status,
      low: "low",
      high: "strong",
      band: isNew ? null : "good",
      heldBy: [],
      stepsToChange: null,
      nearEdge: false,
    },
    fit: { low, high, point: isNew ? null : (low + high) / 2, standardError: 4 },
  };
}

function idOf(name: string): string {
  return name.toLowerCase();
}
