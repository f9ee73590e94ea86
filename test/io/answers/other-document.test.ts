import { expect, test } from "vitest";
import { looksLikeAnswers, otherDocument, otherText } from "../../../src/io/answers/other-document.ts";

test.each([
  ["a record", { respondent: "A", answers: { "empati-1": 4 } }, null],
  ["bare answers", { "empati-1": 4 }, null],
  ["a sheet of answers", { profile: "a", answers: { "empati-1": null }, items: [] }, null],
  ["a kept interview", { version: 1, role: "A", answers: {}, order: "listed" }, null],
  ["a report", { verdict: { band: "good" }, traits: [], answers: [] }, "report"],
  ["an assessment", { verdict: { band: "good" }, traits: [] }, "report"],
  ["a summary", { version: 1, respondents: 3, verdicts: {}, traits: [] }, "summary"],
  ["an analysis of items", { version: 1, respondents: 3, scales: [], findings: [] }, "analysis"],
  ["the sums that one is made of", { version: 1, kind: "item-sums", scales: [] }, "item-sums"],
  ["a comparison of roles", { version: 1, roles: [] }, "comparison"],
  ["a profile", { id: "a", role: "A", traits: [] }, "profile"],
  ["a profile of duties", { id: "a", role: "A", duties: [] }, "profile"],
  ["a record with a key that a report has", { answers: { "empati-1": 4 }, verdict: {} }, null],
  ["a record with keys that a summary has", { respondents: "A", verdicts: {}, "empati-1": 4 }, null],
  ["a record with a key that an analysis has", { scales: [], "empati-1": 4 }, null],
  ["a record with a key that sums have", { kind: "item-sums", "empati-1": 4 }, null],
])("%s", (_, value, found) => {
  expect(otherDocument(value)).toBe(found);
});

test.each([
  ["a profile", "# catatan\n\nid: penjaga-taman\nrole: Penjaga Taman\n", "profile"],
  ["results", "respondent,verdict,status,verdict.low\nA,good\n", "results"],
  ["a profile with space before its values", "id: \tpenjaga\nrole:  Penjaga\n", "profile"],
  ["results after empty lines", '\n\n"respondent",verdict,verdict.low\nA,good\n', "results"],
  ["a table", "id,role\nA,4\n", null],
  ["a table with such columns elsewhere", "kelas,respondent,verdict.low\nX,A,good\n", null],
  ["an id alone", "id: penjaga-taman\n", null],
  ["a role alone", "role: Penjaga Taman\n", null],
  ["another key that ends like id", "paid: ya\nrole: Penjaga Taman\n", null],
  ["another key that ends like role", "id: penjaga-taman\nparole: ya\n", null],
  ["nothing", "", null],
])("the text of %s", (_, text, found) => {
  expect(otherText(text)).toBe(found);
});

test.each([
  ["a record", '{"answers": {"empati-1": 4}}', true],
  ["a table", "respondent,empati-1\nA,4\n", true],
  ["a table with semicolons", "respondent;empati-1\nA;4\n", true],
  ["a profile", "id: a\nrole: A, B\n", false],
  ["a profile as JSON", '{"id": "a", "role": "A"}', false],
  ["a profile after a remark", "# satu, dua\n# tiga, empat\nid: a\n", false],
  ["a text", "Halo, dunia\n", false],
  ["a record with space before the colon", '{"answers" : {"empati-1": 4}}', true],
  ["a table after empty lines", "\n\nrespondent,empati-1\nA,4\n", true],
  ["a table with tabs", "respondent\tempati-1\r\nA\t4\r\n", true],
  ["a profile with commas in both lines", "role: A, B\ntagline: c, d\n", false],
  ["a list of YAML with commas", "satu, dua:\n- tiga, empat\n", false],
  ["a text with brackets", 'Isi {x} dari "answers": satu\n', false],
  ["a text of two lines with a comma in the first", "Halo, dunia\nApa kabar\n", false],
  ["a text of two lines with a comma in the second", "Halo\nApa, kabar\n", false],
  ["nothing", "", false],
])("%s in the place of a profile", (_, text, found) => {
  expect(looksLikeAnswers(text)).toBe(found);
});
