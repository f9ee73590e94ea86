import { basename, dirname, join, resolve } from "node:path";
import { oneLine } from "../../core/base/clean.ts";
import { grouped } from "../../core/base/grouped.ts";
import { type Problem, problem } from "../../core/base/problem.ts";
import { STDIN } from "../../io/files/same-file.ts";
import type { ReadRecord } from "./read.ts";
import { keyOf, stemOf } from "./roster.ts";

/**
 * Where a class each comes in a file or a folder of its own and no answer names a class, its name is the class. A file of one
 * person is none, and neither is the only input. Notes `group-by-file`.
 */
export function withFileGroups(records: readonly ReadRecord[]): {
  records: ReadRecord[];
  problems: Problem[];
} {
  const counts = grouped(records, ({ input }) => input.file);
  const unitOf = ({ input: { file, folder } }: ReadRecord) =>
    (counts.get(file)?.length ?? 0) > 1 && file !== STDIN ? file : folder;
  const units = grouped(
    records.filter((record) => unitOf(record) !== null),
    unitOf,
  );
  if (units.size < 2) return { records: [...records], problems: [] };
  const names = namesOf([...units.keys()].filter((unit) => unit !== null));
  const named = [...units].filter(([, all]) => all.every(({ group }) => group === null));
  const groups = new Map(named.map(([unit]) => [unit, names.get(unit ?? "") ?? null]));
  if (groups.size === 0) return { records: [...records], problems: [] };
  const told = [...groups.values()].filter((group) => group !== null);
  return {
    records: records.map((record) => ({
      ...record,
      group: record.group ?? groups.get(unitOf(record)) ?? null,
    })),
    problems: [problem("group-by-file", { groups: told }, undefined, "warning")],
  };
}

/** A name for each file or folder: its own, with that of the folder above where two are called alike. */
function namesOf(units: readonly string[]): Map<string, string> {
  const ways = [
    (unit: string) => stemOf(resolve(unit)),
    (unit: string) => join(basename(dirname(resolve(unit))), stemOf(unit)),
    (unit: string) => unit,
  ];
  const all = ways.map((way) => units.map((unit) => oneLine(way(unit))));
  const own = all.find((names) => new Set(names.map(keyOf)).size === units.length) ?? [...units];
  return new Map(units.map((unit, index) => [unit, own[index] ?? unit]));
}
