import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import fc from "fast-check";
import { expect, test } from "vitest";
import { analyse } from "../../../src/core/analysis/analyse.ts";
import { renderAnalysisJson, renderSumsJson } from "../../../src/render/data/json.ts";
import { oneScale, sumsOf } from "../../core/analysis/groups.ts";
import { answersFor, profiles } from "../../core/arbitrary.ts";

function schemaOf(name: string) {
  const schema = JSON.parse(readFileSync(`dist/schemas/${name}.schema.json`, "utf8"));
  return new Ajv({ allErrors: true }).compile(schema);
}

const schemas = { uji: schemaOf("uji"), rekap: schemaOf("rekap") };

/** The sums of groups of any kind and size. */
const groups = profiles({ leastClaims: 1 }).chain((profile) =>
  fc.array(answersFor(profile), { maxLength: 30 }).map((people) => sumsOf(profile, people, 1)),
);

test("an analysis and its sums fit the schemas that are published, and say what they were made of", () => {
  fc.assert(
    fc.property(groups, (sums) => {
      const analysis = analyse(sums);
      const [told, kept] = [JSON.parse(renderAnalysisJson(analysis, {})), JSON.parse(renderSumsJson(sums))];
      expect([told, kept]).toEqual([analysis, sums]);
      schemas.uji(told);
      schemas.rekap(kept);
      expect([schemas.uji.errors, schemas.rekap.errors]).toEqual([null, null]);
    }),
  );
});

test("counts stand side by side, and texts that look like lists stay as they are", () => {
  const profile = oneScale([3, 3]);
  const [trait] = profile.traits;
  const text = "[\n  1,\n  2\n]";
  const role = {
    ...profile,
    traits: trait ? [{ ...trait, items: trait.items.map((item) => ({ ...item, text })) }] : [],
  };
  const json = renderAnalysisJson(analyse(sumsOf(role, [{ "sifat-1": 1 }, { "sifat-1": 3 }])), {});
  expect(json).toContain('"options": [1, 0, 1],\n');
  expect(JSON.parse(json).scales[0].items[0].texts).toEqual([text]);
});
