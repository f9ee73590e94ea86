import { expect, test } from "vitest";
import { expandHome } from "../../../src/io/files/home.ts";

test.each([
  ["~", "/rumah/ani"],
  ["~/", "/rumah/ani/"],
  ["~/laporan saya.html", "/rumah/ani/laporan saya.html"],
  ["~budi/a.csv", "~budi/a.csv"],
  ["a~/b", "a~/b"],
  ["./~/b", "./~/b"],
  ["-", "-"],
  ["", ""],
])("%j leads to %j", (path, expected) => {
  expect(expandHome(path, "/rumah/ani")).toBe(expected);
});

test.each([undefined, "", "rumah"])("without $HOME (%j) the system knows it", (home) => {
  expect(expandHome("~/a", home)).toMatch(/^.+\/a$/);
});
