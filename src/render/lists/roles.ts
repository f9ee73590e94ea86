import { oneLine, stripControls } from "../../core/base/clean.ts";
import { listItems } from "../../core/profile/items.ts";
import type { Profile } from "../../core/profile/profile.ts";
import { background, codeTexts, conditionTexts, pathKinds } from "../../text/background.ts";
import { roles } from "../../text/roles.ts";
import type { RenderOptions } from "../format.ts";
import { usualMinutes } from "../screen/pace.ts";
import { chalkOf } from "../terminal/chalk.ts";
import { columnsOf, hangLines, wrapCommand, wrapLines } from "../terminal/wrap.ts";

interface Role {
  id: string;
  role: string;
  summary: string | null;
  items: number;
}

/**
 * Lists the catalogue: every role with what it is in a sentence or two.
 * @param invocation what starts the program here
 */
export function renderCatalogue(
  entries: readonly Role[],
  { width = 80, colour = 0 }: RenderOptions,
  invocation = "kerja-cocok",
): string {
  const chalk = chalkOf({ colour });
  const columns = Math.min(width, MOST_COLUMNS);
  const blocks = entries.map(({ id, role, summary, items }) => [
    ...titled(stripControls(role), roles.items(items), columns, chalk.bold),
    ...hangLines("  ", stripControls(id), columns, chalk.dim),
    ...(summary === null ? [] : hangLines("  ", stripControls(summary), columns)),
  ]);
  const lines = [[chalk.bold(roles.catalogue)], ...blocks, moreLines(invocation, columns)];
  return `${lines.map((block) => block.join("\n")).join("\n\n")}\n`;
}

function moreLines(invocation: string, width: number): string[] {
  const more = [
    [roles.read, `${invocation} peran lihat PERAN`],
    [roles.start, `${invocation} wawancara PERAN`],
  ] as const;
  return more.flatMap(([what, command]) => wrapCommand(`${what} ${command}`, command, width));
}

/** A title with a remark behind it, or below where both do not fit. */
function titled(title: string, remark: string, width: number, paint: (text: string) => string): string[] {
  const lines = wrapLines(title, width);
  const isShort = lines.length === 1 && columnsOf(`${title} · ${remark}`) <= width;
  return isShort ? [`${paint(lines.join())} · ${remark}`] : [...lines.map((line) => paint(line)), remark];
}

/** Running text wider than this is hard to read. */
const MOST_COLUMNS = 90;

/**
 * Draws a job as it is: what it asks, what people get wrong about it, and what may be heavy.
 * @param name how the command line finds the role: an id of the catalogue, or a file
 * @param invocation what starts the program here
 */
export function renderPreview(
  profile: Profile,
  { width = 80, colour = 0 }: RenderOptions,
  name: string = profile.id,
  invocation = "kerja-cocok",
): string {
  const chalk = chalkOf({ colour });
  const columns = Math.min(width, MOST_COLUMNS);
  const items = listItems(profile).length;
  const command = oneLine(`${invocation} wawancara ${name}`);
  const sections = previewSections(profile).filter(({ lines }) => lines.length > 0);
  const blocks = [
    hangLines("", stripControls(profile.role), columns, chalk.bold),
    ...(profile.summary === undefined ? [] : [wrapLines(stripControls(profile.summary), columns)]),
    ...sections.map(({ title, lines, isNumbered }) => [
      ...hangLines("", stripControls(title), columns, chalk.bold),
      ...lines.flatMap((line, index) =>
        hangLines(isNumbered ? `  ${index + 1}. ` : "  • ", stripControls(line), columns),
      ),
    ]),
    wrapCommand(roles.next(items, usualMinutes(items), command), command, columns),
  ];
  return `${blocks.map((block) => block.join("\n")).join("\n\n")}\n`;
}

interface PreviewSection {
  title: string;
  lines: string[];
  /** Other sections tell of its lines by number. */
  isNumbered?: boolean;
}

function previewSections(profile: Profile): PreviewSection[] {
  const { comparison, codes = {}, conditions = {} } = profile;
  return [
    { title: roles.duties, lines: profile.duties.map(({ text }) => text) },
    { title: roles.conditions, lines: conditionTexts(conditions).map((told) => told.join(": ")) },
    ...personSections(profile),
    ...claimSections(profile),
    ...(comparison ? [comparisonSection(comparison)] : []),
    { title: roles.paths, lines: pathLines(profile) },
    { title: background.codes, lines: codeTexts(codes) },
    {
      title: roles.sources,
      lines: profile.sources.map(({ text, date, url }) =>
        [text, date && `(${date})`, url].filter(Boolean).join(" "),
      ),
      isNumbered: true,
    },
  ];
}

function personSections({ traits, antiTraits }: Profile): PreviewSection[] {
  const described = ({ name, description }: { name: string; description?: string }) =>
    description === undefined ? name : `${name}: ${description}`;
  return [
    { title: roles.traits, lines: traits.map(described) },
    { title: roles.antiTraits, lines: antiTraits.map(described) },
  ];
}

function claimSections({ misconceptions, expectations }: Profile): PreviewSection[] {
  return [
    {
      title: roles.misconceptions,
      lines: misconceptions.map(({ claim, truth }) => `${roles.claim}: ${claim}\n${roles.truth}: ${truth}`),
    },
    {
      title: roles.expectations,
      lines: expectations.map(
        ({ claim, reality }) => `${roles.expected}: ${claim}\n${roles.reality}: ${reality}`,
      ),
    },
  ];
}

/** What leads to the role; what it rests on is told by its number among the sources. */
function pathLines({ paths = [], sources }: Profile): string[] {
  return paths.map(({ kind, text, source }) => {
    const index = sources.findIndex(({ id }) => id === source);
    const fact = index < 0 ? [] : [roles.fact(index + 1, sources[index]?.date)];
    return [`${pathKinds[kind]}: ${text}`, ...fact].join(" ");
  });
}

function comparisonSection({ role, this: own, other }: NonNullable<Profile["comparison"]>): PreviewSection {
  const lines = [...(own ? [`${roles.this}: ${own}`] : []), ...(other ? [`${role}: ${other}`] : [])];
  return { title: roles.comparison(role), lines };
}
