import type { Path } from "../../core/base/finding.ts";
import { isMapping } from "../../core/base/json.ts";
import type { ProfileSource } from "../../core/profile/profile.ts";
import { commentLines, shortText, textLines } from "./yaml-text.ts";

/** A comment at a place of a profile: it stands above what the path names, or above the nearest thing around it that is there. */
export interface PlacedComment {
  path: Path;
  text: string;
}

/** The order in which a profile is read. What is not among them follows. */
const ORDER: readonly (keyof ProfileSource)[] = [
  "id",
  "role",
  "summary",
  "codes",
  "responses",
  "interest",
  "duties",
  "traits",
  "antiTraits",
  "misconceptions",
  "expectations",
  "comparison",
  "conditions",
  "paths",
  "sources",
];

/** Tells an editor which schema the file keeps to: the one that `skema profil` writes beside it. */
const SCHEMA = "# yaml-language-server: $schema=profil.schema.json";

/**
 * A profile as YAML for people: block style, in the order in which it is read, a text on its own line, long ones folded. It is read back as
 * exactly the same source.
 * @param remarks comments for places of the source, without their `#`; several at one place stand in their order
 * @param head comments above everything, a line each
 * @param tail those below everything
 */
export function renderProfileYaml(
  source: ProfileSource,
  remarks: readonly PlacedComment[],
  head: readonly string[],
  tail: readonly string[] = [],
): string {
  const above = commentsBy(source, remarks);
  const entries = entriesOf(source).sort(([one], [other]) => placeOf(one) - placeOf(other));
  const blocks = entries.map(([key, value]) => ({
    isLong: typeof value === "object",
    lines: entry(key, value, { path: [], indent: 0, above }),
  }));
  const lines = [
    SCHEMA,
    ...(head.length > 0 ? ["#"] : []),
    ...head.flatMap((line) => commentLines(line, 0)),
    "",
  ];
  lines.push(...(above.get(keyOf([])) ?? []).flatMap((text) => commentLines(text, 0)));
  for (const [index, { isLong, lines: block }] of blocks.entries()) {
    const isApart = index > 0 && (isLong || blocks[index - 1]?.isLong);
    lines.push(...(isApart ? [""] : []), ...block);
  }
  if (tail.length > 0) lines.push("", ...tail.flatMap((line) => commentLines(line, 0)));
  return `${lines.join("\n")}\n`;
}

/** Where something stands, and what is to be said above each path. */
interface Standing {
  path: Path;
  indent: number;
  above: ReadonlyMap<string, readonly string[]>;
}

function placeOf(key: string): number {
  const place = (ORDER as readonly string[]).indexOf(key);
  return place < 0 ? ORDER.length : place;
}

/** What is written of a mapping: a key without a value is left out, as in JSON. */
function entriesOf(value: object): [string, unknown][] {
  return Object.entries(value).filter(([, inner]) => inner !== undefined);
}

/** Comments by the path that they stand above. */
function commentsBy(source: ProfileSource, remarks: readonly PlacedComment[]): Map<string, string[]> {
  const above = new Map<string, string[]>();
  for (const { path, text } of remarks) {
    const key = keyOf(standing(source, path));
    above.set(key, [...(above.get(key) ?? []), text]);
  }
  return above;
}

/** Tells paths apart that people would write alike: a set of answers may be called `a.options`. */
function keyOf(path: Path): string {
  return JSON.stringify(path);
}

/** As much of a path as leads to something. */
function standing(source: unknown, path: Path): Path {
  let value = source;
  for (const [depth, key] of path.entries()) {
    const isThere = typeof value === "object" && value !== null && Object.hasOwn(value, key);
    value = isThere ? (value as Record<string | number, unknown>)[key] : undefined;
    if (value === undefined) return path.slice(0, depth);
  }
  return path;
}

function commentsAt({ path, indent, above }: Standing): string[] {
  return (above.get(keyOf(path)) ?? []).flatMap((text) => commentLines(text, indent));
}

/** A key, with what is said of it above. */
function entry(key: string, value: unknown, at: Standing): string[] {
  return [...commentsAt({ ...at, path: [...at.path, key] }), ...keyed(key, value, at)];
}

/** A key with its value. */
function keyed(key: string, value: unknown, { path, indent, above }: Standing): [string, ...string[]] {
  const name = shortText(key);
  const [first, ...rest] = behind(value, indent + name.length + 1, { path: [...path, key], indent, above });
  const behindColon = first === "" ? ":" : `: ${first}`;
  const margin = " ".repeat(indent);
  // YAML looks for the colon of a key no further than this.
  if (name.length > 1000) return [`${margin}? ${name}`, margin + behindColon, ...rest];
  return [margin + name + behindColon, ...rest];
}

/** What stands behind a key, and the lines below it. */
function behind(value: unknown, used: number, at: Standing): [first: string, ...rest: string[]] {
  if (Array.isArray(value) && value.length > 0) {
    return [
      "",
      ...value.flatMap((one: unknown, index) => element(one, index, { ...at, indent: at.indent + 2 })),
    ];
  }
  if (isMapping(value) && entriesOf(value).length > 0) {
    const inner = { ...at, indent: at.indent + 2 };
    return ["", ...entriesOf(value).flatMap(([key, one]) => entry(key, one, inner))];
  }
  return scalar(value, used + 1, at.indent + 2);
}

function scalar(value: unknown, used: number, indent: number): [first: string, ...rest: string[]] {
  return typeof value === "string" ? textLines(value, used, indent) : [JSON.stringify(value)];
}

/** An element of a list. A mapping begins on the line of its dash, below what is said of it and of the first of its keys. */
function element(value: unknown, index: number, { path, indent, above }: Standing): string[] {
  const own = { path: [...path, index], indent, above };
  const inner = { ...own, indent: indent + 2 };
  const [first, ...others] = isMapping(value) ? entriesOf(value) : [];
  if (first) {
    const [key, one] = first;
    const [line, ...below] = keyed(key, one, inner);
    const said = commentsAt({ ...own, path: [...own.path, key] });
    const rest = others.flatMap(([name, other]) => entry(name, other, inner));
    return [...commentsAt(own), ...said, `${" ".repeat(indent)}- ${line.trimStart()}`, ...below, ...rest];
  }
  if (Array.isArray(value) && value.length > 0) {
    const [dash, ...below] = ["-", ...value.flatMap((one: unknown, place) => element(one, place, inner))];
    return [...commentsAt(own), " ".repeat(indent) + dash, ...below];
  }
  const [line, ...below] = scalar(value, indent + 2, indent + 2);
  return [...commentsAt(own), `${" ".repeat(indent)}- ${line}`, ...below];
}
