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
  scales: IndexedScale[];
  /** A mark an item, one behind the other: of the items of its scales in their order, then of those beside the fit. */
  marks: string;
}

/** A scale of the fit: its kind, weight and floor, the most points that it can give, and the number of its items. */
export type IndexedScale = [
  kind: FitScale["kind"],
  weight: number,
  floor: number,
  max: number,
  items: number,
];

/** Two items are one where their marks agree; so long are they unlikely to agree by chance. */
const MARK_LENGTH = 10;

/** What tells an item, in all that decides what an answer to it means, from every other. */
export function markOfItem(item: Item): string {
  return itemFingerprint(item).slice(0, MARK_LENGTH);
}

/** The marks of an indexed role, one by one. */
export function marksOf({ marks }: IndexedRole): string[] {
  const starts = Array.from({ length: marks.length / MARK_LENGTH }, (_, index) => index * MARK_LENGTH);
  return starts.map((start) => marks.slice(start, start + MARK_LENGTH));
}

/** The index of a catalogue, for `neighboursOf`. Made once, when it is compiled; `indexFor` makes it smaller. */
export function neighbourIndexOf(profiles: readonly Profile[]): NeighbourIndex {
  return { roles: profiles.map((profile) => indexedRole(planOf(profile))) };
}

function indexedRole({ profile, items, fitScales }: Plan): IndexedRole {
  const { id, role } = profile;
  const weighed = fitScales.flatMap((scale) => scale.items);
  const beside = [...items.keys()].filter((position) => !weighed.includes(position));
  return {
    ...{ id, role, path: pathOf(profile) },
    scales: fitScales.map(({ kind, weight, floor, max, items: own }) => [
      kind,
      weight,
      floor,
      max,
      own.length,
    ]),
    marks: [...weighed, ...beside].map((position) => markOfItem(at(items, position))).join(""),
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

/** The mark of nothing: of an item of a role alone. */
const NO_MARK = "-".repeat(MARK_LENGTH);

/** The index for the reports of one profile alone, which packs smaller. */
export function indexFor(profile: Profile, { roles }: NeighbourIndex): NeighbourIndex {
  const own = new Set(planOf(profile).items.map(markOfItem));
  const kept = (mark: string) => (own.has(mark) ? mark : NO_MARK);
  const others = roles.filter(({ id }) => id !== profile.id);
  return { roles: others.map((one) => ({ ...one, marks: marksOf(one).map(kept).join("") })) };
}
