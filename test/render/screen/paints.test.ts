import { expect, test } from "vitest";
import { paintsOf } from "../../../src/render/screen/paints.ts";

test("without colour nothing is painted", () => {
  const { question, answer, quiet } = paintsOf({});
  expect([question("a"), answer("b"), quiet("c")]).toEqual(["a", "b", "c"]);
});

test("with colour each part has its own", () => {
  const { question, answer, quiet } = paintsOf({ colour: 1 });
  expect([question("a"), answer("b"), quiet("c")]).toEqual([
    "\u001b[1ma\u001b[22m",
    "\u001b[36mb\u001b[39m",
    "\u001b[2mc\u001b[22m",
  ]);
});
