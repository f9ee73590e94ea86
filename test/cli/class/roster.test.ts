import fc from "fast-check";
import { expect, test } from "vitest";
import { inRegister, rosterOf } from "../../../src/cli/class/roster.ts";
import { record, records } from "./helpers.ts";

function pagesOf(...people: Parameters<typeof records>): string[] {
  return rosterOf(records(...people)).pupils.map(({ page }) => page);
}

test.each<[string, Parameters<typeof records>, string[]]>([
  [
    "one class",
    [
      ["Ani", "XI-1"],
      ["Budi", "XI-1"],
    ],
    ["Ani", "Budi"],
  ],
  ["no class", [["Ani", null]], ["Ani"]],
  [
    "several classes",
    [
      ["A-01", "XI-1"],
      ["A-01", "XI-2"],
    ],
    ["XI-1-A-01", "XI-2-A-01"],
  ],
  [
    "a way out",
    [
      ["../../x", null],
      ["/etc/passwd", null],
    ],
    ["x", "etc-passwd"],
  ],
  [
    "a device",
    [
      ["CON", null],
      ["nul.txt", null],
    ],
    ["CON-", "nul-.txt"],
  ],
  [
    "no letters",
    [
      ["😀", "X"],
      ["---", "X"],
    ],
    ["peserta", "peserta-2"],
  ],
  [
    "no letters in several classes",
    [
      ["😀", "X"],
      ["😀", "=1"],
    ],
    ["X-peserta", "1-peserta"],
  ],
  ["a script", [["<script>", null]], ["script"]],
  [
    "case",
    [
      ["ani", null],
      ["ANI X", null],
      ["ANI", null],
    ],
    ["ani", "ANI-X", "ANI-2"],
  ],
])("pages of %s", (_, people, pages) => {
  expect(pagesOf(...people)).toEqual(pages.map((page) => `siswa/${page}.html`));
});

test("everyone has a page of their own that any system can hold, within its folder", () => {
  const name = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 300 }),
    fc.constantFrom("Ani", "ani", "..", "CON"),
  );
  const group = fc.oneof(fc.constant(null), fc.string({ maxLength: 40 }), fc.constantFrom("XI-1", "xi 1"));
  fc.assert(
    fc.property(fc.array(fc.tuple(name, group), { maxLength: 12 }), (people) => {
      const pages = pagesOf(...people);
      const keys = pages.map((page) => page.normalize("NFC").toUpperCase());
      expect(new Set(keys).size).toBe(people.length);
      for (const page of pages) {
        expect(page).toMatch(/^siswa\/[\p{L}\p{M}\p{N}_-][\p{L}\p{M}\p{N}._-]*\.html$/u);
        expect(Buffer.byteLength(page.slice("siswa/".length))).toBeLessThanOrEqual(255);
      }
    }),
  );
});

test.each<[string, Parameters<typeof records>, string[]]>([
  ["names as they are", [["Ani", null]], ["Ani"]],
  ["control signs", [["A\u001b[2Jni\n", null]], ["A[2Jni"]],
  [
    "the same twice",
    [
      ["Ani", "X"],
      ["ani ", "X"],
      ["ANI", "X"],
    ],
    ["Ani", "ani (2)", "ANI (3)"],
  ],
  [
    "the same in two classes",
    [
      ["Ani", "X"],
      ["Ani", "Y"],
    ],
    ["Ani", "Ani"],
  ],
  [
    "a number that is somebody's own",
    [
      ["Ani", "X"],
      ["Ani", "X"],
      ["Ani (2)", "X"],
      ["Ani (2)", "X"],
      ["Ani", "Y"],
      ["Ani", "Y"],
    ],
    ["Ani", "Ani (3)", "Ani (2)", "Ani (2) (2)", "Ani", "Ani (2)"],
  ],
  [
    "a place that is somebody's name",
    [
      [null, "X"],
      ["Baris 2", "X"],
    ],
    ["baris 2", "Baris 2 (2)"],
  ],
  [
    "nobody named",
    [
      [null, "X"],
      [null, "X"],
    ],
    ["baris 2", "baris 3"],
  ],
])("names: %s", (_, people, names) => {
  expect(rosterOf(records(...people)).pupils.map(({ name }) => name)).toEqual(names);
});

test("whoever has no name is called by the file that is theirs alone, else by the place", () => {
  const alone = record({ respondent: null, file: "dari hp/jawaban (3).json", line: "data ke-1" });
  const many = [2, 3].map((line) => record({ respondent: null, file: "kelas.csv", line: `baris ${line}` }));
  const { pupils } = rosterOf([alone, ...many]);
  expect(pupils.map(({ name }) => name)).toEqual(["jawaban (3)", "kelas.csv, baris 2", "kelas.csv, baris 3"]);
});

test("two files of one name are told, and nobody is called as the other", () => {
  const files = ["a/Budi.json", "a/Budi.txt"];
  const { pupils, problems } = rosterOf(files.map((file) => record({ respondent: null, file })));
  expect(pupils.map(({ name }) => name)).toEqual(["Budi", "Budi (2)"]);
  expect(problems).toMatchObject([{ code: "repeated-pupil", args: { name: "Budi" } }]);
});

test.each<[string, Parameters<typeof records>, [number, boolean][]]>([
  [
    "signs at an edge",
    [
      ["1", "X"],
      ["-1", "X"],
      ["Ani", "A"],
      ["Ani", "A-"],
      ["Ani", "A+"],
    ],
    [],
  ],
  [
    "numbers that are parted elsewhere",
    [
      ["1-11", "X"],
      ["11-1", "X"],
      ["111", "X"],
    ],
    [],
  ],
  [
    "nobody",
    [
      ["Ani", "X"],
      ["Budi", "X"],
      [null, "X"],
      [null, "X"],
    ],
    [],
  ],
  [
    "of two classes",
    [
      ["Ani", "X"],
      ["Ani", "Y"],
    ],
    [],
  ],
  [
    "the same but for spaces and case",
    [
      ["Ani S", "XI-1"],
      ["ani  s.", "xi 1"],
    ],
    [[2, true]],
  ],
  [
    "one without a class",
    [
      ["Ani", "X"],
      ["Ani", null],
      ["Ani", "Y"],
    ],
    [[3, true]],
  ],
  [
    "with other answers",
    [
      ["Ani", "X", [0]],
      ["Ani", "X", [1]],
    ],
    [[2, false]],
  ],
])("repeated: %s", (_, people, told) => {
  const { problems } = rosterOf(records(...people));
  expect(
    problems.map(({ code, args }) => [
      code,
      "places" in args && args.places.length,
      "isSame" in args && args.isSame,
    ]),
  ).toEqual(told.map(([count, isSame]) => ["repeated-pupil", count, isSame]));
});

test("who could not be scored has no page, and is no reason to lose one", () => {
  const { pupils, failed, problems } = rosterOf(records(["Ani", "X", null], ["Ani", "X"]));
  expect(pupils.map(({ name, page }) => [name, page])).toEqual([["Ani (2)", "siswa/Ani-2.html"]]);
  expect(failed.map(({ name }) => name)).toEqual(["Ani"]);
  expect(problems[0]?.args).toMatchObject({ pages: ["siswa/Ani-2.html"] });
});

test("the register goes by class, then by name, numbers by their value; without a class at the end", () => {
  const people = [
    ["A-10", "XI-10"],
    ["Z", null],
    ["A-2", "XI-10"],
    ["b", "XI-2"],
    ["Á", "XI-2"],
    ["az", "xi 2"],
  ] as const;
  const { pupils } = rosterOf(records(...people));
  expect(inRegister(pupils).map(({ name }) => name)).toEqual(["Á", "az", "b", "A-2", "A-10", "Z"]);
});
