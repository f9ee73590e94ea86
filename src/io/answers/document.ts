import type { Problem } from "../../core/base/problem.ts";
import type { Roles } from "../profiles/roles.ts";
import { type BatchRecord, NO_PROBLEMS } from "./block.ts";
import { soundOf } from "./one-record.ts";
import { checkText, needsPlaces } from "./records.ts";
import { decode } from "./utf8.ts";
import { ValuesReader } from "./values.ts";

/** A JSON text, read and checked, with every problem in its place. */
export interface PlacedText {
  records: readonly BatchRecord[];
  /** What stands between the records and does not belong there; it costs none of them. */
  mistakes: readonly Problem[];
}

/**
 * Reads every record of a JSON text and checks it. Where anything is to be told, each is read on its own, so that one that is
 * broken costs itself alone; that takes longer.
 */
export function readDocument(bytes: Uint8Array, roles: Roles): PlacedText {
  const text = decode(bytes);
  const checked = text === null ? null : checkText(text, roles);
  if (checked && !needsPlaces(checked)) {
    const records = checked.records.map(({ respondent, group, sound, path: [index] }) => {
      const inList = typeof index === "number" ? { index } : {};
      return { line: 1, ...inList, respondent, group, sound: soundOf(sound), problems: NO_PROBLEMS };
    });
    return { records, mistakes: [] };
  }
  const records: BatchRecord[] = [];
  const mistakes = new ValuesReader(roles).readAll(bytes, (record) => records.push(kept(record)));
  return { records, mistakes };
}

/** A record whose choices are its own: a reader reads the next into the same list. */
function kept({ sound, ...record }: BatchRecord): BatchRecord {
  return { ...record, sound: sound && { ...sound, choices: [...sound.choices] } };
}
