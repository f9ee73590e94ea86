import { describe, expect, test } from "vitest";
import { CONDITIONS, PATH_KINDS } from "../../../src/core/profile/background.ts";
import { checkProfile } from "../../../src/core/profile/check.ts";
import { type Case, check, draft, findings, item, type Row } from "../drafts.ts";

const sources = [item("undang-undang"), item("berita")];

function path(more: object = {}) {
  return { kind: "jurusan", text: "Kesejahteraan Sosial", ...more };
}

describe("codes", () => {
  test.each([
    ["isco", ["3412", "0110"]],
    ["kbji", ["3412", "3412.01"]],
    ["onet", ["21-1093.00"]],
  ])("%s takes %j", (kind, codes) => {
    for (const code of codes) expect(findings(draft({ codes: { [kind]: code } }))).toEqual([]);
  });

  test.each([
    ["isco", ["", "341", "34120", "3412.01", "ISCO 3412", "3412 ", "٣٤١٢"]],
    ["kbji", ["", "341", "3412.1", "3412.011", "3412-01", "3412.", "x3412.01"]],
    ["onet", ["", "21-1093", "211093.00", "21-1093.0", "21-1093.001", "1-1093.00"]],
  ])("%s refuses %j", (kind, codes) => {
    for (const code of codes)
      expect(findings(draft({ codes: { [kind]: code } }))).toEqual([
        [`codes.${kind}`, "wrong-code", { kind, code }],
      ]);
  });

  test.each<Case>([
    [
      "a number without quotes",
      { codes: { isco: 3412 } },
      [["codes.isco", "wrong-type", { expected: "text", received: "number" }]],
    ],
    [
      "a classification that is none",
      { codes: { iscoo: "3412" } },
      [["codes.iscoo", "unknown-key", { key: "iscoo", suggestion: "isco" }]],
    ],
    [
      "codes as text",
      { codes: "3412" },
      [["codes", "wrong-type", { expected: "mapping", received: "text" }]],
    ],
    ["no code at all", { codes: {} }, []],
  ])("%s", check);
});

describe("conditions", () => {
  test.each(Object.entries(CONDITIONS).flatMap(([key, words]) => words.map((word) => [key, word])))(
    "%s takes %s",
    (key, word) => {
      const value = key === "place" ? [word] : word;
      expect(findings(draft({ conditions: { [key]: value } }))).toEqual([]);
    },
  );

  const unknown = (place: string, key: keyof typeof CONDITIONS, word: string): Row => [
    `conditions.${place}`,
    "unknown-word",
    { word, words: [...CONDITIONS[key]] },
  ];

  test.each<Case>([
    [
      "words that are not in the lists",
      {
        conditions: { place: ["kantor", "rumah"], hours: "pagi", travel: "kadang-kadang", people: "banyak " },
      },
      [
        unknown("place[1]", "place", "rumah"),
        unknown("hours", "hours", "pagi"),
        unknown("travel", "travel", "kadang-kadang"),
        unknown("people", "people", "banyak "),
      ],
    ],
    ["a word of another list", { conditions: { hours: "jarang" } }, [unknown("hours", "hours", "jarang")]],
    ["a mistyped word", { conditions: { hours: "bergiliran" } }, [unknown("hours", "hours", "bergiliran")]],
    [
      "a word as place",
      { conditions: { place: "kantor" } },
      [["conditions.place", "wrong-type", { expected: "list", received: "text" }]],
    ],
    [
      "no word",
      { conditions: { hours: null, people: true } },
      [
        ["conditions.hours", "wrong-type", { expected: "text", received: "empty" }],
        ["conditions.people", "wrong-type", { expected: "text", received: "boolean" }],
      ],
    ],
    [
      "a place twice",
      { conditions: { place: ["kantor", "lapangan", "kantor"] } },
      [["conditions.place[2]", "duplicate-option", { text: "kantor" }]],
    ],
    [
      "a list",
      { conditions: ["kantor"] },
      [["conditions", "wrong-type", { expected: "mapping", received: "list" }]],
    ],
    ["none", { conditions: { place: [] } }, []],
  ])("%s", check);
});

describe("paths", () => {
  test.each(PATH_KINDS)("a path may be a %s", (kind) => {
    expect(findings(draft({ paths: [path({ kind })] }))).toEqual([]);
  });

  test.each<Case>([
    ["a source that is told", { sources, paths: [path({ source: "berita" })] }, []],
    [
      "sources that are not told",
      { sources, paths: [path({ source: "undang" }), path(), path({ source: "beritta" })] },
      [
        ["paths[0].source", "unknown-source", { id: "undang", suggestion: null }],
        ["paths[2].source", "unknown-source", { id: "beritta", suggestion: "berita" }],
      ],
    ],
    [
      "a source where there is none",
      { paths: [path({ source: "berita" })] },
      [["paths[0].source", "unknown-source", { id: "berita", suggestion: null }]],
    ],
    [
      "a source with mistakes of its own is told all the same",
      { sources: [item("berita", { date: "kemarin" })], paths: [path({ source: "berita" })] },
      [["sources[0].date", "wrong-type", { expected: "date", received: "text" }]],
    ],
    [
      "a source that is no text is told once",
      { sources, paths: [path({ source: 5 })] },
      [["paths[0].source", "wrong-type", { expected: "text", received: "number" }]],
    ],
    [
      "a kind that is none hides no source",
      { sources, paths: [path({ kind: "kuliah", source: "beritta" })] },
      [
        ["paths[0].kind", "unknown-word", { word: "kuliah", words: [...PATH_KINDS] }],
        ["paths[0].source", "unknown-source", { id: "beritta", suggestion: "berita" }],
      ],
    ],
    [
      "a path without keys",
      { paths: [{}] },
      [
        ["paths[0].kind", "missing-key", { key: "kind" }],
        ["paths[0].text", "missing-key", { key: "text" }],
      ],
    ],
    ["paths as mapping", { paths: {} }, [["paths", "wrong-type", { expected: "list", received: "mapping" }]]],
  ])("%s", check);
});

test("the background is kept as it is, and counts for nothing", () => {
  const background = {
    codes: { isco: "3412", kbji: "3412.01", onet: "21-1093.00" },
    conditions: { place: ["lapangan", "kantor"], hours: "tak-tentu", travel: "sering", people: "banyak" },
    paths: [path({ source: "berita" }), path({ kind: "mapel" })],
  };
  const [bare, told] = [draft({ sources }), draft({ sources, ...background })].map((source) => {
    const checked = checkProfile(source, "Minat");
    return "profile" in checked ? checked.profile : null;
  });
  expect(told).toEqual({ ...bare, ...background });
});
