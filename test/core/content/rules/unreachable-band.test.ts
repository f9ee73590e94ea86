import { expect, test } from "vitest";
import { pathText } from "../../../../src/core/base/finding.ts";
import { contentFindings } from "../../../../src/core/content/check.ts";
import { unreachableBand } from "../../../../src/core/content/rules/unreachable-band.ts";
import { profileWith } from "../small-profile.ts";

const ONE_QUESTION = `
traits: []
antiTraits: []
responses: {ya: {options: [Tidak, Ya]}}
interest: {responses: ya}
duties:
  - {id: menyiram, text: Menyiram tanaman., interest: {id: minat-1, text: Menyiram tanaman kota setiap pagi.}}
`;

test("without traits it is told where the fit is made of: at the duties", () => {
  const told = contentFindings(profileWith(ONE_QUESTION)).filter(
    ({ problem }) => problem.code === "unreachable-band",
  );
  expect(told.map(({ problem, path }) => [pathText(path), problem.args])).toEqual([
    ["duties", { band: "unsure" }],
    ["duties", { band: "good" }],
  ]);
});

test("with traits it is told there, whatever duties ask", () => {
  const trait =
    "{id: tekun, name: Tekun, responses: ya, weight: 1000, items: [{id: tekun-1, text: Kamu datang.}]}";
  const profile = profileWith(ONE_QUESTION.replace("traits: []", `traits: [${trait}]`));
  expect(unreachableBand.check(profile, { used: [] }).map(({ path }) => pathText(path))).toContain("traits");
});
