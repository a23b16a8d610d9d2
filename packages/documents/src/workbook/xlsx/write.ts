import type { Language } from "@parod/schema/words";
import { address, letters } from "#workbook/xlsx/address";
import { styleOf, stylesPart, type Look } from "#workbook/xlsx/styles";
import { writeZip } from "#workbook/zip/write-zip";

export type OutCell = {
  readonly value: string | number | null;
  readonly look: Look;
  /** An ISO day, written as a real date. */
  readonly day?: boolean;
};
export type OutList = { readonly range: string; readonly source: string };
export type OutDays = { readonly range: string; readonly title: string; readonly hint: string };
export type OutSheet = {
  readonly name: string;
  readonly hidden: boolean;
  readonly widths: readonly number[];
  readonly rows: readonly (readonly (OutCell | null)[])[];
  /** Rows and columns that stay in sight. */
  readonly frozen: readonly [rows: number, columns: number];
  readonly lists: readonly OutList[];
  readonly days: readonly OutDays[];
  readonly listHint: { readonly title: string; readonly text: string };
};
export type OutBook = {
  readonly title: string;
  readonly language: Language;
  readonly sheets: readonly OutSheet[];
};

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";

const entity: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};
/** Text for XML. What XML cannot hold, and what would be read as such an escape, is written as Office writes it. */
export const escapeXml = (text: string): string =>
  text
    .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/gu, "_x005F_")
    // oxlint-disable-next-line no-control-regex -- these are what XML refuses
    .replaceAll(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/gu, (letter) => {
      const digits = (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
      return `_x${digits}_`;
    })
    .replaceAll(/[&<>"]/gu, (letter) => entity[letter] ?? letter);

const serialOf = (day: string): number =>
  (Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;

/** Text is always inline text: nothing that is written can be run as a formula. */
function cellXml(cell: OutCell, at: string): string {
  const style = ` s="${styleOf(cell.look)}"`;
  if (cell.value === null) return `<c r="${at}"${style}/>`;
  if (cell.day === true) return `<c r="${at}"${style}><v>${serialOf(String(cell.value))}</v></c>`;
  if (typeof cell.value === "number") return `<c r="${at}"${style}><v>${cell.value}</v></c>`;
  return `<c r="${at}"${style} t="inlineStr"><is><t xml:space="preserve">${escapeXml(cell.value)}</t></is></c>`;
}

const rowXml = (row: readonly (OutCell | null)[], number: number): string =>
  `<row r="${number}">${row.map((cell, at) => (cell ? cellXml(cell, address(number, at + 1)) : "")).join("")}</row>`;

function paneXml([rows, columns]: OutSheet["frozen"]): string {
  if (rows === 0 && columns === 0) return "";
  const split = `${columns > 0 ? ` xSplit="${columns}"` : ""}${rows > 0 ? ` ySplit="${rows}"` : ""}`;
  const pane = rows === 0 ? "topRight" : columns === 0 ? "bottomLeft" : "bottomRight";
  return `<pane${split} topLeftCell="${address(rows + 1, columns + 1)}" activePane="${pane}" state="frozen"/>`;
}

function validationsXml({ lists, days, listHint }: OutSheet): string {
  const all = [
    ...lists.map(
      ({ range, source }) =>
        `<dataValidation type="list" allowBlank="1" showErrorMessage="1" errorTitle="${escapeXml(listHint.title)}" error="${escapeXml(listHint.text)}" sqref="${range}"><formula1>${escapeXml(source)}</formula1></dataValidation>`,
    ),
    ...days.map(
      ({ range, title, hint }) =>
        `<dataValidation type="date" operator="between" errorStyle="warning" allowBlank="1" showInputMessage="1" showErrorMessage="1" errorTitle="${escapeXml(title)}" error="${escapeXml(hint)}" promptTitle="${escapeXml(title)}" prompt="${escapeXml(hint)}" sqref="${range}"><formula1>36526</formula1><formula2>73050</formula2></dataValidation>`,
    ),
  ];
  return all.length === 0
    ? ""
    : `<dataValidations count="${all.length}">${all.join("")}</dataValidations>`;
}

const sheetXml = (sheet: OutSheet, first: boolean): string =>
  `${head}<worksheet xmlns="${main}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView${first ? ' tabSelected="1"' : ""} workbookViewId="0">${paneXml(sheet.frozen)}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>${
    sheet.widths.length === 0
      ? ""
      : `<cols>${sheet.widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`).join("")}</cols>`
  }<sheetData>${sheet.rows.map((row, at) => rowXml(row, at + 1)).join("")}</sheetData><sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0" insertRows="0" deleteRows="0" sort="0" autoFilter="0"/>${validationsXml(sheet)}<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>`;

const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;

/** A workbook of inline text and real dates. No formula, no macro, no link, no time of day: the same content is the same bytes. */
export function writeWorkbook({ title, language, sheets }: OutBook): Uint8Array<ArrayBuffer> {
  const parts = [
    {
      name: "[Content_Types].xml",
      text: `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>${sheets.map((_, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join("")}</Types>`,
    },
    {
      name: "_rels/.rels",
      text: `${head}<Relationships xmlns="${packages}/relationships">${relation("rId1", `${relations}/officeDocument`, "xl/workbook.xml")}${relation("rId2", `${packages}/relationships/metadata/core-properties`, "docProps/core.xml")}</Relationships>`,
    },
    {
      name: "docProps/core.xml",
      text: `${head}<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(title)}</dc:title><dc:language>${language === "cy" ? "cy-GB" : "en-GB"}</dc:language></cp:coreProperties>`,
    },
    {
      name: "xl/workbook.xml",
      text: `${head}<workbook xmlns="${main}" xmlns:r="${relations}"><workbookProtection lockStructure="1"/><bookViews><workbookView activeTab="0"/></bookViews><sheets>${sheets.map(({ name, hidden }, at) => `<sheet name="${escapeXml(name)}" sheetId="${at + 1}"${hidden ? ' state="veryHidden"' : ""} r:id="rId${at + 1}"/>`).join("")}</sheets></workbook>`,
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      text: `${head}<Relationships xmlns="${packages}/relationships">${sheets.map((_, at) => relation(`rId${at + 1}`, `${relations}/worksheet`, `worksheets/sheet${at + 1}.xml`)).join("")}${relation(`rId${sheets.length + 1}`, `${relations}/styles`, "styles.xml")}</Relationships>`,
    },
    { name: "xl/styles.xml", text: stylesPart(language) },
    ...sheets.map((sheet, at) => ({
      name: `xl/worksheets/sheet${at + 1}.xml`,
      text: sheetXml(sheet, at === 0),
    })),
  ];
  return new Uint8Array(writeZip(parts));
}

export const rangeOf = (column: number, first: number, last: number): string =>
  `${letters(column)}${first}:${letters(column)}${last}`;
