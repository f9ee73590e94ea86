import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { problem } from "../../../src/core/base/problem.ts";
import type { ProfileSource } from "../../../src/core/profile/profile.ts";
import { readProfileSource } from "../../../src/io/profiles/source.ts";
import { renderProfileYaml } from "../../../src/render/profile/yaml.ts";
import { lines } from "../../cli/helpers.ts";
import { profileText } from "../../first-role.ts";
import { EACH_ROLE } from "../../roles.ts";

function readWhole(text: string) {
  const read = readProfileSource(text);
  if ("problems" in read) throw new Error(JSON.stringify(read.problems));
  return read;
}

test("a file is read with its comments, each at what it stands above or behind", () => {
  const text = lines(
    "# yaml-language-server: $schema=x",
    "#",
    "# Rancangan",
    "",
    "id: a # nama berkasnya",
    "# periksa: nama",
    "role: Satu",
    "duties:",
    "  # yang pertama",
    "  - id: b",
    "    # teksnya",
    "    text: Dua",
    "  # yang kedua",
    "  - id: c",
    "    text: >- # panjang",
    "      Tiga",
    "  # sesudahnya",
    "traits: # ada",
    "  - use: empati",
    "# penutup",
  );
  const { source, comments, head, tail } = readWhole(text);
  expect(source).toEqual({
    id: "a",
    role: "Satu",
    duties: [
      { id: "b", text: "Dua" },
      { id: "c", text: "Tiga" },
    ],
    traits: [{ use: "empati" }],
  });
  expect(head).toEqual(["yaml-language-server: $schema=x", "Rancangan"]);
  expect(comments.map(({ path, text: said }) => [path.join("."), said])).toEqual([
    ["id", "nama berkasnya"],
    ["role", "periksa: nama"],
    ["duties.0", "yang pertama"],
    ["duties", "sesudahnya"],
    ["duties.0.text", "teksnya"],
    ["duties.1", "yang kedua"],
    ["duties.1.text", "panjang"],
    ["traits.0", "ada"],
  ]);
  expect(tail).toEqual(["penutup"]);
});

test.each([...EACH_ROLE.map(([id]) => id), "_template"])("of %s no word of a comment is lost", (id) => {
  const text = profileText(id);
  const { source, comments, head, tail } = readWhole(text);
  const wordsIn = (all: string) =>
    [...all.matchAll(/(?:^|\s)#(?: (.*))?$/gm)]
      .flatMap(([, said = ""]) => said.split(/\s+/))
      .filter(Boolean)
      .sort();
  expect([...comments.map((one) => one.text), ...head, ...tail].join(" ").split(/\s+/).sort()).toEqual(
    wordsIn(text),
  );
  const written = renderProfileYaml(source as unknown as ProfileSource, comments, head);
  expect(parse(written)).toEqual(parse(text));
});

test("what was written from it is read as the same again, and written as the same", () => {
  const key = fc.constantFrom("id", "role", "duties", "traits", "items", "text", "tips");
  const path = fc.array(fc.oneof(key, fc.nat(2)), { maxLength: 4 });
  const text = fc.constantFrom(
    "periksa: ini",
    "- use: empati",
    "  weight: 2",
    "a",
    "dua kata",
    "x: y # z",
    "'",
    '"',
    "[",
    "…",
  );
  const item = fc.record({ id: text, text }, { requiredKeys: ["id"] });
  const source = fc.record({
    id: fc.constant("a"),
    duties: fc.array(item, { minLength: 1, maxLength: 3 }),
    traits: fc.array(
      fc.record({
        id: text,
        tips: fc.array(text, { maxLength: 2 }),
        items: fc.array(item, { maxLength: 2 }),
      }),
      { maxLength: 2 },
    ),
  });
  fc.assert(
    fc.property(source, fc.array(fc.record({ path, text }), { maxLength: 6 }), (made, comments) => {
      const first = renderProfileYaml(made as unknown as ProfileSource, comments, ["kepala"]);
      const read = readWhole(first);
      expect(read.source).toEqual(JSON.parse(JSON.stringify(made)));
      expect(read.comments).toHaveLength(comments.length);
      const again = renderProfileYaml(
        read.source as unknown as ProfileSource,
        read.comments,
        read.head.slice(1),
      );
      expect(again).toBe(first);
    }),
  );
});

test.each([
  ["id: a\nrole: Satu\n", ""],
  ["id: a\ntraits:\n  - id: b\n    items:\n      - id: c\n        text: d\n", ""],
  ["id: a\nrole: Satu\n", "\n"],
  ["id: a\ntips:\n  - b\n", "\n"],
])("a comment at the end of %j stays there", (yaml, blank) => {
  const { source, comments, head, tail } = readWhole(`${yaml}${blank}# akhir\n# baris dua\n`);
  expect([comments, head, tail]).toEqual([[], [], ["akhir", "baris dua"]]);
  const added = { ...source, summary: "Baru." } as unknown as ProfileSource;
  const written = renderProfileYaml(added, comments, head, tail);
  expect(written.endsWith("\n\n# akhir\n# baris dua\n")).toBe(true);
  const again = readWhole(written);
  expect([again.source, again.tail]).toEqual([added, tail]);
});

test("YAML that is put aside in a comment is still YAML once the signs are taken away", () => {
  const aside = ["  # - id: cuci", "  #   text: Mencuci gelas.", "  #   interest:", "  #     text: Mencuci."];
  const text = lines("id: a", "duties:", ...aside, "  - id: b", "    text: Dua.");
  const { source, comments, head } = readWhole(text);
  const written = renderProfileYaml(source as unknown as ProfileSource, comments, head);
  expect(written).toContain(`${aside.join("\n")}\n`);
});

test.each<[string, above: string[], head: string[], comments: string[]]>([
  ["nothing above the first key", [], [], []],
  ["a head", ["# a", "#", "# b", ""], ["a", "b"], []],
  ["a head, and a comment on the first key", ["# a", "", "# b"], ["a"], ["b"]],
  ["a comment on the first key alone", ["# a"], [], ["a"]],
  ["the editor's line alone", ["# yaml-language-server: $schema=x"], ["yaml-language-server: $schema=x"], []],
])("%s", (_, above, head, comments) => {
  const read = readWhole(lines(...above, "id: a"));
  expect(read.head).toEqual(head);
  expect(read.comments).toEqual(comments.map((text) => ({ path: ["id"], text })));
});

test.each<[string, text: string, code: string]>([
  ["nothing", "", "profile-empty"],
  ["comments alone", "# a\n", "profile-empty"],
  ["a list", "- a\n", "wrong-type"],
  ["a text", "halo\n", "wrong-type"],
  ["no YAML", "id: [\n", "yaml-syntax"],
  ["an alias", "id: &a b\nrole: *a\n", "yaml-alias"],
])("%s is a problem", (_, text, code) => {
  const read = readProfileSource(text, "a.yaml");
  expect("problems" in read && read.problems[0]).toMatchObject({ code, place: { file: "a.yaml" } });
});

test.each<[string, string, string]>([
  ["a list", "- a\n", "list"],
  ["a text", "halo\n", "text"],
  ["a number", "5\n", "number"],
  ["a truth", "true\n", "boolean"],
])("%s is told by its kind where a mapping belongs", (_, text, received) => {
  const place = { line: 1, column: 1 };
  expect(readProfileSource(text)).toEqual({
    problems: [problem("wrong-type", { expected: "mapping", received }, place)],
  });
});

test.each<[string, text: string, comments: [path: string, said: string][], head?: string[]]>([
  ["a mapping without keys", "{} # a\n", [["", "a"]]],
  ["a head above a mapping in braces", "# a\n\n{ # b\n  id: c}\n", [["id", "b"]], ["a"]],
  ["a head above a document's mark", "# a\n---\nid: b # c\n", [["id", "c"]], ["a"]],
  [
    "elements that are lists",
    "tips:\n  - [ # a\n    b, # c\n    d]\n",
    [
      ["tips.0.0", "a"],
      ["tips.0.0", "c"],
    ],
  ],
  ["the first key of an element in braces", "duties:\n  - { # a\n    id: b}\n", [["duties.0", "a"]]],
  [
    "another key of an element in braces",
    "duties:\n  - {id: b,\n    # a\n    text: c}\n",
    [["duties.0.text", "a"]],
  ],
  [
    "the first key of an element further in",
    "traits:\n  - id: a\n    items:\n      - { # b\n        id: c}\n",
    [["traits.0.items.0", "b"]],
  ],
  ["the first key of a mapping in braces", "comparison: { # a\n  role: b}\n", [["comparison.role", "a"]]],
  ["the first key of a mapping", "comparison:\n  # a\n  role: b\n", [["comparison.role", "a"]]],
  ["a list with nothing in it", "tips: # a\n  []\n", [["tips", "a"]]],
  ["a list in brackets", "tips: # a\n  [b]\n", [["tips.0", "a"]]],
  ["a mapping with nothing in it", "comparison: # a\n  {}\n", [["comparison", "a"]]],
  ["spaces within a comment", "id: a #  b  c\n", [["id", " b  c"]]],
  ["no space at its beginning", "id: a #b c\n", [["id", "b c"]]],
])("a comment at %s", (_, text, comments, head = []) => {
  const read = readWhole(text);
  expect([read.comments.map((one) => [one.path.join("."), one.text]), read.head]).toEqual([comments, head]);
});
