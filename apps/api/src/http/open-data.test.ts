import { parse } from "csv-parse/sync";
import { describe, expect } from "vitest";
import { openTables } from "#open/tables";
import { test } from "#testing/app";

describe("open data", () => {
  test("gives the 22 local authorities in either language", async ({ served: { app } }) => {
    const names = async (lang: string) => {
      const rows = (
        await app.inject({
          url: `/api/open/organisations.json?programme=public-record&lang=${lang}`,
        })
      ).json<{ kind: string; name: string }[]>();
      return rows.filter(({ kind }) => kind === "local-authority").map(({ name }) => name);
    };
    const [en, cy] = [await names("en"), await names("cy")];
    expect([en.length, cy.length]).toEqual([22, 22]);
    expect([en[0], cy[0]]).toEqual(["Isle of Anglesey", "Ynys Môn"]);
  });

  for (const name of Object.keys(openTables))
    test(`${name}: CSV and JSON hold the same rows, each marked as illustrative or not`, async ({
      served: { app },
    }) => {
      const json = (await app.inject({ url: `/api/open/${name}.json` })).json<
        Record<string, unknown>[]
      >();
      const csv = parse((await app.inject({ url: `/api/open/${name}.csv` })).body, {
        bom: true,
        columns: true,
      }) as Record<string, string>[];
      expect(csv).toHaveLength(json.length);
      expect(json.every(({ illustrative }) => illustrative === false)).toBe(true);
      if (json[0])
        expect(Object.keys(csv[0] ?? {}).toSorted()).toEqual(Object.keys(json[0]).toSorted());
    });

  test("refuses what it does not have, and a day that cannot be", async ({ served: { app } }) => {
    const status = async (url: string) =>
      (await app.inject({ url: `/api/open/${url}` })).statusCode;
    expect(await status("reports.json")).toBe(404);
    expect(await status("organisations.xml")).toBe(404);
    expect(await status("organisations.json?programme=illustrative")).toBe(404);
    expect(await status("organisations.json?asAt=2999-01-01")).toBe(400);
    expect(await status("organisations.json?asAt=soon")).toBe(400);
    expect(await status("constructor.json")).toBe(404);
  });
});
