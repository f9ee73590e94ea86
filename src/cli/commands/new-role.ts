import { making as words } from "../../text/making.ts";
import type { Options } from "../args/options.ts";
import type { Desk } from "../desk.ts";
import { quoted } from "../invocation.ts";
import type { Outcome } from "../outcome.ts";

/** What `peran buat` was asked for. */
export type NewRoleOptions = Pick<Options, "from" | "brief" | "output" | "json" | "linear" | "all">;

/** `peran buat`: a profile for a new role. Each way to one is loaded where it is asked for. */
export async function newRoleCommand(
  desk: Desk,
  file: string | undefined,
  options: NewRoleOptions,
): Promise<Outcome> {
  const { from, brief, output, json, linear, all } = options;
  if (file !== undefined && (brief || from !== undefined)) {
    return { sentence: words.fileBeside(file, brief ? "--petunjuk" : "--dari") };
  }
  if (all && from === undefined) return { sentence: words.noAll };
  if (brief) {
    const { briefCommand } = await import("../drafting/brief.ts");
    return briefCommand(desk, options);
  }
  if (from !== undefined) {
    const { draftFromText } = await import("../drafting/from-text.ts");
    return draftFromText(desk, from, options);
  }
  if (json) return { sentence: words.noJson };
  if (output !== undefined) {
    const command = desk.linearly(`kerja-cocok peran buat ${quoted(output)}`);
    return { sentence: words.noOutput, todo: words.noOutputTodo(command) };
  }
  const { makeProfile } = await import("../making/conducting.ts");
  const check = async (made: string) => {
    const { checkCommand } = await import("./check.ts");
    return desk.tell(await checkCommand(desk, [made], { format: undefined, json: false, watches: false }));
  };
  return makeProfile(desk, { file, linear, check });
}
