import { stripControls } from "../../core/base/clean.ts";
import type { SharedScale, SharedScales } from "../../core/profile/shared-scales.ts";
import { type BriefRule, itemRules, reverseRule, statementRule, brief as words } from "../../text/brief.ts";
import { hangLines, wrapLines } from "../terminal/wrap.ts";
import { outlineOf } from "./keys.ts";

/** What a brief is made of. */
export interface BriefParts {
  /** The template, as it is written. */
  template: string;
  /** The JSON Schema of profiles, without white space. */
  schema: string;
  shared: SharedScales;
  /** What the profile is to be made from; null: whoever pastes the brief puts it in. */
  description: string | null;
}

const WIDTH = 100;

/** The whole text that a person pastes into an assistant to get a profile from it, in Markdown. */
export function renderBrief({ template, schema, shared, description }: BriefParts, width = WIDTH): string {
  const page = pageOf(width);
  const { form, content, keys, example, closing } = words;
  const parts = [
    [`# ${words.title}`],
    ...words.opening.map(page.text),
    page.head(form.title),
    page.points(form.points),
    page.head(content.title),
    page.points(content.points),
    page.head(words.rules.title),
    page.rules(),
    page.head(words.shared.title),
    page.text(words.shared.opening),
    page.scales(
      words.shared.traits,
      shared.scales.filter(({ kind }) => kind === "trait"),
    ),
    page.scales(
      words.shared.antiTraits,
      shared.scales.filter(({ kind }) => kind === "antiTrait"),
    ),
    page.head(example.title),
    page.text(example.opening),
    fenced("yaml", withoutHead(template)),
    page.head(keys.title),
    outlineOf(JSON.parse(schema)).flatMap(page.outlined),
    page.head(words.schema.title),
    page.text(words.schema.opening),
    fenced("json", schema.trim()),
    page.head(words.description.title),
    page.text(words.description.opening),
    delimited(stripControls(description ?? words.description.placeholder).trim()),
    page.head(closing.title),
    page.text(closing.text),
  ];
  return `${parts.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function pageOf(width: number) {
  const point = (text: string) => hangLines("- ", text, width);
  return {
    text: (text: string) => wrapLines(text, width),
    head: (title: string) => [`## ${title}`],
    points: (texts: readonly string[]) => texts.flatMap(point),
    outlined: (line: string) => {
      const [lead = "", text = ""] = line.split(/(?<=^ *- )(.*)/);
      return hangLines(lead, text, width);
    },
    rules: () => [
      ...itemRules.flatMap((rule) => ruleLines(rule, "", width)),
      ...ruleLines(reverseRule, ` (${words.rules.reversed})`, width),
      ...ruleLines(statementRule, ` (${words.rules.statement})`, width),
    ],
    scales: (title: string, scales: readonly SharedScale[]) => [
      `${title}:`,
      "",
      ...scales.flatMap(({ id, name, description = "" }) => point(`${id} (${name}): ${description}`)),
    ],
  };
}

function ruleLines({ rule, good, bad }: BriefRule, kind: string, width: number): string[] {
  const { rules } = words;
  return [
    ...hangLines("- ", rule, width),
    ...hangLines(`  - ${rules.good}${kind}: `, good, width),
    ...hangLines(`  - ${rules.bad}${kind}: `, bad, width),
  ];
}

/** What the first lines of the template say is for whoever copies the file. */
function withoutHead(template: string): string {
  return template.slice(template.indexOf("\n\n") + 1).trim();
}

/** A text between fences that nothing in it ends. */
function fenced(language: string, text: string): string[] {
  const fence = "`".repeat(Math.max(2, longestRun(text, /`+/g)) + 1);
  return [fence + language, text, fence];
}

/** A text between lines that it does not hold itself. */
function delimited(text: string): string[] {
  const { begins, ends } = words.description;
  // Dash by dash until it fits would not end for a text with a line of very many.
  const isHeld = text.includes(`----- ${ends}`) || text.includes(`----- ${begins}`);
  const dashes = "-".repeat(isHeld ? longestRun(text, /-+/g) + 1 : 5);
  return [`${dashes} ${begins} ${dashes}`, "", text, "", `${dashes} ${ends} ${dashes}`];
}

/** How many signs the longest match of a pattern has. */
function longestRun(text: string, pattern: RegExp): number {
  let longest = 0;
  for (const [signs] of text.matchAll(pattern)) longest = Math.max(longest, signs.length);
  return longest;
}
