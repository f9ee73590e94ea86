import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import type { Profile } from "../../core/profile/profile.ts";
import { expandHome } from "../../io/files/home.ts";
import { DOCUMENT_FORMATS, extensionOf, type Format, formatOfFile } from "../../render/format.ts";
import { asking as words } from "../../text/asking.ts";
import type { Desk } from "../desk.ts";
import { dayOf } from "../output/day.ts";
import { isFolderName } from "../output/folder-name.ts";
import { drawReport } from "../output/results.ts";
import { refuseOutputs } from "../places.ts";
import type { Ended } from "./ending.ts";

/**
 * Offers a copy of the report in a file: in which form, and where. Esc goes back a step.
 * @returns false when the person left
 */
export async function offerCopy(ended: Ended): Promise<boolean> {
  const { desk, asker, scored } = ended;
  const formats = DOCUMENT_FORMATS.map((format) => ({ value: format, label: words.formats[format] }));
  const choices = [...formats, { value: "none" as const, label: words.goBack }];
  const format = await asker.choose<Format | "none">(words.saveReport, choices, "none");
  if (format === null) return false;
  if (format === "none") return true;
  return saveCopy(ended, format, suggestedName(desk.world.now(), scored.profile, format));
}

/** `laporan-pendamping-2026-11-24.txt`, in the folder where the person is; with a number where that is taken. */
function suggestedName(now: number, { id }: Profile, format: Format): string {
  const date = dayOf(now);
  const name = (number: number): string => {
    const ending = number === 1 ? "" : `-${number}`;
    const file = `laporan-${id.split("-")[0]}-${date}${ending}${extensionOf(format)}`;
    return existsSync(file) ? name(number + 1) : file;
  };
  return name(1);
}

async function saveCopy(ended: Ended, format: Format, suggested: string): Promise<boolean> {
  const { desk, scored, asker } = ended;
  const typed = await asker.write(words.fileName, suggested);
  if (typed === null) return false;
  if (typed === "") return offerCopy(ended);
  const file = fileFor(desk, typed, { format, suggested });
  const outputs = [...(desk.output === undefined ? [] : [desk.output]), file];
  const refused = await refuseOutputs({ inputs: ended.inputs, outputs }, desk.world);
  if (refused) {
    await desk.tell(refused);
    return saveCopy(ended, format, suggested);
  }
  const next = existsSync(file) ? await askAboutExisting(ended, file) : "write";
  if (next === null) return false;
  if (next === "rename") return saveCopy(ended, format, suggested);
  if (next === "cancel") return true;
  const whole = { full: true, date: dayOf(desk.world.now()), neighbours: desk.neighbours };
  const saved = await desk.save(file, await drawReport({ ...scored, format }, whole));
  // A name that cannot be written is asked for again: the report is not yet kept.
  return (await desk.tell(saved)) === 0 || saveCopy(ended, format, suggested);
}

/** The file that a person means by a name: `~/` is their own folder, in a folder it gets the name suggested, and its ending fits. */
function fileFor(
  { world }: Desk,
  typed: string,
  { format, suggested }: { format: Format; suggested: string },
): string {
  const name = expandHome(typed.trim(), world.env.HOME);
  if (isFolderName(name)) return join(name, basename(suggested));
  return formatOfFile(name, "report") === format ? name : name + extensionOf(format);
}

async function askAboutExisting(
  { asker, desk }: Ended,
  file: string,
): Promise<"rename" | "write" | "cancel" | null> {
  await desk.say(words.exists(file));
  const choices = [
    { value: "rename", label: words.otherName },
    { value: "write", label: words.overwrite },
    { value: "cancel", label: words.cancel },
  ] as const;
  return asker.choose<"rename" | "write" | "cancel">(words.whatNow, choices, "rename");
}
