import { at } from "../base/at.ts";
import { byCode } from "../base/order.ts";
import type { CareerPath } from "../profile/background.ts";
import { itemFingerprint } from "../profile/fingerprint.ts";
import type { Item } from "../profile/items.ts";
import { type Plan, planOf } from "../profile/plan.ts";
import type { Profile } from "../profile/profile.ts";
import type { FitScale } from "../profile/scale.ts";
import type { NeighbourPath } from "../scoring/neighbour.ts";

/** What a report needs of a catalogue to tell of its other roles: plain JSON, without any words that are asked. */
export interface NeighbourIndex {
  /** Each scale once, however many roles ask for it. */
  scales: IndexedScale[];
  roles: IndexedRole[];
}

/** A role of the index. */
export interface IndexedRole {
  id: string;
  role: string;
  fingerprint: string;
  path: NeighbourPath | null;
  /** How many there are. */
  items: number;
  scales: UsedScale[];
  /** The marks of its items beside the fit, one behind the other. */
  beside: string;
}

/** A scale of the fit: its kind, the most points that it can give, how many items it has, and their marks. */
export type IndexedScale = [kind: FitScale["kind"], max: number, items: number, marks: string];

/** A scale as a role uses it: which one of the index, its weight and its floor. */
type UsedScale = [scale: number, weight: number, floor: number];

/** Two items are one where their marks agree; so long are they unlikely to agree by chance. */
const MARK_LENGTH = 10;

/** What tells an item, in all that decides what an answer to it means, from every other. */
function markOfItem(item: Item): string {
  return itemFingerprint(item).slice(0, MARK_LENGTH);
}

/** Marks that stand one behind the other, one by one. */
export function marksIn(marks: string): string[] {
  const starts = Array.from({ length: marks.length / MARK_LENGTH }, (_, index) => index * MARK_LENGTH);
  return starts.map((start) => marks.slice(start, start + MARK_LENGTH));
}

/** The index of a catalogue, for `neighboursOf`. Made once, when it is compiled; `indexFor` makes it smaller. */
export function neighbourIndexOf(profiles: readonly Profile[]): NeighbourIndex {
  const scales = new Scales();
  return { roles: profiles.map((profile) => indexedRole(planOf(profile), scales)), scales: scales.all };
}

/** Gathers scales, each once. */
class Scales {
  readonly all: IndexedScale[] = [];

  /** Where a scale stands. */
  place(scale: IndexedScale): number {
    const found = this.all.findIndex((one) => one.join() === scale.join());
    return found < 0 ? this.all.push(scale) - 1 : found;
  }
}

function indexedRole(plan: Plan, known: Scales): IndexedRole {
  const { id, role, fingerprint } = plan.profile;
  const { scales, beside } = arranged(plan);
  return {
    ...{ id, role, fingerprint, path: pathOf(plan.profile), items: plan.items.length },
    scales: scales.map(({ scale: { kind, weight, floor, max }, items }) => [
      known.place([kind, max, items.length, marksOf(items)]),
      weight,
      floor,
    ]),
    beside: marksOf(beside),
  };
}

function marksOf(items: readonly Item[]): string {
  return items.map(markOfItem).join("");
}

/** The items of a profile's scales and those beside them, all in the order of their ids: a fingerprint tells of no other. */
function arranged({ items, fitScales }: Plan) {
  const chosen = (positions: readonly number[]) => inOrder(positions.map((position) => at(items, position)));
  const weighed = new Set(fitScales.flatMap((scale) => scale.items));
  return {
    scales: inOrder(fitScales).map((scale) => ({ scale, items: chosen(scale.items) })),
    beside: chosen([...items.keys()].filter((position) => !weighed.has(position))),
  };
}

function inOrder<T extends { id: string }>(entries: readonly T[]): T[] {
  return [...entries].sort((a, b) => byCode(a.id, b.id));
}

/** The ids of a profile's items by their marks. Those of a role of the index stand there; to work them out takes as long as a report. */
export function idsByMark({ roles, scales: all }: NeighbourIndex, profile: Profile): Map<string, string> {
  const plan = planOf(profile);
  const known = roles.find(({ fingerprint }) => fingerprint === profile.fingerprint);
  if (!known) return new Map(plan.items.map((item) => [markOfItem(item), item.id]));
  const { scales, beside } = arranged(plan);
  const marks = [...known.scales.map(([place]) => at(all, place)[3]), known.beside].flatMap(marksIn);
  const items = [...scales.flatMap((one) => one.items), ...beside];
  return new Map(items.map((item, index) => [at(marks, index), item.id]));
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
export function indexFor(profile: Profile, index: NeighbourIndex): NeighbourIndex {
  const own = idsByMark(index, profile);
  const kept = (marks: string) =>
    marksIn(marks)
      .filter((mark) => own.has(mark))
      .join("");
  const places = new Scales();
  const roles = index.roles
    .filter(({ id }) => id !== profile.id)
    .map(({ scales, beside, ...role }): IndexedRole => {
      const used = scales.map(([place, weight, floor]): UsedScale => {
        const [kind, max, items, marks] = at(index.scales, place);
        return [places.place([kind, max, items, kept(marks)]), weight, floor];
      });
      return { ...role, scales: used, beside: kept(beside) };
    });
  return { scales: places.all, roles };
}
