import { oneLine } from "../../core/base/clean.ts";
import { shortened } from "../../core/base/shortened.ts";

/** Text of a sheet of paper, in one paragraph, cut where it would leave no room for the rest: the pupil's page has all of it. */
export function fitted(text: string, most: number): string {
  return shortened(oneLine(text).trim(), most);
}

/** A plain value whose texts are fitted; what is short stays as it is. */
export function fittedDeep<T>(value: T, most: number): T {
  if (typeof value === "string") return fitted(value, most) as T;
  if (Array.isArray(value)) return value.map((inner) => fittedDeep(inner, most)) as T;
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, fittedDeep(inner, most)]);
  return Object.fromEntries(entries) as T;
}

/** The room that all texts of a value take, in letters of usual width. */
export function roomOf(value: unknown): number {
  if (typeof value === "string") return value.length + (value.match(/[\u2e80-\uffe6]|\p{Lu}/gu)?.length ?? 0);
  if (typeof value !== "object" || value === null) return 0;
  return Object.values(value).reduce((sum: number, inner) => sum + roomOf(inner), 0);
}
