import { nearest } from "../../core/base/suggest.ts";
import { listSchemas, readSchema } from "../../io/profiles/catalogue.ts";
import { cli } from "../../text/cli.ts";
import { asTyped } from "../../text/command.ts";
import { schemaWords } from "../../text/schema-names.ts";
import type { Desk } from "../desk.ts";
import type { Misuse, Outcome } from "../outcome.ts";
import { refuseEnding, refuseFolder } from "../output/endings.ts";
import { refuseFilled } from "../output/filled.ts";
import { isFolderName } from "../output/folder-name.ts";

/** `skema`: the JSON Schema of profiles, answers, reports or summaries, for editors and scripts; without a name, what there is. */
export async function schemaCommand(desk: Desk, name: string | undefined): Promise<Outcome> {
  const { output, world } = desk;
  const known = listSchemas(world.catalogue);
  if (name === undefined) return output === undefined ? listNames(desk, known) : { ...NAME_ONE, see: SEE };
  const refused = output !== undefined && refusePlace(output);
  if (refused) return refused;
  if (known.includes(name)) {
    const text = readSchema(world.catalogue, name);
    return refuseFilled(output, { text }) ?? desk.deliver(text);
  }
  return { sentence: cli.errors.unknownSchema(name, known), suggestion: nearest(name, known), see: SEE };
}

const SEE = "kerja-cocok skema";
const NAME_ONE = { sentence: cli.errors.missingArgument("nama") };

/** Asking what there is is no mistake. */
async function listNames(desk: Desk, known: readonly string[]): Promise<Outcome> {
  const { schemas, show } = schemaWords;
  const longest = Math.max(...known.map((name) => name.length));
  const lines = known.map((name) => `${name.padEnd(longest)}  ${schemas[name] ?? ""}`.trimEnd());
  return desk.deliver(`${[...lines, "", asTyped(show, desk.world.invocation)].join("\n")}\n`);
}

/** A schema is one file of JSON. */
function refusePlace(name: string): Misuse | null {
  return isFolderName(name) ? refuseFolder(name, ".json") : refuseEnding(name, ["json"]);
}
