import { expect, test } from "vitest";
import type { FileFailure } from "../../../src/core/base/problem.ts";
import { codeOf, failureOf } from "../../../src/io/files/failure.ts";

test.each<[string, FileFailure]>([
  ["ENOENT", "missing"],
  ["ENOTDIR", "missing"],
  ["EISDIR", "folder"],
  ["EACCES", "forbidden"],
  ["EPERM", "forbidden"],
  ["ERR_ACCESS_DENIED", "forbidden"],
  ["EROFS", "read-only"],
  ["ENOSPC", "full"],
  ["ERR_FS_FILE_TOO_LARGE", "too-large"],
  ["ERR_STRING_TOO_LONG", "too-large"],
  ["ENAMETOOLONG", "long-name"],
  ["EMFILE", "many-open"],
  ["ENFILE", "many-open"],
  ["EIO", "other"],
])("the error %s means: %s", (code, reason) => {
  expect(failureOf(Object.assign(new Error("x"), { code }))).toBe(reason);
});

test.each([null, undefined, "ENOENT", { code: "ENOENT" }, new Error("ENOENT")])(
  "%s tells nothing",
  (error) => {
    expect([failureOf(error), codeOf(error)]).toEqual(["other", ""]);
  },
);
