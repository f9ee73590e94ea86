import { existsSync } from "node:fs";
import type { Profile } from "../core/profile.ts";
import type { Asker } from "../io/prompt/ask.ts";
import { DOCUMENT_FORMATS, EXTENSIONS, type Format } from "../render/format.ts";
import { asking as words } from "../text/asking.ts";
import { type AskOptions, makeAsker } from "./asking.ts";
import type { Environment, ExitCode } from "./environment.ts";
import { reportProblems } from "./failures.ts";
import { deliver, drawReport, type ResultOptions, type Scored } from "./results.ts";
import type { Keeper } from "./saving.ts";

interface Ended {
  environment: Environment;
  options: ResultOptions & AskOptions;
  scored: Scored;
  asker: Asker;
}

/**
 * What a person may want once the report is there: a copy in a file, and the answers kept or gone. Whoever leaves here
 * keeps the answers.
 */
export async function offerEnding(
  environment: Environment,
  options: ResultOptions & AskOptions,
  scored: Scored,
  keeper: Keeper,
): Promise<ExitCode> {
  environment.stderr.write("\n");
  const ended: Ended = { environment, options, scored, asker: await makeAsker(environment, options) };
  // Whoever sent the report into a file has their copy.
  const wantsCopy = options.output === undefined && environment.stdout.isTTY === true;
  if (wantsCopy && !(await offerCopy(ended))) return 130;
  return keeper.hasKept() ? offerForgetting(ended, keeper) : 0;
}

/** @returns false when the person left */
async function offerCopy(ended: Ended): Promise<boolean> {
  const { asker, scored } = ended;
  const formats = DOCUMENT_FORMATS.map((format) => ({ value: format, label: words.formats[format] }));
  const format = await asker.choose<Format | "none">(words.saveReport, [
    { value: "none", label: words.noReport },
    ...formats,
  ]);
  if (format === null) return false;
  return (
    format === "none" || saveCopy(ended, format, suggestedName(ended.environment, scored.profile, format))
  );
}

/** `laporan-peran-2026-11-24.txt`, in the folder where the person is. */
function suggestedName({ now }: Environment, { id }: Profile, format: Format): string {
  const day = new Date(now());
  const parts = [day.getFullYear(), day.getMonth() + 1, day.getDate()];
  const date = parts.map((part) => String(part).padStart(2, "0")).join("-");
  return `laporan-${id}-${date}${EXTENSIONS[format]}`;
}

async function saveCopy(ended: Ended, format: Format, suggested: string): Promise<boolean> {
  const { environment, options, scored, asker } = ended;
  const file = await asker.write(words.fileName, suggested);
  if (file === null) return false;
  const next = existsSync(file) ? await askAboutExisting(asker, file) : "write";
  if (next === null) return false;
  if (next === "rename") return saveCopy(ended, format, suggested);
  if (next === "cancel") return true;
  const target = { ...options, output: file };
  const failed = await deliver(
    environment,
    target,
    await drawReport(environment, target, { ...scored, format }),
  );
  // A name that cannot be written is asked for again: the report is not yet kept.
  return failed === 0 || saveCopy(ended, format, suggested);
}

function askAboutExisting(asker: Asker, file: string): Promise<"rename" | "write" | "cancel" | null> {
  return asker.choose(words.exists(file), [
    { value: "rename", label: words.otherName },
    { value: "write", label: words.overwrite },
    { value: "cancel", label: words.cancel },
  ]);
}

async function offerForgetting({ environment, options, asker }: Ended, keeper: Keeper): Promise<ExitCode> {
  const keeps = await asker.choose(words.keepAnswers, [
    { value: true, label: words.keep },
    { value: false, label: words.forget },
  ]);
  if (keeps === null) return 130;
  const failed = keeps ? null : keeper.forget();
  if (failed) return reportProblems(environment, options, [failed]);
  environment.stderr.write(`${keeps ? words.kept : words.forgotten}\n`);
  return 0;
}
