import { isMapping } from "../base/json.ts";
import type { AntiTrait, ResponseSet, Trait } from "./profile.ts";

/** A trait or an anti-trait that every profile may use by its id. */
export interface SharedScale extends Pick<Trait & AntiTrait, SharedKey> {
  kind: "trait" | "antiTrait";
}

type SharedKey = "id" | "name" | "description" | "responses" | "items" | "tips";

/** What the profiles of a catalogue have in common: scales, and the response sets that these name. */
export interface SharedScales {
  responses: Record<string, ResponseSet>;
  scales: readonly SharedScale[];
}

/** Gives the shared scales, and is asked only where a profile needs them; null where there are none. */
export type SharedSource = (() => SharedScales) | null;

/**
 * The same source, asked once at most.
 * @throws RangeError when asked, where it gives something else: plain JavaScript may
 */
export function askedOnce(shared: SharedSource): SharedSource {
  let known: SharedScales | undefined;
  return (
    shared &&
    (() => {
      known ??= shared();
      if (!isMapping(known) || !isMapping(known.responses) || !Array.isArray(known.scales))
        throw new RangeError("shared scales are {responses, scales}");
      return known;
    })
  );
}
