import type { AnalysisGatherer } from "../../core/analysis/gather.ts";
import type { RoleChoice } from "../../io/profiles/roles.ts";
import type { Meter } from "./meter.ts";
import type { Repeats } from "./repeats.ts";

/** How a batch is followed. */
export interface Telling {
  meter: Meter;
  isSeveral: boolean;
  /** Whether a line each is all that is shown of them, which leaves most unsaid. */
  hasLines: boolean;
  roles: Pick<RoleChoice, "asked" | "compared">;
  /** Null where somebody else minds who comes twice. */
  repeats?: Repeats | null;
  /** Gathers the sums that an analysis of items is made of, where it is that. */
  items?: AnalysisGatherer | null;
}
