import { expect, test } from "vitest";
import { drawMembers } from "../../../src/render/classroom/members.ts";
import { member } from "../../core/classroom/members.ts";
import { rowsOf, textsOf } from "../html/pages.ts";

test("each class has a table that says how many it lists, whoever names none the last", () => {
  const members = [
    member("Budi"),
    member("Dodi", { group: "XI-1" }),
    member("Ani", { group: "XI-1" }),
    member("Cici", { group: "X-3" }),
  ];
  const { html } = drawMembers(members);
  expect(textsOf(html, "caption")).toEqual(["X-3: 1 siswa", "XI-1: 2 siswa", "1 siswa"]);
});

test("a member's row: the name, the result in words, and how much was answered", () => {
  const members = [
    member("Ani 10", { status: "provisional", band: "unsure", answered: 4 }),
    member("Ani 9", { band: "strong" }),
    member("Budi", { status: "insufficient", band: null, answered: 0 }),
  ];
  expect(rowsOf(drawMembers(members).html)).toEqual([
    ["Nama", "Hasil", "Dijawab"],
    ["Ani 9", "Sangat cocok", "5 dari 5"],
    ["Ani 10", "Belum jelas (sementara)", "4 dari 5"],
    ["Budi", "Belum cukup jawaban", "0 dari 5"],
  ]);
});
