import { expect, test } from "vitest";
import { problem } from "../../../src/core/base/problem.ts";
import { renderCheckedGithub, renderCheckedJson } from "../../../src/render/lists/checked.ts";

const place = { file: "a.yaml", line: 3, column: 5, path: "traits[0].name" };
const checked = [
  {
    file: "100%,a:b\n.yaml",
    role: "Peran\u202e",
    items: 3,
    problems: [
      problem("missing-tips", { name: "50%\r\n::error::x" }, place, "hint"),
      problem("few-items", { name: "A", count: 1, least: 4 }, place, "warning"),
      problem("no-scale", {}),
    ],
  },
  { file: "b.yaml", role: null, items: 0, problems: [] },
];

test("commands of a workflow: one finding a line, nothing of a text is a command", () => {
  expect(renderCheckedGithub(checked).split("\n")).toEqual([
    expect.stringMatching(
      /^::notice file=100%25%2Ca%3Ab%0A\.yaml,line=3,col=5,title=missing-tips::"50%25 ?::error::x" belum/,
    ),
    expect.stringMatching(
      /^::warning file=100%25%2Ca%3Ab%0A\.yaml,line=3,col=5,title=few-items::"A" berisi 1 .*Tambah/,
    ),
    expect.stringMatching(/^::error file=100%25%2Ca%3Ab%0A\.yaml,title=no-scale::Profil/),
    "",
  ]);
});

test("JSON: what has no place has nulls, and nothing in it steers who shows it", () => {
  const text = renderCheckedJson(checked);
  expect(text).not.toContain("\u202e");
  const { version, files } = JSON.parse(text);
  expect(version).toBe(1);
  expect(files[0].role).toBe("Peran\u202e");
  expect(files[0].findings[0]).toEqual({
    code: "missing-tips",
    severity: "hint",
    line: 3,
    column: 5,
    path: "traits[0].name",
    reason: expect.stringContaining("belum punya tips"),
    advice: expect.stringContaining("tips"),
  });
  expect(files[0].findings[2]).toMatchObject({ severity: "error", line: null, column: null, path: null });
  expect(files[1]).toEqual({ file: "b.yaml", role: null, items: 0, findings: [] });
});

test("what to type goes by how the program was started", () => {
  const known = problem("unknown-profile", { id: "x", suggestion: null });
  const one = [{ file: "a.yaml", role: null, items: 0, problems: [known] }];
  expect(renderCheckedGithub(one)).toContain('"kerja-cocok peran');
  expect(renderCheckedJson(one)).toContain('"kerja-cocok peran');
  expect(renderCheckedGithub(one, "npx kerja-cocok")).toContain("npx kerja-cocok peran");
  expect(renderCheckedJson(one, "npx kerja-cocok")).toContain("npx kerja-cocok peran");
});
