import type { Path } from "../base/finding.ts";
import { isMapping } from "../base/json.ts";
import type {
  AntiTrait,
  Expectation,
  ItemSource,
  Misconception,
  PlacedSource,
  SituationOption,
  Trait,
} from "./profile.ts";
import type { SharedSource } from "./shared-scales.ts";

/** A profile whose shape may be wrong in places; the lists below leave those places out. */
export interface Draft {
  source: PlacedSource;
  /** False for an element that the shape check already complained about. */
  isSound: (path: Path) => boolean;
  /** The scales that stand in the source already, and response sets for whoever names them. */
  shared: SharedSource;
}

/** An element of a list, with its path in the profile. */
export interface Located<T> {
  value: T;
  path: Path;
}

/** The elements of a list that are worth looking at, each with its path. */
export function sound<T>({ isSound }: Draft, list: readonly T[] | undefined, path: Path): Located<T>[] {
  if (!Array.isArray(list)) return [];
  const located = list.map((value: T, index) => ({ value, path: [...path, index] }));
  return located.filter((element) => isSound(element.path));
}

/** The names of the profile's own response sets; null where they are no mapping at all. */
export function responseNames({ source: { responses = {} } }: Draft): string[] | null {
  return isMapping(responses) ? Object.keys(responses) : null;
}

/** Every name of a response set, where it is named. */
export function namedResponses(draft: Draft): Located<string>[] {
  const named: Located<{ responses?: unknown } | undefined>[] = [
    { value: draft.source.interest, path: ["interest"] },
    ...scales(draft),
    ...scaleItems(draft).map(({ item, path }) => ({ value: item, path })),
  ];
  return named.flatMap(({ value, path }) =>
    typeof value?.responses === "string" ? [{ value: value.responses, path: [...path, "responses"] }] : [],
  );
}

/** The options of each response set, of either form, with their place. */
export function responseOptions(draft: Draft): Located<string>[][] {
  const { responses = {} } = draft.source;
  return (responseNames(draft) ?? []).map((name) => {
    const set = responses[name];
    const path = ["responses", name];
    return Array.isArray(set) ? sound(draft, set, path) : sound(draft, set?.options, [...path, "options"]);
  });
}

/** Traits, then anti-traits. */
export function scales(draft: Draft): Located<Trait | AntiTrait>[] {
  const { traits, antiTraits } = draft.source;
  return [...sound(draft, traits, ["traits"]), ...sound(draft, antiTraits, ["antiTraits"])];
}

export interface LocatedItem {
  item: ItemSource;
  path: Path;
  /** The response set used when the item names none. */
  fallback: string | undefined;
}

/** Interest items, then the items of traits and anti-traits. */
export function scaleItems(draft: Draft): LocatedItem[] {
  const { source } = draft;
  // Where the sets cannot be read, no item is blamed for having none.
  const [firstSet] = responseNames(draft) ?? [""];
  const interestSet = source.interest?.responses ?? firstSet;
  const interests = sound(draft, source.duties, ["duties"]).flatMap(({ value, path }) => {
    const { id, interest: item } = value;
    if (item === undefined) return [];
    const located =
      typeof item === "string" ? { item: { id, text: item }, path } : { item, path: [...path, "interest"] };
    return [{ ...located, fallback: interestSet }];
  });
  const others = scales(draft).flatMap(({ value, path }) =>
    sound(draft, value.items, [...path, "items"]).map((item) => ({
      item: item.value,
      path: item.path,
      fallback: value.responses,
    })),
  );
  return [...interests, ...others];
}

/** The items that have options of their own. */
export function situations(draft: Draft): { item: ItemSource; options: SituationOption[]; path: Path }[] {
  return scaleItems(draft).flatMap(({ item, path }) =>
    item.options ? [{ item, options: item.options, path }] : [],
  );
}

/** Misconceptions, then expectations. */
export function claims(draft: Draft): Located<Misconception | Expectation>[] {
  const { misconceptions, expectations } = draft.source;
  return [
    ...sound(draft, misconceptions, ["misconceptions"]),
    ...sound(draft, expectations, ["expectations"]),
  ];
}
