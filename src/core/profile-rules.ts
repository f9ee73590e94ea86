import { interestResponses } from "./items.ts";
import { type Problem, problem } from "./problem.ts";
import { type ItemSource, type ProfileSource, RESERVED_SCALES } from "./profile.ts";
import { MOST_OPTIONS } from "./profile-schema.ts";
import type { Finding, Path } from "./profile-shape.ts";
import { nearest } from "./suggest.ts";

/** A profile whose shape may be wrong in places; the lists below leave those places out. */
export interface Draft {
  source: ProfileSource;
  /** False for an element that the shape check already complained about. */
  isSound: (path: Path) => boolean;
}

type Rule = (draft: Draft) => Finding[];

/** Everything that must hold between the keys of a profile. Each rule finds all its problems. */
const RULES: readonly Rule[] = [
  uniqueItemIds,
  uniqueIds,
  reservedIds,
  everyScaleHasItems,
  everyItemHasOptions,
  knownResponses,
  situationKeys,
  situationOptions,
  pointsInOrder,
  distinctOptions,
  knownOpposites,
];

/** Checks the rules that join several keys. A profile without a single scale is told only when all else is right. */
export function checkRules(draft: Draft): Finding[] {
  return RULES.flatMap((rule) => rule(draft));
}

/** At least one trait or one interest item: without it there is nothing to score. */
export function checkSomeScale({ traits, duties }: ProfileSource): Finding[] {
  const hasScale = (traits ?? []).length > 0 || (duties ?? []).some(({ interest }) => interest !== undefined);
  return hasScale ? [] : [finding(problem("no-scale", {}), [])];
}

function finding(found: Problem, path: Path): Finding {
  return { problem: found, path };
}

/** The elements of a list that are worth looking at, each with its path. */
function sound<T>(
  { isSound }: Draft,
  list: readonly T[] | undefined,
  path: Path,
): { value: T; path: Path }[] {
  if (!Array.isArray(list)) return [];
  const located = list.map((value: T, index) => ({ value, path: [...path, index] }));
  return located.filter((element) => isSound(element.path));
}

function scales(draft: Draft) {
  const { traits, antiTraits } = draft.source;
  return [...sound(draft, traits, ["traits"]), ...sound(draft, antiTraits, ["antiTraits"])];
}

interface LocatedItem {
  item: ItemSource;
  path: Path;
  /** The response set used when the item names none. */
  fallback: string | undefined;
}

/** Interest items, then the items of traits and anti-traits. */
function scaleItems(draft: Draft): LocatedItem[] {
  const { source } = draft;
  const { responses = {}, interest = {} } = source;
  const interestSet = interestResponses({ responses, interest: { name: "", ...interest } });
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

function situations(draft: Draft) {
  return scaleItems(draft).flatMap(({ item, path }) =>
    item.options ? [{ item, options: item.options, path }] : [],
  );
}

function claims(draft: Draft) {
  const { misconceptions, expectations } = draft.source;
  return [
    ...sound(draft, misconceptions, ["misconceptions"]),
    ...sound(draft, expectations, ["expectations"]),
  ];
}

type IdKind = "item" | "scale" | "duty" | "claim" | "source";

function duplicates(kind: IdKind, ids: readonly { id: string; path: Path }[]): Finding[] {
  const seen = new Set<string>();
  return ids.flatMap(({ id, path }) => {
    if (seen.has(id)) return [finding(problem("duplicate-id", { id, kind }), [...path, "id"])];
    seen.add(id);
    return [];
  });
}

function uniqueItemIds(draft: Draft): Finding[] {
  const { comparison } = draft.source;
  const statements = claims(draft).flatMap(({ value, path }) =>
    sound(draft, value.statements, [...path, "statements"]),
  );
  const comparisons = sound(draft, comparison?.items, ["comparison", "items"]);
  const others = [...statements, ...comparisons].map(({ value, path }) => ({ id: value.id, path }));
  const rated = scaleItems(draft).map(({ item, path }) => ({ id: item.id, path }));
  return duplicates("item", [...rated, ...others]);
}

function uniqueIds(draft: Draft): Finding[] {
  const ids = (elements: { value: { id: string }; path: Path }[]) =>
    elements.map(({ value, path }) => ({ id: value.id, path }));
  return [
    ...duplicates("scale", ids(scales(draft))),
    ...duplicates("duty", ids(sound(draft, draft.source.duties, ["duties"]))),
    ...duplicates("claim", ids(claims(draft))),
    ...duplicates("source", ids(sound(draft, draft.source.sources, ["sources"]))),
  ];
}

function reservedIds(draft: Draft): Finding[] {
  const reserved: readonly string[] = RESERVED_SCALES;
  return scales(draft)
    .filter(({ value }) => reserved.includes(value.id))
    .map(({ value, path }) => finding(problem("reserved-id", { id: value.id }), [...path, "id"]));
}

function everyScaleHasItems(draft: Draft): Finding[] {
  return scales(draft)
    .filter(({ value }) => Array.isArray(value.items) && value.items.length === 0)
    .map(({ value, path }) => finding(problem("no-items", { id: value.id }), [...path, "items"]));
}

function everyItemHasOptions(draft: Draft): Finding[] {
  return scaleItems(draft)
    .filter(({ item, fallback }) =>
      item.options ? item.options.length === 0 : (item.responses ?? fallback) === undefined,
    )
    .map(({ item, path }) => finding(problem("item-without-options", { id: item.id }), path));
}

/** Response sets that are named but not written; told at the scale or item that names them. */
function knownResponses(draft: Draft): Finding[] {
  const { responses, interest } = draft.source;
  const names = Object.keys(responses ?? {});
  const named = [
    { name: interest?.responses, path: ["interest"] },
    ...scales(draft).map(({ value, path }) => ({ name: value.responses, path })),
    ...scaleItems(draft).map(({ item, path }) => ({ name: item.responses, path })),
  ];
  return named.flatMap(({ name, path }) => {
    if (typeof name !== "string" || names.includes(name)) return [];
    const found = problem("unknown-responses", { name, suggestion: nearest(name, names) });
    return [finding(found, [...path, "responses"])];
  });
}

/** A situation has its own options, in order of points: nothing to reverse, no response set to name. */
function situationKeys(draft: Draft): Finding[] {
  return situations(draft).flatMap(({ item, path }) =>
    (["reverse", "responses"] as const)
      .filter((key) => item[key] !== undefined)
      .map((key) => finding(problem("situation-key", { key }), [...path, key])),
  );
}

function situationOptions(draft: Draft): Finding[] {
  return situations(draft)
    .filter(({ options }) => options.length === 1 || options.length > MOST_OPTIONS)
    .map(({ options, path }) =>
      finding(problem("option-count", { count: options.length }), [...path, "options"]),
    );
}

/** Points fall or rise along the list, from or to 0, so that a wrong digit is caught. */
function pointsInOrder(draft: Draft): Finding[] {
  return situations(draft).flatMap(({ options, path }) => {
    const points = sound(draft, options, [...path, "options"]).map(({ value }) => value.points);
    if (points.length < 2 || points.length < options.length) return [];
    const place = [...path, "options"];
    if (Math.min(...points) !== 0) return [finding(problem("points-without-zero", {}), place)];
    const pairs = points.slice(1).map((next, index) => next - (points[index] ?? 0));
    const isOrdered = pairs.every((step) => step >= 0) || pairs.every((step) => step <= 0);
    return isOrdered && Math.max(...points) > 0 ? [] : [finding(problem("points-out-of-order", {}), place)];
  });
}

function distinctOptions(draft: Draft): Finding[] {
  const sets = Object.entries(draft.source.responses ?? {}).map(([name, texts]) => ({
    texts: Array.isArray(texts) ? texts : [],
    path: ["responses", name],
  }));
  const own = situations(draft).map(({ options, path }) => ({
    texts: sound(draft, options, [...path, "options"]).map(({ value }) => value.text),
    path: [...path, "options"],
  }));
  return [...sets, ...own].flatMap(({ texts, path }) =>
    texts.flatMap((text, index) =>
      texts.indexOf(text) < index ? [finding(problem("duplicate-option", { text }), [...path, index])] : [],
    ),
  );
}

function knownOpposites(draft: Draft): Finding[] {
  const { traits, antiTraits } = draft.source;
  const ids = Array.isArray(traits) ? traits.map(({ id }) => id) : [];
  return sound(draft, antiTraits, ["antiTraits"]).flatMap(({ value, path }) => {
    const id = value.opposes;
    if (id === undefined || ids.includes(id)) return [];
    return [finding(problem("unknown-trait", { id, suggestion: nearest(id, ids) }), [...path, "opposes"])];
  });
}
