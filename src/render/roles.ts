import { Chalk } from "chalk";
import { stripControls } from "../core/clean.ts";
import { listItems } from "../core/items.ts";
import type { Profile } from "../core/profile.ts";
import { roles } from "../text/roles.ts";
import type { RenderOptions } from "./format.ts";
import { wrapLines } from "./wrap.ts";

interface Role {
  id: string;
  role: string;
  summary: string | null;
  items: number;
}

/** Lists the catalogue: every role with what it is in a sentence or two. */
export function renderCatalogue(entries: readonly Role[], { width = 80, colour = 0 }: RenderOptions): string {
  const chalk = new Chalk({ level: colour });
  const blocks = entries.map(({ id, role, summary, items }) => [
    `${chalk.bold(role)} · ${roles.items(items)}`,
    chalk.dim(`  ${id}`),
    ...indented(summary ?? "", width),
  ]);
  const lines = [[chalk.bold(roles.catalogue)], ...blocks, [roles.more]];
  return `${lines.map((block) => block.join("\n")).join("\n\n")}\n`;
}

/** Running text wider than this is hard to read. */
const MOST_COLUMNS = 90;
const SECONDS_A_QUESTION = 9;

/** Draws a job as it is: what it asks, what people get wrong about it, and what may be heavy. */
export function renderPreview(profile: Profile, { width = 80, colour = 0 }: RenderOptions): string {
  const chalk = new Chalk({ level: colour });
  const columns = Math.min(width, MOST_COLUMNS);
  const items = listItems(profile).length;
  const minutes = Math.max(1, Math.round((items * SECONDS_A_QUESTION) / 60));
  const sections = previewSections(profile).filter(({ lines }) => lines.length > 0);
  const blocks = [
    [
      ...wrapLines(chalk.bold(stripControls(profile.role)), columns),
      "",
      ...wrapped(profile.summary ?? "", columns),
    ],
    ...sections.map(({ title, lines }) => [
      ...wrapLines(chalk.bold(stripControls(title)), columns),
      ...lines.flatMap((line) => bullet(line, columns)),
    ]),
    wrapped(roles.next(items, minutes, profile.id), columns),
  ];
  return `${blocks.map((block) => block.join("\n")).join("\n\n")}\n`;
}

function previewSections(profile: Profile): { title: string; lines: string[] }[] {
  const { comparison } = profile;
  const described = ({ name, description }: { name: string; description?: string }) =>
    description === undefined ? name : `${name}: ${description}`;
  return [
    { title: roles.duties, lines: profile.duties.map(({ text }) => text) },
    { title: roles.traits, lines: profile.traits.map(described) },
    { title: roles.antiTraits, lines: profile.antiTraits.map(described) },
    {
      title: roles.misconceptions,
      lines: profile.misconceptions.map(
        ({ claim, truth }) => `${roles.claim}: ${claim}\n${roles.truth}: ${truth}`,
      ),
    },
    {
      title: roles.expectations,
      lines: profile.expectations.map(
        ({ claim, reality }) => `${roles.expected}: ${claim}\n${roles.reality}: ${reality}`,
      ),
    },
    {
      title: roles.comparison(comparison?.role ?? ""),
      lines: [
        ...(comparison?.this ? [`${roles.this}: ${comparison.this}`] : []),
        ...(comparison?.other ? [`${comparison.role}: ${comparison.other}`] : []),
      ],
    },
    {
      title: roles.sources,
      lines: profile.sources.map(({ text, date, url }) =>
        [text, date && `(${date})`, url].filter(Boolean).join(" "),
      ),
    },
  ];
}

function wrapped(text: string, width: number): string[] {
  return wrapLines(stripControls(text), width);
}

function indented(text: string, width: number): string[] {
  return wrapped(text, Math.min(width, MOST_COLUMNS) - 2).map((line) => `  ${line}`);
}

function bullet(text: string, width: number): string[] {
  const lines = wrapped(text, width - 4);
  return lines.map((line, index) => `${index === 0 ? "  • " : "    "}${line}`);
}
