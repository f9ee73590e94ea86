import { nearest } from "../../core/base/suggest.ts";
import { listSchemas, readSchema } from "../../io/profiles/catalogue.ts";
import { cli } from "../../text/cli.ts";
import type { Desk } from "../desk.ts";
import type { Outcome } from "../outcome.ts";

/** `skema`: the JSON Schema of profiles, answers or reports, for editors and scripts. */
export async function schemaCommand(desk: Desk, name: string): Promise<Outcome> {
  const { catalogue } = desk.world;
  const known = listSchemas(catalogue);
  if (known.includes(name)) return desk.deliver(readSchema(catalogue, name));
  return { sentence: cli.errors.unknownSchema(name, known), suggestion: nearest(name, known) };
}
