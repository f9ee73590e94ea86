import { at } from "../base/at.ts";
import type { CareerPath } from "../profile/background.ts";
import { itemFingerprint } from "../profile/fingerprint.ts";
import type { Item } from "../profile/items.ts";
import { type Plan, planOf } from "../profile/plan.ts";
import type { Profile } from "../profile/profile.ts";
import type { FitScale } from "../profile/scale.ts";
import type { NeighbourPath } from "../scoring/neighbour.ts";

/** What a report needs of a catalogue to tell of its other roles: plain JSON, without any words that are asked. */
export interface NeighbourIndex {
  roles: IndexedRole[];
}

/** A role of the index. */
export interface IndexedRole {
  id: string;
  role: string;
  path: NeighbourPath | null;
  /** How many there are. */
  items: number;
  scales: IndexedScale[];
  /** The marks of its items beside the fit, one behind the other. */
  beside: string;
}

/** A scale of the fit: its kind, weight and floor, the most points that it can give, how many items it has, and their marks. */
export type IndexedScale = [
  kind: FitScale["kind"],
  weight: number,
  floor: number,
  max: number,
  items: number,
  marks: string,
];

/** Two items are one where their marks agree; so long are they unlikely to agree by chance. */
const MARK_LENGTH = 10;

/** What tells an item, in all that decides what an answer to it means, from every other. */
export function markOfItem(item: Item): string {
  return itemFingerprint(item).slice(0, MARK_LENGTH);
}

/** Marks that stand one behind the other, one by one. */
export function marksIn(marks: string): string[] {
  const starts = Array.from({ length: marks.length / MARK_LENGTH }, (_, index) => index * MARK_LENGTH);
  return starts.map((start) => marks.slice(start, start + MARK_LENGTH));
}

/** The index of a catalogue, for `neighboursOf`. Made once, when it is compiled; `indexFor` makes it smaller. */
export function neighbourIndexOf(profiles: readonly Profile[]): NeighbourIndex {
  return { roles: profiles.map((profile) => indexedRole(planOf(profile))) };
}

function indexedRole({ profile, items, fitScales }: Plan): IndexedRole {
  const { id, role } = profile;
  const marks = (positions: readonly number[]) =>
    positions.map((position) => markOfItem(at(items, position))).join("");
  const weighed = new Set(fitScales.flatMap((scale) => scale.items));
  return {
    ...{ id, role, path: pathOf(profile), items: items.length },
    scales: fitScales.map(({ kind, weight, floor, max, items: own }) => [
      ...([kind, weight, floor, max, own.length] as const),
      marks(own),
    ]),
    beside: marks([...items.keys()].filter((position) => !weighed.has(position))),
  };
}

/** What is told of the way to a neighbour: the first of these kinds that it has. */
const TOLD: readonly CareerPath["kind"][] = ["izin", "pelatihan", "jurusan"];

function pathOf({ paths = [], sources }: Profile): NeighbourPath | null {
  const [first] = TOLD.flatMap((kind) => paths.filter((path) => path.kind === kind));
  if (!first) return null;
  const date = sources.find(({ id }) => id === first.source)?.date ?? null;
  return { kind: first.kind, text: first.text, date };
}

/** The index for the reports of one profile alone: of what it asks itself, and not of the rest. */
export function indexFor(profile: Profile, { roles }: NeighbourIndex): NeighbourIndex {
  const own = new Set(planOf(profile).items.map(markOfItem));
  const kept = (marks: string) =>
    marksIn(marks)
      .filter((mark) => own.has(mark))
      .join("");
  const others = roles.filter(({ id }) => id !== profile.id);
  return {
    roles: others.map(({ scales, beside, ...role }) => ({
      ...role,
      scales: scales.map(([kind, weight, floor, max, items, marks]) => [
        ...([kind, weight, floor, max, items] as const),
        kept(marks),
      ]),
      beside: kept(beside),
    })),
  };
}
