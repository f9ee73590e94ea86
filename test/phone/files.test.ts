import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { dayOf } from "../../src/cli/output/day.ts";
import type { Profile } from "../../src/core/profile/profile.ts";
import { indexFor } from "../../src/core/ranking/neighbour-index.ts";
import { readNeighbours } from "../../src/io/profiles/catalogue.ts";
import { parseProfile } from "../../src/io/profiles/yaml.ts";
import { type Answered, named } from "../../src/phone/answered.ts";
import { answersFile, dataFile, reportFile, reportOf } from "../../src/phone/files.ts";
import { CATALOGUE, FIRST, NOW, run, SMALL_PROFILE } from "../cli/helpers.ts";
import { fixtureAnswers } from "../render/helpers.ts";

function compiled(id: string): Profile {
  return JSON.parse(readFileSync(join(CATALOGUE, `${id}.json`), "utf8"));
}

/** A role that is not in the catalogue, as a page of it holds it. */
function ownProfile(): Profile {
  const parsed = parseProfile(SMALL_PROFILE);
  if ("problems" in parsed) throw new Error("the small profile has problems");
  return JSON.parse(JSON.stringify(parsed.profile));
}

const BASE: Answered = {
  profile: compiled(FIRST),
  neighbours: indexFor(compiled(FIRST), readNeighbours(CATALOGUE)),
  answers: fixtureAnswers("full"),
  respondent: "A-01",
  group: "XI-2",
  date: dayOf(NOW),
};

const few = Object.fromEntries(Object.entries(BASE.answers).slice(0, 3));
const [, , , skipped = "", missing = ""] = Object.keys(BASE.answers);

const CASES: [string, Partial<Answered>][] = [
  ["all answers", {}],
  ["a third skipped", { answers: fixtureAnswers("part") }],
  ["three answers", { answers: few }],
  ["skipped ones kept as null", { answers: { ...few, [skipped]: null, [missing]: undefined } }],
  ["nobody named", { respondent: null, group: null }],
  ["a class alone", { respondent: null }],
  ["a name that is a formula", { respondent: "=1+1", group: "+62" }],
  ["a name that is markup", { respondent: "<script>alert(1)</script>", group: '"&' }],
  ["a name of digits", { respondent: "0012345678901234567", group: "10" }],
  ["a name of other signs", { respondent: "Dé 🌱 \u202eabc\u0007", group: "a\tb\u2028c" }],
  ["a name that objects have", { respondent: "__proto__", group: "constructor" }],
  ["an empty name", { respondent: "", group: " " }],
];

describe("the files are byte for byte what the command line makes of the answers", () => {
  test.each(CASES)("%s", async (_, given) => {
    const answered = named({ ...BASE, ...given });
    const report = reportOf(answered);
    const files = { "jawaban.json": answersFile(answered).content };
    const html = await run(["nilai", "@jawaban.json", "--format", "html"], { files });
    expect(html).toEqual({ code: 0, stdout: reportFile(answered, report).content, stderr: "" });
    const json = await run(["nilai", "@jawaban.json", "--format", "json"], { files });
    expect(json).toEqual({ code: 0, stdout: dataFile(answered, report).content, stderr: "" });
  });

  test("of a profile of the teacher's own", async () => {
    const answered = { ...BASE, profile: ownProfile(), answers: { "sabar-1": 3 } };
    const files = { "jawaban.json": answersFile(answered).content, "taman.yaml": SMALL_PROFILE };
    const { stdout } = await run(["nilai", "@jawaban.json", "--json", "-p", "@taman.yaml"], { files });
    expect(stdout).toBe(dataFile(answered, reportOf(answered)).content);
  });
});

test("the answers hold what the contract names, and nothing that was not answered", () => {
  const { content } = answersFile({ ...BASE, answers: { "empati-1": 4, "empati-2": null, "uang-1": false } });
  expect(JSON.parse(content)).toEqual({
    profile: FIRST,
    respondent: "A-01",
    group: "XI-2",
    answers: { "empati-1": 4, "uang-1": false },
  });
});

test.each<[string | null, string | null, string]>([
  ["A-01", "XI-2", "laporan-pendamping-2026-11-24-XI-2-A-01.html"],
  ["A-01", null, "laporan-pendamping-2026-11-24-A-01.html"],
  [null, null, "laporan-pendamping-2026-11-24.html"],
  ["", " ", "laporan-pendamping-2026-11-24.html"],
  ["../../etc/passwd", "C:\\kelas", "laporan-pendamping-2026-11-24-C-kelas-etc-passwd.html"],
  ["Siti Nurhaliza", "XI IPS 2", "laporan-pendamping-2026-11-24-XI-IPS-2-Siti-Nurhaliza.html"],
  ["Dé\u0301 漢字", "🌱", "laporan-pendamping-2026-11-24-Dé\u0301-漢字.html"],
  ["x".repeat(300), null, `laporan-pendamping-2026-11-24-${"x".repeat(30)}.html`],
])("the name of a file of %j in %j", (respondent, group, name) => {
  const answered = named({ ...BASE, respondent, group, date: "2026-11-24" });
  const report = reportOf(answered);
  expect(reportFile(answered, report).name).toBe(name);
  expect(answersFile(answered).name).toBe(name.replace("laporan", "jawaban").replace(".html", ".json"));
  expect(dataFile(answered, report).name).toBe(name.replace(".html", ".json"));
});
