import { expect, test } from "vitest";
import { pathText } from "../../../../src/core/base/finding.ts";
import { contentFindings } from "../../../../src/core/content/check.ts";
import { profileWith } from "../small-profile.ts";

/** Where a shared scale without tips is told, that a profile uses with these keys beside. */
function places(keys: string[]): string[] {
  const profile = profileWith("[]");
  const [trait] = profile.traits;
  if (!trait) throw new Error("no trait");
  profile.traits = [{ ...trait, tips: [] }];
  const used = [{ id: "tekun", path: ["traits", 0], keys }];
  return contentFindings(profile, { used }).map(({ problem, path }) => `${problem.code} ${pathText(path)}`);
}

test.each<[keys: string[], told: string[]]>([
  [["tips"], ["missing-tips traits[0].tips"]],
  [["weight"], []],
])("a shared scale without tips, used with %j", (keys, told) => {
  expect(places(keys)).toEqual(told);
});
