import type { ItemSource, Profile } from "../../../src/core/profile/profile.ts";
import { testProfile } from "../fixtures.ts";

interface Sizes {
  scales: number;
  items: number;
  options: number;
  weights?: readonly number[];
  /** How many items more the scales have, one after the other. */
  more?: readonly number[];
  holdAt?: number;
  /** The most points of a situation; ratings when left out. */
  points?: number;
}

/** A profile of so many traits, each with so many items of so many options. */
export function sizedProfile(sizes: Sizes): Profile {
  const { scales, items, options, weights = [1], more = [0], holdAt, points } = sizes;
  const itemOf = (id: string, number: number): ItemSource => {
    const common = { id, text: `Teks ${id}` };
    if (points === undefined) return { ...common, responses: "pilihan", reverse: number % 2 === 1 };
    const own = Array.from({ length: options }, (_, place) => (place * (number * 7 + 3)) % (points + 1));
    return { ...common, options: own.map((each, place) => ({ text: `Pilihan ${place}`, points: each })) };
  };
  return testProfile({
    responses: { pilihan: Array.from({ length: options }, (_, place) => `Pilihan ${place}`) },
    traits: Array.from({ length: scales }, (_, scale) => ({
      id: `sifat-${scale}`,
      name: "Sifat",
      weight: weights[scale % weights.length] ?? 1,
      ...(holdAt !== undefined && { holdAt }),
      items: Array.from({ length: items + (more[scale % more.length] ?? 0) }, (_, number) =>
        itemOf(`sifat-${scale}-${number}`, number),
      ),
    })),
  });
}
