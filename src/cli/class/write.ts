import { setImmediate as nextTurn } from "node:timers/promises";
import type { Notice } from "../../core/base/notice.ts";
import type { Problem } from "../../core/base/problem.ts";
import { type Member, memberOf } from "../../core/classroom/member.ts";
import { type Plan, planOf } from "../../core/profile/plan.ts";
import type { Profile } from "../../core/profile/profile.ts";
import type { NeighbourIndex } from "../../core/ranking/neighbour-index.ts";
import { neighboursOf } from "../../core/ranking/neighbours.ts";
import { buildReport, type Report } from "../../core/report/build.ts";
import { type Answers, chosenOption } from "../../core/scoring/answers.ts";
import { assessChoices } from "../../core/scoring/assess.ts";
import { compareAnswers } from "../../core/scoring/compare.ts";
import { roomFor, score } from "../../core/scoring/score.ts";
import { SummaryCounter } from "../../core/summary/add.ts";
import { SummaryGatherer } from "../../core/summary/gather.ts";
import type { Summary } from "../../core/summary/shape.ts";
import { WholeFolder } from "../../io/files/whole-folder.ts";
import { xlsxOf } from "../../io/workbooks/write.ts";
import { lessonPlan } from "../../render/classroom/lesson-plan.ts";
import { parentHead, parentSheet } from "../../render/classroom/parents.ts";
import { printHead, printPupil } from "../../render/classroom/print.ts";
import { pupilPage } from "../../render/classroom/pupil-page.ts";
import { recapPage } from "../../render/classroom/recap-page.ts";
import { sheetsFoot } from "../../render/classroom/sheet.ts";
import { workbookOf } from "../../render/workbook/book.ts";
import { PersonCells } from "../../render/workbook/person-cells.ts";
import { FILES } from "./folder-files.ts";
import { type FailedPupil, inRegister, type Pupil } from "./roster.ts";

/** What a class's folder is made of. */
export interface ClassContent {
  profile: Profile;
  /** What the class is called. */
  title: string;
  pupils: readonly Pupil[];
  failed: readonly FailedPupil[];
  /** Null where nobody asked for a comparison. */
  earlier: ReadonlyMap<Pupil, readonly number[]> | null;
  /** The text of the file of problems, and how many it tells. */
  problems: { text: string; count: number };
  notice: Notice;
  neighbours: NeighbourIndex;
  /** The day when it is made, as `2026-11-25`. */
  date: string;
}

/** Writes the folder of a class, whole or not at all. Reports `unwritable-file` and `file-exists`. */
export async function writeClass(folder: string, content: ClassContent): Promise<Problem | null> {
  const whole = WholeFolder.begin(folder, [FILES.pupils]);
  if (!(whole instanceof WholeFolder)) return whole;
  try {
    return (await writePupils(whole, content)) ?? whole.finish();
  } finally {
    whole.discard();
  }
}

async function writePupils(whole: WholeFolder, content: ClassContent): Promise<Problem | null> {
  const { profile, title, pupils } = content;
  const members: Member[] = [];
  const { print, parents } = FILES;
  let failed = whole.append(print, printHead(title)) ?? whole.append(parents, parentHead(title));
  for (const pupil of failed ? [] : inRegister(pupils)) {
    const report = reportOf(content, pupil);
    members.push(memberOf(profile, report, pupil));
    failed = writePupil(whole, content, pupil, report);
    if (failed) break;
    // Somebody may have pressed Ctrl-C.
    await nextTurn();
  }
  return (
    failed ??
    whole.append(print, sheetsFoot()) ??
    whole.append(parents, sheetsFoot()) ??
    writeRest(whole, content, members)
  );
}

function writePupil(
  whole: WholeFolder,
  { profile, notice, neighbours, date }: ClassContent,
  { name, page }: Pupil,
  report: Report,
): Problem | null {
  const options = { name, date, notice };
  const others = neighboursOf(neighbours, profile, report.answers);
  return (
    whole.write(page, pupilPage(profile, report, { ...options, neighbours: others })) ??
    whole.append(FILES.print, printPupil(profile, report, options)) ??
    whole.append(FILES.parents, parentSheet(profile, report, options))
  );
}

function reportOf({ profile, earlier }: ClassContent, pupil: Pupil): Report {
  const plan = planOf(profile);
  const { respondent, group, choices } = pupil;
  const before = earlier?.get(pupil);
  const movements = before && compareAnswers(profile, answersOf(plan, before), answersOf(plan, choices));
  return buildReport(profile, assessChoices(plan, choices), {
    respondent,
    group,
    ...(movements && { movements }),
  });
}

async function writeRest(
  whole: WholeFolder,
  content: ClassContent,
  members: readonly Member[],
): Promise<Problem | null> {
  const { profile, title, date, notice, problems } = content;
  const summary = summaryOf(content);
  const recap = recapPage(profile, members, { title, date, notice, problems: problems.count, summary });
  return (
    whole.write(FILES.recap, recap) ??
    whole.write(FILES.lesson, lessonPlan(profile, members)) ??
    whole.write(FILES.workbook, await workbookFor(content, summary)) ??
    whole.write(FILES.answers, answerLines(content)) ??
    whole.write(FILES.problems, problems.text)
  );
}

function summaryOf({ profile, pupils, failed }: ClassContent): Summary {
  const plan = planOf(profile);
  const counter = new SummaryCounter(plan);
  for (const { respondent, group, choices } of pupils) {
    counter.add({ respondent, group, choices, score: score(plan, choices, roomFor(plan)) });
  }
  for (const { group } of failed) counter.addBad(group);
  const gatherer = new SummaryGatherer(profile);
  gatherer.add(counter.take());
  return gatherer.summary();
}

async function workbookFor({ profile, pupils, failed, date }: ClassContent, summary: Summary) {
  const plan = planOf(profile);
  const cells = new PersonCells(plan);
  const people = pupils.map(({ name, group, choices }) => ({
    name,
    group,
    cells: cells.cells({ choices }, score(plan, choices, roomFor(plan))),
  }));
  const problems = failed.map(({ name, group, place, error }) => ({
    name,
    group,
    place,
    message: error ?? "",
  }));
  return xlsxOf(workbookOf(profile, { people, problems, summary, date }));
}

/** Everyone's answers, as they can be read again. */
function answerLines({ profile, pupils }: ClassContent): string {
  const plan = planOf(profile);
  return pupils
    .map(({ respondent, group, choices }) => {
      const who = { ...(respondent !== null && { respondent }), ...(group !== null && { group }) };
      return `${JSON.stringify({ profile: profile.id, ...who, answers: answersOf(plan, choices) })}\n`;
    })
    .join("");
}

function answersOf(plan: Plan, choices: readonly number[]): Answers {
  const answered = plan.items.flatMap(({ id }, position) => {
    const option = chosenOption(plan, choices, position);
    return option ? [[id, option.value] as const] : [];
  });
  return Object.fromEntries(answered);
}
