import { expect, test } from "vitest";
import { matching } from "../../../src/io/prompt/ask.ts";

const ROLES = ["Pendamping Kesejahteraan Masyarakat", "Pekerja Sosial", "Perawat", "Guru BK"];
const CHOICES = ROLES.map((label, value) => ({ value, label }));

test.each([
  ["", ROLES],
  ["  ", ROLES],
  ["sosial", ["Pekerja Sosial"]],
  ["SOSIAL", ["Pekerja Sosial"]],
  ["raw", ["Perawat"]],
  ["e", ["Pendamping Kesejahteraan Masyarakat", "Pekerja Sosial", "Perawat"]],
  ["masyarakat pendamping", ["Pendamping Kesejahteraan Masyarakat"]],
  [" sos  kerja ", ["Pekerja Sosial"]],
  ["pekerja guru", []],
  [".*", []],
  ["tiada", []],
])("%j finds %j", (typed, labels) => {
  expect(matching(CHOICES, typed).map(({ label }) => label)).toEqual(labels);
});
