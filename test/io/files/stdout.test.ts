import { statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { fileOfStdout, nameOfNode } from "../../../src/io/files/stdout.ts";
import { emptyFolder, pretend } from "../folder.ts";

/** Has stdout lead to a path. */
function stdoutTo(path: string): void {
  pretend("fstatSync", (real) => (handle: number, options: { bigint: true }) => {
    return handle === 1 ? statSync(path, options) : real(handle, options);
  });
}

test("the file that results are sent to is known by its node", () => {
  const file = join(emptyFolder(), "hasil.csv");
  writeFileSync(file, "");
  stdoutTo(file);
  expect(fileOfStdout()).toBe(nameOfNode(statSync(file, { bigint: true })));
});

test("a number past those that JavaScript counts by is known to its last digit", () => {
  const ino = 2n ** 53n + 1n;
  pretend("fstatSync", () => (_: number, options?: { bigint: boolean }) => {
    return { dev: 1n, ino: options?.bigint ? ino : Number(ino), isFile: () => true };
  });
  expect(fileOfStdout()).toBe(nameOfNode({ dev: 1n, ino }));
});

test.each(["/dev/null", "."])("%s is no file that results could be sent to", (path) => {
  stdoutTo(path);
  expect(fileOfStdout()).toBeNull();
});

test("where stdout is closed there is no file", () => {
  pretend("fstatSync", (real) => () => real(-1));
  expect(fileOfStdout()).toBeNull();
});
