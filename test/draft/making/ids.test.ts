import fc from "fast-check";
import { expect, test } from "vitest";
import { ID } from "../../../src/core/profile/id.ts";
import { Ids, prefixOf, shortSlug, slug } from "../../../src/draft/making/ids.ts";

test.each([
  ["Guru SD", "guru-sd"],
  ["Petugas K3 (Umum)", "petugas-k3-umum"],
  ["Pâtissier", "patissier"],
  ["", ""],
  ["—", ""],
])("%j → %j", (text, id) => {
  expect(slug(text)).toBe(id);
});

test.each([
  ["kemampuan komunikasi yang baik", 2, "komunikasi"],
  ["membaca naskah sumber", 2, "membaca-naskah"],
  ["mampu", 2, "mampu"],
  ["漢", 2, "sifat"],
])("%j in %d words: %j", (text, words, id) => {
  expect(shortSlug(text, words, "sifat")).toBe(id);
});

test("each id is given once", () => {
  const ids = new Ids(["a"]);
  expect([ids.give("a"), ids.give("b"), ids.give("b"), ids.isFree("c")]).toEqual(["a-2", "b", "b-2", true]);
});

test.each([
  ["barista", [], "barista"],
  ["perawat", ["perawat-minat-1"], "perawat-baru"],
  ["pendamping-kesejahteraan-masyarakat", [], "pendamping-km"],
  ["pendamping-kesejahteraan-masyarakat", ["pendamping-km-1"], "pendamping-kesejahteraan-masyarakat"],
  ["perawat", ["perawat-1", "perawat-baru-1"], "perawat-baru-2"],
])("the items of %s beside %j begin with %s", (role, taken, prefix) => {
  expect(prefixOf(role, taken)).toBe(prefix);
});

test("what is made of any text is an id, and no beginning of one that is taken", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme" }),
      fc.array(fc.constantFrom("a-1", "a-baru-1", "tugas-2")),
      (text, taken) => {
        const id = shortSlug(text, 3, "tugas");
        expect(id).toMatch(ID);
        const prefix = prefixOf(id, taken);
        expect(prefix).toMatch(ID);
        expect(taken.filter((each) => each.startsWith(`${prefix}-`))).toEqual([]);
      },
    ),
  );
});
