import type {
  Analysis,
  Choice,
  Finding,
  ItemAnalysis,
  ScaleAnalysis,
} from "../../../src/core/analysis/shape.ts";
import { at } from "../../../src/core/base/at.ts";
import type { AnswerValue } from "../../../src/core/profile/items.ts";
import { listItems } from "../../../src/core/profile/items.ts";
import type { Profile } from "../../../src/core/profile/profile.ts";
import { analysisOf } from "../../core/analysis/groups.ts";

/** Options from "Tidak" to "Ya", worth 0, 1, 2. */
export const CHOICES: Choice[] = ["Tidak", "Kadang", "Ya"].map((text, points) => ({ points, texts: [text] }));

/** An item that nothing is wrong with, unless it is told otherwise. */
export function itemLike(id: string, parts: Partial<ItemAnalysis> = {}): ItemAnalysis {
  return {
    ...{ id, texts: [`Teks ${id}`], reverse: false, answered: 36, missing: 0, mean: 1.25, sd: 0.806 },
    ...{ itemRest: 0.4123, criticalR: 0.3291, alphaIfDropped: 0.685 },
    ...{ options: [6, 15, 15], choices: CHOICES },
    ...parts,
  };
}

/** A scale of two such items. */
export function scaleLike(id: string, parts: Partial<ScaleAnalysis> = {}): ScaleAnalysis {
  return {
    ...{ id, name: `Skala ${id}`, kind: "trait", respondents: 36 },
    alpha: { raw: 0.712, standardized: 0.7204, low: 0.538, high: 0.831 },
    standardError: 7.44,
    items: [itemLike(`${id}-1`), itemLike(`${id}-2`)],
    ...parts,
  };
}

export function analysisLike(
  scales: ScaleAnalysis[],
  findings: Finding[] = [],
  parts: Partial<Analysis> = {},
): Analysis {
  const profile = { id: "peran-uji", role: "Peran Uji", fingerprint: "abc" };
  return { version: 1, profile, respondents: 36, badRecords: 0, scales, findings, ...parts };
}

/** How the items of a profile worked in a group whose answers are of all kinds. */
export function groupAnalysis(profile: Profile, respondents: number): Analysis {
  const items = listItems(profile);
  const people = Array.from({ length: respondents }, (_, person) => {
    const given = items.map(({ id, options }, place): [string, AnswerValue] => {
      const { value } = at(options, (person * (place % 7) + (person >> 2) + place) % options.length);
      return [id, value];
    });
    return Object.fromEntries(given);
  });
  return analysisOf(profile, people);
}
