import { openZip } from "#workbook/zip/read-zip";
import { writeZip, type Part } from "#workbook/zip/write-zip";

export const partsOf = (bytes: Uint8Array): Part[] => {
  const zip = openZip(Buffer.from(bytes));
  return zip.names.map((name) => ({ name, text: zip.read(name).toString("utf8") }));
};

/** The same file with some of its parts written anew. A part that no pattern fits is a fault of the test. */
export function tamper(
  bytes: Uint8Array,
  part: string,
  change: (text: string) => string,
): Uint8Array {
  let touched = false;
  const parts = partsOf(bytes).map((each) => {
    if (each.name !== part) return each;
    const text = change(each.text);
    touched = text !== each.text;
    return { ...each, text };
  });
  if (!touched) throw new Error(`nothing changed in ${part}`);
  return writeZip(parts);
}

/** Sheets of the template, in its order. */
export const sheetPart = {
  criteria: "xl/worksheets/sheet2.xml",
  evidence: "xl/worksheets/sheet3.xml",
  milestones: "xl/worksheets/sheet4.xml",
  concerns: "xl/worksheets/sheet5.xml",
  delivery: "xl/worksheets/sheet6.xml",
} as const;

/** Puts raw XML in place of a cell; the cell must be there, empty or not. */
export function setCell(
  bytes: Uint8Array,
  sheet: keyof typeof sheetPart,
  [cell, xml]: readonly [cell: string, xml: string],
): Uint8Array {
  const at = new RegExp(`<c r="${cell}"(?:[^>]*/>|[^>]*>.*?</c>)`, "su");
  return tamper(bytes, sheetPart[sheet], (text) => text.replace(at, () => xml));
}

export const textCell = (cell: string, text: string): readonly [string, string] => [
  cell,
  `<c r="${cell}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`,
];
export const numberCell = (cell: string, value: number): readonly [string, string] => [
  cell,
  `<c r="${cell}"><v>${value}</v></c>`,
];
