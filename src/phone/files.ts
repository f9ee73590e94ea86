import { neighboursOf } from "../core/ranking/neighbours.ts";
import { buildReport, type Report } from "../core/report/build.ts";
import { assess } from "../core/scoring/assess.ts";
import { jsonText, renderJson } from "../render/data/json.ts";
import type { RenderOptions } from "../render/format.ts";
import { renderHtml } from "../render/html/report.ts";
import { phoneEnding as words } from "../text/phone-ending.ts";
import type { Answered } from "./answered.ts";

/** A file that a person may keep. */
export interface KeptFile {
  name: string;
  type: string;
  content: string;
}

/** The report of a person's answers, as the command line makes it of the file of the same answers. */
export function reportOf({ profile, answers, respondent, group }: Answered): Report {
  return buildReport(profile, assess(profile, answers), { respondent, group });
}

/** The day of a report, and the other roles that it tells of. */
export function drawnWith({ profile, date, neighbours }: Answered, report: Report): RenderOptions {
  return { date, neighbours: neighboursOf(neighbours, profile, report.answers) };
}

/** The report to read and print, byte for byte that of `nilai jawaban.json --format html` on the same day. */
export function reportFile(answered: Answered, report: Report): KeptFile {
  const content = renderHtml(answered.profile, report, drawnWith(answered, report));
  return { name: nameOf(words.files.report, answered, "html"), type: "text/html;charset=utf-8", content };
}

/** The answers as `nilai` and `kelas` read them. */
export function answersFile(answered: Answered): KeptFile {
  const { profile, answers, respondent, group } = answered;
  const given = Object.entries(answers).filter(([, answer]) => answer !== null && answer !== undefined);
  const record = { profile: profile.id, respondent, group, answers: Object.fromEntries(given) };
  return jsonFile(nameOf(words.files.answers, answered, "json"), `${jsonText(record, 2)}\n`);
}

/** The report for scripts, byte for byte that of `nilai jawaban.json --format json`. */
export function dataFile(answered: Answered, report: Report): KeptFile {
  return jsonFile(nameOf(words.files.data, answered, "json"), renderJson(report));
}

function jsonFile(name: string, content: string): KeptFile {
  return { name, type: "application/json", content };
}

/** Longer parts of a name are cut: some systems take no file whose name has more than 255 bytes. */
const MOST_LETTERS = 30;

/** `laporan-pendamping-2026-11-24-XI-2-A-01.html`: class and name only where the person typed them. */
function nameOf(kind: string, { profile, date, respondent, group }: Answered, ending: string): string {
  const [role = ""] = profile.id.split("-");
  const parts = [kind, role, date, group ?? "", respondent ?? ""].map(inName);
  return `${parts.filter((part) => part !== "").join("-")}.${ending}`;
}

/** Letters, their marks and digits stay; whatever else, a slash or a space, becomes a hyphen. */
function inName(text: string): string {
  const letters = [...text.normalize("NFC").replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")];
  return letters
    .slice(0, MOST_LETTERS)
    .join("")
    .replace(/^-+|-+$/g, "");
}
