import type { Interview } from "../core/interview.ts";
import type { Problem } from "../core/problem.ts";
import { saveable } from "../core/saved.ts";
import { deleteSaved, listSaved, saveInterview } from "../io/saved.ts";
import type { Environment } from "./environment.ts";

/** Where one interview is kept while it goes on. */
export interface Keeper {
  name: string;
  /** Keeps the interview; the disk has it when this returns. A problem is returned the first time only. */
  keep: (interview: Interview, finished: boolean) => Problem | null;
  /** Whether the disk holds the last that was kept. */
  hasKept: () => boolean;
  forget: () => Problem | null;
}

/** Keeps a new interview, or goes on with one that has a name. */
export async function makeKeeper(
  environment: Environment,
  profileId: string,
  kept: { name: string; startedAt: string } | null,
): Promise<Keeper> {
  const folder = await environment.stateFolder();
  const startedAt = kept?.startedAt ?? timeOf(environment);
  const name = kept?.name ?? freeName(folder, startedAt, profileId);
  let told = false;
  let hasKept = kept !== null;
  return {
    name,
    keep: (interview, finished) => {
      const failed = saveInterview(
        folder,
        name,
        saveable(interview, startedAt, timeOf(environment), finished),
      );
      hasKept = failed === null;
      if (!failed || told) return null;
      told = true;
      return failed;
    },
    hasKept: () => hasKept,
    forget: () => deleteSaved(folder, name),
  };
}

function timeOf({ now }: Environment): string {
  return new Date(now()).toISOString();
}

/** A name that sorts by time and can be typed: `20261124-1706-pendamping`. */
function freeName(folder: string, startedAt: string, profileId: string): string {
  const [date = "", time = ""] = startedAt.split("T");
  const base = `${date.replaceAll("-", "")}-${time.slice(0, 5).replace(":", "")}-${profileId.split("-")[0]}`;
  const taken = new Set(listSaved(folder).map(({ name }) => name));
  let name = base;
  for (let number = 2; taken.has(name); number += 1) name = `${base}-${number}`;
  return name;
}
