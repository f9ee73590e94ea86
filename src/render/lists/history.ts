import { oneLine } from "../../core/base/clean.ts";
import type { SavedInterview } from "../../core/interview/saved.ts";
import { history } from "../../text/history.ts";
import type { RenderOptions } from "../format.ts";
import { chalkOf } from "../terminal/chalk.ts";
import { hangLines, wrapCommand, wrapLines } from "../terminal/wrap.ts";

type Named = SavedInterview & { name: string };

/** Lists kept interviews, numbered: name, role, how far, when. @param invocation what starts the program here */
export function renderHistory(
  interviews: readonly Named[],
  { width = 80, colour = 0 }: RenderOptions,
  invocation = "kerja-cocok",
): string {
  const chalk = chalkOf({ colour });
  if (interviews.length === 0) return `${history.none}\n`;
  const blocks = interviews.map((interview, index) => {
    const lead = `${index + 1}. `;
    const indent = " ".repeat(lead.length);
    return [
      ...hangLines(lead, oneLine(interview.name), width, chalk.bold),
      ...hangLines(indent, oneLine(interview.role), width),
      ...hangLines(indent, aboutSaved(interview), width),
    ];
  });
  const all = [
    hangLines("", history.title, width, chalk.bold),
    ...blocks,
    hintLines(interviews, width, invocation),
  ];
  return `${all.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

/** How far a kept interview got, and when. */
export function aboutSaved({ finished, answers, savedAt }: SavedInterview): string {
  const state = finished ? history.finished : history.unfinished;
  const count = history.answered(Object.keys(answers).length);
  return oneLine([state, count, savedAt.slice(0, 16).replace("T", " ")].join(" · "));
}

/** What can be done with what is kept, each as a line that can be typed. */
function hintLines(interviews: readonly Named[], width: number, invocation: string): string[] {
  const numbered = interviews.map((one, index) => ({ ...one, number: index + 1 }));
  const last = new Map(numbered.map(({ profile, number }) => [profile, number]));
  const later = numbered.find(
    ({ profile, number, explored }) => !explored && number < (last.get(profile) ?? 0),
  );
  const earlier = later && numbered.slice(later.number).find(({ profile }) => profile === later.profile);
  const open = numbered.find(({ finished }) => !finished);
  const hints = [
    [history.show, "riwayat lihat 1"],
    ...(later && earlier ? [[history.compare, `riwayat banding ${later.number} ${earlier.number}`]] : []),
    [history.delete, "riwayat hapus 1"],
    ...(open ? [[history.resume, `${open.explored ? "jelajah" : "wawancara"} --lanjut ${open.number}`]] : []),
  ];
  return [
    ...wrapLines(history.names, width),
    ...hints.flatMap(([what, rest]) => {
      const command = `${invocation} ${rest}`;
      return wrapCommand(`${what} ${command}`, command, width);
    }),
  ];
}
