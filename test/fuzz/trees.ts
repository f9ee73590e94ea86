import fc from "fast-check";
import { stringify } from "yaml";
import { HOSTILE, KEYS, strangeTexts } from "./texts.ts";

/** Plain data, as JSON and YAML have it. */
export type Tree = string | number | boolean | null | Tree[] | { [key: string]: Tree };

/** A number that no value of JavaScript has, written as it stands: `1e999`. */
const RAW = /"@raw\(([^)"]*)\)"/g;
const raw = (text: string): string => `@raw(${text})`;

const NUMBERS: readonly Tree[] = [
  0,
  -1,
  0.5,
  1e21,
  -1e-7,
  2 ** 31,
  2 ** 53,
  Number.MAX_VALUE,
  raw("1e999"),
  raw("-0"),
  raw("9007199254740993"),
  raw("0.1000000000000000055511151231257827021181583404541015625"),
  raw(`1${"0".repeat(400)}`),
];

function deep(depth: number, wrap: (inner: Tree) => Tree): Tree {
  let tree: Tree = 1;
  for (let level = 0; level < depth; level += 1) tree = wrap(tree);
  return tree;
}

const SHAPES: readonly Tree[] = [
  null,
  true,
  false,
  "",
  [],
  {},
  [null],
  [[]],
  [{}],
  ["a", "a"],
  { a: 1 },
  Object.fromEntries([["__proto__", { polluted: true }]]),
  { constructor: { prototype: { polluted: true } } },
  deep(60, (inner) => [inner]),
  deep(60, (inner) => ({ a: inner })),
  Array.from({ length: 300 }, (_, index) => index),
  Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`k${index}`, index])),
];

const values: fc.Arbitrary<Tree> = fc.oneof(
  fc.constantFrom(...SHAPES),
  fc.constantFrom(...NUMBERS),
  fc.constantFrom(...HOSTILE),
  strangeTexts(12),
);

type Change =
  | { kind: "value"; value: Tree }
  | { kind: "key"; key: string }
  | { kind: "delete" | "repeat" | "wrap" | "swap" };

const changes: fc.Arbitrary<Change> = fc.oneof(
  { arbitrary: values.map((value): Change => ({ kind: "value", value })), weight: 6 },
  { arbitrary: fc.constantFrom(...KEYS, ...HOSTILE).map((key): Change => ({ kind: "key", key })), weight: 3 },
  {
    arbitrary: fc.constantFrom<Change>(
      { kind: "delete" },
      { kind: "repeat" },
      { kind: "wrap" },
      { kind: "swap" },
    ),
    weight: 3,
  },
);

/** How many values stand in a tree, itself among them. */
function sizeOf(tree: Tree): number {
  if (typeof tree !== "object" || tree === null) return 1;
  return Object.values(tree).reduce<number>((sum, inner) => sum + sizeOf(inner), 1);
}

/** The tree with its value of a number, in the order of reading, changed; the key and the neighbours are its holder's. */
function changed(tree: Tree, place: number, change: Change): Tree {
  if (place === 0 || typeof tree !== "object" || tree === null) {
    if (change.kind === "value") return change.value;
    return change.kind === "wrap" ? [tree] : tree;
  }
  const entries = Object.entries(tree);
  let before = 1;
  for (const [index, [key, inner]] of entries.entries()) {
    const size = sizeOf(inner);
    if (place < before + size) {
      const within = place - before;
      const made =
        within === 0
          ? atEntry(entries, index, change)
          : entries.with(index, [key, changed(inner, within, change)]);
      return Array.isArray(tree) ? made.map(([, value]) => value) : Object.fromEntries(made);
    }
    before += size;
  }
  return tree;
}

function atEntry(entries: [string, Tree][], index: number, change: Change): [string, Tree][] {
  const [key, value] = entries[index] ?? ["", null];
  switch (change.kind) {
    case "value":
      return entries.with(index, [key, change.value]);
    case "wrap":
      return entries.with(index, [key, [value]]);
    case "key":
      return entries.with(index, [change.key, value]);
    case "delete":
      return entries.toSpliced(index, 1);
    case "repeat":
      return entries.toSpliced(index, 0, [key, value], [`${key}x`, value]);
    case "swap": {
      const [, other] = entries[(index + 1) % entries.length] ?? [key, value];
      return entries.with(index, [key, other]);
    }
  }
}

/** Sound data of which one to three values were changed. */
function spoiltTrees(seeds: readonly Tree[]): fc.Arbitrary<Tree> {
  return fc
    .tuple(
      fc.constantFrom(...seeds),
      fc.array(fc.tuple(fc.nat({ max: 1_000_000 }), changes), { minLength: 1, maxLength: 3 }),
    )
    .map(([seed, list]) =>
      list.reduce((tree, [place, change]) => changed(tree, place % sizeOf(tree), change), seed),
    );
}

/** Such data as JSON: in one line, over several, or one record of a list a line. */
export function spoiltJson(seeds: readonly Tree[]): fc.Arbitrary<Buffer> {
  return fc
    .tuple(spoiltTrees(seeds), fc.constantFrom("line", "pretty", "lines"))
    .map(([tree, how]) => Buffer.from(jsonOf(tree, how)));
}

function jsonOf(tree: Tree, how: string): string {
  const text =
    how === "lines" && Array.isArray(tree)
      ? tree.map((one) => `${JSON.stringify(one)}\n`).join("")
      : `${JSON.stringify(tree, null, how === "pretty" ? 2 : 0)}\n`;
  return text.replace(RAW, "$1");
}

/** Such data as YAML. */
export function spoiltYaml(seeds: readonly Tree[]): fc.Arbitrary<Buffer> {
  return spoiltTrees(seeds).map((tree) => Buffer.from(stringify(tree).replace(/@raw\(([^)]*)\)/g, "$1")));
}
