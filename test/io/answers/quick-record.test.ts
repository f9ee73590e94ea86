import fc from "fast-check";
import { expect, test } from "vitest";
import { planOf } from "../../../src/core/profile/plan.ts";
import { type Answers, choose } from "../../../src/core/scoring/answers.ts";
import { QuickReader } from "../../../src/io/answers/quick-record.ts";
import { checkText } from "../../../src/io/answers/records.ts";
import { Roles } from "../../../src/io/profiles/roles.ts";
import { answered, profiles } from "../../core/arbitrary.ts";
import { everyKind, rating, testProfile } from "../../core/fixtures.ts";
import { holds, SLOW } from "../../core/helpers.ts";

const PROFILE = everyKind();

/** What a text is read into; null where it is left to whoever reads with care. */
function read(text: string, profile = PROFILE) {
  const reader = new QuickReader(planOf(profile));
  const bytes = Buffer.from(text);
  const end = reader.read(bytes, 0);
  return end < 0
    ? null
    : {
        rest: text.slice(end),
        respondent: reader.respondent,
        group: reader.group,
        choices: [...reader.choices],
      };
}

/** The same, read with care. */
function readWithCare(text: string, profile = PROFILE) {
  const roles = new Roles({ asked: profile, isFixed: true, catalogue: "" });
  const [record] = checkText(text, roles).records;
  if (!record?.sound) return null;
  const { respondent, group, sound } = record;
  return { rest: "", respondent, group, choices: choose(planOf(profile), sound.answers) };
}

/** Ways to write the same JSON. */
const writers = fc.constantFrom<(value: unknown) => string>(
  (value) => JSON.stringify(value),
  (value) => JSON.stringify(value).replaceAll(":", ": ").replaceAll(",", ",\t "),
  (value) => `  ${JSON.stringify(value)}`,
);

test("what it reads is what JSON.parse reads", SLOW, () => {
  const cases = fc.tuple(
    answered(profiles()),
    writers,
    fc.constantFrom("A-1", "budi santoso", null, 0, 1234567890),
    fc.constantFrom("XI-2", null, 11),
    fc.nat(50),
  );
  holds(cases, ([{ profile, answers }, write, respondent, group, turn]) => {
    const entries = Object.entries(answers);
    const turned = Object.fromEntries([...entries.slice(turn), ...entries.slice(0, turn)]);
    const text = write({ respondent, profile: profile.id, group, answers: turned });
    const found = read(text, profile);
    expect(found).not.toBeNull();
    expect(found).toEqual(readWithCare(text, profile));
  });
});

test("whatever it reads, it reads as JSON.parse does", SLOW, () => {
  const pieces = fc.constantFrom(
    ...'{}[]:," \t\n\\0159.-e'.split(""),
    "true",
    "false",
    "null",
    '"answers"',
    '"respondent"',
    '"group"',
    '"empati-1"',
    '"uang-1"',
    '"belum-tahu"',
    '"arah-1"',
    '{"answers":{',
    "}}",
  );
  holds(fc.array(pieces, { maxLength: 14 }), (parts) => {
    const text = parts.join("");
    const found = read(text);
    if (found === null) return;
    expect(readWithCare(text.slice(0, text.length - found.rest.length))).toEqual({ ...found, rest: "" });
  });
});

test.each([
  ["a repeated answer", '{"answers":{"empati-1":4,"empati-1":5}}'],
  ["repeated answers", '{"answers":{"empati-1":4},"answers":{}}'],
  ["a repeated respondent", '{"respondent":"A","respondent":"B","answers":{}}'],
  ["a repeated group", '{"group":"A","group":"A","answers":{}}'],
  ["a repeated role", '{"profile":"peran-uji","profile":"peran-uji","answers":{}}'],
  ["an unknown item", '{"answers":{"empati-9":4}}'],
  ["no option", '{"answers":{"empati-1":6}}'],
  ["zero", '{"answers":{"empati-1":0}}'],
  ["a leading zero", '{"answers":{"empati-1":04}}'],
  ["a fraction", '{"answers":{"empati-1":4.5}}'],
  ["a negative number", '{"answers":{"empati-1":-4}}'],
  ["a text for a number", '{"answers":{"empati-1":"4"}}'],
  ["true for a rating", '{"answers":{"empati-1":true}}'],
  ["a number for a statement", '{"answers":{"uang-1":1}}'],
  ["a word that goes on", '{"answers":{"uang-1":trueish}}'],
  ["an escape in a name", '{"respondent":"A\\u0041","answers":{}}'],
  ["a letter beyond ASCII", '{"respondent":"Ayu é","answers":{}}'],
  ["DEL in a name", '{"respondent":"A\u007f","answers":{}}'],
  ["a tab in a name", '{"respondent":"A\tB","answers":{}}'],
  ["a line feed in a name", '{"respondent":"A\nB","answers":{}}'],
  ["the last control character in a name", '{"respondent":"A\u001f","answers":{}}'],
  ["another role", '{"profile":"lain","answers":{}}'],
  ["another key", '{"nama":"x","answers":{}}'],
  ["bare answers", '{"empati-1":4}'],
  ["no answers", '{"respondent":"A"}'],
  ["a missing comma", '{"answers":{"empati-1":4 "empati-2":4}}'],
  ["a comma too much", '{"answers":{"empati-1":4,}}'],
  ["an end too early", '{"answers":{"empati-1":4'],
  ["an end within a name", '{"respondent":"A'],
  ["nothing", ""],
  ["a list's bracket at its beginning", '["answers":{}}'],
  ["a list's bracket at its end", '{"answers":{}]'],
  ["a list's bracket before the answers", '{"answers":["empati-1":4}}'],
  ["a list's bracket after the answers", '{"answers":{"empati-1":4]}'],
  ["another sign than a colon after a key", '{"respondent";"A","answers":{}}'],
  ["another sign than a colon after an item", '{"answers":{"empati-1"=4}}'],
  ["no colon before a name", '{"respondent" "A","answers":{}}'],
  ["no colon before a role", '{"profile" "peran-uji","answers":{}}'],
  ["another sign than a quote before a key", `{'respondent":"A","answers":{}}`],
  ["another sign than a quote before an item", `{"answers":{'empati-1":4}}`],
  ["another first letter of an item", '{"answers":{"impati-1":4}}'],
  ["another first letter of null", '{"respondent":mull,"answers":{}}'],
  ["no name", '{"respondent":,"answers":{}}'],
  ["a name that is true", '{"respondent":true,"answers":{}}'],
  ["a name with a leading zero", '{"respondent":007,"answers":{}}'],
  ["a name that is a fraction", '{"respondent":7.0,"answers":{}}'],
  ["a name with more letters than any has", `{"respondent":"${"A".repeat(1001)}","answers":{}}`],
  ["a name with more digits than any has", `{"respondent":${"1".repeat(1001)},"answers":{}}`],
])("%s is read with care", (_, text) => {
  expect(read(text)).toBeNull();
});

test.each<[string, string, string | null, Answers]>([
  ["a role that is null", '{"profile":null,"respondent":"A","answers":{}}', "A", {}],
  ["its own role", '{"profile":"peran-uji","answers":{},"respondent":0}', "0", {}],
  ["a long name", `{"respondent":"${"A".repeat(900)}","answers":{}}`, "A".repeat(900), {}],
  ["a long number for a name", `{"respondent":${"1".repeat(1000)},"answers":{}}`, "1".repeat(1000), {}],
  [
    "answers in another order than the questions",
    '{"answers":{"arah-1":2,"uang-1":true,"empati-1":4,"cepat-1":"belum-tahu","disiplin-1":1,"empati-2":null}}',
    null,
    { "arah-1": 2, "uang-1": true, "empati-1": 4, "cepat-1": "belum-tahu", "disiplin-1": 1 },
  ],
])("a record with %s is read quickly", (_, text, respondent, answers) => {
  const choices = choose(planOf(PROFILE), answers);
  expect(read(text)).toEqual({ rest: "", respondent, group: null, choices: [...choices] });
});

test.each([
  ["a colon for a number", '{"answers":{"a-1"::}}', null],
  ["a slash for a number", '{"answers":{"a-1":/}}', null],
  ["the last of eleven options", '{"answers":{"a-1":11}}', 10],
  ["one more", '{"answers":{"a-1":12}}', null],
])("of eleven options, %s", (_, text, choice) => {
  const options = Array.from({ length: 11 }, (_, index) => `Pilihan ${index}`);
  const profile = testProfile({
    responses: { banyak: options },
    traits: [{ id: "a", name: "A", items: [rating("a-1", { responses: "banyak" })] }],
  });
  expect(read(text, profile)?.choices ?? null).toEqual(choice === null ? null : [choice]);
});

test("a record begins where it is told, and nothing of the one before is left", () => {
  const reader = new QuickReader(planOf(PROFILE));
  const first = '{"respondent":"A","group":"XI","answers":{"empati-1":4,"uang-1":true}}';
  const bytes = Buffer.from(`${first}\n{"answers":{"disiplin-1":2}}`);
  expect(reader.read(bytes, 0)).toBe(first.length);
  expect(reader.read(bytes, first.length + 1)).toBe(bytes.length);
  const plan = planOf(PROFILE);
  expect([reader.respondent, reader.group, reader.choices]).toEqual([
    null,
    null,
    choose(plan, { "disiplin-1": 2 }),
  ]);
});
