import { describe, expect, test } from "vitest";
import { itemFingerprint } from "../../../src/core/profile/fingerprint.ts";
import { listItems } from "../../../src/core/profile/items.ts";
import { EXPLORATION, type Profile } from "../../../src/core/profile/profile.ts";
import { explorationOf } from "../../../src/core/ranking/exploration.ts";
import { rating, situation, testProfile } from "../fixtures.ts";
import { holds, shuffled, verdictItems } from "../helpers.ts";
import { catalogues, itemsOfAll } from "./catalogues.ts";

function role(id: string, settings: Partial<Profile>): Profile {
  return testProfile({ ...settings, id });
}

function scale(id: string, weight = 1, items = [rating(`${id}-1`), rating(`${id}-2`)]) {
  return { id, name: `Nama ${id}`, weight, items };
}

const INTEREST = {
  interest: { name: "Minat", responses: "ya-tidak" },
  duties: (id: string) => [
    { id: "tugas", text: "Tugas", interest: { id: `${id}-minat`, text: `Minat ${id}?` } },
  ],
};

describe("one interview of several roles", () => {
  test("has every question of their fits once", () => {
    holds(catalogues("anyhow", 1), (profiles) => {
      const ids = listItems(explorationOf(profiles).profile).map(({ id }) => id);
      expect([...ids].sort()).toEqual(
        itemsOfAll(profiles)
          .map(({ id }) => id)
          .sort(),
      );
    });
  });

  test("asks them as the roles do, and has the same questions whatever the order of the roles", () => {
    const mixed = catalogues("alike", 2).chain((profiles) =>
      shuffled(profiles).map((roles) => ({ profiles, roles })),
    );
    holds(mixed, ({ profiles, roles }) => {
      const words = (of: readonly Profile[]) =>
        of.flatMap(verdictItems).map(({ id, text, options }) => JSON.stringify([id, text, options]));
      const there = words([explorationOf(profiles).profile]);
      expect(new Set(words(profiles))).toEqual(new Set(there));
      expect(words([explorationOf(roles).profile]).sort()).toEqual([...there].sort());
    });
  });

  test("has what roles share first, then their own, then the interest in the duties of each", () => {
    const profiles = ["a", "b"].map((id) =>
      role(id, {
        interest: INTEREST.interest,
        duties: INTEREST.duties(id),
        traits: [scale(`sendiri-${id}`), scale("bersama")],
        antiTraits: [scale("lawan")],
      }),
    );
    const { profile, shared } = explorationOf(profiles);
    expect(profile.id).toBe(EXPLORATION);
    const { duties, antiTraits, misconceptions, expectations, sources } = profile;
    expect([duties, antiTraits, misconceptions, expectations, sources]).toEqual([[], [], [], [], []]);
    expect(profile.traits.map(({ id, name }) => [id, name])).toEqual([
      ["bersama", "Nama bersama"],
      ["lawan", "Nama lawan"],
      ["sendiri-a", "Nama sendiri-a"],
      ["sendiri-b", "Nama sendiri-b"],
      ["duties-a", "Minat"],
      ["duties-b", "Minat"],
    ]);
    expect(shared).toEqual([
      ["bersama-1", "bersama-2"],
      ["lawan-1", "lawan-2"],
    ]);
  });

  test.each<[what: string, Profile[], order: string[]]>([
    [
      "that which counts most unlike",
      [
        role("a", { traits: [scale("sama"), scale("sedikit", 2), scale("banyak", 9)] }),
        role("b", { traits: [scale("sama", 1), scale("sedikit", 3), scale("banyak", 8)] }),
        role("c", { traits: [scale("sama", 1), scale("sedikit", 10)], antiTraits: [scale("banyak")] }),
      ],
      ["banyak", "sedikit", "sama"],
    ],
    [
      "that which speaks for one role and against another",
      [
        role("a", { traits: [scale("searah"), scale("berlawanan")] }),
        role("b", { traits: [scale("searah")], antiTraits: [scale("berlawanan")] }),
      ],
      ["berlawanan", "searah"],
    ],
    [
      "that which some roles do not have, before what counts the same for all",
      [
        role("a", { traits: [scale("semua", 4), scale("dua", 5), scale("a")] }),
        role("b", { traits: [scale("semua", 4), scale("dua", 5), scale("b")] }),
        role("c", { traits: [scale("semua", 4), scale("c", 6)] }),
      ],
      ["dua", "semua"],
    ],
    [
      "by its part of each role's fit, whatever numbers the weights are",
      [
        role("a", { traits: [scale("mirip", 1), scale("beda", 2), scale("a", 1)] }),
        role("b", { traits: [scale("mirip", 3), scale("beda", 1), scale("b", 6)] }),
      ],
      ["beda", "mirip"],
    ],
  ])("has first, of what roles share, what tells most of them apart: %s", (_, profiles, order) => {
    const { profile, shared } = explorationOf(profiles);
    expect(profile.traits.map(({ id }) => id).slice(0, order.length)).toEqual(order);
    expect(shared).toEqual(order.map((id) => [`${id}-1`, `${id}-2`]));
  });

  test("has no scale whose questions all stand in another before it", () => {
    const same = [rating("x-1"), rating("x-2")];
    const profiles = [
      role("a", { traits: [scale("satu", 1, same)] }),
      role("b", { traits: [scale("lain", 1, same), scale("dua")] }),
      role("c", { traits: [scale("lain", 2, same)] }),
    ];
    const { profile, shared } = explorationOf(profiles);
    expect([profile.traits.map(({ id }) => id), shared]).toEqual([["satu", "dua"], []]);
  });

  test("keeps apart response sets of one name with other options", () => {
    const profiles = ["a", "b", "c"].map((id) =>
      role(id, {
        responses: { nilai: { options: id === "a" ? ["Tidak", "Ya"] : ["Tidak", `Kadang ${id}`, "Ya"] } },
        traits: [
          {
            ...scale(id, 1, [{ id: `${id}-1`, text: id }, situation(`${id}-2`, [0, 1])]),
            responses: "nilai",
          },
        ],
      }),
    );
    const { profile } = explorationOf(profiles);
    expect(Object.keys(profile.responses)).toEqual(["nilai", "nilai-b", "nilai-c"]);
    for (const one of profiles) {
      const texts = (of: Profile) =>
        listItems(of)
          .filter(({ id }) => id === `${one.id}-1`)
          .map(({ options }) => options);
      expect(texts(profile)).toEqual(texts(one));
    }
  });

  test("leaves the meaning of an answer as it is in the roles", () => {
    const one = role("a", { traits: [scale("x")] });
    const [there, here] = [one, explorationOf([one]).profile].map((of) => listItems(of).map(itemFingerprint));
    expect(here).toEqual(there);
  });
});
