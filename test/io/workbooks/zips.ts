import { crc32, deflateRawSync } from "node:zlib";

/** Packs files into a zip, as office programs do. */
export function zipOf(files: Readonly<Record<string, string>>): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const bytes = Buffer.from(text);
    const packed = deflateRawSync(bytes);
    const [local, entry] = [Buffer.alloc(30), Buffer.alloc(46)];
    local.writeUInt32LE(0x04034b50, 0);
    entry.writeUInt32LE(0x02014b50, 0);
    for (const [header, method] of [
      [local, 8],
      [entry, 10],
    ] as const) {
      header.writeUInt16LE(8, method);
      header.writeUInt32LE(crc32(bytes), method + 6);
      header.writeUInt32LE(packed.length, method + 10);
      header.writeUInt32LE(bytes.length, method + 14);
      header.writeUInt16LE(name.length, method + 18);
    }
    entry.writeUInt32LE(offset, 42);
    parts.push(local, Buffer.from(name), packed);
    directory.push(entry, Buffer.from(name));
    offset += local.length + name.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, ...directory, end]);
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
