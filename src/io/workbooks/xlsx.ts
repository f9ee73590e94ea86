import { Damaged } from "./limits.ts";
import type { Sheet } from "./sheet.ts";
import { type SheetTexts, sheetRows } from "./xlsx-rows.ts";
import { readStyles } from "./xlsx-styles.ts";
import { readSharedTexts } from "./xlsx-texts.ts";
import { isOn, readXml } from "./xml.ts";
import type { Zip } from "./zip.ts";

/** The sheets of an Excel workbook. Sheets that hold only a chart are left out. Throws `Damaged`. */
export function readXlsx(zip: Zip): Sheet[] {
  const workbook = targets(zip, "")("officeDocument") ?? "xl/workbook.xml";
  const target = targets(zip, workbook);
  const parts = directory(need(zip, workbook));
  let known: SheetTexts | null = null;
  const texts = (): SheetTexts => {
    known ??= {
      shared: readSharedTexts(zip.read(target("sharedStrings") ?? "")),
      styles: readStyles(zip.read(target("styles") ?? ""), parts.is1904),
    };
    return known;
  };
  return parts.sheets.flatMap(({ name, isHidden, id }): Sheet[] => {
    const part = target("worksheet", id);
    if (part === null) return [];
    return [{ name, isHidden, rows: (notes) => sheetRows(need(zip, part), texts(), notes) }];
  });
}

function need(zip: Zip, name: string): Buffer {
  const part = zip.read(name);
  if (!part) throw new Damaged(`${name} is missing`);
  return part;
}

/** Where the parts stand that another part names, by their type. */
function targets(zip: Zip, part: string): (type: string, id?: string) => string | null {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const found: { id: string; type: string; target: string }[] = [];
  const list = zip.read(`${folder}_rels/${part.slice(folder.length)}.rels`);
  if (list) {
    readXml(list, {
      open: (name, attribute) => {
        if (name !== "Relationship") return;
        const type = attribute("Type") ?? "";
        const target = attribute("Target") ?? "";
        found.push({ id: attribute("Id") ?? "", type: type.slice(type.lastIndexOf("/") + 1), target });
      },
    });
  }
  return (type, id) => {
    const one = found.find((link) => link.type === type && (id === undefined || link.id === id));
    return one ? resolved(folder, one.target) : null;
  };
}

function resolved(folder: string, target: string): string {
  try {
    return decodeURI(new URL(target, `file:///${folder}`).pathname.slice(1));
  } catch {
    throw new Damaged(`${target} is no address`);
  }
}

interface Directory {
  is1904: boolean;
  sheets: { name: string; isHidden: boolean; id: string }[];
}

function directory(workbook: Buffer): Directory {
  const found: Directory = { is1904: false, sheets: [] };
  readXml(workbook, {
    open: (name, attribute) => {
      if (name === "workbookPr") found.is1904 = isOn(attribute, "date1904");
      if (name !== "sheet") return;
      const isHidden = /hidden/i.test(attribute("state") ?? "");
      found.sheets.push({ name: attribute("name") ?? "", isHidden, id: attribute("id") ?? "" });
    },
  });
  return found;
}
