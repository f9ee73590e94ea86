import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import { expandHome } from "../../io/files/home.ts";
import { DOCUMENT_FORMATS, extensionOf, formatOfFile } from "../../render/format.ts";
import { asking as words } from "../../text/asking.ts";
import type { Desk } from "../desk.ts";
import { dayOf } from "../output/day.ts";
import { isFolderName } from "../output/folder-name.ts";
import { drawReport } from "../output/results.ts";
import { refuseOutputs } from "../places.ts";
import type { Ended } from "./ending.ts";

/** The formats that a copy may have. */
type CopyFormat = keyof typeof words.formats;

/** A result that may be copied into a file. */
export interface Copied extends Pick<Ended, "desk" | "asker" | "inputs"> {
  formats: readonly CopyFormat[];
  /** How the name that is suggested begins. */
  stem: string;
  draw: (format: CopyFormat) => Promise<string>;
}

/** Offers a copy of the report of one role, as `offerCopy` does. */
export function offerReportCopy(ended: Ended): Promise<boolean> {
  const { desk, scored } = ended;
  const whole = { full: true, date: dayOf(desk.world.now()) };
  return offerCopy({
    ...ended,
    formats: DOCUMENT_FORMATS,
    stem: `laporan-${scored.profile.id.split("-")[0]}`,
    draw: (format) => drawReport(desk, { ...scored, format }, whole),
  });
}

/**
 * Offers a copy of a result in a file: in which form, and where. Esc goes back a step.
 * @returns false when the person left
 */
export async function offerCopy(copied: Copied): Promise<boolean> {
  const { desk, asker, stem } = copied;
  const formats = copied.formats.map((format) => ({ value: format, label: words.formats[format] }));
  const choices = [...formats, { value: "none" as const, label: words.goBack }];
  const format = await asker.choose<CopyFormat | "none">(words.saveReport, choices, "none");
  if (format === null) return false;
  if (format === "none") return true;
  return saveCopy(copied, format, suggestedName(desk.world.now(), stem, format));
}

/** `laporan-pendamping-2026-11-24.txt`, in the folder where the person is; with a number where that is taken. */
function suggestedName(now: number, stem: string, format: CopyFormat): string {
  const date = dayOf(now);
  const name = (number: number): string => {
    const ending = number === 1 ? "" : `-${number}`;
    const file = `${stem}-${date}${ending}${extensionOf(format)}`;
    return existsSync(file) ? name(number + 1) : file;
  };
  return name(1);
}

async function saveCopy(copied: Copied, format: CopyFormat, suggested: string): Promise<boolean> {
  const { desk, asker } = copied;
  const typed = await asker.write(words.fileName, suggested);
  if (typed === null) return false;
  if (typed === "") return offerCopy(copied);
  const file = fileFor(desk, typed, { format, suggested });
  const outputs = [...(desk.output === undefined ? [] : [desk.output]), file];
  const refused = await refuseOutputs({ inputs: copied.inputs, outputs }, desk.world);
  if (refused) {
    await desk.tell(refused);
    return saveCopy(copied, format, suggested);
  }
  const next = existsSync(file) ? await askAboutExisting(copied, file) : "write";
  if (next === null) return false;
  if (next === "rename") return saveCopy(copied, format, suggested);
  if (next === "cancel") return true;
  const saved = await desk.save(file, await copied.draw(format));
  // A name that cannot be written is asked for again: the report is not yet kept.
  return (await desk.tell(saved)) === 0 || saveCopy(copied, format, suggested);
}

/** The file that a person means by a name: `~/` is their own folder, in a folder it gets the name suggested, and its ending fits. */
function fileFor(
  { world }: Desk,
  typed: string,
  { format, suggested }: { format: CopyFormat; suggested: string },
): string {
  const name = expandHome(typed.trim(), world.env.HOME);
  if (isFolderName(name)) return join(name, basename(suggested));
  return formatOfFile(name, "report") === format ? name : name + extensionOf(format);
}

async function askAboutExisting(
  { asker, desk }: Copied,
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
