import { expect, test } from "vitest";
import { bestOptionCompound } from "../../../../src/core/content/rules/best-option-compound.ts";
import { profileWith } from "../small-profile.ts";

/** How many are told when the best of three situations, each at another place, says so. */
function told(best: string): number | undefined {
  const items = [0, 1, 2].map((place) => ({
    id: `tekun-${place + 5}`,
    text: `Situasi ${place}`,
    options: ["Menunggu di teras", "Meminta bantuan", "Pulang ke rumah"].map((text, index) =>
      index === place ? { text: best, points: 4 } : { text, points: index === (place + 1) % 3 ? 0 : 1 },
    ),
  }));
  const [found] = bestOptionCompound.check(profileWith(JSON.stringify(items)), { used: [] });
  return found && (found.problem.args as { count: number }).count;
}

test.each<[best: string, count: number | undefined]>([
  ["Memeriksa tanah dan menyiram", 3],
  ["Memeriksa tanah seraya menyiram", 3],
  ["Memeriksa tanah & menyiram", 3],
  ["Memeriksa tanah. Setelah itu menyiram", 3],
  ["Memeriksa tanahnya", undefined],
  ["Memeriksa lalulintas", undefined],
])("%j", (best, count) => {
  expect(told(best)).toBe(count);
});
