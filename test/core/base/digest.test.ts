import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { digest } from "../../../src/core/base/digest.ts";

test.each(["", "a", "ü ❤ 漢", "x".repeat(5000)])("the digest of %j is SHA-256", (text) => {
  expect(digest(text)).toBe(createHash("sha256").update(text).digest("base64"));
});
