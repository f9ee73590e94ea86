import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";
import type { ProfileSource } from "../../../src/core/profile/profile.ts";
import { renderProfileYaml } from "../../../src/render/profile/yaml.ts";

const word = fc.constantFrom(
  ..."kata # : - ? [ ] { } , & * ! | > ' \" % @ ` ~ 1 0x1 1e3 .5 no : #a a: --- ... \\ é 漢".split(" "),
);
const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc.array(word, { maxLength: 60 }).map((words) => words.join(" ")),
  fc.constantFrom(
    "",
    " ",
    "\n",
    "null",
    "~",
    "=",
    "<<",
    "true",
    "1_000",
    "2026-11-26",
    "\ufeffa",
    "a\u2028b",
    "\ud800",
  ),
);
const item = fc.record(
  {
    id: text,
    text,
    reverse: fc.boolean(),
    options: fc.array(fc.record({ text, points: fc.nat(9) }), { maxLength: 3 }),
  },
  { requiredKeys: ["id", "text"] },
);
const source = fc.record(
  {
    id: text,
    role: text,
    summary: text,
    responses: fc.dictionary(
      fc.oneof(text, fc.constant("k".repeat(1100))),
      fc.array(text, { maxLength: 3 }),
      { maxKeys: 3 },
    ),
    duties: fc.array(
      fc.record({ id: text, text, interest: fc.oneof(text, item) }, { requiredKeys: ["id", "text"] }),
      { maxLength: 3 },
    ),
    traits: fc.array(
      fc.record({
        id: text,
        name: text,
        tips: fc.array(text, { maxLength: 2 }),
        items: fc.array(item, { maxLength: 3 }),
      }),
      { maxLength: 2 },
    ),
  },
  { requiredKeys: ["id", "role"] },
);

test("whatever a source holds is read back as it was, with any comments", () => {
  const path = fc.array(
    fc.oneof(fc.constantFrom("id", "traits", "items", "text", "duties", "interest", "responses"), fc.nat(3)),
    { maxLength: 5 },
  );
  const comments = fc.array(fc.record({ path, text }), { maxLength: 5 });
  fc.assert(
    fc.property(source, comments, fc.array(text, { maxLength: 2 }), (written, remarks, head) => {
      const yaml = renderProfileYaml(written as ProfileSource, remarks, head);
      expect(parse(yaml, { schema: "core", version: "1.2" })).toEqual(JSON.parse(JSON.stringify(written)));
    }),
    { numRuns: 400 },
  );
});
