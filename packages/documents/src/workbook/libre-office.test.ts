import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { form, knownContent } from "#workbook/testing/forms";
import { partsOf, setCell, sheetPart, textCell } from "#workbook/testing/tamper";
import { annotateWorkbook } from "#workbook/annotate";
import { readWorkbook } from "#workbook/read/read-workbook";
import { writeTemplate } from "#workbook/template/write-template";
import { openWorkbook } from "#workbook/xlsx/open";

const office = ["/usr/bin/soffice", "/usr/bin/libreoffice"].find((each) => fs.existsSync(each));

/** Without LibreOffice these are reported as skipped, by name: `apt-get install libreoffice-calc-nogui`. */
describe.skipIf(office === undefined)("saved by LibreOffice", () => {
  let folder = "";
  const saved = (bytes: Uint8Array, to: string, name: string): Uint8Array => {
    const file = path.join(folder, `${name}.xlsx`);
    const out = path.join(folder, `${name}-out`);
    fs.writeFileSync(file, bytes);
    execFileSync(
      office ?? "",
      [
        `-env:UserInstallation=file://${folder}/profile`,
        "--headless",
        "--convert-to",
        to,
        "--outdir",
        out,
        file,
      ],
      { stdio: "ignore", timeout: 120_000 },
    );
    // one file; a sheet of several is named after the sheet
    return fs.readFileSync(path.join(out, fs.readdirSync(out)[0] ?? name));
  };
  beforeAll(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), "parod-office-"));
  });
  afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

  it.each(["en", "cy"] as const)(
    "a template in %s reads as it was, its lists and locks kept",
    (language) => {
      const again = saved(writeTemplate(form, language, { illustrative: true }), "xlsx", language);
      expect(readWorkbook(again, form)).toMatchObject({ errors: [], content: knownContent });
      const criteria = partsOf(again).find(({ name }) => name === sheetPart.criteria)?.text ?? "";
      expect(criteria).toContain('type="list"');
      expect(criteria).toContain("<sheetProtection");
    },
    180_000,
  );
  it("a template holds no formula that it would run, and every accent", () => {
    const csv = Buffer.from(
      saved(
        writeTemplate(form, "cy", { illustrative: true }),
        "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,true,false,3",
        "sheets",
      ),
    ).toString("utf8");
    expect(csv).toContain("=Cabinet decision");
  }, 180_000);
  it.each([
    ["ods", "ods-file"],
    ["xls:MS Excel 97", "xls-file"],
    ["csv", "csv-file"],
  ])(
    "as %s is told as such",
    (to, code) => {
      const bytes = saved(
        writeTemplate(form, "en", { illustrative: false }),
        to,
        `as-${to.slice(0, 3)}`,
      );
      expect(readWorkbook(bytes, form).errors.map((error) => error.code)).toEqual([code]);
    },
    180_000,
  );
  it("keeps cells where they were: what is wrong is told at the same cell", () => {
    const wrong = setCell(
      writeTemplate(form, "en", { illustrative: false }),
      "criteria",
      textCell("E4", "Maybe"),
    );
    const { errors } = readWorkbook(saved(wrong, "xlsx", "wrong"), form);
    expect(errors).toEqual(readWorkbook(wrong, form).errors);
    const copy = annotateWorkbook(openWorkbook(wrong), {
      form,
      language: "en",
      illustrative: true,
      errors,
    });
    expect(readWorkbook(saved(copy, "xlsx", "copy"), form).errors).toEqual(errors);
  }, 180_000);
});
