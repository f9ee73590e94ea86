import { expect, test } from "vitest";
import { type SharedPart, sharedPart } from "../../../src/core/profile/shared-files.ts";

const SCALE = { id: "telaten", kind: "trait", name: "Telaten", responses: "sering", items: [] };

test.each<[string, unknown, SharedPart | null]>([
  ["a shared trait", SCALE, "scale"],
  ["a shared anti-trait", { ...SCALE, kind: "antiTrait" }, "scale"],
  ["one without a name", { kind: "trait", items: [] }, "scale"],
  [
    "response sets",
    { sesuai: { ask: "Apa?", options: ["Tidak", "Ya"] }, minat: { options: [] } },
    "responses",
  ],
  ["a set beside something else", { sesuai: { options: ["Tidak", "Ya"] }, kebun: "luas" }, null],
  ["a set beside nothing", { sesuai: { options: ["Tidak", "Ya"] }, minat: null }, null],
  ["a set with a key that no set has", { sesuai: { options: ["Tidak", "Ya"], warna: "hijau" } }, null],
  ["a question without options", { sesuai: { ask: "Apa?" } }, null],
  ["a role with such keys", { ...SCALE, role: "Penjaga Taman" }, null],
  ["another kind", { ...SCALE, kind: "Deployment" }, null],
  ["no items", { id: "a", kind: "trait" }, null],
  ["a role without a name", { id: "a", responses: { sesuai: { options: [] } } }, null],
  ["the sets of a role", { responses: { sesuai: ["Tidak", "Ya"] } }, null],
  ["nothing", {}, null],
  ["a list", [SCALE], null],
  ["a text", "kind: trait", null],
])("%s: %j", (_, value, part) => {
  expect(sharedPart(value)).toBe(part);
});
