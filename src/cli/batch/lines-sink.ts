import { oneLine } from "../../core/base/clean.ts";
import type { streamWriter } from "../../io/streams/sink.ts";
import { drawPersonLine } from "../../render/text/person-line.ts";
import type { Person } from "./gathered.ts";
import { nameOf } from "./places.ts";
import type { BatchSink } from "./sinks.ts";

/** A line for each respondent of a batch, in a terminal. */
export function linesSink(write: ReturnType<typeof streamWriter>, width: number): BatchSink {
  return {
    write: async ({ people, origin }) => {
      const text = people
        .map((person, before) => {
          return lineOf(person, nameOf(person, origin, before), width);
        })
        .join("");
      return text === "" ? null : write(Buffer.from(text));
    },
    finish: async () => null,
    discard: async () => undefined,
  };
}

function lineOf(person: Person, name: string, width: number): string {
  const { group, cells, error } = person;
  const [fit = "", verdict = ""] = cells;
  return drawPersonLine(
    {
      name,
      group: group === null ? null : oneLine(group),
      cells: error === null ? [String(fit), String(verdict)] : null,
    },
    width,
  );
}
