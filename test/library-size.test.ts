import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { buildSync } from "esbuild";
import { expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "..");
const PACKAGE: string = "kerja-cocok";

/** What a page carries that uses these names of the built package, bundled as its own tools would do it. */
function pageWith(names: readonly string[]): string {
  const contents = `import { ${names.join(", ")} } from "${PACKAGE}"; globalThis.used = [${names.join(", ")}];`;
  const { outputFiles } = buildSync({
    stdin: { contents, resolveDir: ROOT },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    write: false,
    logLevel: "error",
  });
  return outputFiles[0]?.text ?? "";
}

const INTERVIEW = [
  ...["startInterview", "currentItem", "answer", "skip", "back", "shownOptions", "progressOf"],
  ...["itemText", "optionLabel", "assess", "buildReport"],
];

/** Gzipped bytes: today's and one or two in a hundred more, so that what a page need not carry is noticed at once. */
test.each<[string, string[], number]>([
  ["scoring", ["assess"], 8_050],
  ["scoring, checked, question by question", ["assess", "checkAnswers", "listItems", "nextItem"], 11_250],
  ["a whole interview with its report as HTML", [...INTERVIEW, "renderHtml"], 33_200],
  ["a report as text", ["buildReport", "renderText"], 25_700],
  ["checking a role", ["checkProfile", "problemText"], 26_500],
])("a page with %s is small", (_, names, limit) => {
  const page = pageWith(names);
  expect(gzipSync(page, { level: 9 }).length).toBeLessThanOrEqual(limit);
});

test.each<[string, string[], string[]]>([
  ["scoring brings no words along", ["assess"], ["Laporan kecocokan", "Kunci"]],
  ["the report as HTML brings no other look", ["renderHtml"], ["\\u2588", "█", "38;5"]],
])("%s", (_, names, strange) => {
  const page = pageWith(names);
  expect(strange.filter((text) => page.includes(text))).toEqual([]);
});
