import { crc32, deflateRawSync } from "node:zlib";

/** How a program packs. */
export interface Packing {
  /** As they are, in place of deflated. */
  isStored?: boolean;
  /** What stands behind a name, before the file and in the directory. */
  extra?: Buffer;
  /** What the directory remarks on each file. */
  remark?: string;
  /** Whether the directory tells sizes and places in 64 bits. */
  isLong?: boolean;
}

/** Packs files into a zip, as office programs do. */
export function zipOf(files: Readonly<Record<string, string>>, packing: Packing = {}): Buffer {
  const { isStored = false, extra = Buffer.alloc(0), remark = "", isLong = false } = packing;
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const bytes = Buffer.from(text);
    const packed = isStored ? bytes : deflateRawSync(bytes);
    const [local, entry] = [Buffer.alloc(30), Buffer.alloc(46)];
    local.writeUInt32LE(0x04034b50, 0);
    entry.writeUInt32LE(0x02014b50, 0);
    for (const [header, method] of [
      [local, 8],
      [entry, 10],
    ] as const) {
      header.writeUInt16LE(isStored ? 0 : 8, method);
      header.writeUInt32LE(crc32(bytes), method + 6);
      header.writeUInt32LE(packed.length, method + 10);
      header.writeUInt32LE(bytes.length, method + 14);
      header.writeUInt16LE(name.length, method + 18);
      header.writeUInt16LE(extra.length, method + 20);
    }
    entry.writeUInt32LE(offset, 42);
    entry.writeUInt16LE(remark.length, 32);
    const behind = isLong ? longNumbers(entry) : extra;
    parts.push(local, Buffer.from(name), extra, packed);
    directory.push(entry, Buffer.from(name), behind, Buffer.from(remark));
    offset += local.length + name.length + extra.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, ...directory, end]);
}

/** Moves the sizes and the place of an entry to 64 bits behind its name. */
function longNumbers(entry: Buffer): Buffer {
  const long = Buffer.alloc(28);
  long.writeUInt16LE(1, 0);
  long.writeUInt16LE(24, 2);
  for (const [index, place] of [24, 20, 42].entries()) {
    long.writeBigUInt64LE(BigInt(entry.readUInt32LE(place)), 4 + 8 * index);
    entry.writeUInt32LE(0xffffffff, place);
  }
  entry.writeUInt16LE(long.length, 30);
  return long;
}

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** One sheet of a workbook, as XML. */
export interface SheetXml {
  name: string;
  state?: string;
  /** What stands before `sheetData`. */
  before?: string;
  /** What stands in it. */
  rows: string;
  /** What stands after it. */
  after?: string;
}

/** The parts of an Excel workbook. */
export function xlsxParts(
  sheets: readonly SheetXml[],
  { shared = "", styles = "", properties = "" } = {},
): Record<string, string> {
  const listed = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index}"${state ? ` state="${state}"` : ""}/>`,
  );
  const links = sheets.map(
    (_, index) =>
      `<Relationship Id="rId${index}" Type="${RELATIONSHIPS}/worksheet" Target="worksheets/s${index}.xml"/>`,
  );
  return {
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels": `<Relationships><Relationship Id="a" Type="${RELATIONSHIPS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<?xml version="1.0"?><workbook>${properties}<sheets>${listed.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships>${links.join("")}<Relationship Id="t" Type="${RELATIONSHIPS}/sharedStrings" Target="/xl/sharedStrings.xml"/><Relationship Id="y" Type="${RELATIONSHIPS}/styles" Target="styles.xml"/></Relationships>`,
    "xl/sharedStrings.xml": `<sst>${shared}</sst>`,
    "xl/styles.xml": `<styleSheet>${styles}</styleSheet>`,
    ...Object.fromEntries(
      sheets.map(({ rows, before = "", after = "" }, index) => [
        `xl/worksheets/s${index}.xml`,
        `<worksheet>${before}<sheetData>${rows}</sheetData>${after}</worksheet>`,
      ]),
    ),
  };
}

/** The parts of an OpenDocument spreadsheet. */
export function odsParts(tables: string, styles = ""): Record<string, string> {
  return {
    mimetype: "application/vnd.oasis.opendocument.spreadsheet",
    "content.xml": `<office:document-content><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
  };
}
