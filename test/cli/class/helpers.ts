import type { ReadRecord } from "../../../src/cli/class/read.ts";

/** Somebody of a class as the inputs tell: a row of `kelas.csv` unless told otherwise. */
export function record(told: Partial<ReadRecord> & { file?: string; folder?: string }): ReadRecord {
  const { file = "kelas.csv", folder = null, line = "baris 2", ...rest } = told;
  return {
    respondent: "Ani",
    group: null,
    choices: [0],
    error: null,
    input: { file, folder },
    line,
    place: `${file}, ${line}`,
    ...rest,
  };
}

/** Rows of one table: name, class, and the choices. */
export function records(
  ...people: (readonly [
    respondent: string | null,
    group: string | null,
    choices?: readonly number[] | null,
  ])[]
): ReadRecord[] {
  return people.map(([respondent, group, choices = [0]], index) =>
    record({ respondent, group, choices, line: `baris ${index + 2}` }),
  );
}
