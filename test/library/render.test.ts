import { describe, expect, test } from "vitest";
import { render } from "../../src/library/render.ts";
import { FORMATS, type Format } from "../../src/render/format.ts";
import { everyKind } from "../core/fixtures.ts";
import { reportOf } from "../render/helpers.ts";

const profile = everyKind();
const report = reportOf(profile, { "empati-1": 4, "arah-1": 2 }, { respondent: "A-01" });

test.each(FORMATS)("%s: a copied and a stored report is drawn like the one that was built", (format) => {
  const drawn = render(report, format, { profile });
  const copies = [{ ...report }, structuredClone(report), JSON.parse(render(report, "ndjson"))];
  expect(copies.map((copy) => render(copy, format, { profile }))).toEqual(copies.map(() => drawn));
});

test.each(["json", "ndjson", "csv"] as const)("%s needs no profile", (format) => {
  expect(render(report, format)).toBe(render(report, format, { profile }));
});

describe("misuse is a RangeError that names it", () => {
  /** As plain JavaScript calls it. */
  const draw = render as (...args: unknown[]) => string;

  test.each<[string, unknown, unknown, string[]]>([
    ["a format that is none", "pdf", { profile }, ['"pdf"', ...FORMATS]],
    ["a key of every object", "constructor", { profile }, ['"constructor"']],
    ["no format", undefined, { profile }, FORMATS],
    ["a document without options", "html", undefined, ["options.profile", profile.id]],
    [
      "a document without its profile",
      "teks" satisfies Format,
      { width: 80 },
      ["options.profile", profile.id],
    ],
    ["the whole without its profile", "teks", { full: true }, ["options.profile", profile.id]],
    ["another profile", "markdown", { profile: { ...profile, id: "lain" } }, [profile.id, "lain"]],
    ["another edition", "teks", { profile: { ...profile, fingerprint: "0123" }, full: true }, ["0123"]],
  ])("%s", (_, format, options, named) => {
    const misuse = () => draw(report, format, options);
    expect(misuse).toThrow(RangeError);
    for (const name of named) expect(misuse).toThrow(name);
  });
});
