import { type Notice, noticeOf } from "../../core/base/notice.ts";
import { FIRST_ROLE, findProfile } from "../../io/profiles/catalogue.ts";
import { cli } from "../../text/cli.ts";
import type { Options } from "../args/options.ts";
import { makeClass } from "../class/make.ts";
import { targetFor } from "../class/target.ts";
import type { Desk } from "../desk.ts";
import type { Outcome } from "../outcome.ts";

export type ClassOptions = Pick<
  Options,
  | "output"
  | "role"
  | "respondentColumn"
  | "groupColumn"
  | "sheet"
  | "encoding"
  | "before"
  | "silent"
  | keyof Notice
>;

/** `kelas`: a class, from its answers to what a counsellor needs, in one folder. */
export async function classCommand(
  desk: Desk,
  names: readonly string[],
  options: ClassOptions,
): Promise<Outcome> {
  const target = targetFor(desk.output, names, options.before);
  if ("sentence" in target) return target;
  const found = await findProfile(desk.world.catalogue, options.role ?? FIRST_ROLE);
  if ("problems" in found) return found;
  const { encoding } = options;
  const known = encoding === undefined ? null : await encodingOf(encoding);
  if (encoding !== undefined && known === null) return { sentence: cli.errors.unknownEncoding(encoding) };
  if (names.includes("-") && desk.world.stdin.isTTY) desk.note(cli.reading);
  return makeClass(desk, names, {
    folder: target.folder,
    profile: found.profile,
    encoding: known,
    options,
    notice: noticeOf(options),
  });
}

async function encodingOf(name: string): Promise<string | null> {
  const { encodingNamed } = await import("../../io/files/encoding.ts");
  return encodingNamed(name);
}
