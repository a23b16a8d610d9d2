import { describe, expect, it } from "vitest";
import { writeOds, writeXlsx } from "hucre";
import { saidOf, type Bad } from "#workbook/testing/bad";
import { form } from "#workbook/testing/forms";
import { partsOf, sheetPart, tamper } from "#workbook/testing/tamper";
import { readWorkbook } from "#workbook/read/read-workbook";
import { writeTemplate } from "#workbook/template/write-template";
import { writeZip } from "#workbook/zip/write-zip";

const template = writeTemplate(form, "en", { illustrative: false });
const bytesOf = (text: string): Uint8Array => Buffer.from(text, "utf8");

/** A compound file as Office writes it around an encrypted or an old workbook: its head and one entry's name. */
const compound = (entry: string): Uint8Array =>
  Buffer.concat([
    Buffer.from("d0cf11e0a1b11ae1", "hex"),
    Buffer.alloc(1016),
    Buffer.from(entry, "utf16le"),
    Buffer.alloc(512),
  ]);

const bomb = (): Uint8Array => {
  const parts = partsOf(template);
  return writeZip([...parts, { name: "xl/media/a.xml", text: " ".repeat(60 * 1024 * 1024) }]);
};
/** Declares less than it holds: the count while unpacking finds it. */
const lyingBomb = (): Uint8Array => {
  const parts = partsOf(template).map((part) =>
    part.name === sheetPart.criteria
      ? { ...part, text: `${part.text}${" ".repeat(30 * 1024 * 1024)}` }
      : part,
  );
  const bytes = Buffer.from(writeZip(parts));
  for (let at = 0; (at = bytes.indexOf("PK\u0001\u0002", at, "latin1")) >= 0; at += 4)
    if (bytes.readUInt32LE(at + 24) > 1_000_000) bytes.writeUInt32LE(5000, at + 24);
  return bytes;
};
const identity = (key: string, value: string) => () =>
  tamper(template, "xl/worksheets/sheet8.xml", (text) =>
    text.replace(
      new RegExp(`(>${key}</t></is></c><c[^>]*><is><t[^>]*>)[^<]*`, "u"),
      (_, before: string) => before + value,
    ),
  );
const files: readonly Bad[] = [
  ["nothing", () => new Uint8Array(), ["empty-file"]],
  ["a CSV named .xlsx", () => bytesOf("code,state\r\n1.1,Met\r\n"), ["csv-file"]],
  ["a CSV in UTF-16", () => Buffer.from("\ufeffcode,state", "utf16le"), ["csv-file"]],
  ["a web page named .xlsx", () => bytesOf("<html><table></table></html>"), ["not-a-workbook"]],
  ["a PDF", () => bytesOf("%PDF-1.7\n"), ["not-a-workbook"]],
  ["an old workbook", () => compound("Workbook"), ["xls-file"]],
  ["a password, by hand", () => compound("EncryptedPackage"), ["password"]],
  [
    "a password, as hucre writes it",
    () =>
      writeXlsx({
        sheets: [{ name: "a", rows: [["x"]] }],
        encryption: { password: "p", spinCount: 10 },
      }),
    ["password"],
  ],
  ["OpenDocument", () => writeOds({ sheets: [{ name: "a", rows: [["x"]] }] }), ["ods-file"]],
  [
    "macros",
    () =>
      writeXlsx({ sheets: [{ name: "a", rows: [["x"]] }], vbaProject: new Uint8Array([1, 2, 3]) }),
    ["macro-file"],
  ],
  [
    "macros said in the content types alone",
    () =>
      tamper(template, "[Content_Types].xml", (text) =>
        text.replace(
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
          "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
        ),
      ),
    ["macro-file"],
  ],
  [
    "a binary workbook",
    () =>
      tamper(template, "[Content_Types].xml", (text) =>
        text.replace(
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
          "application/vnd.ms-excel.sheet.binary.main",
        ),
      ),
    ["binary-workbook"],
  ],
  [
    "a workbook of another kind",
    () =>
      writeXlsx({
        sheets: [
          {
            name: "Criteria",
            rows: [
              ["Code", "State"],
              ["1.1", "Met"],
            ],
          },
        ],
      }),
    ["other-workbook"],
  ],
  ["another ZIP", () => writeZip([{ name: "a.txt", text: "a" }]), ["not-a-workbook"]],
  ["cut in half", () => template.slice(0, template.length / 2), ["truncated"]],
  ["its end cut off", () => template.slice(0, -30), ["truncated"]],
  [
    "a byte changed",
    () => {
      const bytes = Buffer.from(template);
      const at = bytes.indexOf("xl/worksheets/sheet2.xml") + 60;
      bytes.writeUInt8(bytes.readUInt8(at) ^ 0xff, at);
      return bytes;
    },
    ["damaged"],
  ],
  ["a ZIP bomb", bomb, ["unpacks-too-large"]],
  ["a ZIP bomb that lies about its size", lyingBomb, ["unpacks-too-large"]],
  [
    "too many parts",
    () => writeZip(Array.from({ length: 250 }, (_, at) => ({ name: `${at}.xml`, text: "<a/>" }))),
    ["too-many-parts"],
  ],
  [
    "an entity",
    () =>
      tamper(template, sheetPart.criteria, (text) =>
        text.replace(
          "<worksheet",
          '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><worksheet',
        ),
      ),
    ["forbidden-xml"],
  ],
  [
    "XML that does not close",
    () => tamper(template, sheetPart.criteria, (text) => text.replace("</sheetData>", "")),
    ["damaged"],
  ],
  ["another programme", identity("programme", "other"), ["other-programme parod-identity!B3"]],
  [
    "another authority",
    identity("organisation", "W06000016"),
    ["other-organisation parod-identity!B4"],
  ],
  ["another round", identity("round", "2026-01"), ["other-round parod-identity!B5"]],
  ["an older template", identity("templateVersion", "0"), ["older-template parod-identity!B2"]],
  [
    "a form that has changed since",
    () =>
      writeTemplate({ ...form, milestones: form.milestones.slice(1) }, "en", {
        illustrative: false,
        filled: form.known,
      }),
    ["form-changed parod-identity!B7"],
  ],
  ["a hidden sheet typed over", identity("act", "77"), ["identity-changed parod-identity"]],
];

describe("a bad file", () => {
  it.each(files)("%s is told by its code and cell", async (_, make, expected) => {
    const { errors, content } = readWorkbook(await make(), form);
    expect(saidOf(errors)).toEqual(expected);
    expect(content === null).toBe(errors.some(({ severity }) => severity === "must"));
  });
  it("of random bytes, or of ours with some of them changed, never throws", () => {
    for (let seed = 1; seed <= 300; seed++) {
      const bytes = Buffer.from(template);
      for (let each = 0; each < 3; each++) {
        const at = (seed * 2_654_435_761 + each * 40_503) % bytes.length;
        bytes.writeUInt8((seed * 31 + each) % 256, at);
      }
      expect(() => readWorkbook(bytes, form)).not.toThrow();
      expect(readWorkbook(bytes.subarray(0, seed * 20), form).content).toBeNull();
    }
  });
});
