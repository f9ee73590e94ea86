import type { CareerPath } from "../profile/background.ts";
import type { Coverage, Range } from "./range.ts";
import type { Band, Status } from "./score.ts";

/** Another role of the catalogue, for which the answers to a report's role speak too. Each figure is that of its own report. */
export interface Neighbour {
  id: string;
  role: string;
  coverage: Coverage;
  verdict: { status: Status; low: Band; high: Band };
  fit: Range;
  /** The licence that it asks for; where its profile tells of none the training, else what to study. Null where it tells of none. */
  path: NeighbourPath | null;
}

/** What leads to a role, and of which day that is known. */
export interface NeighbourPath extends Pick<CareerPath, "kind" | "text"> {
  date: string | null;
}
