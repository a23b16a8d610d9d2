import { parse } from "csv-parse/sync";
import { expect, it } from "vitest";
import { toCsv } from "#csv";

it("writes what a parser reads back, accents and line breaks intact", () => {
  const rows = [{ name: 'Ŵy, "ŷ"\nnewydd', count: 0, told: null, on: true }];
  const text = toCsv(["name", "count", "told", "on"], rows);
  expect(text.startsWith("\uFEFF")).toBe(true);
  expect(parse(text, { bom: true })).toEqual([
    ["name", "count", "told", "on"],
    ['Ŵy, "ŷ"\nnewydd', "0", "", "true"],
  ]);
});

it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx"])("makes %j inert", (cell) => {
  expect(parse(toCsv(["a"], [{ a: cell }]), { bom: true })[1]).toEqual([`'${cell}`]);
});
