import type { Analysis, ItemAnalysis, ScaleAnalysis } from "../../core/analysis/shape.ts";
import { at, lookUp } from "../../core/base/at.ts";
import { DUTIES } from "../../core/profile/profile.ts";
import { analysis as words } from "../../text/analysis.ts";

/** What the scales, the items and the choices of an analysis are called, by their ids. */
export class Names {
  readonly #scales: ReadonlyMap<string, ScaleAnalysis>;
  readonly #items: ReadonlyMap<string, ItemAnalysis>;
  readonly #names: ReadonlyMap<string, string>;

  constructor({ scales }: Analysis) {
    this.#scales = new Map(scales.map((scale) => [scale.id, scale]));
    this.#items = new Map(scales.flatMap(({ items }) => items).map((item) => [item.id, item]));
    const names = scales.map(scaleName);
    const isShared = (name: string) => names.indexOf(name) !== names.lastIndexOf(name);
    this.#names = new Map(
      scales.map((scale, index) => {
        const name = at(names, index);
        return [scale.id, isShared(name) ? words.scaleName(name, scale.id) : name];
      }),
    );
  }

  scale(id: string): ScaleAnalysis {
    return lookUp(this.#scales, id);
  }

  item(id: string): ItemAnalysis {
    return lookUp(this.#items, id);
  }

  /** The name of a scale, with its id where another bears the same. */
  scaleName({ id }: Pick<ScaleAnalysis, "id">): string {
    return lookUp(this.#names, id);
  }
}

/** The name of a scale; ours for those that a profile need not name. */
function scaleName({ id, name, kind }: Pick<ScaleAnalysis, "id" | "name" | "kind">): string {
  if (kind === "realism") return words.realism;
  if (kind === "orientation") return words.orientation(name);
  if (name !== "") return name;
  return id === DUTIES ? words.duties : id;
}

/** The question of an item, and its id to find it by. */
export function itemName({ id, texts }: Pick<ItemAnalysis, "id" | "texts">): string {
  return words.itemName(texts.join(words.scenes), id);
}

/** What the choices of an item that give such points say. */
export function choiceLabels(
  { kind }: Pick<ScaleAnalysis, "kind">,
  { choices }: ItemAnalysis,
  points: readonly number[],
): string[] {
  const found = [...choices.entries()].filter(([, choice]) => points.includes(choice.points));
  return found.map(([index, { texts }]) => {
    if (kind === "realism") return at(words.statementChoices, index);
    if (kind === "orientation") return at(words.comparisonChoices, index);
    return words.choices(texts);
  });
}
