import { attribute, isTrue, parseXml, unescapeOffice } from "#workbook/xlsx/parse-xml";

export type SheetEntry = {
  readonly name: string;
  readonly hidden: boolean;
  readonly relation: string;
};

export function readWorkbookPart(content: Buffer): {
  readonly sheets: readonly SheetEntry[];
  readonly from1904: boolean;
} {
  const sheets: SheetEntry[] = [];
  let from1904 = false;
  parseXml(content, {
    open: (name, given) => {
      if (name === "workbookPr") from1904 = isTrue(given["date1904"]);
      if (name === "sheet")
        sheets.push({
          name: unescapeOffice(given["name"] ?? ""),
          hidden: (given["state"] ?? "visible") !== "visible",
          relation: attribute(given, "id") ?? "",
        });
    },
  });
  return { sheets, from1904 };
}

export type Relation = { readonly id: string; readonly type: string; readonly target: string };

/** Relations of a part, their targets as names in the file. What lies outside of it is left out. */
export function readRelations(content: Buffer, folder: string): readonly Relation[] {
  const found: Relation[] = [];
  parseXml(content, {
    open: (name, given) => {
      if (name !== "Relationship" || given["TargetMode"] === "External") return;
      const target = given["Target"] ?? "";
      const parts: string[] = [];
      for (const part of (target.startsWith("/") ? target : `${folder}/${target}`).split("/")) {
        if (part === "..") parts.pop();
        else if (part !== "." && part !== "") parts.push(part);
      }
      found.push({
        id: given["Id"] ?? "",
        type: (given["Type"] ?? "").split("/").at(-1) ?? "",
        target: parts.join("/"),
      });
    },
  });
  return found;
}

export function readSharedStrings(content: Buffer): readonly string[] {
  const strings: string[] = [];
  let current = "";
  let inside = false;
  let phonetic = false;
  parseXml(content, {
    open: (name) => {
      if (name === "si") current = "";
      if (name === "rPh") phonetic = true;
      inside = name === "t" && !phonetic;
    },
    text: (text) => {
      if (inside) current += text;
    },
    close: (name) => {
      if (name === "t") inside = false;
      if (name === "rPh") phonetic = false;
      if (name === "si") strings.push(unescapeOffice(current));
    },
  });
  return strings;
}

const builtInDays = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 57, 58,
]);
/** A format that shows a day or a year: letters in quotation marks, brackets or after a backslash are not its own. */
const showsDay = (format: string): boolean =>
  /[dy]/iu.test(format.replaceAll(/"[^"]*"|\[[^\]]*\]|\\.|_./gu, ""));

/** For each cell style, whether its number is a day. */
export function readDayStyles(content: Buffer): readonly boolean[] {
  const formats = new Map<number, boolean>();
  const styles: boolean[] = [];
  let inCells = false;
  parseXml(content, {
    open: (name, given) => {
      if (name === "numFmt")
        formats.set(Number(given["numFmtId"]), showsDay(given["formatCode"] ?? ""));
      if (name === "cellXfs") inCells = true;
      if (name === "xf" && inCells) {
        const id = Number(given["numFmtId"] ?? 0);
        styles.push(formats.get(id) ?? builtInDays.has(id));
      }
    },
    close: (name) => {
      if (name === "cellXfs") inCells = false;
    },
  });
  return styles;
}
