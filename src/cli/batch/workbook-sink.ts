import { type Problem, problem } from "../../core/base/problem.ts";
import type { Workbook } from "../../core/base/workbook.ts";
import type { RoleChoice } from "../../io/profiles/roles.ts";
import { fileSink, streamSink, streamWriter } from "../../io/streams/sink.ts";
import { xlsxOf } from "../../io/workbooks/write.ts";
import { type BookContent, type PersonRow, type ProblemRow, workbookOf } from "../../render/workbook/book.ts";
import type { Desk } from "../desk.ts";
import { dayOf } from "../output/day.ts";
import { nameOf, placeOf } from "./places.ts";
import type { BatchSettings } from "./score-block.ts";
import type { BatchSink } from "./sinks.ts";
import { isLeanings, isOfItems, type Total } from "./totals.ts";

/** More rows would take more memory than a school's computer has, and no person reads them. */
export const MOST_PEOPLE = 50_000;

/** Gathers the respondents of a batch, and writes them as one workbook once all were counted. Reports `too-many-for-workbook`. */
export async function workbookSink(
  { output, world }: Desk,
  { roles, joining }: BatchSettings,
  total: () => Total,
): Promise<BatchSink | Problem> {
  const sink =
    output === undefined ? streamSink(streamWriter(world.stdout), joining) : await fileSink(output, joining);
  if ("code" in sink) return sink;
  const people: PersonRow[] = [];
  const problems: ProblemRow[] = [];
  return {
    write: async ({ people: found, origin }) => {
      for (const [before, person] of found.entries()) {
        const { group, cells, error } = person;
        const name = nameOf(person, origin, before);
        if (error === null) people.push({ name, group, cells });
        else problems.push({ name, group, place: placeOf(person, origin, before), message: error });
      }
      const count = people.length + problems.length;
      return count > MOST_PEOPLE ? problem("too-many-for-workbook", { limit: MOST_PEOPLE }) : null;
    },
    finish: async () => {
      // As with every other format: nothing scored, nothing written.
      if (people.length === 0) return null;
      const content = { people, problems, date: dayOf(world.now()) };
      const bytes = await xlsxOf(await bookOf(roles, content, total()));
      return (await sink.write({ output: bytes, reports: [] })) ?? sink.finish();
    },
    discard: sink.discard,
  };
}

async function bookOf(
  { asked, compared = [] }: RoleChoice,
  content: Omit<BookContent, "summary">,
  total: Total,
): Promise<Workbook> {
  if (isOfItems(total)) throw new Error("a workbook of items");
  if (!isLeanings(total)) return workbookOf(asked, { ...content, summary: total });
  const { rankingBook } = await import("../../render/ranking/book.ts");
  return rankingBook(compared ?? [], { ...content, leanings: total });
}
