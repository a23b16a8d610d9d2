import type { FileCode } from "@parod/schema/workbook";
import { WorkbookRefusal } from "#workbook/refusal";
import { parseXml } from "#workbook/xlsx/parse-xml";
import {
  readDayStyles,
  readRelations,
  readSharedStrings,
  readWorkbookPart,
} from "#workbook/xlsx/parts";
import type { RawWorkbook } from "#workbook/xlsx/raw";
import { readSheet, type Around } from "#workbook/xlsx/sheet-part";
import { openZip, type Zip } from "#workbook/zip/read-zip";

/** More than any template of ours, and few enough to be held: a sheet of 20,000 milestones has 260,000. */
const mostCells = 1_000_000;

const utf16 = (text: string): Buffer => Buffer.from(text, "utf16le");
const isText = (bytes: Buffer): boolean => {
  const head = bytes.subarray(0, 4096);
  return !head.includes(0) || (head[0] === 0xff && head[1] === 0xfe);
};

/** What a file is that is no ZIP, by its first bytes and never by its name. */
function notZip(bytes: Buffer): FileCode {
  if (bytes.length === 0) return "empty-file";
  if (bytes.subarray(0, 8).equals(Buffer.from("d0cf11e0a1b11ae1", "hex"))) {
    if (bytes.includes(utf16("EncryptedPackage"))) return "password";
    return bytes.includes(utf16("Workbook")) || bytes.includes(utf16("Book"))
      ? "xls-file"
      : "not-a-workbook";
  }
  if (bytes[0] === 0x09 && (bytes[1] ?? 0) <= 0x08) return "xls-file";
  if (/^\s*(?:<\?xml|<!doctype|<html|\{|%PDF|\{\\rtf)/iu.test(bytes.toString("latin1", 0, 64)))
    return "not-a-workbook";
  return isText(bytes) ? "csv-file" : "not-a-workbook";
}

/** Other packages of the same outside: told apart so that the sentence can say what to do. */
function refuseOthers(zip: Zip): void {
  const refuse = (code: FileCode): never => {
    throw new WorkbookRefusal(code);
  };
  if (zip.has("mimetype")) {
    const kind = zip.read("mimetype").toString("latin1");
    if (kind.includes("opendocument")) refuse("ods-file");
  }
  if (!zip.has("[Content_Types].xml")) refuse("not-a-workbook");
  if (zip.names.some((name) => /vbaproject|\/macrosheets\/|\/activex\//iu.test(name)))
    refuse("macro-file");
  const kinds: string[] = [];
  parseXml(zip.read("[Content_Types].xml"), {
    open: (_, given) => kinds.push((given["ContentType"] ?? "").toLowerCase()),
  });
  if (kinds.some((kind) => kind.includes("macroenabled") || kind.includes("vbaproject")))
    refuse("macro-file");
  if (kinds.some((kind) => kind.includes("sheet.binary"))) refuse("binary-workbook");
}

/** Every sheet of an XLSX file. Throws a `WorkbookRefusal`, and nothing else, for what is none. */
export function openWorkbook(bytes: Uint8Array): RawWorkbook {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.subarray(0, 2).toString("latin1") !== "PK") throw new WorkbookRefusal(notZip(buffer));
  const zip = openZip(buffer);
  refuseOthers(zip);
  if (!zip.has("_rels/.rels")) throw new WorkbookRefusal("not-a-workbook");
  const book = readRelations(zip.read("_rels/.rels"), "").find(
    ({ type }) => type === "officeDocument",
  )?.target;
  if (book === undefined || !zip.has(book) || !/workbook[^/]*\.xml$/iu.test(book))
    throw new WorkbookRefusal("not-a-workbook");
  const folder = book.split("/").slice(0, -1).join("/");
  const relationsName = `${folder}/_rels/${book.split("/").at(-1)}.rels`.replace(/^\//u, "");
  if (!zip.has(relationsName)) throw new WorkbookRefusal("damaged");
  const relations = readRelations(zip.read(relationsName), folder);
  const partOf = (type: string): Buffer | null => {
    const target = relations.find((each) => each.type === type)?.target;
    return target !== undefined && zip.has(target) ? zip.read(target) : null;
  };
  const { sheets, from1904 } = readWorkbookPart(zip.read(book));
  const [strings, styles] = [partOf("sharedStrings"), partOf("styles")];
  const around: Around = {
    strings: strings ? readSharedStrings(strings) : [],
    dayStyles: styles ? readDayStyles(styles) : [],
    from1904,
    budget: { left: mostCells },
  };
  return {
    sheets: sheets.flatMap((sheet) => {
      const relation = relations.find(({ id }) => id === sheet.relation);
      if (relation?.type !== "worksheet") return [];
      return [readSheet(zip.read(relation.target), sheet, around)];
    }),
  };
}
