import type { Description } from "../../../src/draft/description.ts";

export interface Phrase {
  part: string;
  text: string;
}

export interface Counts {
  right: number;
  missed: number;
  wrong: number;
}

export interface Example {
  name: string;
  text: string;
  expected: Partial<Description>;
}

export const ENOUGH: number;
export const FIELDS: readonly (keyof Description)[];
export function overlapOf(one: string, other: string, loose?: boolean): number;
export function phrasesOf(description: Partial<Description>, field: keyof Description): Phrase[];
export function compare(
  expected: readonly Phrase[],
  found: readonly Phrase[],
  loose?: boolean,
): { right: number; missed: Phrase[]; wrong: Phrase[] };
export function descriptionsIn(folder: string): Example[];
export function judge(
  descriptions: readonly Example[],
  read: (text: string) => Partial<Description>,
  loose?: boolean,
): {
  fields: Record<keyof Description, Counts>;
  confusion: Record<string, number>;
  details: { name: string; field: keyof Description; missed: Phrase[]; wrong: Phrase[] }[];
};
export function scoreOf(counts: Counts): { precision: number; recall: number; f1: number };
export function totalOf(fields: Record<string, Counts>): Counts;
