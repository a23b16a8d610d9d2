import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { setCell, textCell } from "@parod/documents/workbook/testing/tamper";
import { test } from "@parod/database/testing/database";
import { describe, expect } from "vitest";
import { BadUse } from "#cli/output";
import { returnImport, returnTemplate } from "#cli/return";
import { readEnv } from "#env";
import { today } from "#testing/app";
import { buildReturns, own, round } from "#testing/returns";

const env = readEnv({ PAROD_TODAY: today, PAROD_ROOT: os.tmpdir() });

describe("a return on the command line", () => {
  test("is written as a workbook, tried dry, and taken", async ({ database }) => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), "parod-cli-"));
    const opened = { database, url: database.url, server: null };
    await buildReturns(database.pool);
    const out = path.join(folder, "a.xlsx");
    const asked = { organisation: own, round, lang: "cy", out };
    const template = async (more: Record<string, string> = {}) =>
      returnTemplate(opened, { positional: [], options: { ...asked, ...more }, env });
    expect(await template()).toMatchObject({ code: 0 });
    await expect(template({ round: "none" })).rejects.toThrow(BadUse);
    await expect(template({ lang: "fr" })).rejects.toThrow(BadUse);
    const take = async (file: string, options: Record<string, boolean> = {}) => {
      const { code, text } = await returnImport(opened, { positional: [file], options, env });
      return { code, ...(JSON.parse(text) as Record<string, unknown>) };
    };
    const drafts = async () => (await database.pool.query("select * from return_draft")).rowCount;
    expect(await take(out, { "dry-run": true })).toEqual({
      code: 0,
      accepted: true,
      errors: [],
      changes: [],
    });
    const bytes = fs.readFileSync(out);
    const wrong = path.join(folder, "wrong.xlsx");
    fs.writeFileSync(wrong, setCell(bytes, "milestones", textCell("E4", "yfory")));
    expect(await take(wrong)).toMatchObject({
      code: 1,
      accepted: false,
      errors: [{ sheet: "Cerrig milltir", cell: "E4", code: "date-malformed" }],
    });
    const doubtful = path.join(folder, "doubtful.xlsx");
    const moved = setCell(bytes, "milestones", textCell("E4", "03/04/2027"));
    const reasoned = setCell(moved, "milestones", textCell("I4", "Oedi"));
    fs.writeFileSync(doubtful, setCell(reasoned, "criteria", textCell("E5", "not-applicable")));
    expect(await take(doubtful)).toMatchObject({
      code: 1,
      accepted: false,
      // what the answers say together is told at their cells
      errors: expect.arrayContaining([
        expect.objectContaining({ cell: "E4", code: "date-ambiguous" }),
        expect.objectContaining({ sheet: "Meini prawf", cell: "H5", code: "remark-missing" }),
      ]),
    });
    expect(await drafts()).toBe(0);
    expect(await take(doubtful, { confirm: true })).toMatchObject({ code: 0, accepted: true });
    expect(await drafts()).toBe(1);
    // what is typed into a Welsh workbook is in Welsh
    const drafted = await database.pool.query<{
      content: { milestones: { reason: string; lang: string }[] };
    }>("select content from return_draft");
    expect(drafted.rows[0]?.content.milestones[0]).toMatchObject({ reason: "Oedi", lang: "cy" });
    // the template was made before that draft, which says another day
    fs.writeFileSync(wrong, bytes);
    expect(await take(wrong, { "dry-run": true })).toMatchObject({
      accepted: true,
      errors: expect.arrayContaining([
        expect.objectContaining({ cell: "E4", code: "draft-replaced", severity: "confirm" }),
      ]),
    });
    fs.writeFileSync(wrong, "code,state\n");
    expect(await take(wrong)).toMatchObject({
      code: 1,
      errors: [{ sheet: null, cell: null, code: "csv-file" }],
    });
    await expect(take(path.join(folder, "none.xlsx"))).rejects.toThrow(BadUse);
    fs.rmSync(folder, { recursive: true });
  });
});
