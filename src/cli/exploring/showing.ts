import { oneLine } from "../../core/base/clean.ts";
import { resumable } from "../../core/interview/saved.ts";
import { explorationOf } from "../../core/ranking/exploration.ts";
import { exploration as words } from "../../text/exploration.ts";
import { history } from "../../text/history.ts";
import type { Desk } from "../desk.ts";
import type { Kept } from "../interview/kept.ts";
import { quoted } from "../invocation.ts";
import type { Outcome } from "../outcome.ts";
import { chooseFormat, type FormatOptions } from "../output/chosen-format.ts";
import { goOn } from "./beginning.ts";
import { drawRanking } from "./drawing.ts";
import { wishesOf } from "./wishing.ts";

/** `riwayat lihat` of an exploration: its ranking, with the roles as they are today. */
export async function showExploration(desk: Desk, kept: Kept, options: FormatOptions): Promise<Outcome> {
  const chosen = await chooseFormat("exploration", options);
  if ("sentence" in chosen) return chosen;
  const begun = await goOn(desk, kept);
  if (!("profiles" in begun)) return begun;
  const { profiles } = begun;
  const { name, saved } = kept;
  const { answers } = resumable(explorationOf(profiles).profile, saved);
  const lost = Object.keys(saved.answers).length - Object.keys(answers).length;
  if (lost > 0) desk.note(oneLine(history.lost(name, lost)));
  const known = { profiles, answers, wishes: wishesOf(saved.explored?.wishes ?? {}) };
  const format = chosen.format ?? "teks";
  const drawn = await drawRanking(known, format, desk.reportSurface(format));
  const delivered = await desk.tell(await desk.deliver(drawn));
  if (desk.world.stderr.isTTY) {
    const command = desk.linearly(`${desk.world.invocation} jelajah --lanjut ${quoted(name)}`);
    await desk.say(saved.finished ? words.showReport(command) : words.isUnfinished(command), command);
  }
  return delivered;
}
