import { oneLine, stripControls } from "../../core/base/clean.ts";
import { wordsOf } from "../../core/base/words.ts";
import { listItems } from "../../core/profile/items.ts";
import type { Profile } from "../../core/profile/profile.ts";
import { background, codeTexts, conditionTexts, pathKinds } from "../../text/background.ts";
import { roles } from "../../text/roles.ts";
import { capital } from "../../text/sentence.ts";
import type { RenderOptions } from "../format.ts";
import { usualMinutes } from "../screen/pace.ts";
import { chalkOf } from "../terminal/chalk.ts";
import { clipLines, columnsOf, hangLines, wrapCommand, wrapLines } from "../terminal/wrap.ts";

interface Role {
  id: string;
  role: string;
  summary: string | null;
}

/**
 * Lists the catalogue: every role by its id, with the beginning of what it is, so that many are seen at once.
 * @param invocation what starts the program here
 */
export function renderCatalogue(
  entries: readonly Role[],
  { width = 80, colour = 0 }: RenderOptions,
  invocation = "kerja-cocok",
): string {
  const chalk = chalkOf({ colour });
  const columns = Math.min(width, MOST_COLUMNS);
  const named = entries.map((entry) => ({
    name: stripControls(entry.id),
    about: stripControls(aboutOf(entry)),
  }));
  const widest = Math.max(0, ...named.map(({ name }) => columnsOf(name)));
  const isBeside = columns - widest - GAP >= LEAST_ABOUT;
  const lines = named.flatMap(({ name, about }) => {
    if (!isBeside)
      return [...hangLines("", name, columns, chalk.bold), ...hangLines("  ", about, columns, chalk.dim, 1)];
    const [short = ""] = clipLines(about, columns - widest - GAP);
    return [`${chalk.bold(name)}${" ".repeat(widest + GAP - columnsOf(name))}${chalk.dim(short)}`.trimEnd()];
  });
  return `${[[chalk.bold(roles.catalogue)], lines, catalogueLines(invocation, columns)]
    .map((block) => block.join("\n"))
    .join("\n\n")}\n`;
}

/** What a role is, without its own name in front, which stands beside it already. */
function aboutOf({ role, summary }: Role): string {
  const whole = summary?.trim() ?? "";
  const own = wordsOf(role).split(" ");
  const words = whole.split(" ");
  const first = words.findIndex((word) => word.startsWith("(") || !own.includes(wordsOf(word)));
  // What is set apart by a comma belongs to the name.
  if (first < 1 || words[first - 1]?.endsWith(",")) return whole;
  const rest = words.slice(first).join(" ");
  return capital(rest.replace(/^\([^)]*\) /, ""));
}

/** Between a role's id and what it is; and the columns that this needs to say anything. */
const GAP = 2;
const LEAST_ABOUT = 30;

function catalogueLines(invocation: string, width: number): string[] {
  const command = `${invocation} peran --cari KATA`;
  return [...moreLines(invocation, width), ...wrapCommand(`${roles.search} ${command}`, command, width)];
}

/** How to go on with a role of a list. */
export function moreLines(invocation: string, width: number): string[] {
  const more = [
    [roles.read, `${invocation} peran lihat PERAN`],
    [roles.start, `${invocation} wawancara PERAN`],
  ] as const;
  return more.flatMap(([what, command]) => wrapCommand(`${what} ${command}`, command, width));
}

/** A title with a remark behind it, or below where both do not fit. */
export function titled(
  title: string,
  remark: string,
  width: number,
  paint: (text: string) => string,
): string[] {
  const lines = wrapLines(title, width);
  const isShort = lines.length === 1 && columnsOf(`${title} · ${remark}`) <= width;
  return isShort ? [`${paint(lines.join())} · ${remark}`] : [...lines.map((line) => paint(line)), remark];
}

/** Running text wider than this is hard to read. */
export const MOST_COLUMNS = 90;

/**
 * Draws a job as it is: what it asks, what people get wrong about it, and what may be heavy.
 * @param name how a person types the role: an id of the catalogue, or a file
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
