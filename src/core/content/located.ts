import type { Path } from "../base/finding.ts";
import type {
  AntiTrait,
  ComparisonItemSource,
  ItemSource,
  Profile,
  Statement,
  Trait,
} from "../profile/profile.ts";

/** Something that the author wrote, and where. */
export interface Placed<T> {
  value: T;
  path: Path;
}

/** A scale of the fit, with the places of its items. */
export interface PlacedScale {
  kind: "interest" | "trait" | "antiTrait";
  id: string;
  name: string;
  path: Path;
  items: readonly Placed<ItemSource>[];
  tips: readonly string[];
}

/** A misconception or an expectation with its statements. */
export interface PlacedClaim {
  id: string;
  claim: string;
  path: Path;
  statements: readonly Placed<Statement>[];
}

function placed<T>(list: readonly T[], path: Path): Placed<T>[] {
  return list.map((value, index) => ({ value, path: [...path, index] }));
}

function scaleOf(kind: "trait" | "antiTrait", { value, path }: Placed<Trait | AntiTrait>): PlacedScale {
  const { id, name, items, tips = [] } = value;
  return { kind, id, name, path, tips, items: placed(items, [...path, "items"]) };
}

/** The scales of the fit in the order of the profile, interest in the duties first where any duty asks for it. */
export function scalesOf(profile: Profile): PlacedScale[] {
  const { interest, duties, traits, antiTraits } = profile;
  const asked = duties.flatMap((duty, index) =>
    duty.interest ? [{ value: duty.interest, path: ["duties", index, "interest"] }] : [],
  );
  const path = interest ? ["interest"] : ["duties"];
  const words = { name: interest?.name ?? "", tips: interest?.tips ?? [] };
  return [
    ...(asked.length > 0 ? [{ kind: "interest" as const, id: "", ...words, path, items: asked }] : []),
    ...placed(traits, ["traits"]).map((one) => scaleOf("trait", one)),
    ...placed(antiTraits, ["antiTraits"]).map((one) => scaleOf("antiTrait", one)),
  ];
}

/** The ratings of the scales: what stands there without options of its own. */
export function ratingsOf(profile: Profile): Placed<ItemSource>[] {
  return scalesOf(profile)
    .flatMap(({ items }) => items)
    .filter(isRating);
}

export function isRating({ value }: Placed<ItemSource>): boolean {
  return value.options === undefined;
}

/** The claims of the profile, misconceptions first. */
export function claimsOf({ misconceptions, expectations }: Profile): PlacedClaim[] {
  return [...placed(misconceptions, ["misconceptions"]), ...placed(expectations, ["expectations"])].map(
    ({ value: { id, claim, statements = [] }, path }) => ({
      id,
      claim,
      path,
      statements: placed(statements, [...path, "statements"]),
    }),
  );
}

/** The statements of all claims. */
export function statementsOf(profile: Profile): Placed<Statement>[] {
  return claimsOf(profile).flatMap(({ statements }) => statements);
}

/** The comparisons with the neighbour. */
export function comparisonsOf({ comparison }: Profile): Placed<ComparisonItemSource>[] {
  return placed(comparison?.items ?? [], ["comparison", "items"]);
}

/** A text that a person reads as a question, and where it stands. */
export interface Question {
  id: string;
  text: string;
  path: Path;
}

function asked<T extends { id: string }>({ value, path }: Placed<T>, key: keyof T & string): Question {
  return { id: value.id, text: String(value[key]), path: [...path, key] };
}

/** Every text that is asked: ratings, situations, both scenes of comparisons, and statements. */
export function questionsOf(profile: Profile): Question[] {
  const items = scalesOf(profile).flatMap((scale) => scale.items);
  return [
    ...items.map((item) => asked(item, "text")),
    ...comparisonsOf(profile).flatMap((scenes) => [asked(scenes, "this"), asked(scenes, "other")]),
    ...statementsOf(profile).map((statement) => asked(statement, "text")),
  ];
}

/** Every text that is read to answer: what is asked, and the options of situations. */
export function readTextsOf(profile: Profile): { text: string; path: Path }[] {
  const options = scalesOf(profile).flatMap(({ items }) =>
    items.flatMap(({ value, path }) =>
      (value.options ?? []).map(({ text }, index) => ({ text, path: [...path, "options", index, "text"] })),
    ),
  );
  return [...questionsOf(profile), ...options];
}
