import { type Finding, type Path, pathText } from "../base/finding.ts";
import { type Problem, problem } from "../base/problem.ts";
import { nearest } from "../base/suggest.ts";
import { distinctOptions, distinctTexts } from "./alike.ts";
import {
  claims,
  type Draft,
  type Located,
  namedResponses,
  responseNames,
  scaleItems,
  scales,
  situations,
  sound,
} from "./draft.ts";
import { type PlacedSource, RESERVED_ITEMS, RESERVED_ROLES, RESERVED_SCALES } from "./profile.ts";
import { MOST_OPTIONS } from "./schema.ts";

type Rule = (draft: Draft) => Finding[];

/** Everything that must hold between the keys of a profile. Each rule finds all its problems. */
const RULES: readonly Rule[] = [
  uniqueIds,
  reservedIds,
  everyScaleHasItems,
  everyItemHasOptions,
  knownResponses,
  situationKeys,
  situationOptions,
  pointsFromZero,
  distinctOptions,
  distinctTexts,
  knownOpposites,
  knownSources,
];

/** Checks the rules that join several keys. A profile without a single scale is told only when all else is right. */
export function checkRules(draft: Draft): Finding[] {
  return RULES.flatMap((rule) => rule(draft));
}

/** At least one trait or one interest item: without it there is nothing to score. */
export function checkSomeScale({ traits, duties }: PlacedSource): Finding[] {
  const hasScale = (traits ?? []).length > 0 || (duties ?? []).some(({ interest }) => interest !== undefined);
  return hasScale ? [] : [finding(problem("no-scale", {}), [])];
}

function finding(found: Problem, path: Path): Finding {
  return { problem: found, path };
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

function itemIds(draft: Draft): { id: string; path: Path }[] {
  const { comparison } = draft.source;
  const statements = claims(draft).flatMap(({ value, path }) =>
    sound(draft, value.statements, [...path, "statements"]),
  );
  const comparisons = sound(draft, comparison?.items, ["comparison", "items"]);
  const rated = scaleItems(draft).map(({ item, path }) => ({ id: item.id, path }));
  return [...rated, ...idsOf<{ id: string }>([...statements, ...comparisons])];
}

function idsOf<T extends { id: string }>(elements: readonly Located<T>[]): { id: string; path: Path }[] {
  return elements.map(({ value, path }) => ({ id: value.id, path }));
}

/** An interest item without an id takes its duty's: what is told of the duty is not told again. */
function uniqueIds(draft: Draft): Finding[] {
  const duties = duplicates("duty", idsOf(sound(draft, draft.source.duties, ["duties"])));
  const told = new Set(duties.map(({ path }) => pathText(path)));
  return [
    ...duplicates("item", itemIds(draft)).filter(({ path }) => !told.has(pathText(path))),
    ...duplicates("scale", idsOf(scales(draft))),
    ...duties,
    ...duplicates("claim", idsOf(claims(draft))),
    ...duplicates("source", idsOf(sound(draft, draft.source.sources, ["sources"]))),
  ];
}

function reservedIds(draft: Draft): Finding[] {
  const reserved: readonly string[] = RESERVED_SCALES;
  const taken = [
    ...idsOf(scales(draft)).filter(({ id }) => reserved.includes(id)),
    ...itemIds(draft).filter(({ id }) => RESERVED_ITEMS.includes(id)),
  ];
  const role = RESERVED_ROLES.filter((id) => id === draft.source.id).map((id) => ({ id, path: [] }));
  return [...role, ...taken].map(({ id, path }) => finding(problem("reserved-id", { id }), [...path, "id"]));
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

/** Response sets that are named but neither written nor shared; told at the scale or item that names them. */
function knownResponses(draft: Draft): Finding[] {
  const names = responseNames(draft);
  if (!names) return [];
  return namedResponses(draft).flatMap(({ value: name, path }) => {
    if (names.includes(name)) return [];
    const known = [...names, ...Object.keys(draft.shared?.().responses ?? {})];
    if (known.includes(name)) return [];
    return [finding(problem("unknown-responses", { name, suggestion: nearest(name, known) }), path)];
  });
}

/** A situation has its own options, each with its points: nothing to reverse, no response set to name. */
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

/** The least points are 0 and the most are more, in whatever order: else the options tell nothing apart. */
function pointsFromZero(draft: Draft): Finding[] {
  return situations(draft).flatMap(({ options, path }) => {
    const points = sound(draft, options, [...path, "options"]).map(({ value }) => value.points);
    if (points.length < 2 || points.length < options.length) return [];
    const place = [...path, "options"];
    if (Math.min(...points) !== 0) return [finding(problem("points-without-zero", {}), place)];
    return Math.max(...points) > 0 ? [] : [finding(problem("points-all-zero", {}), place)];
  });
}

function knownOpposites(draft: Draft): Finding[] {
  const { traits, antiTraits } = draft.source;
  const ids = writtenIds(traits);
  return sound(draft, antiTraits, ["antiTraits"]).flatMap(({ value, path }) => {
    const id = value.opposes;
    if (id === undefined || ids.includes(id)) return [];
    return [finding(problem("unknown-trait", { id, suggestion: nearest(id, ids) }), [...path, "opposes"])];
  });
}

/** What paths rest on must be told among the sources. */
function knownSources(draft: Draft): Finding[] {
  const ids = writtenIds(draft.source.sources);
  return sound(draft, draft.source.paths, ["paths"]).flatMap(({ value, path }) => {
    const id = value.source;
    if (id === undefined || ids.includes(id)) return [];
    return [finding(problem("unknown-source", { id, suggestion: nearest(id, ids) }), [...path, "source"])];
  });
}

/** The ids in a list. An element that has other problems is there all the same. */
function writtenIds(list: readonly ({ id?: unknown } | null)[] | undefined): string[] {
  const written = Array.isArray(list) ? list : [];
  return written.map((element) => element?.id).filter((id) => typeof id === "string");
}
