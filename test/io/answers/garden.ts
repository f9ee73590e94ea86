import { type Plan, planOf } from "../../../src/core/profile/plan.ts";
import { UNKNOWN } from "../../../src/core/scoring/answers.ts";
import { readHead } from "../../../src/io/answers/head.ts";
import { noneSkipped, type Skipped } from "../../../src/io/answers/skipped.ts";
import { TableReader } from "../../../src/io/answers/table.ts";
import { rating, testProfile } from "../../core/fixtures.ts";

// Tables of a form with three questions: two on five steps, and a statement.

export const WAIT = "Kamu menunggu benih tumbuh.";
export const PULL = "Kamu mencabut benih yang lambat.";
export const RAIN = "Taman hidup tanpa hujan.";

/** The questions, with the steps of the first two. */
export function garden(steps?: string[]): Plan {
  const items = [rating("sabar-1", { text: WAIT }), rating("sabar-2", { text: PULL })];
  return planOf(
    testProfile({
      ...(steps && { responses: { sesuai: steps } }),
      traits: [{ id: "sabar", name: "Sabar", items }],
      misconceptions: [
        {
          id: "hujan",
          claim: RAIN,
          truth: "Tidak.",
          statements: [{ id: "hujan-1", text: RAIN, answer: false, why: "Airnya kurang." }],
        },
      ],
    }),
  );
}

export const GARDEN = garden();

/** Nothing is known of the table before. */
export const FOUND_OUT = { dialect: null, columns: { respondent: null, group: null } };

/** What is in a table: a line for every record, `A 4 3 -` or `A !unknown-cell`, and the rows of nobody by their lines in the file. */
export interface Read {
  people: string[];
  skipped: Skipped;
}

/**
 * Reads a whole table.
 * @param unscored columns whose cells do not count as the options do, as they are known before the first record is read
 */
export function readTable(text: string, plan = GARDEN, unscored: readonly number[] = []): Read {
  const bytes = Buffer.from(text);
  const { head, lines } = readHead(bytes, plan, FOUND_OUT);
  const items = head.columns.items.map((item, column) => (unscored.includes(column) ? -1 : item));
  const reader = new TableReader(plan, { ...head, unscored, columns: { ...head.columns, items } });
  const below = text.split("\n").slice(lines).join("\n");
  const people: string[] = [];
  reader.read(Buffer.from(below), ({ respondent, sound, problems }) => {
    const codes = problems.map(({ code }) => `!${code}`);
    const choices = sound?.choices.map((choice) => (choice === UNKNOWN ? "-" : choice + 1)) ?? [];
    people.push([respondent ?? "*", ...codes, ...choices].join(" "));
  });
  const { ranges, ...counts } = reader.takeCounts().skipped;
  return { people, skipped: { ...counts, ranges: ranges.map(([from, to]) => [from + lines, to + lines]) } };
}

/** Rows that were skipped, in short. */
export function skipping(some: Partial<Skipped>): Skipped {
  return { ...noneSkipped(), ...some };
}
