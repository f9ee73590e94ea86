import { describe, test } from "vitest";
import { antiTrait, type Case, check, claim, duty, expectation, item, type Row, trait } from "../drafts.ts";

describe("ids", () => {
  const duplicate = (path: string, id: string, kind: string): Row => [path, "duplicate-id", { id, kind }];
  test.each<Case>([
    [
      "two items of one trait",
      { traits: [trait([item("a"), item("b"), item("a")])] },
      [duplicate("traits[0].items[2].id", "a", "item")],
    ],
    [
      "the third of three items is told too",
      { traits: [trait([item("a"), item("a"), item("a")])] },
      [duplicate("traits[0].items[1].id", "a", "item"), duplicate("traits[0].items[2].id", "a", "item")],
    ],
    [
      "one id among items of every kind",
      {
        duties: [duty("a", "Ingin?"), duty("b", { id: "a", text: "Ingin?" })],
        traits: [trait([item("a")])],
        antiTraits: [antiTrait([item("a")])],
        misconceptions: [claim("m", "a")],
        expectations: [expectation("e", "a")],
        comparison: { role: "Lain", items: [{ id: "a", this: "Sini", other: "Sana" }] },
      },
      [
        duplicate("duties[1].interest.id", "a", "item"),
        duplicate("traits[0].items[0].id", "a", "item"),
        duplicate("antiTraits[0].items[0].id", "a", "item"),
        duplicate("misconceptions[0].statements[0].id", "a", "item"),
        duplicate("expectations[0].statements[0].id", "a", "item"),
        duplicate("comparison.items[0].id", "a", "item"),
      ],
    ],
    [
      "a trait and an anti-trait",
      { antiTraits: [antiTrait([item("r-1")], { id: "empati" })] },
      [duplicate("antiTraits[0].id", "empati", "scale")],
    ],
    ["two duties", { duties: [duty("a"), duty("a")] }, [duplicate("duties[1].id", "a", "duty")]],
    [
      "two duties whose interest items take their ids: told once",
      { duties: [duty("a", "Ingin?"), duty("a", "Mau?")] },
      [duplicate("duties[1].id", "a", "duty")],
    ],
    [
      "a misconception and an expectation",
      { misconceptions: [claim("a")], expectations: [expectation("a")] },
      [duplicate("expectations[0].id", "a", "claim")],
    ],
    ["two sources", { sources: [item("a"), item("a")] }, [duplicate("sources[1].id", "a", "source")]],
    [
      "ids of the model's own scales",
      {
        traits: [trait([item("a")], { id: "duties" }), trait([item("b")], { id: "realism" })],
        antiTraits: [antiTrait([item("c")], { id: "orientation" })],
      },
      [
        ["traits[0].id", "reserved-id", { id: "duties" }],
        ["traits[1].id", "reserved-id", { id: "realism" }],
        ["antiTraits[0].id", "reserved-id", { id: "orientation" }],
      ],
    ],
    [
      "keys of an answer sheet as ids of questions",
      { traits: [trait([item("group"), item("respondent")])], duties: [duty("profile", "Ingin?")] },
      [
        ["duties[0].id", "reserved-id", { id: "profile" }],
        ["traits[0].items[0].id", "reserved-id", { id: "group" }],
        ["traits[0].items[1].id", "reserved-id", { id: "respondent" }],
      ],
    ],
    ["the id of what explores several roles", { id: "jelajah" }, [["id", "reserved-id", { id: "jelajah" }]]],
    ["the word for all roles", { id: "semua" }, [["id", "reserved-id", { id: "semua" }]]],
    [
      "one word as the id of an item, a scale, a duty, a claim and a source",
      {
        duties: [duty("empati")],
        traits: [trait([item("empati")])],
        misconceptions: [claim("empati")],
        sources: [item("empati")],
      },
      [],
    ],
  ])("%s", check);
});

describe("scales", () => {
  test.each<Case>([
    ["no scale at all", { traits: undefined }, [["", "no-scale", {}]]],
    ["an empty list of traits", { traits: [] }, [["", "no-scale", {}]]],
    ["duties without interest", { traits: [], duties: [duty("a")] }, [["", "no-scale", {}]]],
    ["anti-traits alone", { traits: [], antiTraits: [antiTrait([item("r-1")])] }, [["", "no-scale", {}]]],
    ["interest alone is a scale", { traits: [], duties: [duty("a", "Ingin?")] }, []],
    [
      "no scale is told only when all else is right",
      { traits: [], sources: [item("a"), item("a")] },
      [["sources[1].id", "duplicate-id", { id: "a", kind: "source" }]],
    ],
    [
      "a trait and an anti-trait without items",
      { traits: [trait([])], antiTraits: [antiTrait([])] },
      [
        ["traits[0].items", "no-items", { id: "empati" }],
        ["antiTraits[0].items", "no-items", { id: "ragu" }],
      ],
    ],
    [
      "an opposite that is near a trait",
      { antiTraits: [antiTrait([item("r-1")], { opposes: "empathi" })] },
      [["antiTraits[0].opposes", "unknown-trait", { id: "empathi", suggestion: "empati" }]],
    ],
    [
      "an opposite that is the interest or an anti-trait",
      {
        antiTraits: [
          antiTrait([item("r-1")], { opposes: "duties" }),
          antiTrait([item("r-2")], { id: "marah", opposes: "ragu" }),
        ],
      },
      [
        ["antiTraits[0].opposes", "unknown-trait", { id: "duties", suggestion: null }],
        ["antiTraits[1].opposes", "unknown-trait", { id: "ragu", suggestion: null }],
      ],
    ],
    [
      "an opposite that has other problems is there all the same",
      {
        traits: [null, trait([item("a-1")], { name: "" }), trait([], { id: 5 })],
        antiTraits: [antiTrait([item("r-1")], { opposes: "empati" })],
      },
      [
        ["traits[0]", "wrong-type", { expected: "mapping", received: "empty" }],
        ["traits[1].name", "wrong-type", { expected: "text", received: "empty" }],
        ["traits[2].id", "wrong-type", { expected: "text", received: "number" }],
      ],
    ],
  ])("%s", check);
});
