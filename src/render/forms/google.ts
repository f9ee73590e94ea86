import { type Item, listItems } from "../../core/profile/items.ts";
import type { Profile } from "../../core/profile/profile.ts";
import { introductionOf, peopleFields, googleWords as words } from "../../text/forms.ts";
import { groupNames, interview } from "../../text/interview.ts";
import { formAsk, itemText, optionLabel } from "../../text/items.ts";
import { usualMinutes } from "../screen/pace.ts";
import { hangLines, wrapLines } from "../terminal/wrap.ts";
import { type FormPage, pagesOf } from "./pages.ts";
import type { FormTold } from "./targets.ts";

/**
 * A script that builds a Google Form when it is run, every text of the profile in it a string. It is written in signs of ASCII
 * alone, so that whatever program copies it changes nothing.
 */
export function googleForm(profile: Profile, { notice, asksName, command }: FormTold): string {
  const items = listItems(profile).length;
  const description = [...introductionOf(items, usualMinutes(items)), "", ...words.told(notice)].join("\n");
  const pages = pagesOf(profile).map(drawPage).join("");
  return `${comment(stepsTo(command))}
var FORM = {
  title: ${literal(interview.welcome(profile.role))},
  description: ${literal(description)},
  thanks: ${literal(words.thanks)},
  people: [${peopleFields(asksName).map(literal).join(", ")}],
  pages: [
${pages}  ]
};
${BUILDER}`;
}

/** What the script does with the form that it holds. A form that is made by its owner's own settings might ask more than ours. */
const BUILDER = `
function buatFormulir() {
  var form = FormApp.create(FORM.title);
  form.setDescription(FORM.description);
  form.setConfirmationMessage(FORM.thanks);
  form.setCollectEmail(false);
  form.setLimitOneResponsePerUser(false);
  form.setAllowResponseEdits(false);
  form.setPublishingSummary(false);
  form.setShowLinkToRespondAgain(true);
  form.setShuffleQuestions(false);
  form.setProgressBar(true);
  try {
    form.setRequireLogin(false);
  } catch (error) {
    // ${words.noLogin}
  }
  FORM.people.forEach(function (field) {
    form.addTextItem().setTitle(field.title).setHelpText(field.help).setRequired(false);
  });
  FORM.pages.forEach(function (page) {
    form.addPageBreakItem().setTitle(page.title).setHelpText(page.help);
    page.questions.forEach(function (question) {
      var item = form.addMultipleChoiceItem().setTitle(question.title).setRequired(false);
      if (question.help !== "") item.setHelpText(question.help);
      item.setChoiceValues(question.choices);
    });
  });
  Logger.log(${literal(words.links.answer)} + " " + form.getPublishedUrl());
  Logger.log(${literal(words.links.edit)} + " " + form.getEditUrl());
}
`;

const COMMENT_COLUMNS = 110;

/** How to use the script, and what to type once the answers are there. */
function stepsTo(command: string): string[] {
  const steps = words.steps.flatMap((step, index) => hangLines(`${index + 1}. `, step, COMMENT_COLUMNS));
  return [words.about, "", ...steps, `   ${command}`, "", ...wrapLines(words.note, COMMENT_COLUMNS)];
}

/** The name of a profile's file may stand in it, and ends no comment. */
function comment(lines: readonly string[]): string {
  const safe = lines.map((line) => line.replace(/[^ -~]/g, "?").replaceAll("*/", "* /"));
  return `/*\n${safe.map((line) => ` * ${line}`.trimEnd()).join("\n")}\n */\n`;
}

/** A part of several pages counts them; a question stands with each item where the page has several. */
function drawPage({ group, number, pages, ask, items }: FormPage): string {
  const title = pages === 1 ? groupNames[group] : words.page(groupNames[group], number, pages);
  const questions = items.map((item) => `      ${literal(questionOf(item, ask))},\n`).join("");
  return `    { title: ${literal(title)}, help: ${literal(ask ?? "")}, questions: [\n${questions}    ] },\n`;
}

function questionOf(item: Item, ask: string | null) {
  const own = formAsk(item) ?? "";
  return {
    title: itemText(item),
    help: ask === null ? own : "",
    choices: item.options.map(({ value }) => optionLabel(item, value).replace(/\s+/g, " ")),
  };
}

/** A value as the script holds it: whatever its texts are, they end no string, no comment and no script. */
function literal(value: unknown): string {
  return JSON.stringify(value).replace(/[^ -~]|</g, (sign) => `\\u${hex(sign)}`);
}

function hex(sign: string): string {
  return sign.charCodeAt(0).toString(16).padStart(4, "0");
}
