import { describe, expect, test } from "vitest";
import { checkProfile } from "../../../src/core/profile/check.ts";
import { listItems } from "../../../src/core/profile/items.ts";
import type { Description } from "../../../src/draft/description.ts";
import { countItems } from "../../../src/draft/making/length.ts";
import { draftProfile, MOST_ITEMS } from "../../../src/draft/profile.ts";
import { shared } from "../../first-role.ts";
import { EMPTY, oneIn } from "../descriptions.ts";

const named = (what: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${what} ${"abcdefghijklmnop"[index]}x`);

const LONG: Description = {
  ...EMPTY,
  role: "Pustakawan",
  duties: named("menata rak", 14).map(
    (act, index) => `${act} ${"buku majalah koran peta".split(" ")[index % 4]}${index}`,
  ),
  traits: ["sabar", "teliti", ...named("tahan", 4)],
  knowledge: named("ilmu", 9),
  antiTraits: ["mudah panik", ...named("takut", 4)],
};

function drafted(description: Description, isWhole = false) {
  const draft = draftProfile(description, { shared, isWhole });
  if (!draft) throw new Error("nothing makes a scale");
  return draft;
}

test("a draft asks no more than people answer with care; what is left out is told in its words", () => {
  const { source, remarks } = drafted(LONG);
  expect(countItems(source, shared)).toBeLessThanOrEqual(MOST_ITEMS);
  const told = remarks.flatMap((one) => (one.code === "over-length" ? one.args.phrases : []));
  expect(told.length).toBeGreaterThan(0);
  const named = remarks.flatMap((one) => (one.code === "source-phrase" ? [one.args.phrase] : []));
  const all = [...LONG.traits, ...LONG.knowledge, ...LONG.antiTraits];
  expect([...named, ...told].filter((phrase) => all.includes(phrase)).sort()).toEqual([...all].sort());
});

test("duties stand without a question first, but are all there, and eight are asked for", () => {
  const { source, remarks } = drafted(LONG);
  expect(source.duties?.length).toBe(14);
  expect(source.duties?.filter(({ interest }) => interest).length).toBe(8);
  expect(remarks.filter(({ code }) => code === "duties-unasked").map(({ args }) => args)).toEqual([
    { count: 6, most: MOST_ITEMS },
  ]);
});

test("what the tables ask for stays before what holds the phrase alone", () => {
  const { source } = drafted(LONG);
  const names = [...(source.traits ?? []), ...(source.antiTraits ?? [])].map((scale) =>
    "use" in scale ? scale.use : scale.name,
  );
  expect(names).toEqual(expect.arrayContaining(["Sabar", "teliti", "Mudah panik"]));
});

test("a whole draft asks for all", () => {
  const { source, remarks } = drafted(LONG, true);
  expect(countItems(source, shared)).toBeGreaterThan(MOST_ITEMS);
  expect(remarks.filter(({ code }) => code === "over-length" || code === "duties-unasked")).toEqual([]);
});

describe.each(oneIn(5))("%s", (_, description) => {
  test("is counted as it is asked", () => {
    const { source } = drafted(description, true);
    const checked = checkProfile(source, "Minat", () => shared);
    if (!("profile" in checked)) throw new Error(JSON.stringify(checked.findings));
    expect(countItems(source, shared)).toBe(listItems(checked.profile).length);
  });
});
