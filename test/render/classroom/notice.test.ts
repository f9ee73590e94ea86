import { expect, test } from "vitest";
import type { Notice } from "../../../src/core/base/notice.ts";
import { drawNotice } from "../../../src/render/classroom/notice.ts";
import { BLANK } from "../../../src/text/classroom.ts";
import { all, attributeOf, textOf, textsOf } from "../html/pages.ts";
import { BLANK_NOTICE, NOTICE } from "./pages.ts";

/** What stands in the place of each answer, and whether there is a line to write on. */
function answersIn(notice: Notice): [text: string, isLine: boolean][] {
  return all(drawNotice(notice, "Tentang").html, "dd").map((one) => [
    textOf(one),
    attributeOf(one, "class") === "blank",
  ]);
}

test.each<[string, Notice, [string, boolean][]]>([
  [
    "all that was told stands there",
    NOTICE,
    [
      ["Bimbingan karier", false],
      ["Guru BK dan kamu", false],
      ["Juni 2027", false],
    ],
  ],
  [
    "what was not is a line to write on",
    { ...BLANK_NOTICE, seenBy: "Guru BK" },
    [
      [BLANK, true],
      ["Guru BK", false],
      [BLANK, true],
    ],
  ],
  [
    "what is too long for a sheet of paper is cut",
    { ...NOTICE, purpose: "x".repeat(300) },
    [
      [`${"x".repeat(200)}…`, false],
      ["Guru BK dan kamu", false],
      ["Juni 2027", false],
    ],
  ],
])("%s", (_, notice, expected) => {
  expect(answersIn(notice)).toEqual(expected);
});

test("each line says what it tells, and the whole is named for listeners", () => {
  const { html } = drawNotice(BLANK_NOTICE, "Tentang rekap ini");
  expect(textsOf(html, "dt")).toEqual(["Untuk apa", "Siapa yang melihat", "Disimpan sampai"]);
  expect(all(html, ".notice").map((one) => attributeOf(one, "aria-label"))).toEqual(["Tentang rekap ini"]);
});
