import { expect, test } from "vitest";
import { parse } from "yaml";
import type { ProfileSource } from "../../../src/core/profile/profile.ts";
import { parseProfile } from "../../../src/io/profiles/yaml.ts";
import { type PlacedComment, renderProfileYaml } from "../../../src/render/profile/yaml.ts";
import { LINE_COLUMNS } from "../../../src/render/profile/yaml-text.ts";
import { lines } from "../../cli/helpers.ts";
import { profileText, shared } from "../../first-role.ts";
import { EACH_ROLE } from "../../roles.ts";

const SMALL: ProfileSource = {
  traits: [
    {
      id: "sabar",
      name: "Sabar",
      responses: "sesuai",
      items: [{ id: "a-sabar-1", text: "Kamu menunggu.", reverse: true }],
    },
  ],
  role: "Penjaga Taman",
  id: "penjaga-taman",
};

test("a profile is written in the order in which it is read, with comments above their places", () => {
  const remarks: PlacedComment[] = [
    { path: ["role"], text: "periksa: nama" },
    { path: ["traits", 0, "name"], text: "dari uraian: sabar" },
    { path: ["traits", 0], text: "satu sifat" },
    { path: ["traits", 0, "id"], text: "idnya" },
    { path: ["traits", 0, "items", 0], text: "satu butir" },
    { path: ["traits", 0, "items", 7, "text"], text: "tidak ada di sini" },
    { path: ["duties", 3], text: "tidak ada sama sekali" },
  ];
  expect(renderProfileYaml(SMALL, remarks, ["Rancangan", "dua baris"])).toBe(
    lines(
      "# yaml-language-server: $schema=profil.schema.json",
      "#",
      "# Rancangan",
      "# dua baris",
      "",
      "# tidak ada sama sekali",
      "id: penjaga-taman",
      "# periksa: nama",
      "role: Penjaga Taman",
      "",
      "traits:",
      "  # satu sifat",
      "  # idnya",
      "  - id: sabar",
      "    # dari uraian: sabar",
      "    name: Sabar",
      "    responses: sesuai",
      "    # tidak ada di sini",
      "    items:",
      "      # satu butir",
      "      - id: a-sabar-1",
      "        text: Kamu menunggu.",
      "        reverse: true",
    ),
  );
});

test("comments above and below everything stand apart, and nothing stands in their place where there are none", () => {
  const source: ProfileSource = { id: "a", role: "b" };
  const editorLine = "# yaml-language-server: $schema=profil.schema.json";
  const whole = ["id: a", "role: b"];
  expect(renderProfileYaml(source, [], [])).toBe(lines(editorLine, "", ...whole));
  expect(renderProfileYaml(source, [], ["atas"], ["bawah", "dua"])).toBe(
    lines(editorLine, "#", "# atas", "", ...whole, "", "# bawah", "# dua"),
  );
});

test("a key that is not known stands last, one without a value nowhere, and a first list is not set apart", () => {
  const source = { nama: "x", summary: undefined, duties: [{ text: undefined, id: "d" }] };
  expect(renderProfileYaml(source as unknown as ProfileSource, [], [])).toBe(
    lines("# yaml-language-server: $schema=profil.schema.json", "", "duties:", "  - id: d", "", "nama: x"),
  );
});

test("a list within a list is read back, with what is said of it", () => {
  const source = { id: "a", role: "b", duties: [[["c", ["d"]], []], "e"] };
  const remarks = [
    { path: ["duties", 0], text: "luar" },
    { path: ["duties", 0, 0, 1], text: "dalam" },
  ];
  const yaml = renderProfileYaml(source as unknown as ProfileSource, remarks, []);
  expect(parse(yaml)).toEqual(source);
  expect(yaml).toContain(
    lines(
      "duties:",
      "  # luar",
      "  -",
      "    -",
      "      - c",
      "      # dalam",
      "      -",
      "        - d",
      "    - []",
      "  - e",
    ),
  );
});

test.each<[string, path: PlacedComment["path"]]>([
  ["a text", ["role", "length"]],
  ["nothing", ["codes", "isco"]],
])("a comment that would stand within %s stands above it", (_, path) => {
  const source = { id: "a", role: "b", codes: null } as unknown as ProfileSource;
  expect(renderProfileYaml(source, [{ path, text: "di sini" }], [])).toContain(
    `\n# di sini\n${String(path[0])}: `,
  );
});

test("a comment stands above its own key alone, however the keys are called", () => {
  const source = { id: "a", role: "b", responses: { a: { options: ["x", "y"] }, "a.options": ["z", "w"] } };
  const remarks = [{ path: ["responses", "a", "options"], text: "pilihannya" }];
  expect(renderProfileYaml(source, remarks, [])).toContain(
    lines(
      "responses:",
      "  a:",
      "    # pilihannya",
      "    options:",
      "      - x",
      '      - "y"',
      "  a.options:",
      "    - z",
      "    - w",
    ),
  );
});

test.each<[text: string, written: string]>([
  ["Kamu menunggu.", "role: Kamu menunggu."],
  ["ya: atau tidak", 'role: "ya: atau tidak"'],
  ["pukul 10:30", "role: pukul 10:30"],
  ["nomor #1", 'role: "nomor #1"'],
  ["- garis", 'role: "- garis"'],
  ["true", 'role: "true"'],
  ["No", 'role: "No"'],
  ["2026", 'role: "2026"'],
  ['"kutip" dan \\', 'role: "\\"kutip\\" dan \\\\"'],
  ["“kutip”", 'role: "“kutip”"'],
  [" di pinggir ", 'role: " di pinggir "'],
  ["dua\nbaris", 'role: "dua\\nbaris"'],
  ["", 'role: ""'],
  ["diakhiri:", 'role: "diakhiri:"'],
  ["sambung\u200bdi sini", 'role: "sambung\\u200bdi sini"'],
  [
    `${"kata ".repeat(30)}habis`,
    `role: >-\n  ${"kata ".repeat(20).trim()} kata\n  ${"kata ".repeat(9)}habis`,
  ],
])("%j", (role, written) => {
  expect(renderProfileYaml({ id: "a", role }, [], [])).toContain(`\n${written}\n`);
});

test("the profiles of the catalogue stay what they are", () => {
  for (const [id] of EACH_ROLE) {
    const source = parse(profileText(id)) as ProfileSource;
    const written = renderProfileYaml(source, [], []);
    expect(parse(written)).toEqual(source);
    expect(
      written.split("\n").filter((line) => line.length > LINE_COLUMNS + 1 && !/https?:/.test(line)),
    ).toEqual([]);
    // Nothing that is doubtful to a reader, either.
    expect(parseProfile(written, `${id}.yaml`, shared)).toEqual(
      parseProfile(profileText(id), `${id}.yaml`, shared),
    );
  }
});
