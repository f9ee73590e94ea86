import { nearest } from "../../core/base/suggest.ts";
import { listSchemas, readSchema } from "../../io/profiles/catalogue.ts";
import { cli } from "../../text/cli.ts";
import type { Desk } from "../desk.ts";
import type { Misuse, Outcome } from "../outcome.ts";
import { refuseEnding, refuseFolder } from "../output/endings.ts";
import { isFolderName } from "../output/folder-name.ts";

/** `skema`: the JSON Schema of profiles, answers or reports, for editors and scripts. */
export async function schemaCommand(desk: Desk, name: string): Promise<Outcome> {
  const { output, world } = desk;
  const refused = output !== undefined && refusePlace(output);
  if (refused) return refused;
  const { catalogue } = world;
  const known = listSchemas(catalogue);
  if (known.includes(name)) return desk.deliver(readSchema(catalogue, name));
  return { sentence: cli.errors.unknownSchema(name, known), suggestion: nearest(name, known) };
}

/** A schema is one file of JSON. */
function refusePlace(name: string): Misuse | null {
  return isFolderName(name) ? refuseFolder(name, ".json") : refuseEnding(name, ["json"]);
}
