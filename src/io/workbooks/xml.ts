import { ownOf } from "../../core/base/at.ts";
import { Damaged } from "./limits.ts";

/** What the reader of an XML text hands on. Names come without their prefix. */
export interface XmlVisitor {
  open?: (name: string, attributes: Attributes) => void;
  close?: (name: string) => void;
  /** A text may come in several pieces. */
  text?: (text: string) => void;
}

/** The attributes of an element, read when asked for. */
export type Attributes = (name: string) => string | undefined;

/** Whether an attribute says yes. */
export function isOn(attribute: Attributes, name: string): boolean {
  return ["1", "true", "on"].includes(attribute(name) ?? "");
}

/** So much is decoded at a time: the parts of a workbook are far longer as text than as bytes. */
const SLICE_BYTES = 64 * 1024;
/** No tag and no text of a workbook is as long as this. */
const MOST_HELD = 4 * 1024 * 1024;
/** Nor do so many stand in each other. */
const MOST_DEPTH = 1000;

/**
 * Reads XML in slices, so that the caller may take what came of one before the next is read. It knows no document types, so no
 * entity can grow. Throws `Damaged` where a tag does not end, or closes another than the last that was opened: what is read then
 * would stand elsewhere than it was meant.
 */
export function* readSlices(bytes: Uint8Array, visitor: XmlVisitor): Generator<void> {
  const decoder = new TextDecoder("utf-8");
  const open: string[] = [];
  let held = "";
  for (let at = 0; at < bytes.length; at += SLICE_BYTES) {
    const slice = bytes.subarray(at, at + SLICE_BYTES);
    held = readTags(held + decoder.decode(slice, { stream: true }), visitor, open);
    if (held.length > MOST_HELD) throw new Damaged("a tag does not end");
    yield;
  }
  if (held.trim() !== "") throw new Damaged("the text is cut off");
}

/** Reads XML at once. */
export function readXml(bytes: Uint8Array, visitor: XmlVisitor): void {
  for (const _ of readSlices(bytes, visitor));
}

/** @returns the rest that may go on in the next slice */
function readTags(text: string, visitor: XmlVisitor, open: string[]): string {
  let at = 0;
  for (;;) {
    const start = text.indexOf("<", at);
    if (start < 0) return text.slice(at);
    if (start > at) visitor.text?.(withoutEntities(text.slice(at, start)));
    const end = endOfTag(text, start);
    if (end < 0) return text.slice(start);
    visitTag(text.slice(start + 1, end), visitor, open);
    at = end + 1;
  }
}

const COMMENT = ["<!--", "-->"] as const;
const CDATA = ["<![CDATA[", "]]>"] as const;

/** Where the tag ends that begins here; −1 where the text stops before. */
function endOfTag(text: string, start: number): number {
  for (const [opening, closing] of [COMMENT, CDATA]) {
    if (!text.startsWith(opening, start)) continue;
    const end = text.indexOf(closing, start + opening.length);
    return end < 0 ? -1 : end + closing.length - 1;
  }
  for (let at = start + 1; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === ">") return at;
    if (sign !== '"' && sign !== "'") continue;
    at = text.indexOf(sign, at + 1);
    if (at < 0) return -1;
  }
  return -1;
}

const DOUBLE = 0x22;
const SINGLE = 0x27;

/** @param open the elements around, by their names as they are written */
function visitTag(tag: string, visitor: XmlVisitor, open: string[]): void {
  if (tag.startsWith("![CDATA[")) visitor.text?.(tag.slice(8, -2));
  if (tag.startsWith("!") || tag.startsWith("?")) return;
  if (tag.startsWith("/")) {
    const closed = tag.slice(1).trim();
    if (open.pop() !== closed) throw new Damaged("a tag closes another than the last that was opened");
    visitor.close?.(localName(closed));
    return;
  }
  const isEmpty = tag.endsWith("/");
  const inner = isEmpty ? tag.slice(0, -1) : tag;
  const space = inner.search(/\s/);
  const written = space < 0 ? inner : inner.slice(0, space);
  const name = localName(written);
  visitor.open?.(name, space < 0 ? NONE : attributesOf(inner.slice(space)));
  if (isEmpty) visitor.close?.(name);
  else if (open.push(written) > MOST_DEPTH) throw new Damaged("the tags stand too deep in each other");
}

const NONE: Attributes = () => undefined;

function attributesOf(text: string): Attributes {
  return (name) => {
    for (let at = 0; ; ) {
      const equals = text.indexOf("=", at);
      if (equals < 0) return undefined;
      const opening = openingQuote(text, equals + 1);
      const closing = text.indexOf(text.charAt(opening), opening + 1);
      if (closing < 0) return undefined;
      if (localName(text.slice(at, equals).trim()) === name) {
        return withoutEntities(text.slice(opening + 1, closing));
      }
      at = closing + 1;
    }
  };
}

function openingQuote(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) !== DOUBLE && text.charCodeAt(at) !== SINGLE) at += 1;
  return at;
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function withoutEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return ownOf(ENTITIES, name) ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
