import fc from "fast-check";
import { HOSTILE } from "./texts.ts";

/** A way to spoil bytes; the others are sound inputs to take parts of. */
type Spoiler = (bytes: Buffer) => Buffer;

/** What readers give a meaning to, and what none expects. */
const PIECES = [
  ..."{}[]\"',:;=\\\n\r\t|&*!<>#-%@`~?()/",
  " ",
  "\r\n",
  "\n\n",
  '""',
  "\ufeff",
  "\u0000",
  "\u001a",
  "\u202e",
  "\u2028",
  "null",
  "true",
  "9",
  "-1",
  "1e999",
  "0.5",
  "<<: *a",
  "&a ",
  "!!binary ",
  "---\n",
  "...\n",
  "sep=;\n",
  "KC1-",
  "<![CDATA[",
  "<!DOCTYPE a [<!ENTITY b 'c'>]>",
  "&b;",
  "PK\u0003\u0004",
].map((text) => Buffer.from(text));

const RAW = [[0xff], [0xfe, 0xff], [0xff, 0xfe], [0xc3], [0xed, 0xa0, 0x80], [0xf5, 0x80, 0x80, 0x80]].map(
  (bytes) => Buffer.from(bytes),
);

const NESTS = [
  ["[", "]", 400],
  ["[", "", 3000],
  ['{"a":', "1}", 300],
  ['{"answers":', "", 2000],
  ["- ", "", 800],
  ["a: {", "", 500],
  ["<a>", "</a>", 300],
  ['"', "", 2000],
  ["(", ")", 500],
  ["> ", "", 300],
] as const;

const places = fc.nat({ max: 1_000_000 });

/** A place in bytes: shares of their length, so that it stays near when they shrink. */
function placed(bytes: Buffer, place: number): number {
  return Math.floor((place / 1_000_001) * (bytes.length + 1));
}

function inserted(bytes: Buffer, at: number, piece: Buffer): Buffer {
  return Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at)]);
}

function linesOf(bytes: Buffer): string[] {
  return bytes.toString("latin1").split("\n");
}

function ofLines(lines: readonly string[]): Buffer {
  return Buffer.from(lines.join("\n"), "latin1");
}

const flips = fc.tuple(places, fc.nat({ max: 7 })).map(
  ([place, bit]): Spoiler =>
    (bytes) => {
      if (bytes.length === 0) return bytes;
      const copy = Buffer.from(bytes);
      const at = Math.min(placed(bytes, place), bytes.length - 1);
      copy[at] = (copy[at] ?? 0) ^ (1 << bit);
      return copy;
    },
);

const overwrites = fc.tuple(places, fc.nat({ max: 255 })).map(
  ([place, value]): Spoiler =>
    (bytes) => {
      if (bytes.length === 0) return bytes;
      const copy = Buffer.from(bytes);
      copy[Math.min(placed(bytes, place), bytes.length - 1)] = value;
      return copy;
    },
);

const pieces = fc.oneof(
  { arbitrary: fc.constantFrom(...PIECES), weight: 4 },
  { arbitrary: fc.constantFrom(...RAW), weight: 1 },
  { arbitrary: fc.constantFrom(...HOSTILE).map((text) => Buffer.from(text)), weight: 2 },
);

const insertions = fc.tuple(places, pieces, fc.constantFrom(1, 1, 1, 2, 3, 50)).map(
  ([place, piece, times]): Spoiler =>
    (bytes) => {
      const repeated = Buffer.concat(Array.from({ length: times }, () => piece));
      return inserted(bytes, placed(bytes, place), repeated);
    },
);

const deletions = fc.tuple(places, fc.constantFrom(1, 1, 2, 5, 20, 100)).map(
  ([place, count]): Spoiler =>
    (bytes) => {
      const at = placed(bytes, place);
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + count)]);
    },
);

const truncations = fc.tuple(places, fc.boolean()).map(
  ([place, isHead]): Spoiler =>
    (bytes) =>
      isHead ? bytes.subarray(0, placed(bytes, place)) : bytes.subarray(placed(bytes, place)),
);

const repetitions = fc.tuple(places, fc.constantFrom(1, 3, 10, 60, 400), fc.constantFrom(2, 3, 20, 200)).map(
  ([place, count, times]): Spoiler =>
    (bytes) => {
      const at = placed(bytes, place);
      const part = bytes.subarray(at, at + count);
      return inserted(bytes, at, Buffer.concat(Array.from({ length: times }, () => part)));
    },
);

const nests = fc.tuple(places, fc.constantFrom(...NESTS)).map(([place, [open, close, times]]): Spoiler => {
  const [before, after] = [Buffer.from(open.repeat(times)), Buffer.from(close.repeat(times))];
  return (bytes) => {
    const at = placed(bytes, place);
    return Buffer.concat([bytes.subarray(0, at), before, bytes.subarray(at), after]);
  };
});

/** Lines change places, come twice, or go. */
const shuffles = fc.tuple(places, places, fc.constantFrom("move", "repeat", "delete", "indent", "join")).map(
  ([first, second, what]): Spoiler =>
    (bytes) => {
      const lines = linesOf(bytes);
      const from = first % lines.length;
      const line = lines[from] ?? "";
      if (what === "indent") return ofLines(lines.with(from, `  ${line}`));
      if (what === "join")
        return ofLines([...lines.slice(0, from), line + (lines[from + 1] ?? ""), ...lines.slice(from + 2)]);
      if (what === "repeat") return ofLines(lines.toSpliced(second % lines.length, 0, line));
      const rest = lines.toSpliced(from, 1);
      return ofLines(what === "delete" ? rest : rest.toSpliced(second % lines.length, 0, line));
    },
);

function splices(others: readonly Buffer[]): fc.Arbitrary<Spoiler> {
  return fc
    .tuple(fc.constantFrom(...others), places, places, fc.boolean())
    .map(([other, first, second, isWithin]) => (bytes) => {
      const at = placed(bytes, first);
      const from = placed(other, second);
      if (!isWithin) return Buffer.concat([bytes.subarray(0, at), other.subarray(from)]);
      return inserted(bytes, at, other.subarray(from, from + 200));
    });
}

/** UTF-16, which a reader must know by its mark, or bytes that are none of it. */
const recodings = fc.constantFrom<Spoiler>(
  (bytes) => Buffer.from(`\ufeff${bytes.toString()}`, "utf16le"),
  (bytes) => Buffer.from(`\ufeff${bytes.toString()}`, "utf16le").swap16(),
  (bytes) => Buffer.from(`\ufeff${bytes.toString()}`),
  (bytes) => Buffer.from(bytes.toString(), "utf16le"),
  (bytes) => Buffer.from(bytes.toString().replaceAll("\n", "\r\n")),
  (bytes) => Buffer.from(bytes.toString().replaceAll("\n", "\r")),
);

/**
 * Sound inputs whose bytes were spoilt in one to four places. Now and then one is left sound, so that what comes after reading is
 * met too.
 */
export function spoilt(seeds: readonly Buffer[]): fc.Arbitrary<Buffer> {
  const spoiler = fc.oneof(
    { arbitrary: flips, weight: 3 },
    { arbitrary: overwrites, weight: 2 },
    { arbitrary: insertions, weight: 6 },
    { arbitrary: deletions, weight: 4 },
    { arbitrary: truncations, weight: 2 },
    { arbitrary: repetitions, weight: 2 },
    { arbitrary: nests, weight: 1 },
    { arbitrary: shuffles, weight: 4 },
    { arbitrary: splices(seeds), weight: 3 },
    { arbitrary: recodings, weight: 1 },
  );
  return fc
    .tuple(fc.constantFrom(...seeds), fc.array(spoiler, { maxLength: 4 }))
    .map(([seed, spoilers]) => limited(spoilers.reduce((bytes, spoil) => spoil(bytes), seed)));
}

/** Repeated repetitions would measure the disk. */
function limited(bytes: Buffer): Buffer {
  return bytes.subarray(0, 400_000);
}
