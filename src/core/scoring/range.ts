/** A value from 0 to 100 with every unknown answered worst (`low`) and best (`high`); `point` estimates from the answers given. */
export interface Range {
  low: number;
  high: number;
  point: number | null;
}

/** How much of a scale was answered. */
export interface Coverage {
  answered: number;
  items: number;
}
