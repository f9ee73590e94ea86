import { describe, test } from "vitest";
import {
  type Case,
  check,
  duty,
  item,
  type Overrides,
  options,
  type Row,
  situation,
  trait,
} from "../drafts.ts";

describe("response sets", () => {
  const unknown = (path: string, name: string, suggestion: string | null): Row => [
    path,
    "unknown-responses",
    { name, suggestion },
  ];
  test.each<Case>([
    [
      "every place that names a set",
      {
        interest: { responses: "sesuay" },
        duties: [duty("a", { id: "a-1", text: "Ingin?", responses: "x" })],
        traits: [trait([item("b-1", { responses: "sering" })], { responses: "Sesuai" })],
      },
      [
        unknown("interest.responses", "sesuay", "sesuai"),
        unknown("traits[0].responses", "Sesuai", "sesuai"),
        unknown("duties[0].interest.responses", "x", null),
        unknown("traits[0].items[0].responses", "sering", null),
      ],
    ],
    [
      "a name that every object has",
      { traits: [trait([item("a")], { responses: "constructor" })] },
      [unknown("traits[0].responses", "constructor", null)],
    ],
    ["no set at all", { responses: undefined }, [unknown("traits[0].responses", "sesuai", null)]],
    [
      "sets that cannot be read blame nobody who names one",
      { responses: null, duties: [duty("a", "Ingin?")] },
      [["responses", "wrong-type", { expected: "mapping", received: "empty" }]],
    ],
    [
      "an item without a set, in a scale without one",
      { traits: [trait([item("a"), item("b", { responses: "sesuai" })], { responses: undefined })] },
      [["traits[0].items[0]", "item-without-options", { id: "a" }]],
    ],
    [
      "an interest item where no set is written",
      { responses: undefined, traits: [], duties: [duty("a", "Ingin?"), duty("b", item("b-1"))] },
      [
        ["duties[0]", "item-without-options", { id: "a" }],
        ["duties[1].interest", "item-without-options", { id: "b-1" }],
      ],
    ],
    [
      "the same option twice, and a third time",
      { responses: { sesuai: ["Ya", "Tidak", "Ya", "Ya"] } },
      [
        ["responses.sesuai[2]", "duplicate-option", { text: "Ya" }],
        ["responses.sesuai[3]", "duplicate-option", { text: "Ya" }],
      ],
    ],
    [
      "the same option twice below a question",
      { responses: { sesuai: { ask: "Seberapa?", options: ["Ya", "Ya"] } } },
      [["responses.sesuai.options[1]", "duplicate-option", { text: "Ya" }]],
    ],
    [
      "options that are no text are not told as equal too",
      { responses: { sesuai: ["", "", "Ya"] } },
      [
        ["responses.sesuai[0]", "wrong-type", { expected: "text", received: "empty" }],
        ["responses.sesuai[1]", "wrong-type", { expected: "text", received: "empty" }],
      ],
    ],
  ])("%s", check);
});

describe("situations", () => {
  const place = "traits[0].items[0]";
  const withOptions = (own: unknown[], more: Overrides = {}) => ({
    traits: [trait([situation("a", own, more)])],
  });
  test.each<Case>([
    ["no option", withOptions([]), [[place, "item-without-options", { id: "a" }]]],
    ["one option", withOptions(options(0)), [[`${place}.options`, "option-count", { count: 1 }]]],
    [
      "twelve options",
      withOptions(options(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)),
      [[`${place}.options`, "option-count", { count: 12 }]],
    ],
    [
      "points without a zero",
      withOptions(options(3, 2, 1)),
      [[`${place}.options`, "points-without-zero", {}]],
    ],
    ["points that are all zero", withOptions(options(0, 0)), [[`${place}.options`, "points-all-zero", {}]]],
    ["points that rise and fall", withOptions(options(0, 2, 1)), []],
    ["points that fall and rise", withOptions(options(2, 0, 1)), []],
    ["points in any order, with equals", withOptions(options(1, 4, 0, 4, 2)), []],
    ["points that rise, with equals", withOptions(options(0, 1, 1, 4)), []],
    ["points that fall, with equals", withOptions(options(4, 1, 1, 0, 0)), []],
    [
      "two options of one text",
      withOptions([...options(0, 1), { text: "Pilihan 1", points: 2 }]),
      [[`${place}.options[2]`, "duplicate-option", { text: "Pilihan 1" }]],
    ],
    [
      "keys of a rating",
      withOptions(options(0, 1), { reverse: false, responses: "sesuai" }),
      [
        [`${place}.reverse`, "situation-key", { key: "reverse" }],
        [`${place}.responses`, "situation-key", { key: "responses" }],
      ],
    ],
    [
      "a broken option is told alone; the points of the others say nothing",
      withOptions([
        { text: "A", points: 3 },
        { text: "B", points: "2" },
        { text: "C", points: 1 },
      ]),
      [[`${place}.options[1].points`, "wrong-type", { expected: "integer", received: "text" }]],
    ],
    [
      "as an interest item",
      { duties: [duty("d", situation("d-1", options(1, 2)))] },
      [["duties[0].interest.options", "points-without-zero", {}]],
    ],
  ])("%s", check);
});
