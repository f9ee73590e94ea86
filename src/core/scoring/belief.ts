/** What the points of a statement's answer show of what a person believes, from none to all. */
export const BELIEFS = ["missed", "undecided", "known"] as const;
export type ShownBelief = (typeof BELIEFS)[number];
