import { expect, test } from "vitest";
import { noticeOf } from "../../../src/core/base/notice.ts";

test.each([
  [{}, { purpose: null, seenBy: null, until: null }],
  [
    { purpose: "bahan diskusi", seenBy: "guru BK" },
    { purpose: "bahan diskusi", seenBy: "guru BK", until: null },
  ],
  [
    { purpose: " ", until: "\u001b[2Jakhir\nsemester\u2028ini " },
    { purpose: null, seenBy: null, until: "[2Jakhir semester ini" },
  ],
])("what was told is one line each, and nothing where nothing was told: %j", (told, notice) => {
  expect(noticeOf(told)).toEqual(notice);
});
