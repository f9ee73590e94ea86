import { expect, test } from "vitest";
import { pathText } from "../../../../src/core/base/finding.ts";
import { bareSource } from "../../../../src/core/content/rules/bare-source.ts";
import { profileWith } from "../small-profile.ts";

const URL = "url: https://peraturan.example/taman";
const DATE = 'date: "2022"';

test.each<[sources: string[], found: number[]]>([
  [[], []],
  [[""], [0]],
  [[URL], []],
  [[DATE], []],
  [[`${URL}, ${DATE}`], []],
  [
    [DATE, "", URL, ""],
    [1, 3],
  ],
])("sources with %j", (sources, found) => {
  const written = sources.map((more, index) => `{id: s-${index}, text: Fakta${more && `, ${more}`}}`);
  const told = bareSource.check(profileWith(`sources: [${written.join(", ")}]`), { used: [] });
  expect(told.map(({ path, problem }) => [pathText(path), problem.args])).toEqual(
    found.map((index) => [`sources[${index}]`, { id: `s-${index}` }]),
  );
});
